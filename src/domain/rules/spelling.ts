/** Finds what a misspelt word was meant to be, among the words that the document and the thesaurus know. */

const SHORTEST = 5;
const MIDDLING = 7;
const LONG = 9;

/** Known words grouped by length, so that only words of about the same length are compared. */
export type SpellingIndex = ReadonlyMap<number, readonly string[]>;

/** Groups words by length. */
export function spellingIndex(words: Iterable<string>): SpellingIndex {
  const groups = new Map<number, string[]>();
  for (const word of words) {
    const group = groups.get(word.length);
    if (group) group.push(word);
    else groups.set(word.length, [word]);
  }
  return groups;
}

function allowed(length: number): number {
  if (length < SHORTEST) return 0;
  return length < LONG ? 1 : 2;
}

/** Short words often differ in their endings without being misspelt. */
function isPlausible(word: string, candidate: string): boolean {
  if (word.length >= LONG) return true;
  const ending = word.length < MIDDLING ? 1 : 0;
  return candidate[0] === word[0] && (ending === 0 || candidate.at(-1) === word.at(-1));
}

/** The number of letters to add, drop, change or swap with their neighbour; more than `most` is told as `most + 1`. */
function editDistance(a: string, b: string, most: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const costs = [
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Infinity,
      ];
      current.push(Math.min(...costs));
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, b.length), most + 1);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

/** The nearest known word, or undefined; short words are never guessed, and the first letter must hold unless the word is long. */
export function nearestSpelling(word: string, index: SpellingIndex): string | undefined {
  const most = allowed(word.length);
  let best: string | undefined;
  let bestDistance = most + 1;
  for (let length = word.length - most; length <= word.length + most && most > 0; length += 1) {
    for (const candidate of index.get(length) ?? []) {
      if (!isPlausible(word, candidate)) continue;
      const distance = editDistance(word, candidate, bestDistance - 1);
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
  }
  return best;
}
