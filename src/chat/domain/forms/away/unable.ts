// Who is ill or does not come: whatever else is said of a mailbox or of coming back, the writer is away.

import { meaningOf } from '../../reading/meanings';
import type { Reading } from '../../reading/reading';
import { deniesOpened } from '../duty/denies-opened';

const ofMailbox = /^(?:den|it|lada|ladan|brevlada|brevladan|mailbox|box|tur|turen)$/;
/** "Kommer inte överens", "kommer inte ihåg": of no coming. */
const idiom =
  /\b(?:kommer|come|coming)\b(?: (?:jag|vi|de|han|hon|i|we|they))? (?:inte|not)(?: (?:riktigt|alls|sa bra))? (?:overens|ihag|at|igang|undan|loss|vidare|underfund|pa (?:vad|hur|var|vem|namnet|losen\p{L}*)|in i|fram till (?:hur|vad|om)|up with|to an?|across)(?!\p{L})/u;
const notComing = /\b(?:kommer|come|coming)\b.*\b(?:inte|not)\b|\b(?:inte|not)\b.*\b(?:kommer|come|coming)\b/;

const isIll = (word: string): boolean => meaningOf(word) === 'sick';

/** Nobody who is ill can take a mailbox: being away says both. */
export const isUnable = ({ words, mailboxes }: Pick<Reading, 'words' | 'mailboxes'>): boolean =>
  mailboxes.length === 0 &&
  !words.some((word) => ofMailbox.test(word)) &&
  (words.some(isIll) || (notComing.test(words.join(' ')) && !idiom.test(words.join(' '))));

/** "Kan inte, är sjuk", "hinner inte idag, vabbar", "sjuk, har inte öppnat nåt": nothing else of it is to be said. */
export const isIllBeside = ({ words, people, mailboxes }: Reading): boolean => {
  if (people.length > 0 || words.includes('?')) return false;
  const said = words.join(' ').split(cut);
  const others = said.filter((part) => !isOwnIllness(part.trim().split(' ')));
  if (others.length === 0 || others.length === said.length) return false;
  const isFirst = others[0] === said[0] && mailboxes.length === 0;
  return (isFirst && cannot.test(said[0] ?? '')) || others.every((part) => deniesOpened(part.split(' ')));
};
/** Of the writer and of nobody else: "chefen är sjuk", "sjukt mycket att göra" and "inte sjuk" are none. */
function isOwnIllness(words: readonly string[]): boolean {
  const at = words.findIndex((word) => !besideIll.test(word));
  const [ill = '', ...rest] = words.slice(at);
  return (
    at >= 0 &&
    (/^(?:sick|ill|sjuk|vabb?(?:ar)?)$/.test(ill) ||
      (isIll(ill) && !/^(?:sjuk|er$|dalig|m[aå]r$|vissen)/u.test(ill))) &&
    rest.every((word) => besideIll.test(word) || behindIll.test(word) || isIll(word))
  );
}
const besideIll =
  /^(?:jag|i|ja|ar|am|have|har|blev|blivit|ligger|ar|ju|nog|nu|fortfarande|tyvarr|lite|ganska|hog|igen|idag|i|dag|morgon|imorgon|§day|§time|§number|[^\p{L}§]+)$/u;
const behindIll = /^(?:hemma|med|och|i|sangen|feber|hela|dagen|veckan|at|home)$/;
const cut = / [,.;–-] | (?:for|eftersom|da) /u;
const cannot =
  /^(?:(?:hej|nej|tyvarr|sorry|jag|da|men|ok) )*(?:kan|hinner|klarar|orkar|fixar)(?: jag)?(?: tyvarr)? inte(?: (?:idag|i dag|imorgon|i morgon|§day|nu|alls|komma|jobba))*$/u;

/** "Sjuk igen" ends nothing. */
export const isIllAgain = (words: readonly string[]): boolean =>
  words.some(isIll) &&
  words.some((word) => /^(?:igen|again|fortfarande|still)$/.test(word)) &&
  !words.some((word) => /^(?:inte|not|frisk|friskare|tillbaka|back|battre|better|well|fit)$/.test(word));
