// What is written, as words: one form of every sign, contraction and spoken spelling, each word with what it looked like.

import { readSpoken } from './spoken';

export interface Token {
  /** Lower case without accents, spelt as it is meant: what is compared. */
  readonly word: string;
  /** As it was written. */
  readonly written: string;
  /** Whether it touches the token before it. */
  readonly isGlued: boolean;
  /** Where it stands in the cleaned text. */
  readonly at: number;
}

/** How many signs are read; what is longer is no chat line, and changes nothing. */
export const mostSigns = 800;

const forms: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u2018\u2019\u00b4`]/g, "'"],
  [/\u00a0/g, ' '],
  [/\n/g, ' . '],
  [/\bt\.? ?o\.? ?m\b\.?/gi, 'tom'],
  [/\b(?:till|te|ti) (?:och|å|o) (?:med|me|mä)\b/gi, 'tom'],
  [/\bf\.? ?r?\.? ?o\.? ?m\b\.?/gi, 'from'],
  [/\be-(?=post|mail)/gi, 'e'],
  [/\bkl\.\s*(?=\d)/gi, 'kl '],
  [/\be\.m\b\.?/gi, 'em'],
  [/\bf\.m\b\.?/gi, 'fm'],
  [/\b(\p{L}+|\d{1,2}) o['’]clock\b/giu, 'kl $1'],
  [/\b2(?=day\b|nite\b|night\b|morrow\b)/gi, 'to'],
  [/\btonite\b/gi, 'tonight'],
  [/\b(?:a\.m\b\.?)/gi, 'am'],
  [/\b(?:p\.m\b\.?)/gi, 'pm'],
  [/\bcan't\b|\bcannot\b/gi, 'can not'],
  [/\bwon't\b/gi, 'will not'],
  [/\bcant (?=open|get|take|do|access)/gi, 'can not '],
  [/\bnxt\b/gi, 'next'],
  [/n't\b/gi, ' not'],
  [/\b(have|has|had|did)nt\b/gi, '$1 not'],
  [/'m\b/gi, ' am'],
  [/'ll\b/gi, ' will'],
  [/'re\b/gi, ' are'],
  [/'ve\b/gi, ' have'],
  [/\b(it|what|who|he|she|that|where|when|how|here)'s\b/gi, '$1 is'],
  [/'s\b/gi, 's'],
  [/(\p{L})\1{2,}(?=\p{L})|(?<=\p{L})(\p{L})\2{2,}/gu, '$1$2'],
];

/** Without accents, so that people who leave out å ä ö are understood. */
export const fold = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** One spelling of dashes, quotes, abbreviations and contractions; capitals stay. */
export const clean = (text: string): string =>
  forms
    .reduce((kept, [form, plain]) => kept.replace(form, plain), text.slice(0, mostSigns).normalize('NFC'))
    .trim();

/** The words and signs of a cleaned text, in order. */
export function tokensOf(cleaned: string): readonly Token[] {
  const found = [...cleaned.matchAll(/\p{L}+|\d+|\p{Extended_Pictographic}|[^\s]/gu)];
  return found.flatMap((match, index) => {
    const written = match[0];
    const before = found[index - 1];
    const spoken = readSpoken(
      written.toLowerCase(),
      before?.[0].toLowerCase(),
      found[index + 1]?.[0].toLowerCase(),
    );
    const isGlued = before !== undefined && before.index + before[0].length === match.index;
    return spoken
      .split(' ')
      .map((word, part) => ({ word: fold(word), written, isGlued: isGlued && part === 0, at: match.index }));
  });
}

export const isWord = ({ word }: Pick<Token, 'word'>): boolean => /^[\p{L}\d]/u.test(word);

/** As it was written. */
export const writtenIn = (tokens: readonly Token[]): string =>
  tokens
    .map(({ written, isGlued }) => (isGlued ? written : ` ${written}`))
    .join('')
    .trim();
