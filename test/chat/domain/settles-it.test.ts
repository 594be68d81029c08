// "Tack, då hinner jag det före fredag" ends the talk of what waits, and nobody is away by it.

import { understood } from '../understood';

test.each([
  'tack då hinner jag det före fredag',
  'ok, då fixar jag det',
  'bra, då svarar jag på det i morgon',
  'tack, jag gör det innan lunch',
  'ok, svarar på det i morgon',
  "thanks, then I'll do it before Friday",
])('"%s"', (text) => {
  expect(understood(text).act).toBe('thanks');
});

test.each([
  ['tack, då är jag ledig på fredag', 'away'],
  ['ok då tar jag ks i morgon', 'duty.take'],
  ['ok', 'reply'],
  ['tack då', 'thanks'],
  ['hinner inte brevlådan i morgon', 'duty.cannot'],
])('"%s" is still %s', (text, act) => {
  expect(understood(text).act).toBe(act);
});
