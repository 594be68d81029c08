// What goes on with something that was asked or done a moment ago: it is put right, added to, or made shorter ("nej 14–16", "och fredag", "inte onsdagen").

import { dateOf } from '../../../core/time';
import type { Act } from '../acts/acts';
import { factsOf } from '../acts/acts';
import type { Otherwise } from './otherwise';
import { eitherEnd, movedBy, movedEnd, movedOn, otherwise, prolonged, withoutLength } from './otherwise';
import { again, correcting, adding, admitting, isOfChange, starting, saidBeside } from './amend-words';
import { exceptIn } from './except';
import { onlyIn } from './only';
import { takenOutIn } from './taken-out';
import { insteadOf, isAbsence, plain, type Amended } from './amended';
import type { Chosen } from '../sentences/choose';
import { isHour } from '../days/piece';
import { asksDelegate } from '../forms/duty/delegate-named';
import { readInFrame } from './in-frame';
import { isOfBareNumbers } from '../forms/away/unsettled';
import { saysNarrowed } from '../forms/away/taken-place';
import { isNamedBeside, takerIn } from '../forms/duty/takers';
import type { Circumstances, Understanding } from '../acts/understanding';
import { writtenIn, type Token } from '../reading/tokens';
import { onItsSide, reversedIn } from './its-side';
import { earlyOrLate } from '../when/late-or-early';
import { saidText } from '../reading/said-words';
import { isAbleOnly } from '../when/there';
import type { Said } from '../when/when-said';

const amendable: ReadonlySet<Act> = new Set([
  ...(['away', 'away.change', 'away.of', 'duty.give', 'duty.take', 'duty.cannot', 'remind'] as const),
  ...(['delegation.ask', 'delegation.mine'] as const),
]);

/** "Nej, fortfarande sjuk i morgon" goes on with what runs, and puts nothing right. */
const staying = /\b(?:fortfarande|still)\b/;

/** "Jag tar den", of the mailbox and the day that were just asked about. */
const takesShown =
  /^(?:(?:ok|okej|ja|jaha|da|men|so|well|fine|bra) )*(?:(?:jag|i)(?: (?:kan|will|can|ska))? (?:tar|ta|take)|(?:tar|kan) jag(?: ta)?) (?:den|det|it|that)(?: (?:dagen|day|da|then|sjalv|myself))*$/;

const asksToChange =
  /^(?:(?:kan|kunde|skulle|vill) (?:du|ni)(?: kunna)?|(?:can|could|would|will) you(?: please)?) (?:andra|flytta|gora|satta|lata|forlanga|forkorta|korta|borja|sluta|change|make|move|set|extend|shorten|start|end)\b/;

/** More words than these are a story of their own. */
const mostPlain = 14;

/** Undefined where it stands for itself. */
export function amendIn(
  chosen: Chosen,
  around: Circumstances,
  written: readonly Token[],
): Amended | undefined {
  const { before } = around;
  const { reading } = chosen.whole;
  const words = reading.words.filter((word) => /^[\p{L}\d§]/u.test(word));
  const out = takenOutIn(words, chosen, around) ?? onlyIn(chosen, around, spokenIn(written));
  if (out) return out;
  if (isShown(before) && !chosen.whole.asked && takesShown.test(words.join(' ')))
    return { ...plain, said: undefined, others: [], act: 'duty.take', isOffered: true };
  const isAsked = chosen.whole.asked && !asksToChange.test(words.join(' '));
  if (before === undefined || !amendable.has(before.act) || isAsked) return undefined;
  if (!isAbsence(before.act) && isOfPeople(reading)) return undefined;
  const excepted = exceptedIn(chosen, around, before);
  if (excepted) return excepted;
  const isLong = words.length > mostPlain;
  const reversed = isLong || !isAbsence(before.act) ? undefined : reversedIn(spokenIn(written), before);
  if (reversed) return otherwiseOf({ said: reversed, others: [], isTakenOut: false }, before);
  if (isNamedBeside(before, words) && reading.runs.length > 0) return undefined;
  const taker = isLong ? undefined : takerIn(chosen.whole.reading, before);
  if (taker) return taker === 'writer' ? offered(chosen, around, before) : undefined;
  const other =
    isAbsence(before.act) && before.changes ? otherwise(chosen, { around, before, isLong }) : undefined;
  if (other) return otherwiseOf(other, before);
  if (isLong && !starting.test(words.join(' '))) return undefined;
  const text = written[0]?.word === '+' ? `plus ${spokenIn(written)}` : spokenIn(written);
  if (staying.test(text)) return undefined;
  const isOfSame = isAbsence(before.act);
  const rest = saidBeside(words, text);
  const isNamedAgain = isOfSame && rest.length > 0 && rest.every((word) => again.test(word));
  const isPlain = isNothing(rest, isOfSame) || (isNamedAgain && (correcting.test(text) || adding.test(text)));
  const hasDays = reading.runs.length > 0 || words.some((word) => /^\d{1,2}$/.test(word));
  const isSaid = saysIt(chosen.main.guesses[0]?.act, text, chosen) || isOtherHour(text, reading, before);
  const isAhead = !isSaid && isOfAhead(chosen, around, before) && !saysHoursOnly(reading, written);
  const isWhole = isOfSame && hasDays && (isSaid || isAhead);
  if (!isPlain && !isWhole) return undefined;
  return amended({ chosen, around, before, text, isWhole: !isPlain, isAhead: !isPlain && isAhead, hasDays });
}

/** "Fredag kan jag bara på förmiddan", "Gunilla blir sen i dag", after a mailbox: no day of it is moved, and nobody is given it. */
const isOfPeople = ({ tokens, words }: Chosen['whole']['reading']): boolean =>
  isAbleOnly(tokens.map(({ word }) => word)) || earlyOrLate(saidText(words)) !== undefined;

/** "Hasse skulle bara ha den i morgon", of a mailbox, says no more. */
const isNothing = (rest: readonly string[], isOfAbsence: boolean): boolean =>
  rest.every((word) => !isOfAbsence && /^(?:ha|have)$/.test(word));

/** Of a mailbox and its days it was asked, by the writer or back. */
const isShown = (before: Understanding | undefined): boolean =>
  before?.act === 'duty.who' || (before?.act === 'duty.take' && !before.changes && before.from !== undefined);

/** All of what was done, or asked, but a day. */
function exceptedIn(chosen: Chosen, around: Circumstances, before: Understanding): Amended | undefined {
  const found = exceptIn(chosen, around, before);
  if (found === undefined) return undefined;
  const instead = before.changes && !found.isTakenOut ? insteadOf(before) : undefined;
  return { ...plain, said: found.said, others: [], act: found.isTakenOut ? 'away.end' : before.act, instead };
}

/** In the place of what was done, or taken out of it. */
function otherwiseOf({ said, others, isTakenOut }: Otherwise, before: Understanding): Amended {
  if (isTakenOut) return { ...plain, said, others, act: 'away.end' };
  return { ...plain, said, others, act: 'away.change', instead: insteadOf(before) };
}

/** "Förkorta till onsdag", just after days to come: of those. */
const isOfAhead = (
  { main, whole, also }: Chosen,
  { at, calendar }: Circumstances,
  { changes, from }: Understanding,
): boolean =>
  changes &&
  from !== undefined &&
  from > dateOf(at, calendar.zone) &&
  main.guesses[0]?.act === 'away.change' &&
  also.length === 0 &&
  whole.reading.people.length === 0 &&
  isOfChange(whole.reading.words);

/** With days, "fel av mig" is no undo. */
const saysIt = (act: Act | undefined, text: string, chosen: Chosen): boolean =>
  saysNarrowed(chosen.whole.reading.words) ||
  (act === 'undo' && !undoing.test(text) && !/\bsvars(?:dag|tid|dat)/.test(text)) ||
  (act !== undefined && isAbsence(act) && isMarked(text, chosen));

const undoing = /\b(?:inte|not|ej|angra|undo|tillbaka|back|knapp|knappen|button|bort)\b/;

/** "Nej, jag är borta bara efter lunch", "borta 14–16, inte 14–18"; "jobbar förmiddagarna, borta bara efter lunch" names no day. */
const isMarked = (text: string, { whole }: Chosen): boolean =>
  starting.test(text) ||
  /\b(?:menade|menar|meant)\b/.test(text) ||
  isContrasted(whole.reading) ||
  (/\b(?:bara|endast|only|just)\b/.test(text) && saysHoursAlone(whole.reading));

/** "14–16" of days that were said is of days. */
const saysHoursOnly = (reading: Chosen['whole']['reading'], written: readonly Token[]): boolean =>
  saysHoursAlone(reading) && !isOfBareNumbers({ act: 'away.change', part: 'am' }, writtenIn(written));

/** "Jag går redan kl 11 i stället", of an afternoon that was just said. */
const isOtherHour = (
  text: string,
  reading: Chosen['whole']['reading'],
  { part, act }: Understanding,
): boolean =>
  part !== undefined &&
  isAbsence(act) &&
  saysHoursAlone(reading) &&
  /^(?:(?:nej|fast|men|forresten|jag|i|ska|no|but) )*(?:gar|slutar|sticker|drar|leave|leaving)\b.*\b(?:istallet|stallet|instead|redan)\b/.test(
    text,
  );

const saysHoursAlone = ({ runs }: Chosen['whole']['reading']): boolean =>
  runs.length > 0 && runs.every(({ pieces }) => pieces.every(({ piece }) => isHour(piece)));

/** "10–11, inte 9–11". */
const isContrasted = ({ tokens, runs }: Chosen['whole']['reading']): boolean =>
  runs.some(({ from }, at) => at > 0 && /^(?:inte|not|ej)$/.test(tokens[from - 1]?.word ?? ''));

/** With the words that lead to days, which their mask hides, and those that apologise. */
const spokenIn = (tokens: readonly Token[]): string =>
  tokens
    .map(({ word }) => word)
    .filter((word) => /^[\p{L}\d]/u.test(word))
    .join(' ');

interface Amending {
  readonly chosen: Chosen;
  readonly around: Circumstances;
  readonly before: Understanding;
  readonly text: string;
  /** It says the act itself, too. */
  readonly isWhole: boolean;
  /** By the act alone it is of what was said before. */
  readonly isAhead: boolean;
  readonly hasDays: boolean;
}

function amended({ chosen, around, before, text, isWhole, isAhead, hasDays }: Amending): Amended | undefined {
  const { reading } = chosen.whole;
  const isPerson = reading.people.length > 0;
  // "Sätt Bo på fredag" is of somebody else, and of no days of one's own.
  if (isPerson && hasDays && isAbsence(before.act)) return undefined;
  if (isPerson && !hasDays && !isWhole && asksDelegate(before))
    return { ...plain, act: 'delegation.ask', said: undefined, others: [] };
  const by = movedBy(text, reading, before);
  const moved = by ?? (hasDays ? undefined : movedOn(text, before));
  if (!hasDays && moved === undefined && !(isPerson && before.person !== undefined)) return undefined;
  const isAdded = adding.test(text) && !admitting.test(text) && !bordering.test(text) && !isWhole && !by;
  const isCorrected = isWhole || by !== undefined || (correcting.test(text) && !isAdded);
  const isOfSame = isAbsence(before.act);
  const read = hasDays && !by ? readInFrame(withoutLength(text, reading), before, around) : undefined;
  const [first, ...more] = read?.said ?? (moved ? [moved] : []);
  const onSide = isOfSame ? onItsSide(prolonged(first, before, { text, reading }), before, text) : first;
  const isOut = read?.isTakenOut === true;
  const said = (isCorrected && !isOut && onSide && movedEnd(onSide, before, around)) || onSide;
  const isOneOfTwo =
    before.act !== 'remind' && !isAdded && !isWhole && read?.isOnlyEnd !== true && !alone.test(text);
  const end = said && isOneOfTwo ? eitherEnd(said, { ...before, changes: true }, around) : undefined;
  // What is only asked goes on from that day, and until then.
  if (end && before.act.startsWith('delegation.'))
    return { ...plain, act: before.act, said: end, others: more };
  const others = end && before.changes ? [...more, end] : more;
  if (hasDays && (said === undefined || saysNothing(said))) return undefined;
  if (isOut && !isOfSame) return undefined;
  if (isOut) return { ...plain, act: 'away.end', said: withoutPart(said), others: others.map(withoutPart) };
  const isDone = before.changes;
  // "Till fredag" makes what runs longer, and puts nothing right.
  if (!isCorrected && !isAdded && isOfSame && isLonger(before, said, around)) return undefined;
  const isPart = read?.isOnlyPart === true || isAllOfIt(before, said);
  const takesPlace = isCorrected || isPart || (!isAdded && !isOfSame) || read?.isOnlyEnd === true;
  const isEither = isDone && isOfSame && !takesPlace && !isAdded;
  const isFar = isDone && isWhole && said !== undefined && !admitting.test(text) && !isNear(before, said);
  // "Dra av fredagen" is of that day, and nobody knows what.
  const isLoose = isAhead || before.isAskedSince === true;
  const isUntold = isLoose && read?.isOnlyEnd !== true && !alone.test(text) && isOneDay(said);
  const instead = isDone && !isAdded && factsOf(before.act).changes === true ? insteadOf(before) : undefined;
  const isChange = isDone && !(isAdded && !/\b(?:ocksa|aven|too|also|well)\b|\bmed\b/.test(text));
  const act = isOfSame ? (isChange ? 'away.change' : 'away') : before.act;
  return { act, said, others, instead, isEither: isEither || isFar || isUntold, isAdded };
}

/** "Och 30": a number that is no day of what was said. */
const saysNothing = ({ from, until, part, flaw }: Said): boolean =>
  from === undefined && until === undefined && part === undefined && flaw === undefined;

/** "Och sluta på torsdagen" adds nothing. */
const bordering = /\b(?:borja|borjar|starts?|sluta|slutar|ends?)\b/;

const isOneDay = (said: Said | undefined): boolean =>
  said?.from !== undefined && said.from === (said.until ?? said.from);

const alone = /\b(?:bara|endast|enbart|only|just|istallet|stallet|instead)\b/;

const withoutPart = <Days extends Said | undefined>(said: Days): Days =>
  said === undefined ? said : { ...said, part: undefined };

function offered({ whole }: Chosen, around: Circumstances, before: Understanding): Amended {
  const [said, ...others] = readInFrame(whole.reading, before, around).said;
  return { ...plain, said, others, act: 'duty.take', isOffered: true };
}

/** "Hela dagen blir det", of an afternoon. */
const isAllOfIt = (before: Understanding, said: Said | undefined): boolean =>
  before.part !== undefined &&
  said !== undefined &&
  said.part === undefined &&
  said.from === before.from &&
  (said.until ?? said.from) === (before.until ?? before.from);

/** It says until when alone, of what runs already. */
function isLonger(before: Understanding, said: Said | undefined, { at, calendar }: Circumstances): boolean {
  const today = dateOf(at, calendar.zone);
  return (
    said?.until !== undefined &&
    (before.from ?? today) <= today &&
    before.part === undefined &&
    said.part === undefined &&
    said.until > (before.until ?? before.from ?? today)
  );
}

/** In the week before or after it, or within it. */
function isNear({ from, until }: Understanding, said: Said): boolean {
  const [first, last] = [from ?? said.from, until ?? from];
  const [start, end] = [said.from ?? said.until, said.until ?? said.from];
  if (first === undefined || last === undefined || start === undefined || end === undefined) return true;
  return start <= last && end >= first;
}
