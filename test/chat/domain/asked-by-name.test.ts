// "Bo, kan du ta över efter lunch?": whoever is turned to is asked; "Bo tar resten" of what came in is of no mailbox.

import { understood } from '../understood';

test.each([
  ['bo, kan du ta över efter lunch?', 'pm'],
  ['Bo, kan du ta över i eftermiddag?', 'pm'],
  ['hej Bo! kan du ta lådan från 14?', '14:00-'],
  ['Bo, tar du över efter lunch?', 'pm'],
  ['Bo, kunde du ta ks i eftermiddag?', 'pm'],
  ['bo vill du ta den efter lunch', 'pm'],
  ['Bo, could you take over after lunch?', 'pm'],
])('"%s" asks Bo, and reminds nobody', (text, part) => {
  expect(understood(text)).toMatchObject({
    ...{ act: 'duty.give', person: 'bo.ersattare@ale.example', from: '2026-12-01', part },
    ...{ asked: true, changes: false },
  });
});

test.each([
  ['bo, kan du påminna mig efter lunch', 'remind'],
  ['kan du påminna mig kl 15', 'remind'],
  ['kan du ta bort påminnelsen', 'remind.end'],
])('"%s" is of a reminder', (text, act) => {
  expect(understood(text).act).toBe(act);
});

test.each(['jag tar förskolan, Bo tar resten', 'jag tar förskolan, så får Bo ta resten'])(
  '"%s": the rest is of messages',
  (text) => {
    const { act, orders = [], also } = understood(text);
    expect([act, ...orders.map((one) => one.act), ...also]).not.toContain('duty.give');
    expect(act).toMatch(/^order\./);
  },
);

test.each(['vad har kommit in', 'visa listan', 'jag tar förskolan'])(
  '"Bo tar resten" after "%s"',
  (before) => {
    expect(understood('Bo tar resten', { before: [before] })).toMatchObject({ act: 'order.propose' });
  },
);

test.each(['går 14, Bo tar resten', 'måste gå 14 så Bo får ta resten', 'Bo tar resten av dagen'])(
  '"%s" gives the mailbox',
  (text) => {
    const { act, also } = understood(text);
    expect([act, ...also]).toContain('duty.give');
  },
);
