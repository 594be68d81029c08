// Snowball's stems, and those of the thesaurus' words as a file beside the built program, so that no start has to stem.

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newStemmer } from 'snowball-stemmers';
import { z } from 'zod';
import { once } from '../../core/once';
import type { RuleLanguage, Stemmer } from '../domain/words/words';

const stemsFile = join(__dirname, '../../../dist/rules/stems.json');

const stemmers = { sv: newStemmer('swedish'), en: newStemmer('english') };
const work: Stemmer = (word, language) => stemmers[language].stem(word);

const stems = z.record(z.string(), z.string());
const schema = z.object({ sv: stems, en: stems });
type Stems = Readonly<Record<RuleLanguage, ReadonlyMap<string, string>>>;

/** Nothing where nothing was built: then each word is stemmed when it comes. */
const kept = once((): Stems => {
  const { sv, en } = existsSync(stemsFile)
    ? schema.parse(JSON.parse(readFileSync(stemsFile, 'utf8')))
    : { sv: {}, en: {} };
  return { sv: new Map(Object.entries(sv)), en: new Map(Object.entries(en)) };
});

/** Snowball's stemmers for the two languages of the questions. */
export const snowballStemmer: Stemmer = (word, language) =>
  kept()[language].get(word) ?? work(word, language);

/** Writes the stems of every word that is asked for meanwhile, whole or not at all. */
export function writeStems(ask: (stemmer: Stemmer) => unknown): void {
  const asked = { sv: new Map<string, string>(), en: new Map<string, string>() };
  ask((word, language) => {
    const stem = work(word, language);
    asked[language].set(word, stem);
    return stem;
  });
  const written = { sv: Object.fromEntries(asked.sv), en: Object.fromEntries(asked.en) };
  mkdirSync(dirname(stemsFile), { recursive: true });
  const beside = `${stemsFile}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(written));
  renameSync(beside, stemsFile);
}
