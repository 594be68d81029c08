// What an absence was for, and what became of it: "konferensen blev bara onsdag och torsdag", "det blev inställt". Of masked words.

import { saidText } from '../../reading/said-words';
import type { Act } from '../../acts/acts';
import type { Reading } from '../../reading/reading';

const begun = '^(?:(?:nej|na|men|oj|hej|och|sa|nu|no|but|so|and|sorry|forlat) )*';
const what =
  '(?:(?:min|mitt|my|the|den har|this) )?(?!(?:jag|vi|du|ni|han|hon|hen|alla|i|we|you|he|she|they)\\b)(?!\\p{L}*(?:brevlad|ladan|mailbox|inbox|mejl|svar))\\p{L}{2,}(?: \\p{L}+)?';
const is =
  '(?:blev|blir|ar|var|varar|varade|pagar|pagick|galler|gallde|racker|is|was|becomes|became|will be|turned out(?: to be)?|lasts|lasted|runs)';
const only = '(?:bara|endast|enbart|only|just)';
const days = '§day(?: (?:och|and|till|to|till och med|fram till|§day))*';
const narrowed = new RegExp(
  `${begun}${what} ${is}(?: (?:visst|ju|nu|now|faktiskt|actually|alltsa))* (?:${only}(?: (?:pa|till|fram|i|on|until|for|om|under))* ${days}|${days} ${only})$`,
  'u',
);

/** It takes less time than was said: the days of the absence are others. */
export const saysNarrowed = (words: readonly string[]): boolean =>
  !words.includes('?') && narrowed.test(saidText(words));

const cancelled =
  /(?:^|\s)(?:blev|blir|ar|var|blivit|is|was|got|been|gets)(?: (?:visst|ju|nu|now|faktiskt|tyvarr|helt))* (?:installt|installd|installda|avboka\p{L}*|avblas\p{L}*|cancel\p{L}*|called off)(?:\s|$)|(?:^|\s)(?:stalldes|stalls|stallde de|stallt) in(?:\s|$)|(?:^|\s)(?:blev|blir) (?:inte|aldrig|inget) av(?:\s|$)/u;
const ofOther = /brevlad|lada|mailbox|paminn|remind|delegering|^§(?:mailbox|person|rule)$/;

/** What one was to be away for is not: asked of which days. */
export const saysCancelled = ({ words, people }: Pick<Reading, 'words' | 'people'>): boolean =>
  !words.includes('?') &&
  people.length === 0 &&
  cancelled.test(saidText(words)) &&
  !words.some((word) => ofOther.test(word));

/** The act that is asked about; undefined where it says neither. */
export function afterwardsIn({ words, people }: Pick<Reading, 'words' | 'people'>): Act | undefined {
  if (people.length === 0 && saysNarrowed(words)) return 'away.change';
  return saysCancelled({ words, people }) ? 'away.end' : undefined;
}
