// Who else is on the way is not away, and who is to take the rest when the writer goes takes the mailbox.

import { understood } from '../understood';

test.each([
  'Maja är nog på väg men hon är sen, bussen',
  'Maja är på väg men blir sen',
  'Maja sitter fast i trafiken',
  'Maja är strax inne',
  'Maja is on her way but running late',
])('"%s" is there', (text) => {
  expect(understood(text)).toMatchObject({
    ...{ act: 'present', person: 'maja.assistent@ale.example', changes: false },
  });
});

test.each([
  ['är Maja på väg?', 'away.is'],
  ['Maja är på väg in men sjuk', 'away.of'],
  ['Maja är sen', 'away.of'],
])('"%s" is %s', (text, act) => {
  expect(understood(text).act).toBe(act);
});

test.each([
  ['öppnat lådan och jag går hem kl 14 så bo får ta resten', 'duty.opened'],
  ['jag går kl 14, Bo tar resten', 'away'],
  ['i am leaving at 2 pm, Bo will take the rest', 'away'],
])('"%s": what Bo is to take is asked beside it', (text, act) => {
  const said = understood(text);
  expect(said).toMatchObject({ act, also: expect.arrayContaining(['duty.give']) as unknown });
  expect([said.person, ...(said.asides ?? []).map(({ person }) => person)]).toContain(
    'bo.ersattare@ale.example',
  );
});

test('"Bo tar resten", out of nothing, gives nothing', () => {
  expect(understood('Bo tar resten').changes).toBe(false);
});
