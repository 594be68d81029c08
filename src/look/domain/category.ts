// What an Outlook category says of a message, as far as the municipality has agreed on it (F3, E4).

import type { Categories, CategoryKind } from '../../core/municipality';

/** The agreed one that a message has; `none`: it has none, or several that say different things. */
export type SeenCategory = CategoryKind | 'none';

const kinds: readonly CategoryKind[] = ['minor', 'registered', 'keptInOrder'];

/** Written in large or small letters alike; of the names themselves nothing is kept. */
export function categoryOf(names: readonly string[], categories: Categories): SeenCategory {
  const set = new Set(names.map(plain));
  const found = kinds.filter((kind) => categories[kind].some((name) => set.has(plain(name))));
  return found.length === 1 ? (found[0] ?? 'none') : 'none';
}

const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase();
