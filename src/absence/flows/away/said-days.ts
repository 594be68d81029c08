// The days that somebody says in one breath, and which of their absences were said so a moment ago (F2).

import type { Saying } from '../../../chat/domain/acts/saying';
import { spansOf } from '../../../chat/domain/when/days-meant';
import { hullOf, type DaySpan } from '../../../chat/domain/days/several';
import { isWorkingDay } from '../../../core/calendar';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { compare, dateOf, minutesOf, startOfDay, timeOf, type LocalDate } from '../../../core/time';
import { leftOf, type DayPart } from '../../../chat/domain/days/day-part';
import type { Absence } from '../../../people/domain/absence';
import { datesOf } from '../../../roster/flows/who-has';
import type { AbsenceContext } from '../../context';
import { overlaps } from '../../domain/away-time';
import { isStanding } from '../../domain/switchboard';
import { listOwnAbsences } from './own-absences';
import { instantsOf, type AwaySpan } from '../../domain/away-span';

/** More parts of days are not said in one go. */
const mostParts = 25;

type Days = Pick<Saying, 'from' | 'until' | 'isOpen' | 'part' | 'spans'>;

/** A part of a day is of each working day of its span; undefined where those are too many to be told one by one. */
export function daysToSay(context: AbsenceContext, said: Days): readonly AwaySpan[] | undefined {
  const spans = spansOf(said, dateToday(context)).map((span) => partsOf(context, span));
  const all = spans.flatMap((parts) => parts ?? []);
  return spans.includes(undefined) || all.length > mostParts ? undefined : all;
}

/** Of a part of every working day without a last one, or of more days than are said one by one. */
export function standingPart(context: AbsenceContext, said: Days): StandingPart | undefined {
  const [span, another] = spansOf(said, dateToday(context));
  if (span?.part === undefined || another !== undefined || partsOf(context, span) !== undefined)
    return undefined;
  const today = dateToday(context);
  const isOver = span.until !== undefined && span.until < today;
  const from = span.from < today && !isOver ? today : span.from;
  return { part: span.part, from, lastDay: span.until };
}

interface StandingPart {
  readonly part: DayPart;
  readonly from: LocalDate;
  readonly lastDay: LocalDate | undefined;
}

function partsOf(context: AbsenceContext, { from, until, part }: DaySpan): readonly AwaySpan[] | undefined {
  if (part === undefined) return [{ from, lastDay: until }];
  if (until === undefined || datesOf(from, until).length > 2 * mostParts) return undefined;
  const { calendar } = context.municipality();
  return datesOf(from, until)
    .filter((date) => (date === from && date === until ? true : isWorkingDay(calendar, date)))
    .map((date) => ({ from: date, lastDay: date, part }));
}

/**
 * What of that still stands: said today in one breath, as those days; and where that was taken back since, what was said
 * again then.
 */
export async function saidAs(
  context: AbsenceContext,
  personId: PersonId,
  said: Days,
): Promise<readonly Absence[]> {
  const { zone } = context.municipality().calendar;
  const since = startOfDay(dateToday(context), zone);
  const own = (await listOwnAbsences(context, personId)).filter(
    ({ source, byId, seenAt }) => source === 'said' && byId === personId && seenAt >= since,
  );
  const wanted = daysToSay(context, said) ?? [];
  // "I em" was from when it was said.
  const isOf = (span: AwaySpan, it: Absence): boolean => {
    const isOfToday = span.from === dateOf(it.seenAt, zone);
    const part = isOfToday ? leftOf(span.part, minutesOf(timeOf(it.seenAt, zone))) : span.part;
    return keyOf(it) === keyOf(instantsOf({ ...span, part }, zone));
  };
  const lastOf = (span: AwaySpan): Absence | undefined => {
    const all = own.filter((it) => isOf(span, it)).toSorted((a, b) => compare(a.seenAt, b.seenAt));
    return all.findLast(({ endedAt }) => endedAt === undefined) ?? all.at(-1);
  };
  const found = wanted.flatMap((span) => lastOf(span) ?? []);
  if (found.length < wanted.length) return [];
  const standing = found.filter(({ endedAt }) => endedAt === undefined);
  if (standing.length > 0) return standing;
  // What they had taken the place of.
  const before = own.filter(({ endedAt }) => found.some(({ seenAt }) => seenAt === endedAt)).map(keyOf);
  const at = new Set(found.map(({ endedAt }) => endedAt));
  return own.filter((it) => it.endedAt === undefined && at.has(it.seenAt) && before.includes(keyOf(it)));
}

/** Of what they have said before today, or in other words: what lies within the days of both, and has those that are wrong. */
export async function saidWithin(
  context: AbsenceContext,
  personId: PersonId,
  { meant, wrong }: { readonly meant: Days; readonly wrong: Days },
): Promise<readonly Absence[]> {
  const { zone } = context.municipality().calendar;
  const today = dateToday(context);
  const wrongly = hullOf(spansOf(wrong, today));
  const both = hullOf([...spansOf(meant, today), ...spansOf(wrong, today)]);
  if (wrongly === undefined || both === undefined) return [];
  const [inner, outer] = [wrongly, both].map(({ from, until }) => instantsOf({ from, lastDay: until }, zone));
  if (inner === undefined || outer === undefined) return [];
  const own = await listOwnAbsences(context, personId);
  return own.filter((it) => isStanding(it) && isIn(it, outer) && overlaps(it, inner));
}

type Stretch = Pick<Absence, 'from' | 'until'>;
const isIn = (one: Stretch, other: Stretch): boolean =>
  one.from >= other.from &&
  (other.until === undefined || (one.until !== undefined && one.until <= other.until));

const keyOf = ({ from, until }: Pick<Absence, 'from' | 'until'>): string => `${from} ${until ?? ''}`;
