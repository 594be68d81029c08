// "Hur många är det totalt?", just behind a list, counts what was listed.

import { understood } from '../understood';

test.each([
  ['hur många är det totalt?', 'visa det som kommit in', 'inbox'],
  ['hur många är det?', 'visa inkorgen', 'inbox'],
  ['och hur många blev det sammanlagt?', 'postlistan för november', 'list'],
  ['hur många är det?', 'vilka är borta idag', 'away.who'],
  ['how many are there in total?', 'show the inbox', 'inbox'],
])('"%s" after "%s" is %s', (text, before, act) => {
  expect(understood(text, { before: [before] })).toMatchObject({ act, changes: false });
});

test.each([
  ['hur många är borta?', 'visa inkorgen', 'away.who'],
  ['hur många olästa är det?', 'vilka är borta idag', 'mailbox.status'],
])('"%s" after "%s" says itself of what: %s', (text, before, act) => {
  expect(understood(text, { before: [before] }).act).toBe(act);
});
