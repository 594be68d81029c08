// "Den andra", "nummer 2", "the last one": one of the list that was just shown.

import type { Act } from '../../acts/acts';
import { isOfOneMessage, isOneOf } from '../../acts/acts';
import { fold } from '../../reading/tokens';

const places: readonly (readonly [at: number, words: string])[] = [
  [1, 'forsta|forste|first|oversta|top'],
  [2, 'andra|andre|second'],
  [3, 'tredje|third'],
  [4, 'fjarde|fourth'],
  [5, 'femte|fifth'],
  [-2, 'nast sista|next to last|second last'],
  [-1, 'sista|siste|last|nedersta'],
];
const numbered = 'ettan|tvaan|trean|fyran|femman';
const each = places.map(([, words]) => words).join('|');
const thing =
  '(?:meddelandena?|mejle[tn]|mailet|brevet|traffen|raden|fragan|arendet|one|message|mail|row|hit)';
/** "Till den första mars" is a day, as "senast den andra" is. */
const noDay =
  '(?! +(?:(?:i|of) )?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|jun|jul|aug|sep|okt|nov|dec|january|february|march|may|june|july|august|october|veckan|dagen|halvan|week|day|half)(?!\\p{L}))';
const inList = `(?: +${thing}(?!\\p{L}))?(?: +(?:(?:i|pa|fran|in|on|from) +(?:den +|the +)?listan?(?!\\p{L})))?`;
const which = `(?<!\\p{L})(?<!(?:senast|innan|tom|until|before|by) +)(?:(?:(?:den|det|de|the) +)+(?:dar +)?(?<at>${each})(?!\\p{L})${noDay}|(?<name>${numbered})(?!\\p{L})|(?:(?:den|det) +)?(?:nummer|nr|number|no|#) *(?<number>\\d{1,2})(?![-/:]?\\d)|(?<digit>\\d{1,2}) ?ans?(?!\\p{L}))${inList}`;

/** To be seen, and not said anything of. */
const alone = new RegExp(
  `^ *(?:(?:ok|okej|ja|och|men|sa|nej|snalla|please|and) +)*(?:(?:jag |i )?(?:ta|tar|oppna|oppnar|visa|valj|valjer|menar|menade|se|open|show|take|pick|mean|see)(?: +(?:mig|me|upp))? +)?${which}(?: +(?:tack|please|da|then))* *$`,
  'u',
);
/** Where such a place stands in a text. */
interface Place {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** Letter for letter as long as the text. */
export const plain = (text: string): string =>
  fold(text.normalize('NFC').toLowerCase()).replace(/[^\p{L}\d#]/gu, ' ');

export const ordinalsIn = (text: string): readonly Place[] =>
  [...plain(text).matchAll(new RegExp(which, 'gu'))].flatMap((match) => placeOf(match) ?? []);

function placeOf(match: RegExpExecArray): Place | undefined {
  const { at: word, name, digit, number = digit } = match.groups ?? {};
  const at =
    number !== undefined
      ? Number(number)
      : name !== undefined
        ? numbered.split('|').indexOf(name) + 1
        : places.find(([, words]) => word !== undefined && words.split('|').includes(word))?.[0];
  return at ? { at, from: match.index, length: match[0].length } : undefined;
}

/** The place in the list; the last is -1. */
export function ordinalAlone(text: string): number | undefined {
  const match = alone.exec(plain(text));
  return match === null ? undefined : placeOf(match)?.at;
}

/** "Säg nej till den andra". */
export const ordinalWithin = (line: string): number | undefined => ordinalsIn(line)[0]?.at;

/** What else it says. */
export const withoutOrdinals = (line: string): string =>
  ordinalsIn(line).reduceRight(
    (text, { from, length }) => `${text.slice(0, from)} ${text.slice(from + length)}`,
    line.normalize('NFC'),
  );

/** After which a place is one of a list of messages. */
export const ofShown = (act: Act | undefined): boolean =>
  isOfOneMessage(act) || isOneOf(act, 'inbox', 'list', 'messages.late', 'answers.*');

/** Right after a list of messages it is one of that. */
export const isOfShownList = (text: string, before: Act | undefined): boolean =>
  ofShown(before) && ordinalAlone(text) !== undefined;
