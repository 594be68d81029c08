// "Jag blir nog sjuk", "lutar åt att vara borta": an absence that is only likely is asked about.

import { isOneOf, type Act } from '../../acts/acts';
import type { Reading } from '../../reading/reading';
import { saidText } from '../../reading/said-words';
import { clausesOf } from './clauses';

/** Before it is said; "nog borta i morgon med" goes on, and of "sjuk i dag, kan bli hela veckan" today is settled. */
export function saysLikely(words: readonly string[]): boolean {
  const clauses = clausesOf(words);
  const isSettled = clauses.some((said) => plainly.test(said) && !unsettling.test(said) && !isLikely(said));
  return !isSettled && [saidText(words), ...clauses].some(isLikely);
}
const isLikely = (text: string): boolean =>
  [leaning, likelyDays, likelyNot, likelyBehind, likelyMore].some((form) => form.test(text)) ||
  (likelyAway.test(text) && !/(?:^|\s)(?:med|ocksa|aven|too|also)(?:\s|$)/u.test(text));
/** "Antagligen" and "lutar" are read as "äntligen" and "letar". */
const likely =
  'nog|sakert|ev|formodligen|troligen|troligtvis|antagligen|antligen|sannolikt|mojligen|mojligtvis|probably|likely';
const gone =
  'sjuk|borta|ledig|ledigt|hemma|franvarande|vab|vabba|vabbar|semester|feber|sick|ill|away|off|out|on leave';
const plainly = new RegExp(`(?:^|\\s)(?:${gone})(?:\\s|$)`, 'u');
/** Denied, over, or of somebody else. */
const unsettling = /(?:^|\s)(?:inte|ej|not|varit|var|been|was|om|if|§person)(?:\s|$)/;
const likelyAway = new RegExp(
  `(?:^|\\s)(?:${likely})(?: (?:jag|blir|ar|kommer|tar|att|gonna|going|to|be|will|vara|bli|i|at|pa|inte|not|lite))* (?:${gone})(?:\\s|$)`,
  'u',
);
const likelyDays = new RegExp(
  `^(?:(?:§day|§time|och|men|nej|ja|pa|det|blir|jag|ar|on|and|but|no|${likely}) )*(?:§(?:day|time) (?:${likely})|(?:${likely})(?: pa| on)? §(?:day|time))(?: da)?$`,
  'u',
);
const likelyNot = new RegExp(
  `^(?:(?:jag|i|hej|men|och|am) )*(?:(?:kommer|jobbar|ar|will|am)(?: (?:jag|i))? (?:${likely}) (?:inte|not)(?: |$)|(?:${likely}) (?:inte|not) (?:in|here|at work|working|coming|inne|har|pa plats|pa jobbet)(?: |$))`,
  'u',
);
const likelyBehind = new RegExp(`(?:^|\\s)(?:${gone})(?: (?:pa|den|on))* §(?:day|time) (?:${likely})$`, 'u');
/** "Sjuk i dag och nog i morgon". */
const likelyMore = new RegExp(
  `§(?:day|time) (?:och|o|samt|and) (?:${likely})(?: (?:pa|on|hela|aven))* §(?:day|time)$`,
  'u',
);
const leaning =
  /(?:^|\s)(?:l[eu]tar (?:at att|mot)|kan h[ae]n[dg]a|risk (?:att|for)|talar for|(?:kan|lar|ser ut att) (?:bli|vara))(?:\s|$)/u;
/** "Jag är nog borta på torsdag", of the writer: what was taken for a day at work, or for somebody else's absence. */
export const isLikelyAway = ({ words, people, hasStranger }: Reading, likeliest: Act | undefined): boolean =>
  isOneOf(likeliest, 'present', 'away.of') &&
  !words.some(
    (word) => word === '?' || /^(?:jobbar|jobba|arbetar|arbeta|work|working|hon|han|hen|she|he)$/.test(word),
  ) &&
  people.length === 0 &&
  !hasStranger &&
  ownLikely.test(saidText(words)) &&
  likelyAway.test(saidText(words));
/** Nobody stands before it. */
const ownLikely = new RegExp(
  `^(?:(?:hej|hi|men|och|fast|but|and|ja|jag|i|blir|ar|am|kommer|tar|will|be|da|pa|sa|so|att|nu|now|§day|§time) )*(?:${likely})(?: |$)`,
  'u',
);
