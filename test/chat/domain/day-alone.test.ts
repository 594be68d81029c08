// Of a message a day alone is no absence to offer: what is pressed in a hurry is told to the switchboard.

import { understood } from '../understood';
import { turnOf } from '../../../src/chat/domain/turn';

const offered = (text: string, before: readonly string[] = []): readonly string[] => {
  const turn = turnOf({ text, understood: understood(text, { before }), offered: [] });
  return turn.kind === 'askBack' ? turn.choices.map(({ act }) => act) : [turn.kind];
};

test.each([
  'remissen senast 10 dec',
  'ärendet om gatan till 11e',
  'protokollet ska vara klart till fredag',
  'sätt reklamen om bredband som ringa o remissen från jo ska till carin senast 10 dec',
])('"%s" offers none', (text) => {
  expect(offered(text)).not.toContain('away');
  expect(offered(text)).not.toContain('away.change');
});

test.each(['slutar 14 i morgon', 'I finish at 2 tomorrow', 'resa till göteborg torsdag', 'hemma imorgon'])(
  '"%s" may be one',
  (text) => {
    expect(understood(text).changes ? ['away'] : offered(text)).toContain('away');
  },
);

test('after a list of messages "jag tar den" takes no mailbox at once', () => {
  const { act, changes } = understood('jag tar den', { before: ['hitta begäran från expressen'] });
  expect({ act, changes }).toEqual({ act: 'order.claim', changes: false });
});
