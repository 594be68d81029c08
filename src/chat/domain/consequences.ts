// What may follow from what was understood: whether it is done at once or asked back.

import { absent, meaningOf } from './reading/meanings';
import { givesMailbox } from './forms/duty/gives-mailbox';
import { opensLater } from './forms/duty/opens-later';
import { saysBothOfElse } from './forms/duty/opened-otherwise';
import { isAbsence } from './amend/amended';
import { saysAwayPlainly } from './forms/away/plain-forms';
import { isLikelierOfMessage, saysAbsence } from './says-absence';
import { isOpenedBefore } from './forms/duty/opened-first';
import { deniesJustSaid } from './forms/said-plainly';
import { saidText, saidWords } from './reading/said-words';
import type { LocalDate } from '../../core/time';
import { plusDays } from '../../core/time';
import {
  factsOf,
  isDutyDeed,
  isOfOneMessage,
  isOneOf,
  isOrdered,
  type Act,
  type ActOrFamily,
  grave,
} from './acts/acts';
import type { Guess } from './model/act-model';
import type { Chosen } from './sentences/choose';
import { actOf, likelihood, namesMessage } from './sentences/heard';
import type { Mind } from './model/mind';
import { isOfThing, saysThingGone } from './forms/about/of-things';
import { isNamedEnd, isOfOtherThan, isOfPupils, isReturnOfOther } from './reading/whose-absence';
import type { Reading } from './reading/reading';
import { mostSigns } from './reading/tokens';
import { isUnable } from './forms/away/unable';
import type { Told, Understanding } from './acts/understanding';
import { isWhole } from './is-whole';
import { isOfOtherFrame, isUnsettled, isHereOrHome, saysSomeDay } from './forms/away/unsettled';
import { weekdaysAt } from './forms/away/weekdays-off';

/** Shares from which an act is shown, and from which one is done, without asking back. */
const enoughToShow = 0.25;
const enoughToDo = 0.7;
const enoughToDoCostly = 0.8;

export interface Deciding {
  readonly text: string;
  readonly guesses: readonly Guess[];
  /** By its form or letter by letter, or by what was said before: not by likeness. */
  readonly isTaught: boolean;
  readonly chosen: Chosen;
  readonly today: LocalDate;
  readonly mind: Mind;
  /** What it goes on with: what it is about was said before it. */
  readonly previous: Understanding | undefined;
  /** It puts that right, adds to it or takes of it. */
  readonly isAmended: boolean;
  /** What was last spoken of, whether or not this goes on with it. */
  readonly spoken: Understanding | undefined;
}

interface Consequence {
  readonly sure: boolean;
  readonly changes: boolean;
}

/** What is longer is no line that anybody writes: nothing is made of its beginning. */
const longestLine = 5_000;

/** A doubt asks first; a question changes nothing but what is asked for so. */
export function mayChange(
  parts: Told,
  { text, guesses, isTaught, chosen, today, previous, mind, isAmended, spoken }: Deciding,
): Consequence {
  const isOrder = isOrdered(parts.act, parts.asked);
  const canChange = isOrder && !isOpenedBefore(parts, today);
  const isTold = isTaught || isAmended || parts.act !== chosen.main.guesses[0]?.act;
  // "Du skrev fel, jag är borta onsdag" says what is meant instead.
  const isUndoOfAway = parts.act === 'undo' && !isTaught && chosen.isBesideAway;
  const { reading: all } = chosen.whole;
  const isNotNow = (parts.from !== undefined && parts.from > today) || saysSomeDay(text);
  const isHalfAsked = chosen.hasRuleQuestion && isNotNow && factsOf(parts.act).changes === true;
  const sure =
    shareOf(guesses, parts) >= enoughFor(parts.act, canChange) &&
    !(canChange && !isTold && !chosen.main.isAgreed()) &&
    !(canChange && !previous && !isAmended && isRivalled(guesses, parts, all)) &&
    !(isUndoOfAway || isHereOrHome(parts.act, all.words) || isTwofold(parts.act, chosen)) &&
    // What puts a doubt right is no more of an order than it was.
    !(canChange && isAmended && previous !== undefined && !previous.sure && previous.flaw === undefined) &&
    !(isContradicted(parts, chosen) || (!isTold && isPutRight(parts, chosen))) &&
    !(chosen.isDoubted && factsOf(parts.act).changes === true) &&
    !isHalfAsked &&
    !(canChange && isUnsettled(parts, text, { reading: all, isAmended, previous })) &&
    !(canChange && !isAmended && isOfFrame(parts.act, spoken, all)) &&
    !(text.length > (canChange ? mostSigns : longestLine));
  return {
    sure,
    changes:
      sure &&
      canChange &&
      parts.flaw === undefined &&
      !isFar(parts, today) &&
      (previous === undefined || isSettled(previous, parts.act, isAmended)) &&
      (previous !== undefined || goesOnFrom(spoken, chosen) || isSaidOfOne(parts.act, chosen, mind)) &&
      !isOfElse(parts.act, chosen) &&
      !isThen(parts, chosen.whole.reading, spoken) &&
      ((isAmended && previous?.changes === true) ||
        givesMailbox(parts, chosen.whole.reading, isAmended ? undefined : spoken)) &&
      !(isInPassing(parts, chosen) || opensLater(parts, chosen.main.reading, today)) &&
      (isWhole(parts, chosen, today) || deniesJustSaid(parts.act, chosen.whole.reading, spoken)),
  };
}

/** "Nej jobbar hemma idag och ledig i morgon": each of a day of its own, and it puts something else right. */
const isHereAndAway = (act: Act, { words, runs }: Reading): boolean =>
  isOneOf(act, 'away', 'away.change', 'present') &&
  runs.length > 1 &&
  !words.some((word) => /^[.;!?]$/.test(word)) &&
  words.some((word) => works.test(word)) &&
  words.some((word) => absent.has(meaningOf(word))) &&
  (denies.test(words.find((word) => /^\p{L}/u.test(word)) ?? '') || words.some((word) => instead.test(word)));
const works =
  /^(?:jobbar|jobba|arbetar|arbeta|work|working|distans|distansarbete|distansarbetar|hemarbete|hemarbetar|hemifran|inne|plats|kontoret|office|jobbet)$/;
const denies = /^(?:nej|na|nae|no|nope|oj|forlat|sorry)$/;
const instead = /^(?:stallet|istallet|instead)$/;

/** "Hasse tar sbf på torsdag men är borta på fredag": which of the days is of which. */
const isGivenAndAway = (act: Act, { words, runs }: Reading): boolean =>
  isOneOf(act, 'duty.give', 'duty.take') &&
  runs.length > 1 &&
  absent.has(meaningOf(andThen.exec(saidText(words))?.[1] ?? ''));
const andThen =
  /(?:^| )(?:och|men|fast|and|but)(?: (?:ar|e|is|am|blir|har|jag|i|hon|han|hen|she|he|§person|sen|sedan|then|sjalv))+ (\p{L}+)/u;

const isTwofold = (act: Act, { main, whole }: Chosen): boolean =>
  isHereAndAway(act, whole.reading) || isGivenAndAway(act, main.reading);

const isOfFrame = (act: Act, spoken: Understanding | undefined, all: Reading): boolean =>
  isOfOtherFrame(act, spoken, all) ||
  (act === 'duty.opened' && saysBothOfElse(all.words, spoken?.act)) ||
  (act === 'duty.take' && saysThingGone(all));

/** An absence was just spoken of, and no message is named. */
const goesOnFrom = (spoken: Understanding | undefined, { whole }: Chosen): boolean =>
  spoken !== undefined && isAbsence(spoken.act) && !namesMessage(whole);

/** An absence is said in words, and of nobody's message. */
const isSaidOfOne = (act: Act, chosen: Chosen, mind: Mind): boolean =>
  (act === 'away.change' || saysAbsence(act, chosen.whole.reading, mind)) && !isOfMessage(act, chosen, mind);

/** By its own sentence; by all of the line where that is short, or where one of them is put right, or taken, of which nothing was said before. A short line alone tells nothing, unless it names a message. */
const isOfMessage = (act: Act, { main, whole }: Chosen, mind: Mind): boolean => {
  if (isBackAlone(act, { main })) return false;
  const isShort = saidWords(main.reading.words).length < fewestWords && !saysAwayPlainly(main.reading);
  if (isShort && main.reading === whole.reading && !namesMessage(main)) return false;
  return (
    isLikelierOfMessage(act, main.reading, mind) ||
    ((isOneOf(act, 'away.change', 'away.end', 'duty.take') || isShort) &&
      isLikelierOfMessage(act, whole.reading, mind))
  );
};
const fewestWords = 4;
/** "Tillbaka.", whatever is said behind it. */
const isBackAlone = (act: Act, { main }: Pick<Chosen, 'main'>): boolean =>
  act === 'away.end' && backAlone.test(saidText(main.reading.words));
const backAlone =
  /^(?:(?:hej|nu|jag|ja|i|ar|am|ok) )*(?:tillbaka|ater|back)(?: (?:nu|igen|now|again|pa plats|pa jobbet|at work))*$/;

/** "Fel person, Cecilia skulle ta fredagen". */
const isPutRight = ({ act }: Told, { also }: Chosen): boolean => act === 'duty.give' && also.includes('undo');

/** "Inte lådan på måndag, den tar jag": of the same mailbox it says both. */
const isContradicted = ({ act }: Told, { beside }: Chosen): boolean =>
  act === 'duty.cannot' &&
  beside.some(
    (part) =>
      actOf(part) === 'duty.take' && part.reading.runs.length === 0 && part.reading.mailboxes.length === 0,
  );

/** "Har koll på ks, Cecilia är borta": what is said of somebody else beside something of one's own is asked. */
const isInPassing = ({ act }: Told, { also, whole, main, isBesideOwn }: Chosen): boolean =>
  act === 'away.of' && (isBesideOwn || (main !== whole && also.length > 0));

/** What begins or ends more than a year ahead: a slip of a year, or of what was no day at all. */
function isFar({ from, until }: Told, today: LocalDate): boolean {
  const most = plusDays(today, mostAhead);
  return (from !== undefined && from > most) || (until !== undefined && until > most);
}
const mostAhead = 366;

/** Nobody is marked away by what a thing does, nor for one day by what holds every week. */
const isOfElse = (act: Act, chosen: Chosen): boolean => {
  const { reading } = isBackAlone(act, chosen) ? chosen.main : chosen.whole;
  return (
    isOneOf(act, 'away.change', 'away.end', 'away') &&
    (isOfThing(reading) ||
      (!isNamedEnd(act, reading.words) && isOfOtherThan(reading.words)) ||
      isOfPupils(reading.tokens) ||
      (act === 'away.change' && isReturnOfOther(reading.words)) ||
      isOfEveryWeek(act, chosen))
  );
};

/** "Jobbar inte fredagar framöver, o idag går jag 15": each by itself. */
const isOfEveryWeek = (act: Act, { main, whole, parts }: Chosen): boolean => {
  const isApart = parts.some(
    ({ reading }) => reading !== main.reading && worksNot.test(saidText(reading.words)),
  );
  const { tokens } = isApart ? main.reading : whole.reading;
  return isOneOf(act, 'away.change', 'away') && weekdaysAt(tokens).size > 0;
};
const worksNot =
  /^(?:(?:och|o|jag|i) )*(?:jobbar|arbetar|(?:do not|never) work)(?: (?:jag|inte|aldrig|not|never))* /;

/** What goes on from a question or a doubt is no more of an order, nor is a name behind one's own absence. */
const isSettled = (previous: Understanding, next: Act, isAmended: boolean): boolean =>
  previous.sure &&
  !previous.asked &&
  !(next === 'duty.give' && isAbsence(previous.act)) &&
  !(isAmended && isOnlyAsked(previous, next));

/** "Nej jag menade onsdag", of "byter torsdag med Bo", for which no other day was said: it was asked, and is asked anew. */
const isOnlyAsked = (previous: Understanding, act: Act): boolean =>
  isDutyDeed(act) &&
  previous.act === act &&
  !previous.changes &&
  previous.flaw === undefined &&
  previous.inReturn === undefined;

const enoughFor = (act: Act, canChange: boolean): number => {
  if (!canChange) return enoughToShow;
  return factsOf(act).isCostly === true ? enoughToDoCostly : enoughToDo;
};

/** Where another change is about as likely, neither is done: "en dag till" may begin an absence or prolong one. */
const isRivalled = ([first, second]: readonly Guess[], parts: Told, reading: Reading): boolean =>
  first !== undefined &&
  second !== undefined &&
  !factsOf(first.act).hasForm &&
  (factsOf(second.act).changes === true ||
    grave.has(second.act) ||
    (isOfOneMessage(second.act) && reading.mailboxes.length === 0)) &&
  !(isOneOf(first.act, ...returns) && isOneOf(second.act, ...returns)) &&
  !isSameDays(first, second, parts) &&
  !(first.act === 'away' && second.act === 'duty.cannot' && isUnable(reading)) &&
  second.share >= first.share * rivals;

/** Of a return the days tell whether it ends an absence or says until when it goes on. */
function shareOf(guesses: readonly Guess[], parts: Told): number {
  const [first, second] = guesses;
  const isReturn = second !== undefined && isOneOf(first?.act, ...returns) && isOneOf(second.act, ...returns);
  const isSame = first !== undefined && second !== undefined && isSameDays(first, second, parts);
  return likelihood(guesses) + (isReturn || isSame ? second.share : 0);
}

/** Where an absence says from when until when, it comes to the same whether it begins or is put right. */
const isSameDays = (first: Guess, second: Guess, { from, until }: Told): boolean =>
  first.act === 'away' && second.act === 'away.change' && from !== undefined && until !== undefined;

/** "Ge ks till Bo då" is of the days of an absence, or of today: asked. */
const isThen = ({ act }: Told, { words, runs }: Reading, spoken: Understanding | undefined): boolean =>
  isDutyDeed(act) &&
  runs.length === 0 &&
  isOneOf(spoken?.act, 'away.change', 'away') &&
  /^(?:da|then)$/.test(saidWords(words).at(-1) ?? '');

const returns: readonly ActOrFamily[] = ['away.change', 'away.end'];
const rivals = 0.25;
