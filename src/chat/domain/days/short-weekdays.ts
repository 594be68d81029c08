// Weekdays in two letters, where several stand together: "to-fr", "ti, to o fr". Alone "on" and "to" are other words.

import type { Token } from '../reading/tokens';
import { weekdayNames } from './day-words';

const short: Readonly<Record<string, string>> = {
  ...{ ma: 'mandag', ti: 'tisdag', on: 'onsdag', to: 'torsdag', fr: 'fredag', lo: 'lordag', so: 'sondag' },
};
/** What is no word of either language. */
const plain = /^(?:ma|ti|fr|lo|man|mon|tis|ons|tor|tors|fre|lor|son)$/;
const joining = /^(?:,|&|\+|\/|och|o|and|samt|till|tom)$/;

export function withWeekdays(written: readonly Token[]): readonly Token[] {
  const tokens = withoutStops(written);
  const read = [...tokens];
  for (let at = 0; at < tokens.length; at++) {
    const stretch = stretchAt(tokens, at);
    for (const one of stretch) {
      const token = tokens[one];
      const word = short[token?.word ?? ''];
      if (token !== undefined && word !== undefined) read[one] = { ...token, word, written: word };
    }
    at = stretch.at(-1) ?? at;
  }
  return read;
}

/** "Tis.–tors." is "tis–tors". */
const withoutStops = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(
    ({ word, isGlued }, at) => !(word === '.' && isGlued && abbreviated.test(tokens[at - 1]?.written ?? '')),
  );
const abbreviated = /^(?:mån|mon|tis|tues?|ons|wed|tors?|thurs?|fre|fri|lör|sat|sön|sun)$/iu;

/** The places of weekdays that stand together from there on; empty where they may be other words. */
function stretchAt(tokens: readonly Token[], start: number): readonly number[] {
  if (!isDay(tokens[start])) return [];
  const stretch = [start];
  let isDashed = false;
  for (let at = start + 1; isDay(tokens[at + 1]); at += 2) {
    const link = tokens[at];
    const isDash = link?.word === '-' && link.isGlued;
    if (link === undefined || !(isDash || joining.test(link.word))) break;
    isDashed ||= isDash;
    stretch.push(at + 1);
  }
  const isSure = isDashed || stretch.some((at) => plain.test(tokens[at]?.word ?? ''));
  return stretch.length > 1 && isSure ? stretch : [];
}

const isDay = (token: Token | undefined): boolean =>
  token !== undefined && (Object.hasOwn(short, token.word) || weekdayNames.has(token.word));
