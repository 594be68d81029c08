// Why a manager has to approve is a question to the rules; who it is, is not.

import { understood } from '../understood';

test.each([
  'varför måste chefen godkänna?',
  'varför ska min chef godkänna förslaget?',
  'hur kommer det sig att chefen ska besluta',
  'why must the manager approve?',
])('"%s"', (text) => {
  expect(understood(text).act).toBe('rule');
});

test.each([
  ['vem är min chef?', 'who.manager'],
  ['varför är Carin min chef?', 'who.manager'],
])('but not "%s"', (text, act) => {
  expect(understood(text).act).toBe(act);
});
