// Finds what a misspelt word was meant to be, among the words that the document and the thesaurus know.

const shortest = 5;
const middling = 7;
const long = 9;

/** A known word with the set of its letters as bits, to pass over what cannot be near. */
type Known = { readonly word: string; readonly letters: number };

/** Known words grouped by length, so that only words of about the same length are compared. */
export type SpellingIndex = ReadonlyMap<number, readonly Known[]>;

/** Groups words by length. */
export function spellingIndex(words: Iterable<string>): SpellingIndex {
  const groups = new Map<number, Known[]>();
  for (const word of words) {
    const known = { word, letters: lettersOf(word) };
    const group = groups.get(word.length);
    if (group) group.push(known);
    else groups.set(word.length, [known]);
  }
  return groups;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function allowed(length: number): number {
  if (length < shortest) return 0;
  return length < long ? 1 : 2;
}

/** Short words often differ in their endings without being misspelt. */
function isPlausible(word: string, candidate: string): boolean {
  if (word.length >= long) return true;
  return candidate[0] === word[0] && (word.length >= middling || candidate.at(-1) === word.at(-1));
}

/** Three rows of the table of distances, used over and over while one word is looked up. */
type Rows = readonly [Uint8Array, Uint8Array, Uint8Array];

const rowsFor = (length: number): Rows => [
  new Uint8Array(length),
  new Uint8Array(length),
  new Uint8Array(length),
];

/**
 * The number of letters to add, drop, change or swap with their neighbour; more than `most` is told as `most + 1`.
 * Only the places whose distance can be `most` at most are looked at.
 */
function editDistance(a: string, b: string, { most, rows }: { most: number; rows: Rows }): number {
  let [beforeLast, last, current] = rows;
  const far = most + 1;
  for (let column = 0; column <= b.length; column += 1) last[column] = Math.min(column, far);
  for (let row = 1; row <= a.length; row += 1) {
    const from = Math.max(1, row - most);
    const to = Math.min(b.length, row + most);
    current[from - 1] = from === 1 ? Math.min(row, far) : far;
    let least = current[from - 1] ?? far;
    for (let column = from; column <= to; column += 1) {
      const cost = cheapest({ a, b, row, column }, { beforeLast, last, current });
      current[column] = Math.min(cost, far);
      least = Math.min(least, cost);
    }
    if (to < b.length) current[to + 1] = far;
    if (least > most) return far;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b.length] ?? far, far);
}

type Place = { readonly a: string; readonly b: string; readonly row: number; readonly column: number };
type Near = Readonly<Record<'beforeLast' | 'last' | 'current', Uint8Array>>;

function cheapest({ a, b, row, column }: Place, { beforeLast, last, current }: Near): number {
  const mine = a.charCodeAt(row - 1);
  const theirs = b.charCodeAt(column - 1);
  const kept = (last[column - 1] ?? 0) + (mine === theirs ? 0 : 1);
  const cost = Math.min(kept, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
  const swapped =
    row > 1 && column > 1 && mine === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === theirs;
  return swapped ? Math.min(cost, (beforeLast[column - 2] ?? 0) + 1) : cost;
}

/** The nearest known word, or undefined; short words are never guessed, and the first letter must hold unless the word is long. */
export function nearestSpelling(word: string, index: SpellingIndex): string | undefined {
  const most = allowed(word.length);
  const letters = lettersOf(word);
  let best: string | undefined;
  let bestDistance = most + 1;
  const rows = rowsFor(word.length + most + 2);
  for (let length = word.length - most; length <= word.length + most && most > 0; length += 1) {
    for (const candidate of index.get(length) ?? []) {
      // One edit changes at most two letters of the set.
      if (bitsIn(candidate.letters ^ letters) > 2 * (bestDistance - 1)) continue;
      if (!isPlausible(word, candidate.word)) continue;
      const distance = editDistance(word, candidate.word, { most: bestDistance - 1, rows });
      if (distance < bestDistance) {
        best = candidate.word;
        bestDistance = distance;
      }
    }
  }
  return best;
}

/** Whether two words are one slip of the key apart: one letter more, less, other, or two swapped. */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [mine, theirs] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (mine.length <= 1 && theirs.length <= 1) return true;
  return mine.length === 2 && theirs.length === 2 && mine[0] === theirs[1] && mine[1] === theirs[0];
}
