import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SynonymGroup } from '../domain/words/synonyms';

const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** The words in general use that mean nearly the same, where the folder of the rules has them. */
export function readSynonyms(folder: string): readonly SynonymGroup[] {
  const file = join(folder, 'synonyms.txt');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [sv = '', en = ''] = line.split('|');
      return { sv: wordsIn(sv), en: wordsIn(en) };
    });
}
