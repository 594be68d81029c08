import { hasPersonalNumber, maskPersonalNumbers } from '../../src/core/private-text/personal-numbers';

describe('personal identity numbers', () => {
  it.each([
    '19900101-1234',
    '900101-1234',
    '199001011234',
    '9001011234',
    '900101+1234',
    '900161-1234',
    '19900101 1234',
    '900101 – 1234',
    '900101-T123',
  ])('masks %s', (number) => {
    expect(maskPersonalNumbers(`Jag heter Bo, ${number}, vad gör jag?`)).toBe(
      'Jag heter Bo, [personnummer], vad gör jag?',
    );
  });

  it.each(['0303-33 00 00', '070-123 45 67', '0701234567', '2006-05-11', 'KS 2021/118', '1234567890123'])(
    'leaves %s alone',
    (text) => {
      expect(hasPersonalNumber(text)).toBe(false);
    },
  );

  it('masks every one of several', () => {
    expect(maskPersonalNumbers('900101-1234 och 850505-5678')).toBe('[personnummer] och [personnummer]');
  });
});
