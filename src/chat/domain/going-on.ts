// A short text that points back belongs to what was said before it ("och på fredag?", "nej, kl 15", "jag menade Cecilia").

import { plusDays } from '../../core/time';
import type { Act, ActOrFamily } from './acts/acts';
import type { Named } from './says/contact-says';
import { factsOf, isOfOneMessage, isOneOf, isDutyDeed } from './acts/acts';
import { isNamedBeside, ownAbsence } from './forms/duty/takers';
import { meaningOf } from './reading/meanings';
import { plainNo, plainYes } from './reading/yes-and-no';
import type { Recognised } from './model/recognise';
import { insteadOf } from './amend/amended';
import { earlierThan } from './amend/of-earlier';
import type { Choice, Standing, Understanding } from './acts/understanding';

const connective =
  /^(?:och|men|nej|na|fast|eller|jag|menade|menar|istallet|utan|inte|and|but|no|or|i|meant|mean|what|about|hur|ar|det|med|da|then|sa|for|over|under|pa|till|i|on|to|during|ocksa|aven|too|stallet|instead|ska|vara|skulle|den|the|ja|yes|jo|med|bara|fel|sa|skrev|blir|va|alltsa|forresten|only|just|as|well|also|should|it|be|is|rattelse|oj)$/;
const opening =
  /^(?:och|men|nej|na|fast|eller|and|but|no|or|jag menade|jag menar|i meant|menade|what about)\b/;
const pointing = /\b(?:da|then|istallet|instead|den|det|it|that)$/;
const correcting =
  /\b(?:nej|na|no|inte|menade|menar|meant|mean|fel|istallet|stallet|instead|ocksa|aven|too|bara|alltsa|only|well|also|rattelse)\b|\bmed$/;
const answer = new RegExp(`^(?:${plainYes}|${plainNo})$`);
const answering =
  /^(?:tack|gor|det|den|sa|garna|bra|blir|gar|ar|it|do|please|thanks|is|that|fine|stammer|precis|inte|not|i|jag|vill|kan|du|ratt|just)$/;

/** "Lista allihopa", of those who are away. */
const listing =
  /^(?:lista|visa|list|show)(?: me| mig)? (?:alla|allihop|allihopa|dem|samtliga|namnen|all|them|everyone|everybody)(?: of them| då| da)?$/;

/** "Hur många är det totalt?", of what was just listed. */
const counting =
  /^(?:(?:och|men|ok|and|but) )*(?:hur manga|how many)(?: (?:ar|blir|blev|finns|are|is|were))?(?: (?:det|de|dom|there|they|it))?(?: (?:totalt|sammanlagt|tillsammans|allt|som|da|nu|egentligen|in|total|all|altogether))*$/;
const lists: readonly ActOrFamily[] = ['inbox', 'list', 'messages.late', 'answers.mine', 'away.who'];

const further = /^(?:och|and|samt|plus)\b|\b(?:ocksa|aven|too|also|med)$/;
/** Most words of a text that goes on. */
const mostWords = 9;
const sureAlone = 0.4;

/** The act that a text has because of what was said before; undefined where it stands for itself. */
export function actGoingOn(
  words: readonly string[],
  { guesses, asked }: Recognised,
  before: Understanding,
): Act | undefined {
  const plain = words.filter((word) => /^[\p{L}\d§]/u.test(word));
  const [best] = guesses;
  if (meansOther(plain, best?.act, before)) return before.act;
  if (plain.length === 0 || plain.length > mostWords) return undefined;
  const text = plain.join(' ');
  if (isReply(text, plain)) return 'reply';
  if (before.act === 'away.who' && listing.test(text)) return before.act;
  if (isOneOf(before.act, ...lists) && counting.test(text)) return before.act;
  if (before.act === 'present' && !asked && isAwayAfterAll(text, plain)) return 'away';
  // A name alone says nothing of one's own absence, and with a day who has the mailbox then.
  if (isNamedBeside(before, plain))
    return before.also.includes('duty.give') && plain.includes('§day') ? 'duty.give' : undefined;
  if (isDoubtedEnd(text, before)) return 'away.change';
  // Days alone after what was taken out are not taken out as well, unless that is said.
  if (before.act === 'away.end' && !further.test(text)) return undefined;
  const isNew = plain.some((word) => word.startsWith('§'));
  if (isNew && plain.every((word) => word.startsWith('§') || connective.test(word)))
    return before.act === 'away' && (correcting.test(text) || isLonger(text, before))
      ? 'away.change'
      : before.act;
  if (best?.act === 'duty.give' && isGivenThen(plain, before)) return best.act;
  if (best?.act === 'duty.take' && !isNew && pointing.test(text) && isOpenDuty(before)) return best.act;
  if (takesSelf.test(text) && (isOpenDuty(before) || before.act === 'duty.give')) return 'duty.take';
  // "Fredag kan jag inte heller", of the mailbox.
  if (before.act === 'duty.cannot' && isNew && neither.test(text)) return before.act;
  const isOpen = opening.test(text);
  if (!isOpen && !pointing.test(text) && (best?.share ?? 0) >= sureAlone) return undefined;
  if (!isOpen && plain.length > 4 && !pointing.test(text)) return undefined;
  if (
    isOneOf(before.act, 'rule.show', 'rule') &&
    (asked || isOpen) &&
    !(best !== undefined && factsOf(best.act).changes === true && !asked && best.share >= sureAlone)
  )
    return 'rule';
  // "Nej vänta" does nothing again.
  const isSame = isOpen && ((best?.share ?? 0) < sureAlone || best?.act === 'unclear');
  return isSame ? (isNew || factsOf(before.act).changes !== true ? before.act : 'reply') : undefined;
}

/** "Då får David ta det", after somebody else was asked about: of that mailbox and those days. */
const isGivenThen = (plain: readonly string[], { act, from }: Understanding): boolean =>
  isDutyDeed(act) &&
  from !== undefined &&
  plain.includes('§person') &&
  plain.some((word) => /^(?:den|det|it|that)$/.test(word)) &&
  !plain.some((word) => /^§(?:day|time|mailbox)$/.test(word));

/** "Ok jag tar den" is of the days that were only asked about. */
const isOpenDuty = ({ act, sure }: Understanding): boolean => act.startsWith('duty.') && !sure;

/** "Nej förresten jag tar den själv", after "kan Bo ta ks i morgon". */
const takesSelf =
  /^(?:(?:nej|na|no|ok|da|sa|men|forresten|oj|vanta|wait|actually|but) )*(?:(?:jag|ja|i) (?:kan |ska |will |can )?(?:tar?|take)|(?:tar|kan) jag(?: ta)?) (?:den|it)(?: (?:sjalv|anda|i stallet|istallet|nog|da|myself|instead|after all))*$/;

const neither = /\b(?:inte heller|heller inte|not either|neither)\b/;

/** "Det var inte det, jag menar mejlet från Trafikverket": looked for anew, and nothing is taken back. */
const meansOther = (plain: readonly string[], best: Act | undefined, before: Understanding): boolean =>
  isOneOf(before.act, 'message.find', 'order.*', 'inbox', 'list', 'mailbox.status', 'rule') &&
  (best === 'undo' || best === 'reply' || best === before.act || isOfOneMessage(best)) &&
  plain.length <= mostMeant &&
  /(?:^| )(?:(?:jag|i) (?:menar|menade|mean|meant|avsag|avser)|(?:menar|menade) jag)(?: |$)/.test(
    plain.join(' '),
  );
const mostMeant = 14;

const isReply = (text: string, plain: readonly string[]): boolean =>
  /^(?:nej|na|no) (?:vanta|stopp|stop|wait|hold on)(?: (?:lite|nu|a bit))?$/.test(text) ||
  (answer.test(plain[0] ?? '') && plain.slice(1).every((word) => answering.test(word)));

const absent: ReadonlySet<string | undefined> = new Set(['sick', 'away', 'care']);

/** "Nej förlåt, jag är sjuk", after "jobbar hemma". */
const isAwayAfterAll = (text: string, plain: readonly string[]): boolean =>
  /^(?:nej|na|nae|nix|no|fel|oj|forlat|ursakta|sorry)\b|\b(?:menar|menade|mean|meant)\b/.test(text) &&
  !/\b(?:inte|ej|not|§person)\b/.test(text) &&
  plain.some((word) => absent.has(meaningOf(word)));

const perhaps =
  /^(?:(?:eller|or|fast|men|but) )*(?:kanske|eventuellt|troligen|troligtvis|antagligen|mojligen|maybe|perhaps|probably|possibly)\b/;

/** "Kanske till 7 januari". */
const isDoubtedEnd = (text: string, { act }: Understanding): boolean =>
  isOneOf(act, 'away.change', 'away') && perhaps.test(text) && /§(?:day|time)/.test(text);

/** "Till fredag då" after "vabbar idag". */
const isLonger = (text: string, { changes, until }: Understanding): boolean =>
  changes && until !== undefined && /\b(?:till|until) §day\b/.test(text);

/** What says nothing that could be put right or gone on with. */
const small: ReadonlySet<Act> = new Set([
  ...(['reply', 'thanks', 'greeting', 'unclear', 'undo', 'help', 'other', 'away.mine'] as const),
]);

/** What the next line can go on with: what was last asked or done. */
export function frameAfter(understood: Understanding, before: Understanding | undefined): Understanding {
  if (before === undefined) return understood;
  if (small.has(understood.act)) return before;
  if (isOnlyAsked(understood, before)) return { ...before, isAskedSince: true };
  const standing = standingBeside(understood, before);
  const earlier = earlierThan(understood, before);
  return { ...understood, ...(standing.length > 0 && { standing }), ...(earlier && { earlier }) };
}

/** One absence after another: "onsdag", "torsdag också". */
function standingBeside(
  { act, changes, instead, isAdded }: Understanding,
  before: Understanding,
): readonly Standing[] {
  if (!changes || !isOneOf(act, ...ownAbsence)) return [];
  const earlier = before.standing ?? [];
  const isOfBefore =
    instead !== undefined || act === 'away.end' || !before.changes || !isOneOf(before.act, ...ownAbsence);
  return isOfBefore ? earlier : [...earlier, { ...insteadOf(before), isApart: isAdded !== true }];
}

/** What was asked back about the same absence leaves what stands. */
function isOnlyAsked({ act, sure, changes, from, until }: Understanding, before: Understanding): boolean {
  if (
    sure ||
    changes ||
    !before.changes ||
    !isOneOf(before.act, ...ownAbsence) ||
    !isOneOf(act, ...ownAbsence)
  )
    return false;
  const [first, last] = [before.from, before.until ?? before.from];
  const [start, end] = [from ?? until, until ?? from];
  if (first === undefined || last === undefined || start === undefined || end === undefined) return true;
  return start <= plusDays(last, 7) && end >= plusDays(first, -7);
}

/** The same of a button, and of what was asked and got a yes: it is done. */
export function frameOfChoice(choice: Choice, before: Understanding | undefined): Understanding | undefined {
  if (small.has(choice.act)) return before;
  return {
    ...choice,
    candidates: [choice.act],
    also: [],
    people: [],
    flaw: undefined,
    named: before?.named,
    sure: true,
    asked: false,
    keeps: false,
    changes: factsOf(choice.act).changes === true,
  };
}

/** What was offered and is not done yet. */
export function frameOfOffer(choice: Choice, before: Understanding | undefined): Understanding | undefined {
  const frame = frameOfChoice(choice, before);
  return frame && { ...frame, asked: true, changes: false };
}

/** What an answer named goes on being spoken of. */
export const frameNaming = (
  frame: Understanding | undefined,
  named: Named | undefined,
): Understanding | undefined =>
  frame && named && isOneOf(frame.act, 'contact', 'who.manager', 'away.is')
    ? {
        ...frame,
        person: named.person ?? frame.person,
        mailbox: named.mailbox ?? frame.mailbox,
        people: [],
        flaw: undefined,
      }
    : frame;
