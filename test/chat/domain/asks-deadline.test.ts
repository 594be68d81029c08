// How long something may take is asked of the rules, also beside a question about a mailbox.

import { understood } from '../understood';

test.each([
  ['hur många dagar har jag på mig med orosanmälan?', { act: 'rule', also: [] }],
  [
    'hur många dagar har jag på mig med orosanmälan? och vem har soc imorrn',
    { act: 'rule', also: ['duty.who'], mailbox: 'soc', from: '2026-12-02' },
  ],
  [
    'vem har ks på fredag? och hur lång tid har vi på oss med en begäran',
    { act: 'duty.who', also: ['rule'], mailbox: 'ks', from: '2026-12-04' },
  ],
  ['hur länge har man på sig att registrera, och är Bo inne i dag?', { act: 'rule', also: ['away.is'] }],
  // What shares its words.
  ['hur många dagar har jag brevlådan i december', { act: 'duty.mine' }],
  [
    'hur många dagar har jag kvar i brevlådan? och vem har ks imorgon',
    { act: 'duty.mine', also: ['duty.who'] },
  ],
  ['hur länge är Bo borta? och vem har ks imorgon', { act: 'away.is', also: ['duty.who'] }],
])('"%s"', (text, expected) => {
  expect(understood(text)).toMatchObject(expected);
});
