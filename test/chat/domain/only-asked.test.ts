// What was only asked is no more of an order once a day is put right, and "det" alone takes nothing.

import { understood } from '../understood';

test.each([
  ['nej jag menade onsdag', 'byter torsdagen med Bo', 'duty.give'],
  ['nej på fredag', 'hinner inte öppna nu', 'duty.cannot'],
  ['i morgon', 'det tar jag', 'duty.take'],
])('"%s" after "%s" is asked anew', (text, before, act) => {
  expect(understood(text, { before: [before] })).toMatchObject({ act, changes: false });
});

test.each(['ok det tar jag', 'jag fixar det', "I'll take that"])('"%s" takes no mailbox', (text) => {
  expect(understood(text).changes).toBe(false);
});

test.each(['jag tar den', 'den tar jag', 'jag tar lådan, det är lugnt'])('"%s" takes it', (text) => {
  expect(understood(text)).toMatchObject({ act: 'duty.take', changes: true });
});
