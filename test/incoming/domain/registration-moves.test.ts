import { checkNumber } from '../../../src/incoming/domain/record/registration-moves';

const pattern = (number: string) => /^KS \d{4}[-/]\d+$/.test(number);

test('a number is taken as it is meant: in small letters, or with the space left out; else it is refused', () => {
  for (const typed of ['KS 2026/804', 'ks 2026/804', 'KS2026/804', 'ks2026/804', ' ks  2026/804 '])
    expect(checkNumber(typed, pattern)).toEqual({ ok: true, value: 'KS 2026/804' });
  expect(checkNumber('ks2026-804', pattern)).toEqual({ ok: true, value: 'KS 2026-804' });
  for (const typed of ['2026/804', 'SBN2026/804', 'KS2026804'])
    expect(checkNumber(typed, pattern)).toMatchObject({ ok: false, refusal: 'number-pattern' });
});

test.each([
  'SN 2026/12',
  'SN 2026-00318',
  '2026:118',
  'BoU.118/26',
  'ks2026/118',
  'SN26/118',
  '118/2026',
  'Dnr 26-3',
  'SN 12',
  '12345',
])('“%s” is taken where there is no pattern', (typed) => {
  expect(checkNumber(typed, undefined)).toEqual({ ok: true, value: typed });
});

test.each(['d123', 'dSN 2026/12', 'd2026/12', 'SN', 'SN 2026/', 'hej hopp', 'registrerat'])(
  '“%s” is none, also where there is no pattern',
  (typed) => {
    expect(checkNumber(typed, undefined)).toMatchObject({ ok: false, refusal: 'number-unlike' });
  },
);
