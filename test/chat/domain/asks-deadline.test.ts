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
  ['hur länge har vi på oss att svara på en begäran?', { act: 'rule' }],
  ['how long do we have to answer a request?', { act: 'rule' }],
  ['hur lång tid har jag på mig att besvara ett mejl', { act: 'rule' }],
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

test.each([
  'hur lång tid har jag på mig att diarieföra',
  'hur länge har jag på mig att registrera en begäran',
  'hur lång tid har vi på oss att lämna ut en allmän handling',
  'how many days do we have to answer a request',
])('"%s" is a rule', (text) => {
  expect(understood(text).act).toBe('rule');
});

test.each([
  ['hur många dagar har jag på mig att svara?', 'answers.mine'],
  ['hur lång tid har jag på mig att svara på gatubelysningen?', 'answers.mine'],
  ['hur länge har jag på mig?', 'answers.mine'],
  ['hur länge har vi på oss med KS 2026/715', 'message.find'],
  ['hur länge har vi på oss för överklagandet', 'message.find'],
  ['hur lång tid har jag på mig att säga nej till delegeringen', 'delegation.mine'],
  ['hur många dagar har jag på mig i brevlådan', 'duty.mine'],
  ['how many days do i have to work this week', 'other'],
  ['how many days do i have for vacation', 'other'],
])('"%s" is of one message, or of none', (text, act) => {
  expect(understood(text).act).toBe(act);
});
