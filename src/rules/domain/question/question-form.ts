// How a question is put, whatever it is about: "vem heter …" and "hur loggar jag in" are seldom answered by rules.

import type { IndexSide, QuestionForms } from '../finding/rule-index';
import { conceptsOf, languageOf } from '../words/tokens';

/** A word of a question as its form has it: as it is, or what it is to the rules. */
export interface FormWord {
  /** Undefined for a word of everyday speech, which is always read as it is. */
  readonly stem: string | undefined;
  readonly otherwise: string;
}

/** Read without accents, so that both spellings are of one form. */
export function formWords(text: string, index: IndexSide): readonly FormWord[] {
  const { lexicon, vocabulary } = index.reading;
  const words = lexicon.words(text);
  const language = languageOf(words, lexicon);
  return words.map((word) => {
    const stem = lexicon.stem(word, language);
    if (lexicon.stop[language].has(word) || lexicon.weak.has(stem))
      return { stem: undefined, otherwise: word };
    const concepts = conceptsOf(word, language, lexicon);
    const isOutside = concepts.length > 0 && concepts.every((name) => lexicon.concepts.get(name)?.outside);
    const isInRules =
      vocabulary.stems.has(lexicon.stem(word, 'sv')) ||
      concepts.some((name) => index.postings.has(`c:${name}`));
    const known = isOutside ? '+outside' : concepts.length > 0 ? '+known' : '+strange';
    return { stem, otherwise: isInRules ? '+rules' : known };
  });
}

/** The words and the pairs of neighbours, with where the question begins and ends. */
export function formParts(words: readonly FormWord[], kept: ReadonlySet<string>): readonly string[] {
  const read = words.map(({ stem, otherwise }) =>
    stem !== undefined && kept.has(stem) ? `=${stem}` : otherwise,
  );
  const all = ['^', ...read, '$'];
  return [...new Set([...read, ...all.slice(1).map((word, at) => `${all[at] ?? ''} ${word}`)])];
}

/** Above 0 the question is put as those that rules answer; a long one weighs no more than a short one. */
export function formScore(parts: readonly string[], { weights }: QuestionForms): number {
  const known = parts.flatMap((part) => weights.get(part) ?? []);
  return known.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(Math.max(1, known.length));
}
