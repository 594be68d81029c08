import { phoneNumbersIn, plainPhone } from '../../src/core/private-text/phone-numbers';

test.each([
  ['Ring 070-123 45 67 efter fem', '0701234567'],
  ['0701234567', '0701234567'],
  ['nås på +46 70 123 45 67', '0701234567'],
  ['0046701234567', '0701234567'],
  ['+46 (0)303-33 00 00', '0303330000'],
  ['växel 08 – 123 456 78.', '0812345678'],
  ['070.123.45.67', '0701234567'],
  ['(031) 12 34 56', '031123456'],
  ['+4712345678', '+4712345678'],
  ['tel: 33 00 00', '330000'],
  ['ring 33 00 00', '330000'],
])('%s holds a telephone number', (text, phone) => {
  expect(phoneNumbersIn(text)).toContain(phone);
});

test.each([
  'KS 2026/7 och KS 2026-00123',
  'Öppet kl. 08.00-16.30, 08:00–16:30',
  'Möte 01.12.2026 och 2026-12-01, 05-12-2026',
  'Fastigheten Nödinge 38:14, hus 0 till 12',
  'Organisationsnummer 556012-3456',
  '10 000 000 kr till 445 12 ALE',
  'Ring 2 klockor',
  '112, 1177 och 116 117',
])('%s holds none', (text) => {
  expect(phoneNumbersIn(text)).toEqual([]);
});

test('of one number there is one form', () => {
  const forms = ['0303-33 00 00', '+46303330000', '0046 303 33 00 00', '+46 (0)303 330 000'].map(plainPhone);
  expect(new Set(forms)).toEqual(new Set(['0303330000']));
});
