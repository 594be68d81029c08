// First names in a text: common ones, and the words that may be somebody's in the directory.

import { foldWord } from './kind-words';

/** Many people have them, and they are no other word, so that they are known in small letters too. */
const firstNames: ReadonlySet<string> = new Set(
  `
anders andreas anette anita anna annika annette anneli ann-marie arne arvid asa astrid axel
barbro beatrice bengt berit bertil birgitta bjorn bosse britta britt camilla carina caroline cecilia charlotta
christer christina daniel david ebba elin elisabet elisabeth elsa emil emilia emma erik erika
eva evelina fatima felicia filip fredrik frida gabriel gabriella goran gunilla gunnar gustav hanna
hannes hasse helen helena helene henrik ida inger ingrid ingvar isabella jakob jan-erik janne
jenny jens jesper jessica jimmy joakim johan johanna johannes jonas jonathan jorgen josefin josefine
julia kajsa karin karl kalle katarina kenneth kerstin klara kristina kristoffer lars lasse leif
lena lennart lina linda linnea lisa lotta louise lovisa lukas madeleine magnus maja malin
margareta maria marianne marie markus martin mats mattias michael mikael mohamed mohammed moa monica
monika niklas nils nina olof oskar ove patrik pelle pernilla peter petra pia pontus
rasmus rebecca richard rickard robert robin roger roland rolf sandra sara sebastian sofia sofie
staffan stefan stina susanne sven svante therese thomas tobias tomas tommy tony torbjorn ulrika
urban viktor viktoria vilma wilma yvonne yusuf ahmed ali amina hassan ibrahim omar james
john michael sarah susan
`
    .trim()
    .split(/\s+/),
);

/** `word` is folded; with an -s as well. */
export const isFirstName = (word: string): boolean =>
  firstNames.has(word) || (word.endsWith('s') && firstNames.has(word.slice(0, -1)));

/** Whether a first name stands in the text, in whatever letters. */
export const hasFirstName = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).some((word) => isFirstName(foldWord(word)));

/** First names that are everyday words as well: only with a capital are they taken for names. */
const everyday: ReadonlySet<string> = new Set(
  'alf ann art bill bjorn bo dag frank grant hans inga john kim liv love maj mark max may mi my pat per rose rut saga siv sten stig tor will'.split(
    ' ',
  ),
);

/** `word` is folded. */
export const isEverydayName = (word: string): boolean => everyday.has(word);

const mostWords = 60;

/** Whether a word may be a first name as it is written, whatever else it is. */
export const isWrittenAsName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && (isFirstName(foldWord(word)) || everyday.has(foldWord(word)));

/** The words that may be first names of people in the directory. */
export function possibleNames(text: string): readonly string[] {
  const words = text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const long = words.filter(
    (word) => word.length > 1 && (/^\p{Lu}/u.test(word) || !everyday.has(foldWord(word))),
  );
  return [...new Set(long.map((word) => word.toLowerCase()))].slice(0, mostWords);
}
