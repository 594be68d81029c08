// What says that one is at work all the same, or only says goodbye: nobody is away by it, and nothing changes hands.

import { instant } from '../../../src/core/time';
import { understood } from '../understood';

const at = (hour: string) => instant(`2026-12-01T${hour}:00+01:00`);

test.each([
  'Jag är på möte hela förmiddagen så jag hinner inte med brevlådan, men jag är i huset.',
  'Sitter i möte till 12 men är kvar i huset',
  'möte 9–12 men är på kontoret',
  'in meetings until noon but in the building',
])('"%s" is not noted as away', (text) => {
  expect(understood(text, { at: at('08:20') }).changes).toBe(false);
});

test.each([
  ['tandläkaren 10-12 men är på kontoret efter det', '10:00-12:00'],
  ['borta till 12 men i huset efter lunch', '-12:00'],
])('"%s" is away as it says', (text, part) => {
  expect(understood(text, { at: at('08:20') })).toMatchObject({ act: 'away', part });
});

test.each([
  'Hej, jag jobbar hemma på förmiddagen men kommer in efter lunch',
  'jobbar hemifrån till lunch, sen är jag på kontoret',
  'på kontoret fm, jobbar hemma i eftermiddag',
  'sitter hemma på förmiddagen, kommer till jobbet efter lunch',
  'working from home this morning but coming in after lunch',
])('"%s" works both halves', (text) => {
  const said = understood(text, { at: at('08:20') });
  expect(said).toMatchObject({ act: 'present', changes: false });
  expect(said.part).toBeUndefined();
});

test.each([
  ['jobbar hemma på förmiddagen, ledig efter lunch', 'away'],
  ['jobbar hemma på förmiddagen men kommer inte in efter lunch', undefined],
])('"%s" says more', (text, act) => {
  const said = understood(text, { at: at('08:20') });
  if (act) expect(said.act).toBe(act);
  else expect(said).not.toMatchObject({ act: 'present', part: undefined });
});

test.each([
  ['går hem nu, hejdå', '16:10'],
  ['sticker hem nu, ha en trevlig kväll!', '16:15'],
  ['heading home now, bye', '16:20'],
  ['hejdå, åker hem', '16:40'],
])('"%s" at %s says goodbye', (text, hour) => {
  expect(understood(text, { at: at(hour) })).toMatchObject({ act: 'greeting', changes: false });
});

test.each([
  ['går hem nu, hejdå', '11:10', '11:10-'],
  ['går hem nu', '16:10', '16:10-'],
  ['måste gå hem, huvudvärk. Anna tar lådan', '12:45', '12:45-'],
  ['måste åka hem', '12:45', '12:45-'],
  ['I have to go home, headache', '12:45', '12:45-'],
])('"%s" at %s is away from then', (text, hour, part) => {
  expect(understood(text, { at: at(hour) })).toMatchObject({ act: 'away', from: '2026-12-01', part });
});

test('"måste åka hem tidigt" is of no hour', () => {
  expect(understood('måste åka hem tidigt', { at: at('12:45') }).part).not.toBe('12:45-');
});
