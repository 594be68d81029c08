import { asksHow, focusOf } from '../../../src/rules/domain/question/focus';

test.each([
  ['Får chefen spela in mina samtal?', 'spela', undefined],
  ['Vem tömmer papperskorgen?', 'tommer', undefined],
  ['Hur ofta måste jag titta i inkorgen?', 'titta', undefined],
  ['Vilken färg ska telefonen ha?', undefined, 'farg'],
  ['Hur många bilagor kan ett mejl ha?', undefined, 'bilagor'],
  ['En invånare vill ha ett svar', undefined, undefined],
])('%s turns on the verb and the thing that are asked about', (text, verb, thing) => {
  const found = focusOf(text);
  if (verb !== undefined) expect(found.verb).toBe(verb);
  expect(found.thing).toBe(thing);
});

test('how something is done is another question than how often', () => {
  expect(asksHow('Hur krypterar jag ett mejl?')).toBe(true);
  expect(asksHow('Hur ofta läser vi posten?')).toBe(false);
  expect(asksHow('Vem läser posten?')).toBe(false);
});
