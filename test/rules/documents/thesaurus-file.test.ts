import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readThesaurus } from '../../../src/rules/documents/thesaurus-file';

const WORDS = 'stop: {sv: och att, en: the a}\nweak: göra\ncommon: bord stol\n';

function read(thesaurus: string, words = WORDS) {
  const folder = mkdtempSync(join(tmpdir(), 'thesaurus-'));
  writeFileSync(join(folder, 'thesaurus.yaml'), thesaurus);
  writeFileSync(join(folder, 'words.yaml'), words);
  return readThesaurus(join(folder, 'thesaurus.yaml'), join(folder, 'words.yaml'));
}

describe('the thesaurus file', () => {
  it('is read into concepts, with those outside marked', () => {
    const { concepts } = read(
      'concepts:\n  mejl:\n    sv: mejl, e-post\n    near: brev\n  brev: {sv: brev}\noutside:\n  mat: {sv: lunch}\n',
    );
    expect(concepts.map(({ name, sv, near, outside }) => ({ name, sv, near, outside }))).toEqual([
      { name: 'mejl', sv: ['mejl', 'e-post'], near: ['brev'], outside: false },
      { name: 'brev', sv: ['brev'], near: [], outside: false },
      { name: 'utanför: mat', sv: ['lunch'], near: [], outside: true },
    ]);
  });

  it('tells links that lead nowhere, with line and remedy', () => {
    expect(() => read('concepts:\n  mejl:\n    sv: mejl\n    is: finns inte\n')).toThrow(
      /thesaurus\.yaml:\d+: "mejl" hänvisar till "finns inte", som inte finns\. Rätta namnet/,
    );
    expect(() => read('concepts:\n  mejl:\n    sv: min @brevlåda\n')).toThrow('hänvisar till "brevlåda"');
  });

  it('tells keys that it does not know', () => {
    expect(() => read('concepts:\n  mejl:\n    sv: mejl\n    wieght: 1\n')).toThrow(
      /thesaurus\.yaml:\d+: concepts\.mejl/,
    );
  });

  it('tells a file that is missing', () => {
    expect(() => readThesaurus('/finns/inte.yaml', '/finns/inte.yaml')).toThrow('Filen går inte att läsa.');
  });
});
