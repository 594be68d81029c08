// What somebody typed, as what to look for in a mailbox: beginnings of words, and what stands as it stands (F3).

/** `isWhole`: these signs in a row; else whatever begins so. */
export interface SearchTerm {
  readonly text: string;
  readonly isWhole: boolean;
  /** As it was typed, in small letters. */
  readonly word?: string;
}

export interface MailSearch {
  readonly terms: readonly SearchTerm[];
  /** One of them is enough. */
  readonly isAny: boolean;
  /** `subject`: for a reader to whom the sender may not be told, also not by what is found. */
  readonly where: 'everywhere' | 'subject';
}

/** So many words say enough of what is meant. */
const mostTerms = 12;

const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;
const notASign = /["“”„«»\\*]/gu;
/** No sign of a sentence: "<b>" is looked for as it stands, and is no beginning of "bygglov". */
const marked = /[<>{}[\]|^~=#@&$%+_]/u;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * Between quotation marks, or with signs in it (a number, an address): as it stands. No sign of a search language means
 * anything here.
 */
export function termsOf(
  text: string,
  isLeftOut: (word: string) => boolean = () => false,
): readonly SearchTerm[] {
  const wholes = [...text.matchAll(quoted)].map(([, inside = '']) => plain(inside));
  const words = text
    .replace(quoted, ' ')
    .split(/\s+/u)
    .flatMap((word) => {
      const said = plain(word);
      return isLeftOut(said) ? [] : [marked.test(word) ? asItStands(said) : beginning(said)];
    });
  return [...wholes.map(asItStands), ...words].filter((term) => term.text !== '').slice(0, mostTerms);
}

const plain = (text: string): string =>
  text.normalize('NFC').replace(notASign, ' ').replace(/\s+/gu, ' ').replace(edges, '').toLowerCase();

const asItStands = (text: string): SearchTerm => ({ text, isWhole: true });

const shortened = /^(?!internet|kabinet)\p{L}{3,}[^aeiouyåäö\P{L}][lnr]et$/iu;

/** Endings differ: "lekplatsen" is about a "lekplats". */
function beginning(word: string): SearchTerm {
  if (/[^\p{L}\p{N}]/u.test(word)) return asItStands(word);
  // "Bullret" is about "buller".
  if (shortened.test(word)) return { text: word.slice(0, -3), isWhole: false, word };
  return { text: /^\p{L}{7,}$/u.test(word) ? word.slice(0, -2) : word, isWhole: false, word };
}
