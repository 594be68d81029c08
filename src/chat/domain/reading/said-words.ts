// What is said, without the signs between: of words as they are masked.

export const saidWords = (words: readonly string[]): readonly string[] =>
  words.filter((word) => /^[\p{L}§]/u.test(word));

export const saidText = (words: readonly string[]): string => saidWords(words).join(' ');

/** Of a reading. */
interface Named {
  readonly words: readonly string[];
  readonly tokens: readonly { readonly word: string }[];
  readonly mailboxes: readonly { readonly from: number; readonly to: number }[];
}

/** With what means something else as well: "ks", "kommun". */
export function withMailboxes({ words, tokens, mailboxes }: Named): readonly string[] {
  const named = new Set(mailboxes.flatMap(({ from, to }) => tokens.slice(from, to).map(({ word }) => word)));
  return words.map((word) => (named.has(word) ? '§mailbox' : word));
}
