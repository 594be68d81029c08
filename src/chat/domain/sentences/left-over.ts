// What a line wishes for beside what was understood of it, and nothing answers: offered, or said not to be done.

import { factsOf, grave, type Act, isOneOf } from '../acts/acts';
import type { Chosen } from './choose';
import { ofAbsence } from '../when/dated-by';
import { actOf, type Heard } from './heard';
import { isOfOwnAnswers } from './own-answers';
import { vague } from './parting';
import { mailboxIn, peopleIn } from './meant';
import { dateOf, minutesOf, timeOf } from '../../../core/time';
import { weekdaysOffIn } from '../forms/away/weekdays-off';
import { wasNotAway } from '../forms/away/told-by-words';
import { deniesAway } from '../forms/said-plainly';
import { saidText, saidWords } from '../reading/said-words';
import { nothingNamed } from '../acts/saying';
import { canBeChosen } from '../turn';
import type { Choice, Circumstances, Told } from '../acts/understanding';
import { daysSaid } from '../when/when-said';

interface Answered {
  readonly parts: Told;
  readonly also: readonly Act[];
  /** Known by the form of all its words. */
  readonly isForm: boolean;
}

interface Acts {
  readonly act: Act;
  readonly also: readonly Act[];
}

/** "Frisk nu, kommer in efter lunch": one absence is answered once; "skräpposten är genomgången, bara reklam" is of no message. */
export const isMore = (other: Act, { act, opened }: Told, isAmended: boolean): boolean =>
  other !== act &&
  !(act === 'away.change' && other === 'away') &&
  !(opened === 'junk' && other === 'order.minor') &&
  !(other === 'undo' && (isAmended || act === 'away.end' || grave.has(act)));

/** Empty where nobody can tell what is wished for or asked; undefined where nothing is left. */
export function leftOverIn(
  { parts, also, isForm }: Answered,
  chosen: Chosen,
  around: Circumstances,
): readonly Choice[] | undefined {
  const theirs = parts.act === 'away.end' ? theirsInstead(parts, chosen, around) : undefined;
  if (theirs !== undefined || isForm) return theirs;
  const weekly = isOneOf(parts.act, 'away') ? everyWeek(chosen, around) : [];
  if (weekly.length > 0) return weekly;
  const answered = { act: parts.act, also };
  if (factsOf(answered.act).changes !== true && !isOneOf(answered.act, 'undo', 'delegation.ask'))
    return undefined;
  const left = chosen.parts.find((part) => isLeft(part, answered, chosen));
  if (left) return isOfOwnAnswers(left) ? [] : choicesOf(left, answered, around);
  return isToldElse(parts, chosen, around) ? [] : undefined;
}

/** "Bo har ks i dag och Erik får vänta med sitt svar": said of somebody of whom nothing is answered. */
function isToldElse(
  { person, people }: Told,
  { whole, beside, also }: Chosen,
  { who }: Circumstances,
): boolean {
  const { tokens } = whole.reading;
  const answered = beside
    .filter((part) => also.includes(actOf(part)))
    .flatMap(({ reading }) => reading.tokens.map(({ at }) => at));
  return whole.reading.people.some(({ people: [one, another], from, to }) => {
    const [joint = '.', modal = '', verb = ''] = [from - 1, to, to + 1].map((at) => tokens[at]?.word);
    const isApart = one !== undefined && another === undefined && ![who, person, ...people].includes(one.upn);
    const isSaid = answered.includes(tokens[from]?.at ?? -1);
    return isApart && !isSaid && clauseEnd.test(joint) && mayOrMust.test(modal) && isElse.test(verb);
  });
}
const clauseEnd = /^(?:[.,;!]|och|o|men|samt|and|but)$/;
const mayOrMust = /^(?:far|ska|skall|maste|bor|must|should|shall|may)$/;
/** Of no mailbox, and of no absence. */
const isElse =
  /^(?!(?:ta|tar|ha|skota|oppna|vakta|bevaka|kolla|lasa|vara|bli|ga|veta|hoppa|rycka|tacka|inte|jobba|stanna|take|have|open|cover|be|go|know|not|read)$)\p{L}{2,}$/u;

/** "Jag är inte borta på fredag, det är Sara", "det var inte Bo som var sjuk, det var Sara": who is, is offered. */
function theirsInstead(
  { from, until }: Told,
  { main, parts, whole }: Chosen,
  around: Circumstances,
): readonly Choice[] | undefined {
  if (!deniesAway(main.reading.words) && !wasNotAway(whole.reading)) return undefined;
  const theirs = [...parts, main].find(({ reading }) => isThem.test(saidText(reading.words)));
  const [person, another] = theirs ? peopleIn(theirs.reading, 'away.of', around) : [];
  if (person === undefined || another !== undefined) return undefined;
  return [{ ...nothingNamed, act: 'away.of', person: person.upn, from, until }];
}
const isThem =
  /^(?:(?:och|men|and|but) )*(?:.* utan )?(?:(?:det|it) (?:ar|var|is|was) )?(?:ju )?§person(?: (?:ar|is))?(?: (?:som|who) (?:ar|var|is|was))?(?: (?:det|borta|ledig|sjuk|away|off|ill|sick))?$/;

/** "Jobbar inte fredagar framöver, o idag går jag 15": those weekdays, beside the one day. */
function everyWeek({ main, parts }: Chosen, { at, calendar }: Circumstances): readonly Choice[] {
  const today = dateOf(at, calendar.zone);
  const now = { today, minutes: minutesOf(timeOf(at, calendar.zone)), isBack: false, isArriving: false };
  return parts.flatMap(({ reading }): readonly Choice[] => {
    const off = reading === main.reading ? undefined : weekdaysOffIn(reading, now);
    if (off === undefined || off.flaw !== undefined) return [];
    const { from, until, weekdays } = off;
    return [{ ...nothingNamed, act: 'away.weekdays', from, until, weekdays }];
  });
}

const mostOffered = 2;
const enoughToOffer = 0.3;
/** What is done at a press is meant more surely. */
const enoughToDo = 0.6;

function choicesOf(part: Heard, { act, also }: Acts, around: Circumstances): readonly Choice[] {
  // Whoever is away has the mailbox taken by that.
  const settled: readonly Act[] = ofAbsence.has(act) ? ['duty.cannot'] : [];
  const likely = part.guesses.filter(
    (one) =>
      one.share >= (factsOf(one.act).changes === true ? enoughToDo : enoughToOffer) &&
      ![act, ...also, ...settled].includes(one.act),
  );
  const choices = likely.map((one): Choice => {
    const [person, another] = peopleIn(part.reading, one.act, around);
    const { from, until, isOpen, part: hours, flaw } = daysSaid(part.reading, one.act, around);
    const days = flaw === undefined ? { from, until, isOpen, part: hours } : {};
    return {
      ...{ ...nothingNamed, ...days, act: one.act },
      person: another === undefined ? person?.upn : undefined,
      mailbox: mailboxIn({ main: part, whole: part }, one.act),
    };
  });
  return choices
    .filter((choice) => canBeChosen(choice.act, choice) && !isVague(choice))
    .slice(0, mostOffered);
}

/** It wishes for something of its own, and is no reason, no afterthought and no more of the same. */
function isLeft(part: Heard, { act, also }: Acts, { main, dated }: Chosen): boolean {
  const own = actOf(part);
  if (ofAbsence.has(act) && isOfOwnAnswers(part)) return true;
  const isAnswered = own === act || part.reading === main.reading || also.includes(own);
  const isSameAbsence = ofAbsence.has(own) && ofAbsence.has(act);
  const isDated = part.reading.runs.length > 0 && part.reading.runs.every((run) => dated.runs.includes(run));
  return !isAnswered && !isSameAbsence && !isDated && !small.has(own) && wishes(part);
}

/** What a button cannot ask again: its words are not kept. */
const isVague = ({ act, from, part }: Choice): boolean =>
  isOneOf(act, 'help', 'rule', 'privacy', 'why', 'order.*') ||
  (act === 'remind' && from === undefined && part === undefined);

const small: ReadonlySet<Act> = new Set<Act>(['reply', 'thanks', 'greeting', 'urgent', 'incident']);

function wishes(part: Heard): boolean {
  const { words } = part.reading;
  const isAsked = part.asked || vague.test(words.join(' '));
  return (
    saidWords(words).length >= fewestWords && !pointing.test(saidText(words)) && (isAsked || isOrder(part))
  );
}

const isOrder = ({ reading }: Heard): boolean => ordering.test(saidText(reading.words));
const fewestWords = 3;
/** "Är det ok?", "vad gör jag?", "hoppas det går bra?" ask of what was said before them. */
const pointing =
  /^(?:(?:och|men|sa|and|but|so) )*(?:(?:ar|gar|funkar|blir|is|ok) (?:det|that|it)(?: |$)|(?:hoppas|hope|hoping|tror|tanker)(?: |$)|(?:va|vad|hur|what|how) (?:gor|ska|skall|bor|do|should|shall) (?:jag|ja|vi|man|i|we)(?: (?:gora|do|da|nu|now|then))*$)/;
const ordering =
  /^(?:(?:och|men|sen|sedan|sa|snalla|please|and|then|kan du|kunde du|skulle du kunna|can you|could you) )*(?:paminn|visa|lista|ge|flytta|avboka|andra|angra|sag|skicka|boka|ring|mejla|skriv|lagg|kolla|fraga|saga|boka|skicka|remind|show|list|give|move|cancel|tell|send|book|call|ask)(?: |$)/;
