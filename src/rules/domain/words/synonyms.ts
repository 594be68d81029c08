// Words in general use that mean nearly the same, by their stems.

import type { RuleLanguage } from './words';

/** Groups of words in general use that mean nearly the same. */
export interface SynonymGroup {
  readonly sv: readonly string[];
  readonly en: readonly string[];
}

/** By the stem of a word, the Swedish stems that mean nearly the same. */
export type Synonyms = Readonly<Record<RuleLanguage, ReadonlyMap<string, ReadonlySet<string>>>>;

/** How words are read. */
interface Reader {
  readonly stem: (word: string, language: RuleLanguage) => string;
  readonly words: (text: string) => readonly string[];
}

export function compileSynonyms(groups: readonly SynonymGroup[], { stem, words }: Reader): Synonyms {
  const synonyms = { sv: new Map<string, Set<string>>(), en: new Map<string, Set<string>>() };
  const stemsOf = (texts: readonly string[], language: RuleLanguage) =>
    texts.flatMap(words).map((word) => stem(word, language));
  for (const { sv, en } of groups) {
    const stems = stemsOf(sv, 'sv');
    for (const own of stems) addAll(synonyms.sv, own, stems);
    for (const own of stemsOf(en, 'en')) addAll(synonyms.en, own, stems);
  }
  return synonyms;
}

function addAll(synonyms: Map<string, Set<string>>, own: string, stems: readonly string[]): void {
  synonyms.set(own, new Set([...(synonyms.get(own) ?? []), ...stems]));
}
