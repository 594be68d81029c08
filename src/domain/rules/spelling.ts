/** Finds what a misspelt word was meant to be, among the words that the document and the thesaurus know. */

const SHORTEST = 5;
const MIDDLING = 7;
const LONG = 9;

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
  if (length < SHORTEST) return 0;
  return length < LONG ? 1 : 2;
}

/** Short words often differ in their endings without being misspelt. */
function isPlausible(word: string, candidate: string): boolean {
  if (word.length >= LONG) return true;
  return candidate[0] === word[0] && (word.length >= MIDDLING || candidate.at(-1) === word.at(-1));
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

/** The number of letters to add, drop, change or swap with their neighbour; more than `most` is told as `most + 1`. */
function editDistance(a: string, b: string, most: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      let cost = Math.min(at(last, column), at(current, column - 1)) + 1;
      cost = Math.min(cost, at(last, column - 1) + (same ? 0 : 1));
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, b.length), most + 1);
}

/** The nearest known word, or undefined; short words are never guessed, and the first letter must hold unless the word is long. */
export function nearestSpelling(word: string, index: SpellingIndex): string | undefined {
  const most = allowed(word.length);
  const letters = lettersOf(word);
  let best: string | undefined;
  let bestDistance = most + 1;
  for (let length = word.length - most; length <= word.length + most && most > 0; length += 1) {
    for (const candidate of index.get(length) ?? []) {
      // One edit changes at most two letters of the set.
      if (bitsIn(candidate.letters ^ letters) > 2 * (bestDistance - 1)) continue;
      if (!isPlausible(word, candidate.word)) continue;
      const distance = editDistance(word, candidate.word, bestDistance - 1);
      if (distance < bestDistance) {
        best = candidate.word;
        bestDistance = distance;
      }
    }
  }
  return best;
}
