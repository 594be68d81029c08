// Whether two words are forms of one, by what Swedish nouns end in: cykel, cykelns and cyklar; rum and rummet.

const vowel = /[aeiouyåäö]$/;
const consonant = /[^aeiouyåäö]$/;

/** What may stand behind a word, and after which letters. */
type Endings = readonly (readonly [ending: string, after?: RegExp])[];
const plain: Endings = [
  ...['', 'en', 'et', 'ar', 'er', 'arna', 'erna', 'a', 'an', 'or', 'orna'].map((ending) => [ending] as const),
  ...['n', 'r', 'rna', 'na'].map((ending) => [ending, /[aeiouyåäö]$|e[lr]$/] as const),
  ...['t', 'd', 'de'].map((ending) => [ending, vowel] as const),
  ...['m', 'n'].flatMap((end) =>
    ['en', 'et', 'ar', 'arna', 'er', 'erna'].map((ending) => [end + ending, new RegExp(`${end}$`)] as const),
  ),
];
/** With a vowel that comes and goes: cykel and cyklar, fönster and fönstret, tecken and tecknet. */
const drawn = ['l', 'r', 'n'].map((end): Endings =>
  [`e${end}`, `e${end}n`, ...['ar', 'arna', 'et', 'en', 'er', 'erna'].map((after) => end + after)].map(
    (ending) => [ending, consonant],
  ),
);
const paradigms = [plain, ...drawn];
const shortest = 3;
/** "Röd" and "röda" may be one, "Lind" and "Linda" are not. */
const ofVowel = /^(?:a|an|or|orna)$/;

const isEnding = (endings: Endings, base: string, ending: string): boolean =>
  endings.some(([known, after]) => known === ending && (after?.test(base) ?? true));

/** With and without the s of whose it is. */
const withoutGenitive = (word: string): readonly string[] =>
  /[^s]s$/.test(word) && word.length > shortest ? [word, word.slice(0, -1)] : [word];

/** Of folded words, with å ä ö or without. */
export function areForms(one: string, other: string): boolean {
  return withoutGenitive(one).some((a) => withoutGenitive(other).some((b) => isForm(a, b)));
}

function isForm(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < Math.min(one.length, other.length) && one[shared] === other[shared]) shared += 1;
  for (let at = shared; at >= Math.max(2, shared - 2); at -= 1) {
    const base = one.slice(0, at);
    const [mine, theirs] = [one.slice(at), other.slice(at)];
    if (at < shortest && mine !== '' && theirs !== '') continue;
    if ((mine === '' && ofVowel.test(theirs)) || (theirs === '' && ofVowel.test(mine))) continue;
    if (paradigms.some((one) => isEnding(one, base, mine) && isEnding(one, base, theirs))) return true;
  }
  return false;
}

/** What a word may be without its ending: in what is put together of it that stands first. */
export const basesOf = (word: string): readonly string[] =>
  withoutGenitive(word).flatMap((form) =>
    paradigms.flat().flatMap(([ending, after]) => {
      const base = form.slice(0, form.length - ending.length);
      if (!form.endsWith(ending) || base.length < shortest || after?.test(base) === false) return [];
      return [base, base.replace(/(?<=[^aeiouyåäö])(?=[lnr]$)/, 'e')];
    }),
  );
