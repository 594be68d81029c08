// "är Bo inne", "vem är borta nästa vecka": told to those who may know, days and never a reason (F2, T10).

import { isSwitchboard } from '../../../core/municipality';
import { aroundFeast, notWorkingDay } from '../../../chat/domain/when/not-working-day';
import {
  askedWhy,
  asksForCalls,
  asksComing,
  asksUntil,
  asksWhetherBack,
  asksWhoElse,
  asksWhoStepsIn,
} from '../../../chat/domain/forms/about/about-bot';
import type { StepsIn } from '../../../chat/domain/says/away-says';
import type { ChatSay } from '../../../chat/domain/says/chat-cards';
import { clockOf } from '../../../chat/domain/days/day-part';
import { namesSomebody } from '../../../chat/domain/reading/looked-up';
import type { Saying } from '../../../chat/domain/acts/saying';
import { unitNamed } from '../../../chat/domain/reading/units';
import { isWorkingDay, nextWorkingDay } from '../../../core/calendar';
import { sentence } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { Back } from '../../../core/period';
import { plusDays, type LocalDate } from '../../../core/time';
import { covers } from '../../../people/domain/absence';
import { namesApart, type Person } from '../../../people/domain/person';
import type { AbsenceContext } from '../../context';
import type { AbsenceAnswer } from '../../domain/delegation-cards';
import { backAfter } from '../../domain/back-on';
import { daysSpan } from '../../domain/away-days';
import { listSpan } from '../../domain/switchboard';
import { showOwnAbsences } from './answer-absence-words';
import { awayOf, type PersonAway } from './away-of';
import { returnOf } from './is-back';
import { withReturn } from './tells-return';
import { awayUntilThen } from './until-then';
import { whoAnswers } from './who-answers';
import { whoStepsIn } from './who-steps-in';
import { mayKnowOf, type Knowing } from './may-know-away';
import { nameApart } from '../notify-switchboard';
import { isPerson, ofOneName, peopleOf, personOf } from './person-meant';

type Answers = Promise<readonly AbsenceAnswer[]>;

/** Each of several who are asked for; of one name the switchboard, which searches by it, hears of each. */
export async function answerAwayIs(context: AbsenceContext, writer: Person, saying: Saying): Answers {
  const unit =
    saying.person === undefined && saying.people.length === 0 && !namesSomebody(saying.text)
      ? await answerUnit(context, writer, saying)
      : undefined;
  if (unit !== undefined) return [unit];
  const isEach = saying.people.length > 1 && saying.flaw === undefined;
  const several = isEach
    ? await peopleOf(context, saying)
    : isSwitchboard(context.municipality(), writer.upn)
      ? await ofOneName(context, saying)
      : [];
  if (several.length > 1)
    return (await Promise.all(several.map((of) => answerOf(context, saying, { writer, of })))).flat();
  const found = await personOf(context, saying);
  return isPerson(found) ? answerOf(context, saying, { writer, of: found }) : [found];
}

async function answerOf(context: AbsenceContext, saying: Saying, asking: Asking): Answers {
  if (asking.of.id === asking.writer.id) return showOwnAbsences(context, asking.writer.id);
  const until = await awayUntilThen(context, saying, asking);
  return until === undefined ? askedOf(context, saying, asking) : [until];
}

interface Asking {
  readonly writer: Person;
  readonly of: Person;
}

/** To who may know: whether, and until when; to others, that a question changes nothing. */
export const askedOf = async (context: AbsenceContext, saying: Saying, asking: Asking): Answers =>
  withReturn(await whetherAway(context, saying, asking), saying, asking.of);

async function whetherAway(context: AbsenceContext, saying: Saying, { writer, of }: Asking): Answers {
  const known = await mayKnowOf(context, writer, () => [of.id]);
  const isElse = asksWhoElse(saying.text);
  const isTold = known.all || known.named.has(of.id);
  if (!isTold && !(isElse && known.shared.size > 0)) return [await notTold(context, of, isElse)];
  const [now, name] = [context.clock.now(), await nameApart(context, of)];
  if (saying.act === 'away.end' && !saying.asked) {
    const running = known.staff.absences.find(
      (it) => it.personId === of.id && covers(it, now) && known.isSeen(it),
    );
    if (running) return [sentence({ what: 'theirs', name, source: running.source })];
  }
  const [{ calendar }, today] = [context.municipality(), dateToday(context)];
  const { span, days, isNow, isWhether, isUntil } = whenAsked(context, saying);
  // Whoever has a mailbox sees it of everybody who is away now, where somebody is chosen to answer.
  const times = awayOf(context, known.staff, { span, isSeen: known.isSeen }).filter(
    ({ personId, from }) => personId === of.id && (isTold || from <= now),
  );
  const why = { ...(askedWhy(saying.text) && { asksWhy: true }) };
  const beside = { ...why, ...(isTold && (await insteadOf(context, saying, of))) };
  const periods = times.map(({ period }) => period);
  const [first, ...more] = periods;
  const back = backAfter(periods, (date) => nextWorkingDay(calendar, date));
  const until = isUntil || (isElse && back.backOn !== undefined) ? { back: { ...back, today } } : {};
  if (first !== undefined && !(isNow && !times.some(({ from }) => from <= now)))
    return [
      sentence({
        what: 'isAway',
        ...{ name, period: first, ...until, ...beside },
        ...(more.length > 0 && { more }),
        ...(isWhether && !isBackWithin(back, saying, today) && { isNotBack: true }),
        ...(isElse && { answering: await answeringOf(context, times) }),
      }),
    ];
  const since = isUntil && isNow ? returnOf(context, known, of) : undefined;
  if (since !== undefined)
    return [sentence({ what: 'isBack', name, back: { ...since, today }, later: periods, isWhether, ...why })];
  if (first !== undefined)
    return [sentence({ what: 'isNotAway', name, later: periods, ...until, ...beside })];
  return [noneAway({ context, known, of, days: isNow ? undefined : days }, { name, ...beside })];
}

/** "Vem tar Johans samtal": who would step in, whether they are away or not. */
async function insteadOf(context: AbsenceContext, { text, from }: Saying, of: Person) {
  if (!asksWhoStepsIn(text)) return {};
  const instead = await whoStepsIn(context, of, from);
  return { instead: { ...instead, ...(asksForCalls(text) && { isOfCalls: true }) } };
}

interface NoneAway {
  readonly context: AbsenceContext;
  readonly known: Awaited<ReturnType<typeof mayKnowOf>>;
  readonly of: Person;
  /** Those that were asked about, where they are not today. */
  readonly days: Days | undefined;
}

/** Of days to come, which those are, and when they are away otherwise. */
function noneAway(
  { context, known, of, days }: NoneAway,
  said: { readonly name: string; readonly asksWhy?: boolean; readonly instead?: StepsIn },
): AbsenceAnswer {
  const { calendar } = context.municipality();
  const today = dateToday(context);
  // What lies farther ahead than the list reaches is said all the same.
  const span = days ? listSpan(today, calendar) : daysSpan(today, plusDays(today, daysFar), calendar);
  const isTold = days !== undefined || known.all || known.named.has(of.id);
  const later = awayOf(context, known.staff, { span, isSeen: known.isSeen })
    .filter(({ personId }) => isTold && personId === of.id)
    .map(({ period }) => period);
  const asked = days && { asked: { from: days.first, lastDay: days.last } };
  const what = known.named.has(of.id) || later.length > 0 ? 'isNotAway' : 'hasNotSaid';
  return sentence({ what, ...said, ...asked, ...(later.length > 0 && { later }) });
}

/** Of which days, and whether it is of now, by a yes or no, or until when. */
function whenAsked(context: AbsenceContext, saying: Saying) {
  const { calendar } = context.municipality();
  const today = dateToday(context);
  const days = saying.act === 'away.end' ? undefined : daysAsked(saying, today);
  const isNow = days === undefined || (days.first <= today && days.last === today);
  const isWhether =
    saying.act === 'away.is' && isNow && asksWhetherBack(saying.text) && !asksComing(saying.text);
  const isUntil = isWhether || asksUntil(saying.text);
  const far = isUntil ? daysSpan(today, plusDays(today, daysFar), calendar) : undefined;
  const span = days ? daysSpan(days.first, days.last, calendar) : (far ?? listSpan(today, calendar));
  return { span, days, isNow, isWhether, isUntil };
}

/** "Är Anna tillbaka i eftermiddag": in the day or the hours that are asked about she may be, and when is said. */
function isBackWithin({ backAt }: Back, { from, part }: Saying, today: LocalDate): boolean {
  if (backAt === undefined || backAt.day !== today || (from === undefined && part === undefined))
    return false;
  const { until } = part === undefined ? { until: undefined } : clockOf(part);
  return until === undefined || backAt.at < until;
}

const notTold = async (context: AbsenceContext, of: Person, isElse: boolean): Promise<AbsenceAnswer> =>
  (isElse ? await unitOf(context, of) : undefined) ?? sentence({ what: 'askedOther' });

/** Who has the mailboxes today, which everybody may know; whether the person is away is not told. */
async function unitOf(context: AbsenceContext, person: Person): Promise<AbsenceAnswer | undefined> {
  const today = dateToday(context);
  const period = { from: today, lastDay: today };
  const time = { personId: person.id, person, from: context.clock.now(), period };
  const mailboxes = await answeringOf(context, [time]);
  return mailboxes.length === 0 ? undefined : sentence({ what: 'unitAnswers', name: person.name, mailboxes });
}

/** Whoever has the mailboxes on the first of the days. */
async function answeringOf(context: AbsenceContext, times: readonly PersonAway[]) {
  const today = dateToday(context);
  const [first] = times;
  const day = first === undefined || first.period.from < today ? today : first.period.from;
  const { answering } = (await whoAnswers(context, { from: day, lastDay: day }))(times);
  return answering[0]?.mailboxes ?? [];
}

/** So far ahead is looked where it is asked when. */
const daysFar = 120;

interface Days {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** An end that is open is a month away. */
const openDays = 31;

function daysAsked({ from, until, isOpen }: Saying, today: LocalDate): Days | undefined {
  const first = from ?? (until && until > today ? today : until);
  if (first === undefined) return undefined;
  return { first, last: until ?? (isOpen ? plusDays(first, openDays) : first) };
}

/** "vem är borta": the switchboard's list, of those who have said it; else of one's own rosters. */
export async function answerAwayWho(context: AbsenceContext, writer: Person, saying: Saying): Answers {
  const today = dateToday(context);
  const { calendar } = context.municipality();
  const asked = daysAsked(saying, today) ?? { first: today, last: today };
  const days = aroundFeast(
    calendar,
    asked.first < today && asked.last >= today ? { ...asked, first: today } : asked,
  );
  const span = daysSpan(days.first, days.last, calendar);
  const seen = await mayKnowOf(context, writer, (staff) =>
    awayOf(context, staff, { span, isSeen: () => true }).map(({ personId }) => personId),
  );
  if (!seen.all && seen.ids.size === 0) return [sentence({ what: 'mayNotKnowAway' })];
  const unit = unitNamed(saying.text, departmentsOf(seen.staff.people));
  const times = awayOf(context, seen.staff, { span, isSeen: seen.isSeen }).filter(
    ({ personId, person }) =>
      (seen.all || seen.ids.has(personId)) && (unit === undefined || person.department === unit),
  );
  const say: ChatSay = {
    what: 'awayOnDay',
    date: days.first,
    today,
    rows: rowsOf(seen, times),
    ...(days.last > days.first && { lastDay: days.last }),
    ...(unit !== undefined && { unit }),
    ...(!seen.all && { isPart: true }),
  };
  return [sentence(times.length === 0 ? nobodyIn(days) : say)];

  function nobodyIn({ first, last }: Days): ChatSay {
    for (let date = first; date <= last; date = plusDays(date, 1))
      if (isWorkingDay(calendar, date)) return say;
    return notWorkingDay(calendar, first, last);
  }
}

/** "Någon på samhällsbyggnad": everybody of the unit whom the reader may know of, and who of them is away. */
async function answerUnit(
  context: AbsenceContext,
  writer: Person,
  saying: Saying,
): Promise<AbsenceAnswer | undefined> {
  const today = dateToday(context);
  const { first, last } = daysAsked(saying, today) ?? { first: today, last: today };
  const seen = await mayKnowOf(context, writer, ({ people }) => people.map(({ id }) => id));
  const unit = unitNamed(saying.text, departmentsOf(seen.staff.people));
  if (unit === undefined) return undefined;
  const names = namesApart(seen.staff.people);
  const people = seen.staff.people.filter(
    ({ id, department, isActive }) => isActive && department === unit && (seen.all || seen.ids.has(id)),
  );
  if (people.length === 0) return sentence({ what: 'mayNotKnowAway' });
  const span = daysSpan(first, last, context.municipality().calendar);
  const times = awayOf(context, seen.staff, { span, isSeen: seen.isSeen });
  const rows = people.map(({ id, name }) => ({
    name: names.get(id) ?? name,
    periods: times.filter(({ personId }) => personId === id).map(({ period }) => period),
  }));
  const [only, another] = context.municipality().mailboxes.filter(({ department }) => department === unit);
  const named = { person: undefined, mailbox: another === undefined ? only?.id : undefined };
  return sentence({ what: 'unitOnDay', unit, date: first, lastDay: last, today, rows, named });
}

const departmentsOf = (people: readonly Person[]): readonly string[] => [
  ...new Set(people.flatMap(({ department }) => (department === undefined ? [] : [department]))),
];

type Row = Extract<ChatSay, { what: 'awayOnDay' }>['rows'][number];

/** A row a person, with all their days. */
function rowsOf({ staff }: Knowing, times: readonly PersonAway[]): readonly Row[] {
  const names = namesApart(staff.people);
  const ids = [...new Set(times.map(({ personId }) => personId))];
  return ids.flatMap((id) => {
    const name = names.get(id);
    const [period, ...more] = times.filter((it) => it.personId === id).map((it) => it.period);
    return name === undefined || period === undefined
      ? []
      : [{ name, period, ...(more.length > 0 && { more }) }];
  });
}
