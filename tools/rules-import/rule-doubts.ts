// What speaks for that a rule was read wrongly, for whoever looks the import through.

import type { Item } from './document-shape';

const doubts: readonly (readonly [
  words: string,
  isSo: (item: Extract<Item, { kind: 'rule' }>) => boolean,
])[] = [
  ['fotnoten är lagd i regeln', ({ text }) => text.includes('(Fotnot: ')],
  ['den slutar med kolon: hör det som följer hit?', ({ text }) => /:\s*$/u.test(text)],
  ['den börjar mitt i en mening: hör den till det som står före?', ({ text }) => beginsInside(text)],
  [
    'tabellens rubriker är inte kända: är de den här raden, välj Upprepa som rubrikrad för den i Word och läs in igen',
    ({ isFirstRow }) => isFirstRow === true,
  ],
];

/** "e-post", "kommun@ale.se" and "www.ale.se" begin small anywhere. */
const beginsInside = (text: string): boolean => /^\p{Ll}/u.test(text) && !/^(?:e-|\S*[@.]\S)/u.test(text);

/** None for what is no rule. */
export const doubtsOf = (item: Item): readonly string[] =>
  item.kind === 'rule' ? doubts.flatMap(([words, isSo]) => (isSo(item) ? [words] : [])) : [];
