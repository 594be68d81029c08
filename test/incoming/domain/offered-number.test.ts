import { numberPattern } from '../../../src/app/config/number-pattern';
import { likeKept, numberIn } from '../../../src/incoming/domain/record/offered-number';

const ks = numberPattern(String.raw`^KS \d{4}[-/]\d+$`);
const digits = numberPattern(String.raw`^\d{4}-\d{1,6}$`);

describe('a mailbox with a pattern of its own', () => {
  test.each([
    ['SV: KS 2026/114 plank', 'KS 2026/114'],
    ['SV: KS 2026-114', 'KS 2026-114'],
    ['KS\u00a02026/206: svar', 'KS\u00a02026/206'],
    ['(KS 2026/206), bilaga', 'KS 2026/206'],
    ['Se KS 2026/206.', 'KS 2026/206'],
    ['Protokoll KS 2026-10-12', undefined],
    ['Protokoll KS 2026/10/12', undefined],
    ['Protokoll KS 2026-10.12', undefined],
    ['Protokoll KS 2026-10–12', undefined],
    ['Protokoll KS 2026-10-12, dnr KS 2026/114', 'KS 2026/114'],
    ['KS 2026/1147777', undefined],
    ['KS 2026/114-2', undefined],
    ['AKS 2026/114', undefined],
    ['dnr 402-1234-2026', undefined],
    ['Ert dnr KS 2026/114', 'KS 2026/114'],
    ['Remiss, vårt dnr: KS 2026/114', undefined],
    ['Our ref. KS 2026/114, your ref. KS 2026/7', 'KS 2026/7'],
    ['Fråga om plank', undefined],
  ])('of "%s" offers %s', (subject, number) => {
    expect(numberIn(subject, ks)).toBe(number);
  });
});

test.each([
  ['Ärende 2026-318', '2026-318'],
  ['Dnr: KS 2026-318', '2026-318'],
  ['möte 2026-10-12', undefined],
  ['dnr 402-1234-2026', undefined],
  ['tel 0455-1234-20', undefined],
])('where its numbers have no letters, of "%s" it offers %s', (subject, number) => {
  expect(numberIn(subject, digits)).toBe(number);
});

test.each([
  ['SN 2026/12 svar', 'SN 2026/12'],
  ['SN 2026:12', 'SN 2026:12'],
  ['Möte SN 2026/10/12', undefined],
  ['Möte SN 2026:10:12', undefined],
  ['Offert 2026/12', undefined],
])('without a pattern, of "%s" it offers %s', (subject, number) => {
  expect(numberIn(subject, undefined)).toBe(number);
});

test.each([
  ['Anmälan dnr SI 2026:9921 - begäran om yttrande', undefined],
  ['Anmälan dnr SI 2026:9921, er beteckning UN 2026/12', 'UN 2026/12'],
  ['Un 2026/12', undefined],
])('where all its own numbers begin with UN, of "%s" it offers %s', (subject, number) => {
  expect(numberIn(subject, undefined, new Set(['UN']))).toBe(number);
});

test.each([
  ['ks 2026-511', 'KS 2026/511'],
  ['ks2026/511', 'KS 2026/511'],
  ['SN 2026/12', 'SN 2026-12'],
  ['sbn 2026-4', 'sbn 2026-4'],
  ['bou 2026/4', 'BoU-2026:4'],
  ['dSN 2026/12', 'dSN 2026/12'],
  ['d2026/12', 'd2026/12'],
  ['Dnr 26-3', 'Dnr 26-3'],
])('"%s" is written as the mailbox writes its own: "%s"', (typed, kept) => {
  expect(likeKept(typed, ['12345', 'KS 2026/510', 'SN 2026-00318', 'KS 2025-1', 'BoU-2026:1'])).toBe(kept);
});
