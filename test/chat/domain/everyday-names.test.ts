// A mailbox as people call it: a part of its name with "lådan" behind it.

import { understood } from '../understood';

test.each([
  ['vem har byggbrevlådan på fredag', 'sbf'],
  ['vem har bygglådan', 'sbf'],
  ['vem har bygglovslådan idag', 'sbf'],
  ['vem har sociallådan', 'soc'],
  ['who has the school mailbox', 'utb'],
  ['vem har skollådan', 'utb'],
  ['vem har min brevlåda', undefined],
  ['vem har förvaltningsbrevlådan', undefined],
  ['vem har låtsaslådan', undefined],
])('"%s" names %s', (text, mailbox) => {
  expect(understood(text).mailbox).toBe(mailbox);
});
