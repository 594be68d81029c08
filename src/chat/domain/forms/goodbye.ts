// "Hej då", "vi hörs i morgon", "trevlig helg", "god jul": whoever goes is wished well, and offered nothing.

import { minutesOf, timeOf } from '../../../core/time';
import type { Circumstances } from '../acts/understanding';

const goodbyes = [
  ...[
    'hej ?då',
    'adjö',
    'farväl',
    'på återseende',
    'vi (?:hörs|ses|syns)',
    '(?:hörs|ses|syns)',
    'god ?natt|gonatt',
  ],
  ...[
    'ha det(?: så)?(?: bra| fint| gott)?',
    'ha en (?:(?:riktigt|fortsatt) )?(?:bra|fin|trevlig|skön|härlig) \\p{L}+',
  ],
  ...['trevlig \\p{L}+', 'god jul', 'gott nytt år', 'glad (?:påsk|midsommar|sommar)'],
  ...['(?:good ?)?bye(?: ?bye)?', '(?:see|talk to) you|see ya|cya', 'good ?night', 'farewell', 'take care'],
  ...[
    'have an? (?:(?:really|very) )?(?:nice|good|great|lovely) \\p{L}+',
    'merry christmas',
    'happy (?:new year|easter)',
  ],
];
const goodbye = new RegExp(`(?<!\\p{L})(?:${goodbyes.join('|')})(?!\\p{L})`, 'giu');

const beside = new Set(
  [
    'hej hejsan då tack tackar så mycket för allt hjälpen ok okej bra fint och på dig du er alla allihop brevvakt boten',
    'idag dag ikväll kväll i imorgon morgon måndag tisdag onsdag torsdag fredag lördag söndag nästa vecka helgen sen',
    'snart senare länge igen nu detsamma också',
    'thanks thank you so much for now today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday',
    'on next week later soon then all everyone bot the help again and too',
  ].flatMap((line) => line.split(' ')),
);

const leaving = new Set(
  'jag går gå drar sticker åker slutar hem hemåt för leaving going heading i am im off home'.split(' '),
);

/** All that is written says goodbye, or wishes somebody well; `isLate`: who then goes home is away no more today than anybody. */
export function isGoodbye(text: string, isLate = false): boolean {
  const left = text.normalize('NFC').toLowerCase().replace(goodbye, ' § ');
  const words: readonly string[] = left.match(/[\p{L}\p{N}]+|[§?]/gu) ?? [];
  return (
    words.includes('§') &&
    words.every((word) => word === '§' || beside.has(word) || (isLate && leaving.has(word)))
  );
}

/** "Går hem nu, hejdå", at the end of the working day. */
export const saysGoodbye = (text: string, { at, calendar }: Circumstances): boolean =>
  isGoodbye(text, minutesOf(timeOf(at, calendar.zone)) >= minutesOf(calendar.officeHours.to) - atItsEnd);
const atItsEnd = 30;
