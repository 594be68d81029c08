import { checkNumber } from '../../../src/incoming/domain/registration-moves';

const pattern = (number: string) => /^KS \d{4}[-/]\d+$/.test(number);

test('a number is taken as it is meant: in small letters, or with the space left out; else it is refused', () => {
  for (const typed of ['KS 2026/804', 'ks 2026/804', 'KS2026/804', 'ks2026/804', ' ks  2026/804 '])
    expect(checkNumber(typed, pattern)).toEqual({ ok: true, value: 'KS 2026/804' });
  expect(checkNumber('ks2026-804', pattern)).toEqual({ ok: true, value: 'KS 2026-804' });
  for (const typed of ['2026/804', 'SBN2026/804', 'KS2026804'])
    expect(checkNumber(typed, pattern)).toMatchObject({ ok: false, refusal: 'number-pattern' });
  expect(checkNumber('ks2026', undefined)).toEqual({ ok: true, value: 'ks2026' });
});
