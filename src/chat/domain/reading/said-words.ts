// What is said, without the signs between: of words as they are masked.

import type { Reading } from './reading';

export const saidWords = (words: readonly string[]): readonly string[] =>
  words.filter((word) => /^[\p{L}§]/u.test(word));

export const saidText = (words: readonly string[]): string => saidWords(words).join(' ');

/** With what means something else as well: "ks", "kommun". */
export function withMailboxes({ words, tokens, mailboxes }: Reading): readonly string[] {
  const named = new Set(mailboxes.flatMap(({ from, to }) => tokens.slice(from, to).map(({ word }) => word)));
  return words.map((word) => (named.has(word) ? '§mailbox' : word));
}
