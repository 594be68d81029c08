// Beside an absence no rule is asked of what is done by it.

import { turnOf } from '../../../src/chat/domain/turn';
import { understood } from '../understood';

const asked = (text: string) => {
  const turn = turnOf({ text, understood: understood(text), offered: [] });
  const sayings = turn.kind === 'do' ? turn.sayings : [];
  return sayings.filter(({ act }) => act === 'rule').map((saying) => saying.text);
};

test.each([
  'vabbar idag, kan någon meddela växeln? och vem kollar min mejl',
  'är sjuk idag, kan nån säga till växeln?',
  'home with a sick child, can someone tell the switchboard? and who checks my mail',
])('"%s" asks of no rule', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away', changes: true });
  expect(asked(text)).toEqual([]);
});

test('whether one has to tell the switchboard is asked', () => {
  expect(asked('sjuk idag, måste jag meddela växeln själv?')).toHaveLength(1);
});
