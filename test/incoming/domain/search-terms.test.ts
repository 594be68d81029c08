import { termsOf } from '../../../src/incoming/domain/search-terms';

const written = (text: string) =>
  termsOf(text).map(({ text: term, isWhole }) => (isWhole ? `"${term}"` : `${term}*`));

test.each([
  ['lekplatsen', ['lekplats*']],
  ['Lisa  buller', ['lisa*', 'buller*']],
  ['"Storgatan 4" bygglov', ['"storgatan 4"', 'byggl*']],
  ['”Storgatan 4”', ['"storgatan 4"']],
  ['KS 2026/118', ['ks*', '"2026/118"']],
  ['lisa@post.example', ['"lisa@post.example"']],
  ['SÖK från:Anna', ['sök*', '"från:anna"']],
  ['buller AND (plank OR mur)', ['buller*', 'and*', 'plank*', 'or*', 'mur*']],
  ['-plank plank* \\"', ['plank*', 'plank*']],
  ['<b> &nbsp; #12 (akut)', ['"b"', '"nbsp"', '"12"', 'akut*']],
  ['<>', []],
  ['a\u030Aker', ['åker*']],
  ['""  " " ?? *', []],
])('"%s" is %j: no sign of a search language means anything', (text, terms) => {
  expect(written(text)).toEqual(terms);
});

test('of very many words the first twelve are looked for', () => {
  expect(termsOf('ord '.repeat(50))).toHaveLength(12);
});
