// Groups of letters: how alike a question and a rule are where no whole word is the same (kursutskick, kursinbjudan).

const size = 4;

/** The groups of four letters of the words, each with how often it stands there; short words stand whole. */
function groupsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  for (const word of words) {
    const framed = `^${word}$`;
    for (let at = 0; at + size <= Math.max(size, framed.length); at += 1) {
      const group = framed.slice(at, at + size);
      groups.set(group, (groups.get(group) ?? 0) + 1);
    }
  }
  return groups;
}

interface Holders {
  readonly rules: number[];
  readonly shares: number[];
  readonly rarity: number;
}

/** The rules by the groups of letters in them. */
export interface LetterIndex {
  /** How alike the words are to each rule, 0–1. */
  readonly likeness: (words: readonly string[]) => Float64Array;
}

/** The words of each rule, with those that carry no meaning left out. */
export function letterIndexOf(texts: readonly (readonly string[])[]): LetterIndex {
  const held = texts.map(groupsOf);
  const holders = new Map<string, number>();
  for (const groups of held)
    for (const group of groups.keys()) holders.set(group, (holders.get(group) ?? 0) + 1);
  const rarity = (group: string) => Math.log(1 + texts.length / (1 + (holders.get(group) ?? 0)));
  const weigh = (groups: ReadonlyMap<string, number>) =>
    [...groups].map(([group, times]) => [group, (1 + Math.log(times)) * rarity(group)] as const);
  const lengthOf = (weighed: readonly (readonly [string, number])[]) =>
    Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  const index = new Map<string, Holders>();
  for (const [rule, groups] of held.entries()) {
    const weighed = weigh(groups);
    const length = lengthOf(weighed);
    for (const [group, weight] of weighed) {
      const list = index.get(group) ?? { rules: [], shares: [], rarity: rarity(group) };
      if (list.rules.length === 0) index.set(group, list);
      list.rules.push(rule);
      list.shares.push(weight / length);
    }
  }
  return {
    likeness: (words) => {
      const found = new Float64Array(texts.length);
      const weighed = weigh(groupsOf(words));
      const length = lengthOf(weighed);
      for (const [group, weight] of weighed) {
        const list = index.get(group);
        if (list === undefined) continue;
        for (let at = 0; at < list.rules.length; at += 1) {
          const rule = list.rules[at] ?? 0;
          found[rule] = (found[rule] ?? 0) + ((list.shares[at] ?? 0) * weight) / length;
        }
      }
      return found;
    },
  };
}

/** The groups of three letters of a word. */
export function groupsOfThree(word: string): ReadonlySet<string> {
  const framed = `^${word}$`;
  return new Set(Array.from({ length: Math.max(1, framed.length - 2) }, (_, at) => framed.slice(at, at + 3)));
}

/** How alike two words are, 0–1, by the groups of three letters that they share. */
export function alikeness(groups: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const group of groups) if (others.has(group)) shared += 1;
  return (2 * shared) / (groups.size + others.size);
}
