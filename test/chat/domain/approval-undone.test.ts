// "Ångra godkännandet, datumet blev fel": of what was approved, and no absence of the writer's.

import { understood } from '../understood';

test.each([
  ['ångra godkännandet till erik, datumet blev fel ska va 18 dec', true],
  ['ta tillbaka godkännandet av erik, fel datum, ska vara 18 december', true],
  ['undo the approval for Erik, wrong date, should be 18 Dec', true],
  ['ångra godkännandet, jag är borta i morgon', true],
  ['ta tillbaka godkännandet och ge ks till Bo i morgon', true],
  ['jag vill ångra godkännandet', false],
  ['ångra godkännandet, jag tryckte fel', false],
  ['Ångra godkännandet av remissen, tack', false],
])('"%s" takes back what was approved, at a press', (text, hasMore) => {
  const { act, changes, from, rest } = understood(text);
  expect({ act, changes, from, rest }).toEqual({
    ...{ act: 'undo', changes: false, from: undefined },
    rest: hasMore ? [] : undefined,
  });
});

test.each([
  'datumet på remissen blev fel, ska vara 18 dec',
  'wrong date on the cycle consultation, should be 18 December',
  'svarsdagen blev fel, ska vara 18 dec',
  'datumet på cykelplanen blev fel, ska vara 18 dec',
])('"%s" is the day of an answer', (text) => {
  expect(understood(text)).toMatchObject({ act: 'order.due', from: '2026-12-18', changes: false });
});

test.each([
  ['min semester har fel datum, ska vara 18 dec', 'away.change'],
  ['fel datum på min ledighet, ska vara 18 dec', 'away.change'],
  ['ta tillbaka godkännandet att Maja läser min mejl', 'delegation.end'],
  ['ångra', 'undo'],
])('"%s" is as before: %s', (text, act) => {
  expect(understood(text).act).toBe(act);
});

test('whether a day is the day of an answer is asked, and moves none', () => {
  expect(understood('när är svarsdagen? ska vara 18 dec?').also).not.toContain('order.due');
});
