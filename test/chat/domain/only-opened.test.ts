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
