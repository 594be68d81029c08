// What mailboxes are called in a column of them: without the last word, where it says of each what it says of all,
// "förvaltningsbrevlåda" and "brevlåda".

import type { RowShown } from './row-shown';

type Named = ReadonlyMap<string, NonNullable<RowShown['mailbox']>>;

const lastOf = (name: string): string => /\S*$/u.exec(name.trim())?.[0] ?? '';
const withoutLast = (name: string): string => name.trim().replace(/\s*\S*$/u, '');

/** "Miljö- och" is no name, and in "Kontor 1" and "Centrum 11" the "1" that ends both is no word. */
const isWord = (name: string): boolean => lastOf(name).length > 3;

/** Each as it is where one of them would be no name then, or two would be called the same. */
export function shortNames(names: readonly { readonly id: string; readonly name: string }[]): Named {
  const lasts = names.map(({ name }) => lastOf(name));
  const isShared = lasts.some((word) => isWord(word) && lasts.every((one) => one.endsWith(word)));
  const short = new Set(names.map(({ name }) => withoutLast(name)));
  const isSafe = isShared && short.size === names.length && [...short].every(isWord);
  return new Map(names.map(({ id, name }) => [id, { name, short: isSafe ? withoutLast(name) : name }]));
}
