// What people write, made comparable: lower case, one kind of dash and space, no closing marks; å ä ö kept or folded.

/** Lower case, NFC, single spaces, one kind of dash, without punctuation at the ends. */
export function plainWords(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2019\u00b4`]/g, "'")
    .replace(/\s+/g, ' ');
  return withoutEnds(words).trim();
}

const opening = new Set(` "'(`);
const closing = new Set(` "'.,!?;:)`);

/** By hand: a pattern for the end would be tried from each of a thousand full stops. */
function withoutEnds(words: string): string {
  let [from, to] = [0, words.length];
  while (from < to && opening.has(words.charAt(from))) from += 1;
  while (to > from && closing.has(words.charAt(to - 1))) to -= 1;
  return words.slice(from, to);
}

/** No chat word with its names and dates is longer, in signs. */
const longestWords = 300;

/** Of a longer text only its beginning is looked at, and it is no chat word as a whole. */
export const beginningOf = (words: string): string =>
  words.length <= longestWords ? words : `${words.slice(0, longestWords)} …`;

/** Without accents, so that people who leave out å ä ö are understood. */
export const foldAccents = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** Both: what is compared whatever way it is written. */
export const folded = (text: string): string => foldAccents(plainWords(text));

/** Words and numbers alone, between single spaces. */
export const bareWords = (text: string): string =>
  foldAccents(text.toLowerCase())
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
