// Words of the rules that are built of a word, or into it: överklaga and överklagande, delegation and delegationsbeslut.

import { weights } from '../finding/weights';

export interface Kin {
  readonly kin: string;
  readonly strength: number;
}

const shortest = 5;
/** What is made of a word by an ending has at most so many letters more. */
const longestEnding = 4;

const reversed = (word: string): string => Array.from(word).reverse().join('');

/** Those that begin with the same letters, in a sorted list. */
function beginningWith(start: string, sorted: readonly string[]): readonly string[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; sorted[at]?.startsWith(start) === true; at += 1) found.push(sorted[at] ?? '');
  return found;
}

/** Finds the kin of a stem among those of the rules. */
export function kinOver(stems: ReadonlySet<string>): (stem: string) => readonly Kin[] {
  const sorted = [...stems].sort();
  const mirrored = sorted.map(reversed).sort();
  return (stem) => {
    if (stem.length < shortest) return [];
    const longer = beginningWith(stem, sorted).map((kin) => ({
      kin,
      strength: kin.length - stem.length <= longestEnding ? weights.kin : weights.kinAsPart,
    }));
    const ended = beginningWith(reversed(stem), mirrored).map((kin) => ({
      kin: reversed(kin),
      strength: weights.kinAsHead,
    }));
    const shorter = Array.from(
      { length: Math.max(0, Math.min(longestEnding, stem.length - shortest)) },
      (_, cut) => stem.slice(0, stem.length - cut - 1),
    )
      .filter((kin) => stems.has(kin))
      .map((kin) => ({ kin, strength: weights.kin }));
    return [...longer, ...ended, ...shorter].filter(({ kin }) => kin !== stem);
  };
}
