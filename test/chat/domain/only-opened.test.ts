// "Hann bara öppna men inte läsa nåt": it is opened, and never left.

import { understood } from '../understood';

test.each([
  'hann bara öppna men inte läsa nåt',
  'hann öppna lådan men inget annat',
  'jag hann bara öppna lådan',
  'jag hann öppna ks men inte gå igenom allt',
  'I only had time to open it, not read anything',
])('"%s" is an opening', (text) => {
  expect(understood(text)).toMatchObject({ act: 'duty.opened', asked: false });
});

test.each(['hann inte öppna', 'jag hann öppna bilagan men inte läsa den', 'hann du öppna lådan?'])(
  '"%s" is none',
  (text) => {
    expect(understood(text)).not.toMatchObject({ act: 'duty.opened', changes: true });
  },
);

test.each([
  ['jag hann öppna KS men hann inte med SBF', 'ks'],
  ['hann bara öppna KS, inte SBF', 'ks'],
  ['I only had time to open KS, not SBF', 'ks'],
  ['jag har öppnat SBF inte KS', 'sbf'],
  ['jag har inte öppnat SBF men KS har jag öppnat', 'ks'],
  ['öppnade sbf, hann inte läsa allt', 'sbf'],
  ['hann öppna men inte SBF', undefined],
] as const)('"%s": never the one that was not opened', (text, mailbox) => {
  const { act, mailbox: meant } = understood(text);
  expect([act, meant]).toEqual(['duty.opened', mailbox]);
});
