// Words that mean nearly what a question's word does, or are built like it, as far as the loaded document has them.

import type { Lexicon } from './lexicon';
import type { Reading } from '../finding/rule-features';
import type { Token } from './tokens';
import type { RuleLanguage } from './words';
import { weights } from '../finding/weights';

const particles: ReadonlySet<string> = new Set(
  'ut in upp ned ner av på pa till bort om över over tillbaka vidare ur fram igen med igenom ihop ifrån ifran undan emot efter hem loss'.split(
    ' ',
  ),
);
const written: Readonly<Record<string, string>> = { ner: 'ned', tillbaka: 'åter', ifrån: 'från' };
/** Between a verb and its particle stand at most so many words: "hyr ni ut", "lämna handlingen vidare". */
const mostBetween = 2;

/** The verb of a word with the particle that stands after it, written as one: "hyr … ut" is uthyr. */
export function withParticle(words: readonly string[], at: number, { stop }: Lexicon): string | undefined {
  const verb = words[at] ?? '';
  if (stop.sv.has(verb) || particles.has(verb)) return undefined;
  const after = words.slice(at + 1, at + 2 + mostBetween);
  const place = after.findIndex((word) => particles.has(word));
  const particle = after[place];
  // A word that means something between them has the particle for itself.
  if (particle === undefined || !after.slice(0, place).every((word) => stop.sv.has(word))) return undefined;
  return (written[particle] ?? particle) + verb;
}

/** The features of rules that have a word of nearly the same meaning, or one built of or into it. */
export function relatedOf(
  { stem, word }: Pick<Token, 'stem' | 'word'>,
  language: RuleLanguage,
  { lexicon, vocabulary, holds }: Reading,
): ReadonlyMap<string, number> {
  const related = new Map<string, number>();
  if (holds === undefined || vocabulary.names.has(stem)) return related;
  const own = language === 'sv' ? stem : lexicon.stem(word, 'en');
  const put = (other: string, strength: number) => {
    const key = `s:${other}`;
    if (holds(key)) related.set(key, Math.max(strength, related.get(key) ?? 0));
  };
  for (const other of lexicon.synonyms[language].get(own) ?? []) {
    put(other, weights.synonym);
    if (other !== own)
      for (const { kin, strength } of vocabulary.kinOf(other)) put(kin, weights.synonym * strength);
  }
  if (language === 'sv') for (const { kin, strength } of vocabulary.kinOf(stem)) put(kin, strength);
  return related;
}
