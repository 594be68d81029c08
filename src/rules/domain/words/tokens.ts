// The words of a text with all that the thesaurus knows about them, and the phrases that they form.

import type { Lexicon, Phrase, Phrases } from './lexicon';
import type { RuleLanguage } from './words';

/** One word with its stems, its concepts, and all keys under which a phrase may ask for it. */
export type Token = {
  readonly word: string;
  readonly stem: string;
  readonly concepts: readonly string[];
  readonly keys: ReadonlySet<string>;
};

/** A phrase found in a text: its concept, the positions of the words that form it, and those that stand for concepts of their own. */
export type PhraseMatch = {
  readonly concept: string;
  readonly positions: readonly number[];
  readonly slots: readonly number[];
};

const widestGap = 5;
const shortestForeign = 4;

/** The concepts that a single word names, in its own language first, else as a loan from the other. */
export function conceptsOf(word: string, language: RuleLanguage, lexicon: Lexicon): readonly string[] {
  const singles = lexicon.singles[language];
  const own = singles.get(`=${word}`) ?? singles.get(lexicon.stem(word, language));
  if (own) return own;
  const tail = language === 'sv' ? tailOf(word, lexicon) : undefined;
  if (tail !== undefined) return [tail];
  const other = language === 'sv' ? 'en' : 'sv';
  if (word.length < shortestForeign || lexicon.stop[language].has(word)) return [];
  return lexicon.singles[other].get(lexicon.stem(word, other)) ?? [];
}

const inflection = /(?:en|et|er|erna)?s?$/;

/** The stem of a long compound is at times shorter than that of its end alone. */
function tailOf(word: string, { stem, tails }: Lexicon): string | undefined {
  const forms = [stem(word, 'sv'), word.replace(inflection, '')];
  for (const [tail, concept] of tails)
    if (forms.some((form) => form.length > tail.length + 2 && form.endsWith(tail))) return concept;
  return undefined;
}

/** Reads one folded word. */
export function readWord(word: string, language: RuleLanguage, lexicon: Lexicon): Token {
  const stem = lexicon.stem(word, 'sv');
  const concepts = conceptsOf(word, language, lexicon);
  const stems = [`w:${word}`, `s:${stem}`, `e:${lexicon.stem(word, 'en')}`];
  const keys = new Set([...stems, ...concepts.map((name) => `c:${name}`)]);
  return { word, stem, concepts, keys };
}

/** Reads all words of a text. */
export function readTokens(text: string, language: RuleLanguage, lexicon: Lexicon): readonly Token[] {
  return lexicon.words(text).map((word) => readWord(word, language, lexicon));
}

/** Swedish unless more of the words are common English ones. */
export function languageOf(words: readonly string[], lexicon: Lexicon): RuleLanguage {
  const only = (one: RuleLanguage, other: RuleLanguage) =>
    words.filter((word) => lexicon.stop[one].has(word) && !lexicon.stop[other].has(word)).length;
  const known = (language: RuleLanguage) =>
    words.filter((word) => lexicon.singles[language].has(lexicon.stem(word, language))).length;
  const swedish = 2 * only('sv', 'en') + known('sv');
  const english = 2 * only('en', 'sv') + known('en');
  return english > swedish ? 'en' : 'sv';
}

function positionsFrom(
  tokens: readonly Token[],
  start: number,
  phrase: Phrase,
): readonly number[] | undefined {
  const positions: number[] = [];
  let next = start;
  for (const [index, part] of phrase.parts.entries()) {
    const reach = index > 0 && part.gap ? widestGap : 0;
    const found = firstWith(tokens, part.key, { from: next, to: next + reach });
    if (found === undefined) return undefined;
    positions.push(found);
    next = found + 1;
  }
  return positions;
}

function firstWith(
  tokens: readonly Token[],
  key: string,
  range: { readonly from: number; readonly to: number },
): number | undefined {
  for (let position = range.from; position <= range.to; position += 1) {
    if (tokens[position]?.keys.has(key)) return position;
  }
  return undefined;
}

function matchAt(tokens: readonly Token[], start: number, phrase: Phrase): readonly PhraseMatch[] {
  const positions = positionsFrom(tokens, start, phrase);
  if (!positions) return [];
  const slots = positions.filter((_, index) => phrase.parts[index]?.key.startsWith('c:'));
  return [{ concept: phrase.concept, positions, slots }];
}

function addSeconds(token: Token | undefined, alike: Phrases, found: Set<Phrase>): void {
  for (const key of token?.keys ?? []) {
    for (const phrase of alike.bySecond.get(key) ?? []) found.add(phrase);
  }
}

/** Of the phrases that begin with a word, those whose second word stands near enough. */
function candidatesAt(tokens: readonly Token[], start: number, alike: Phrases): readonly Phrase[] {
  if (alike.bySecond.size === 0) return alike.single;
  const longer = new Set<Phrase>();
  for (let at = start + 1; at <= start + 1 + widestGap; at += 1) addSeconds(tokens[at], alike, longer);
  if (longer.size === 0) return alike.single;
  return [...alike.single, ...longer].sort((one, other) => one.order - other.order);
}

/** All phrases of the thesaurus that the words form, overlapping ones too. */
export function findPhrases(tokens: readonly Token[], lexicon: Lexicon): readonly PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  for (const [start, token] of tokens.entries()) {
    for (const key of token.keys) {
      const alike = lexicon.phrases.get(key);
      if (alike === undefined) continue;
      for (const phrase of candidatesAt(tokens, start, alike))
        matches.push(...matchAt(tokens, start, phrase));
    }
  }
  return matches;
}
