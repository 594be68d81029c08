// A return that is said of an absence: "tillbaka fredag", "börjar jobba igen från onsdag", "min återkomst".

import type { LocalDate } from '../../../core/time';
import { mondayOf } from '../../../core/time';
import { isOneOf, type Act } from '../acts/acts';
import type { When } from '../days/read-days';
import { isIllness, meaningOf } from '../reading/meanings';
import type { Reading } from '../reading/reading';
import { isWord } from '../reading/tokens';

const returning = /^(?:tillbaka|back|returning|return|igen|again|aterkomst|aterkomsten|comeback)$/;
const resuming =
  /\b(?:borjar|borja|jobbar|jobba|arbetar|arbeta|start|starting|working|work|tjanst)\b(?: \p{L}+){0,2} (?:igen|again|tillbaka|back)\b/u;
/** "Skjut fram min återkomst till den 11 januari": the day itself is none of the absence. */
const comeback = /\b(?:(?:min|my) (?:aterkomst|return|comeback)|aterkomsten)\b/;

/** "Kommer redan på torsdag". */
const sooner =
  /\b(?:kommer|borjar|coming|starting)(?: (?:jag|i|am|nog|in|back))* (?:redan|tidigare|already|earlier)\b/;
/** "Frisk i morgon", "inte frisk i morgon heller". */
const isWell = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:frisk|friskskriven|feberfri|aterstalld|recovered)$/.test(word)) &&
  !words.some((word) => /^(?:inte|ej|not|aldrig|never)$/.test(word));
const isReturn = (words: readonly string[], part: When['part']): boolean =>
  words.some((word) => returning.test(word)) ||
  isWell(words) ||
  (part === undefined && sooner.test(words.join(' ')));

interface Told {
  readonly words: readonly string[];
  readonly hasWeek: boolean;
  readonly reading: Reading;
}

/** The first day that is worked again, said without "until"; undefined when it is not one day. */
export function returnSaid(
  act: Act,
  when: Pick<When, 'from' | 'until' | 'part' | 'isOpen'>,
  { words, hasWeek, reading }: Told,
): LocalDate | undefined {
  if (act === 'away')
    return when.part === undefined && when.from === when.until && thereAgain(reading) ? when.from : undefined;
  if (!isReturn(words, when.part)) return undefined;
  const line = words.join(' ');
  if (when.isOpen && resuming.test(line)) return when.from;
  if (comeback.test(line)) return hasWeek && when.until ? mondayOf(when.until) : when.until;
  return when.from === when.until ? when.until : undefined;
}

/** "Jag är sjuk, kommer på torsdag", "ill, working Thursday": there again by then, and no absence of that day. */
function thereAgain({ tokens, runs: [run, another] }: Reading): boolean {
  if (run === undefined || another !== undefined || tokens.slice(run.to).some(isWord)) return false;
  const ahead = tokens.slice(0, run.from).map(({ word }) => word);
  const [gone = '', comes, more] = ahead.join(' ').split(/ [,.;] /);
  const isGone = gone.split(' ').some((word) => isIllness(word) || meaningOf(word) === 'away');
  return (
    isGone && more === undefined && comesIn.test(comes ?? '') && !ahead.some((word) => denied.test(word))
  );
}
const comesIn =
  /^(?:(?:men|och|jag|ja|i|am|ar|will|be|but|and) )*(?:kommer|jobbar|arbetar|pa plats|inne|coming|working|there)(?: (?:jag|in|hit|tillbaka|igen|nog|hemma|hemifran|back|again|from home|forst|till kontoret|till jobbet|to the office|to work))*(?: (?:pa|on))?$/;
const denied = /^(?:inte|ej|not|aldrig|never|om|if)$/;

const untilBack =
  /\b(?:tills|till|until|till dess|innan|medan|before)\b(?: \p{L}+){1,4} (?:tillbaka|back|igen|again)\b|\buntil (?:\p{L}+ ){1,3}returns?\b/u;

/** "Låt Maja ta den tills Lars är tillbaka den 14:e". */
export const isWhileAway = (act: Act, words: readonly string[]): boolean =>
  isOneOf(act, 'duty.give', 'duty.take', 'duty.cannot', 'delegation.ask') && untilBack.test(words.join(' '));
