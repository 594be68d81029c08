// The words of a question as they belong together: compounds written apart, and what a message is about.

import type { Reading } from '../finding/rule-features';
import type { Token } from '../words/tokens';

const about: ReadonlySet<string> = new Set(
  'om angående gällande rörande kring angaende gallande rorande about regarding concerning'.split(' '),
);
const longestMatter = 3;

/** The words that say what a message is about: those after "mejl om", "handlingar kring". */
export function matterPositions(tokens: readonly Token[], { lexicon }: Reading): ReadonlySet<number> {
  const isMessage = (token: Token | undefined) =>
    token?.concepts.some((name) => lexicon.concepts.get(name)?.message === true) === true;
  const starts = [...tokens.keys()].filter(
    (at) => about.has(tokens[at]?.word ?? '') && (isMessage(tokens[at - 1]) || isMessage(tokens[at - 2])),
  );
  return new Set(starts.flatMap((at) => Array.from({ length: longestMatter }, (_, step) => at + 1 + step)));
}

function isWrittenApart(first: string, second: string, context: Reading): boolean {
  const { stop, stem, singles } = context.lexicon;
  if (first.length < 3 || second.length < 3 || stop.sv.has(first) || stop.sv.has(second)) return false;
  const whole = stem(first + second, 'sv');
  return whole.length > first.length && (singles.sv.has(whole) || context.vocabulary.stems.has(whole));
}

/** Compounds written apart ("röst brevlåda") are read as one word when that one is known. */
export function joinApart(words: readonly string[], context: Reading): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && isWrittenApart(last, word, context)) joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  return joined;
}
