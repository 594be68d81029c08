// What people write about being away themselves: said, changed, ended, asked (F2, T10).

import type { Flaw } from '../../../chat/domain/acts/understanding';
import { askFirst, type ChatSay } from '../../../chat/domain/says/chat-cards';
import { partsOf, type Saying } from '../../../chat/domain/acts/saying';
import { sentence, type CoreSay, type SentenceCard } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import { foldAccents } from '../../../core/plain-words';
import type { PersonId } from '../../../core/ids';
import { nextWorkingDay } from '../../../core/calendar';
import { lastDayOf } from '../../../core/period';
import { compare, dateOf, plusDays, startOfDay } from '../../../core/time';
import { isPartOfDay } from '../../../people/domain/part-of-day';
import { covers, endOf, type Absence } from '../../../people/domain/absence';
import type { Person } from '../../../people/domain/person';
import type { AbsenceContext } from '../../context';
import type { AbsenceAnswer } from '../../domain/delegation-cards';
import { isStanding } from '../../domain/switchboard';
import { askedWith } from '../delegation/own-delegation';
import { lastSaidToday, one, showOwnAbsences } from './answer-absence-words';
import { daysToSay, saidAs, saidWithin, standingPart } from './said-days';
import { daysOnce, type AwaySpan } from '../../domain/away-span';
import { findMove, notThere } from './move-absence';
import { onlyThatPart, untilHour } from './part-within';
import { listOwnAbsences, openOnes, stretchesOf } from './own-absences';
import { sayAllAway } from './say-absence';
import { takeOutDays, withoutDays } from './take-out-days';
import { sayHours } from './standing-hours';

type Answers = Promise<readonly AbsenceAnswer[]>;

/** Why the days cannot be taken as they were said; undefined when they can. */
export const flawed = (flaw: Flaw | undefined): SentenceCard<CoreSay | ChatSay> | undefined => {
  switch (flaw) {
    case 'past':
      return sentence({ what: 'refused', refusal: 'date-in-past' });
    case 'turned':
      return sentence({ what: 'refused', refusal: 'end-before-start' });
    case 'impossible':
      return sentence({ what: 'noSuchDay' });
    case 'vague':
      return sentence({ what: 'awayUnclear' });
    case 'half':
    case 'nobody':
    case 'several':
    case 'someWeeks':
    case undefined:
      return undefined;
  }
};

const leave =
  /ledig|semester|komp|flex|klamdag|vabb|holiday|vacation|leave|day off|days off|\boff on\b|kurs|tjansteresa|konferens|utbildning|fortbildning|studiedag|studiebesok|mote\b|massa\b|tandlak|besiktn|begravning|bortrest|resa\b|course|training|conference|meeting|dentist/;

const isIll = (text: string): boolean =>
  /sjuk|sick|\bill\b|feber|fever|förkyl|kräk|migrän|magen|ont i|mår (?:inte|illa|dåligt)|feeling|vabb?|krasslig|influensa/.test(
    text.toLowerCase(),
  );

const isLeave = (text: string): boolean => leave.test(foldAccents(text.toLowerCase()));

/** "Slutar 14", "tåget är sent, kommer 10": nobody is ill. */
const isOfHours = ({ part, text }: Pick<Saying, 'part' | 'text'>): boolean =>
  part !== undefined && !isIll(text);

/** "sjuk", "ledig 1–5 december": of today where no days were said, and then more days are offered. */
export async function answerAway(context: AbsenceContext, writer: Person, saying: Saying): Answers {
  const { id } = writer;
  const flaw = flawed(saying.flaw);
  if (flaw !== undefined) return [flaw];
  if (saying.asked && !((isCondition(saying) || isRequest(saying)) && saying.from !== undefined))
    return showOwnAbsences(context, id);
  if (saying.asked || !saying.mayChange) return [asksFirst(context, saying)];
  if (saying.text === '' && saying.person !== undefined) {
    const said = await saySaying(context, id, { ...saying, also: ['delegation.ask'] });
    return [...said, ...(await askedWith(context, writer, saying))];
  }
  const narrowed = saying.text === '' ? undefined : await onlyThatPart(context, id, saying);
  if (narrowed) return [asksFirst(context, narrowed)];
  const said = await saySaying(context, id, saying);
  const isFromNow = (saying.from ?? dateToday(context)) <= dateToday(context);
  const isNoted = isFromNow && said.some(({ card }) => card === 'absence');
  return isNoted && sincePast.test(saying.text) ? [...said, sentence({ what: 'fromTodayOnly' })] : said;
}

/** "Sjuk sen igår": nothing is noted of days that have been. */
const sincePast =
  /(?<!\p{L})(?:(?:sedan|sen|alltsedan|från(?: och med)?|since|from) (?:i ?går|i ?förrgår|i (?:mån|tis|ons|tors|fre|lör|sön)dags|förra veckan|yesterday|last \p{L}+)|since (?:mon|tues|wednes|thurs|fri)day|(?:sjuk|ill|sick|hemma) (?:både )?(?:i ?går|yesterday) (?:och|and|samt))(?!\p{L})/iu;

/** "Om jag inte mår bättre är jag hemma i morgon": nothing is said yet, and its button is there. */
const isCondition = ({ text }: Saying): boolean => /^\s*(?:om|ifall|if)(?!\p{L})[^?]*$/iu.test(text);

/** "Kan du säga till växeln att jag är på möte till 12". */
const isRequest = ({ text }: Saying): boolean =>
  /^\s*(?:hej,? )?(?:kan|kunde|skulle|vill|can|could|would) (?:du|ni|you)(?: kunna| please)? (?:meddela|säga|saga|skriva|anteckna|lägga|notera|sätta|registrera|tell|note|put|say|write)(?!\p{L}).*(?<!\p{L})(?:att jag|that i)(?!\p{L})/iu.test(
    text,
  );

const asksFirst = (context: AbsenceContext, saying: Saying) =>
  askFirst(dateToday(context), {
    ...partsOf(saying),
    act: saying.act,
    name: undefined,
    mailboxName: undefined,
  });

/** All that is said in one breath, in the place of what it puts right. */
async function saySaying(
  context: AbsenceContext,
  senderId: PersonId,
  { replaces: known, ...saying }: Saying & { readonly replaces?: readonly Absence[] },
): Answers {
  const standing = standingPart(context, saying);
  if (standing !== undefined) {
    const { text } = saying;
    const isLeaveSaid = isLeave(text) || (isIll(text) ? false : undefined);
    return one(await sayHours(context, { senderId, ...standing, isLeave: isLeaveSaid }));
  }
  const spans = daysToSay(context, saying);
  if (spans === undefined) return [sentence({ what: 'awayUnclear' })];
  const { replaces, left } = await replacedBy(context, senderId, { ...saying, known });
  if (saying.isMoved === true && replaces.length === 0) return notThere(context, saying);
  const isUndated = saying.until === undefined && !saying.isOpen && saying.spans === undefined;
  const isOffering = replaces.length === 0 && (isUndated || saying.hasMore === true);
  const isAsked = saying.also?.includes('delegation.ask') === true;
  return one(
    await sayAllAway(context, {
      senderId,
      spans: daysOnce([...left, ...spans]),
      replaces,
      isAsked,
      isLeave: isLeave(saying.text) || (replaces.length > 0 || isOfHours(saying) ? undefined : false),
      isOffering,
      isReturn: saying.act === 'away.change' && returning.test(saying.text),
    }),
  );
}

const returning = /(?<!\p{L})(?:tillbaka|tillbaks|åter|frisk|back|returning|recovered)(?!\p{L})/iu;

/** What is said in its place, and what stays of that. */
async function replacedBy(
  context: AbsenceContext,
  senderId: PersonId,
  { known, ...saying }: Saying & { readonly known: readonly Absence[] | undefined },
): Promise<{ readonly replaces: readonly Absence[]; readonly left: readonly AwaySpan[] }> {
  if (saying.isMoved === true) {
    const moved = await leftOf(context, senderId, saying);
    if (moved) return { replaces: moved.said, left: moved.spans };
  }
  return { replaces: known ?? (await putRight(context, senderId, saying)), left: [] };
}

/** Of a longer absence whose days are moved the others stay. */
async function leftOf(context: AbsenceContext, senderId: PersonId, { instead }: Saying) {
  if (instead?.from === undefined || instead.part !== undefined || instead.spans !== undefined)
    return undefined;
  const until = instead.until ?? (instead.isOpen ? undefined : instead.from);
  const found = await withoutDays(context, senderId, { from: instead.from, until });
  return found.said.length > 0 ? found : undefined;
}

async function putRight(context: AbsenceContext, senderId: PersonId, saying: Saying) {
  const { instead } = saying;
  if (instead === undefined) return [];
  const said = await saidAs(context, senderId, instead);
  if (said.length === 0) return saidWithin(context, senderId, { meant: saying, wrong: instead });
  // "Frisk igen i morgon" ends all that was said of those days, in whichever order.
  const covered = isShorter(saying, instead)
    ? await saidWithin(context, senderId, { meant: saying, wrong: instead })
    : [];
  return [...said, ...covered.filter(({ id }) => !said.some((one) => one.id === id))];
}

/** It begins when that began, and ends sooner. */
const isShorter = ({ from, until }: Pick<Saying, 'from' | 'until'>, wrong: Pick<Saying, 'from' | 'until'>) =>
  (from === undefined || from === wrong.from) &&
  until !== undefined &&
  (wrong.until === undefined || until < wrong.until);

/** "fortfarande sjuk", "ändra till fredag", "tillbaka på måndag": the running absence, else the next one. */
export async function answerAwayChange(context: AbsenceContext, person: Person, saying: Saying): Answers {
  const flaw = flawed(saying.flaw);
  if (flaw !== undefined) return [flaw];
  if (saying.isMoved === true && saying.instead === undefined) return answerMove(context, person, saying);
  const hasDays = saying.from !== undefined || saying.until !== undefined || saying.isOpen;
  if (saying.asked || !hasDays) {
    if (!saying.mayChange) return showOwnAbsences(context, person.id);
  } else if (!saying.mayChange) return [asksFirst(context, saying)];
  if (saying.instead !== undefined || saying.spans !== undefined || saying.isAdded === true)
    return saySaying(context, person.id, saying);
  const today = dateToday(context);
  const text = foldAccents(saying.text.toLowerCase());
  const isGoingOn = goingOn.test(text);
  const isCorrection = correcting.test(text) && !isGoingOn;
  const current = await currentOf(context, person.id, { isCorrection, isGoingOn });
  if (current === undefined && saying.from === undefined && changing.test(text))
    return [nothingToChange(context, saying)];
  const isMore = isGoingOn && saying.from !== undefined && saying.from > today;
  if (current === undefined || !hasDays || isMore) return saySaying(context, person.id, saying);
  const gone = isCorrection ? undefined : await daysCutOff(context, person.id, { saying, current });
  if (gone !== undefined) return takeOutDays(context, person.id, gone);
  const { zone } = context.municipality().calendar;
  const replaces = isCorrection ? [current] : await touching(context, person.id, current);
  const began = dateOf(
    replaces.reduce((first, it) => (it.from < first ? it.from : first), current.from),
    zone,
  );
  const { from: day } = saying;
  const then = isCorrection ? undefined : untilHour(context, saying, { current, began });
  if (then !== undefined) return saySaying(context, person.id, { ...saying, ...then, replaces });
  // "Ändra till fredag" begins when it began, and not today.
  const from = day !== undefined && (isCorrection || day > today) ? day : began;
  const until = saying.until ?? (saying.isOpen ? undefined : (day ?? began));
  return saySaying(context, person.id, { ...saying, from, until, replaces });
}

/** "Förläng till fredag" of whoever is not away: nobody begins to be away by that. */
const changing = /\b(?:andrar?|andrat|forlang\w*|flytta\w*|i ?stallet|change|extend|prolong|move|instead)\b/;

const nothingToChange = (context: AbsenceContext, saying: Saying): AbsenceAnswer => ({
  ...asksFirst(context, { ...saying, act: 'away', from: dateToday(context) }),
  say: { what: 'noAbsences' },
});

async function answerMove(context: AbsenceContext, { id }: Person, saying: Saying): Answers {
  const found = await findMove(context, id, saying);
  return found.move ? saySaying(context, id, { ...saying, ...found.move }) : found.answers;
}

/**
 * "Tillbaka på fredag" of days that go on from a part of one: that part stays as it is, and the days from the return on
 * do not hold. Undefined of any other, which is said anew as one.
 */
async function daysCutOff(
  context: AbsenceContext,
  id: PersonId,
  { saying: { from, until }, current }: { readonly saying: Saying; readonly current: Absence },
) {
  if (from !== undefined || until === undefined) return undefined;
  const { calendar } = context.municipality();
  const lastOf = (absence: Absence) => lastDayOf(endOf(absence), calendar.zone);
  const ahead = (await openOnes(context, id))
    .filter((it) => isStanding(it) && it.from >= current.from)
    .toSorted((a, b) => compare(a.from, b.from));
  const chain: Absence[] = [];
  let last = lastOf(current);
  for (const one of ahead) {
    if (last === undefined || dateOf(one.from, calendar.zone) > nextWorkingDay(calendar, last)) break;
    chain.push(one);
    last = lastOf(one);
  }
  const goesOnFromPart = chain.length > 1 && chain.some((it) => isPartOfDay(it, calendar));
  return goesOnFromPart && (last === undefined || last > until)
    ? { from: plusDays(until, 1), until: last }
    : undefined;
}

/** What was said day by day is one absence: until when it goes on is said of all of it. */
async function touching(context: AbsenceContext, id: PersonId, current: Absence) {
  const stretches = await stretchesOf(context, id, (await openOnes(context, id)).filter(isStanding));
  return stretches.find(({ parts }) => parts.some((it) => it.id === current.id))?.parts ?? [current];
}

/** "jag menade i morgon", "fel dag, det var tisdag": what was said last is what was wrong. */
const correcting = /\b(?:fel|menade|menar|skulle vara|wrong|meant|mean)\b/;

/** "nej, fortfarande sjuk i morgon": of what runs, and nothing was wrong. */
const goingOn = /\b(?:fortfarande|annu|aven|ocksa|still|also|too|either)\b|(?<!\boch )\bmed\W*$/;

interface Meant {
  readonly isCorrection: boolean;
  readonly isGoingOn: boolean;
}

/** What the person said and holds now, else, unless that goes on, the next; of a correction what was said last today. */
async function currentOf(context: AbsenceContext, id: PersonId, { isCorrection, isGoingOn }: Meant) {
  const now = context.clock.now();
  const own = (await listOwnAbsences(context, id)).filter(isStanding);
  const last = isCorrection ? lastSaidToday(context, own) : undefined;
  if (last !== undefined) return last;
  const running = own.findLast((it) => covers(it, now));
  if (running !== undefined || isGoingOn) return running;
  const since = startOfDay(dateToday(context), context.municipality().calendar.zone);
  const ahead = own
    .filter((it) => it.from > now && (endOf(it) ?? it.from) >= since)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return ahead[0];
}
