// Kinds of documents and whole bodies in a text ("läkarintyg", "förskolan"): ordinary words where nobody owns them.

import { bodies, kinds, ownerWords, ownings } from './personal-signs';
import { foldAccents } from '../plain-words';

/** What is known of words beside the signs: those of the rules and of everyday work. */
export interface WordsKnown {
  readonly isKnown: (word: string) => boolean;
}

/** A sentence's words as written, and folded, side by side. */
export interface Texted {
  readonly written: readonly string[];
  readonly words: readonly string[];
}

export const foldWord = (word: string): string =>
  foldAccents(word.toLowerCase()).replace(/ø/g, 'o').replace(/æ/g, 'a');

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** By their first word, so that a long text is gone through once. */
export function byFirstWord(phrases: readonly string[]): Phrases {
  const all = phrases.map((phrase) => phrase.split(' '));
  return new Map(all.map(([first = '']) => [first, all.filter(([one]) => one === first)]));
}

export const hasPhrase = (words: readonly string[], phrases: Phrases): boolean =>
  words.some((word, at) =>
    phrases.get(word)?.some((phrase) => phrase.every((one, next) => words[at + next] === one)),
  );

const owningsBy = byFirstWord(ownings);
const owners: ReadonlySet<string> = new Set(ownerWords);

/** Stands for a word that is nobody's. */
const nobodys = 'x';

const conditions = 'nar|om|ifall|when|if';
const anybody =
  'man|nagon|nan|nagon annan|en kollega|kollegan|kollegor|en anstalld|anstallda|one|someone|somebody|a colleague';
const generally = new RegExp(
  ` (?:${conditions}) (?:${anybody}) (?:ar|e|blir|is|are|gets|becomes) (?:sjuk|sjuka|sick|ill)(?= )`,
  'g',
);

const longestKind = 3;
const kindSet: ReadonlySet<string> = new Set(kinds);
const bodySet: ReadonlySet<string> = new Set(bodies);

/** Kinds and bodies as nobody's words, unless words before them make them somebody's. */
export function withoutKinds({ written, words }: Texted, known: WordsKnown | undefined): readonly string[] {
  const open = ` ${words.join(' ')} `.replace(
    generally,
    (found) => ` ${found.trim().replace(/\S+/g, nobodys)}`,
  );
  const left = open.trim().split(' ');
  const isOwning = hasPhrase(left, owningsBy);
  const kept: string[] = [];
  for (let at = 0; at < left.length; at += 1) {
    const length = isOwning ? 0 : kindAt(left, at);
    const isTheirs = length === 0 || isOwnedKind({ written, words: left }, { at, length }, known);
    kept.push(...(isTheirs ? [left[at] ?? ''] : Array<string>(length).fill(nobodys)));
    if (!isTheirs) at += length - 1;
  }
  return kept;
}

/** How many words from there on are a kind or a body. */
function kindAt(words: readonly string[], at: number): number {
  for (let length = longestKind; length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).join(' ');
    if (kindSet.has(phrase) || bodySet.has(phrase)) return length;
  }
  return 0;
}

/** A text without the words that are kinds of documents, or bodies. */
export const withoutKindWords = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => {
    const folded = foldWord(word);
    return kindSet.has(folded) || bodySet.has(folded) ? ' ' : word;
  });

const ofSomebody: ReadonlySet<string> = new Set('fran for om pa of from for about'.split(' '));

/** "mitt läkarintyg", "Annas läkarintyg", "läkarintyg från Lisa"; a body is somebody's only by the words of `ownings`. */
function isOwnedKind(
  { written, words }: Texted,
  { at, length }: { readonly at: number; readonly length: number },
  known: WordsKnown | undefined,
): boolean {
  if (bodySet.has(words.slice(at, at + length).join(' '))) return false;
  const [before = '', second = ''] = [words[at - 1], words[at - 2]];
  if (owners.has(before) || owners.has(second)) return true;
  const isGenitive = before.length > 3 && before.endsWith('s') && /^\p{Lu}/u.test(written[at - 1] ?? '');
  if (isGenitive && known?.isKnown(before) !== true) return true;
  return ofSomebody.has(words[at + length] ?? '') && /^\p{Lu}\p{Ll}/u.test(written[at + length + 1] ?? '');
}
