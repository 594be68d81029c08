// What has come since, and how many are answered: asked in many ways, and what is like it.

import { bareWords } from '../../../src/core/plain-words';
import { cameAsked } from '../../../src/incoming/domain/came-asked';

test.each([
  ['har det kommit nåt medan jag åt?', 'lunch', undefined],
  ['har det kommit in nåt nytt under lunchen', 'lunch', undefined],
  ['nåt nytt medan jag var på lunch', 'lunch', undefined],
  ['anything new while i was at lunch', 'lunch', undefined],
  ['kom det nåt när jag var borta', 'last', undefined],
  ['har det kommit nåt under mötet', 'last', undefined],
  ['nåt nytt sen sist', 'last', undefined],
  ['nåt nytt sedan jag tittade sist', 'last', undefined],
  ['har det kommit nåt sen 10', 'last', '10:00'],
  ['har det kommit in något sedan kl 10.30', 'last', '10:30'],
  ['vad har kommit senaste timmen', 'hour', undefined],
])('"%s"', (text, during, clock) => {
  expect(cameAsked(bareWords(text))).toEqual({ of: 'since', clock, while: during });
});

test.each([
  ['hur många är besvarade', false],
  ['hur många har vi svarat på', false],
  ['how many are answered', false],
  ['hur många är obesvarade än', true],
  ['hur många av dem är inte besvarade', true],
])('"%s"', (text, isNot) => {
  expect(cameAsked(bareWords(text))).toEqual({ of: 'answered', isNot });
});

test.each([
  'har det kommit nåt',
  'har det kommit nåt nytt idag',
  'vad kom in igår',
  'hur många mejl kom in förra veckan',
  'hur många väntar',
  'hur många är sena',
  'jag var på lunch',
  'går på lunch',
  'kom lars tillbaka efter lunch',
  'har vi svarat på remissen',
  'hur många har jag att svara på i morgon',
  'är det nåt möte på lunchen',
  'har det kommit nåt sen 40',
])('"%s" asks something else', (text) => {
  expect(cameAsked(bareWords(text))).toBeUndefined();
});
