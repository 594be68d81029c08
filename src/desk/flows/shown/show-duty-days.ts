// "vem har ks på fredag", "när är det min tur": who has which mailbox on which day (F1, F2).

import { aroundFeast, notWorkingDay } from '../../../chat/domain/when/not-working-day';
import type { AbsenceCard } from '../../../absence/domain/delegation-cards';
import { standingCards } from '../../../absence/flows/away/standing-hours';
import type { ChatSay } from '../../../chat/domain/says/chat-cards';
import type { Saying } from '../../../chat/domain/acts/saying';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import { isWorkingDay } from '../../../core/calendar';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { mailboxesOf, type DutyMailbox } from '../../../core/municipality';
import { plusDays, weekdayOf, type LocalDate } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { nameIn, partsOn, type Staff } from '../../../people/flows/load-staff';
import type { DaysOffCard } from '../../../roster/domain/roster-cards';
import { hasIt, rosterGrid, type RosterRow } from '../../../roster/flows/who-has';
import type { DeskContext } from '../../context';
import type { DutyOverviewCard, ReturnCard } from '../../domain/desk-cards';
import { showOverview } from './show-overview';
import { openedOn } from './show-standing';
import { idsNamed, mailboxesNamed } from '../answers/meant-mailboxes';
import { hoursLeft, hoursOfDay, whoHasHours } from '../answers/who-has-hours';

type Answer = AbsenceCard | DaysOffCard | DutyOverviewCard | ReturnCard | SentenceCard<ChatSay>;

const mostDays = 10; // Of a card.
const daysAhead = 28;

/** The working days that were said, from today on. */
function workingDaysOf(context: DeskContext, { from, until }: Saying, most: number): readonly LocalDate[] {
  const { calendar } = context.municipality();
  const start = from ?? until ?? dateToday(context);
  const { first, last } = aroundFeast(calendar, { first: start, last: until ?? start });
  const days: LocalDate[] = [];
  for (let date = first; date <= last && days.length < most; date = plusDays(date, 1))
    if (isWorkingDay(calendar, date)) days.push(date);
  return days;
}

/** Today as it stands; another day as it is planned. */
export async function answerWhoHas(
  context: DeskContext,
  reader: Person,
  saying: Saying,
): Promise<readonly Answer[]> {
  const today = dateToday(context);
  if (saying.flaw === 'vague' && saying.from === undefined) return [sentence({ what: 'whichDays' })];
  const isToday = (saying.from ?? today) === today && (saying.until ?? today) === today;
  const hours = await inHours(context, saying);
  if (hours !== undefined) return [hours];
  if (isToday && saying.mailbox === undefined) return [await showOverview(context, reader, 'all')];
  const left = isToday ? await hoursLeft(context, mailboxesNamed(context, saying)) : undefined;
  if (left !== undefined) return [sentence({ what: 'dutyDays', today, rows: left.map(({ row }) => row) })];
  if ((saying.until ?? saying.from ?? today) < today) return [await heldThen(context, reader, saying)];
  const days = workingDaysOf(context, saying, mostDays);
  const first = saying.from ?? today;
  if (days.length === 0)
    return [sentence(notWorkingDay(context.municipality().calendar, first, saying.until ?? first))];
  const mailboxes = mailboxesNamed(context, saying);
  return [sentence({ what: 'dutyDays', today, rows: await stretchesOn(context, { days, mailboxes }) })];
}

/** Who had the reader's own mailboxes on a day that has been; of several days how they went. */
async function heldThen(context: DeskContext, reader: Person, saying: Saying): Promise<Answer> {
  const { from, until = from } = saying;
  const asked = mailboxesNamed(context, saying);
  const mailboxes = mailboxesOf(context.municipality(), reader.upn).filter((one) => asked.includes(one));
  const days = workingDaysOf(context, saying, 1);
  if (from !== until || mailboxes.length === 0 || days.length === 0) return openedOn(context, reader, saying);
  const rows = await stretchesOn(context, { days, mailboxes });
  return sentence({ what: 'dutyDays', today: dateToday(context), rows, isPast: true });
}

/** Of some hours of one day; undefined where no hours are said, or none of a mailbox's day. */
async function inHours(
  context: DeskContext,
  { from, until, part, ...saying }: Saying,
): Promise<SentenceCard<ChatSay> | undefined> {
  const today = dateToday(context);
  const date = from ?? until ?? today;
  if (part === undefined || (until ?? date) !== date || date < today) return undefined;
  const rows = await whoHasHours(context, { date, part, mailboxes: mailboxesNamed(context, saying) });
  return rows.length === 0 ? undefined : sentence({ what: 'dutyDays', today, rows });
}

type Stretch = Extract<ChatSay, { what: 'dutyDays' }>['rows'][number];

interface Asked {
  readonly days: readonly LocalDate[];
  readonly mailboxes: readonly DutyMailbox[];
  /** Whose days alone. */
  readonly of?: PersonId;
}

/** Nothing but a weekend lies between them: a holiday would be counted in a span of days. */
function isNextWeekday(before: LocalDate, date: LocalDate): boolean {
  let day = plusDays(before, 1);
  while (day < date && ['sat', 'sun'].includes(weekdayOf(day))) day = plusDays(day, 1);
  return day === date;
}

/** Who has it is away for hours of that day: it is told by its hours, whoever is there then. */
const isAwaySome = (
  context: DeskContext,
  staff: Staff,
  { date, answer: { order } }: RosterRow['days'][number],
) => partsOn(staff, date, context.municipality().calendar).some(({ personId }) => personId === order[0]);

/** Working days in a row on which the same person has a mailbox, the first day first; a day of two by its hours. */
async function stretchesOn(context: DeskContext, { days, mailboxes, of }: Asked) {
  const [from, lastDay] = [days[0], days.at(-1)];
  if (from === undefined || lastDay === undefined) return [];
  const { staff, rows } = await rosterGrid(context, { from, lastDay, only: mailboxes.map(({ id }) => id) });
  const all: Stretch[] = [];
  for (const { mailbox, days: planned } of rows) {
    let last: { readonly stretch: Stretch; readonly holder: PersonId | undefined } | undefined;
    for (const { date, answer } of planned) {
      const isAway = of === undefined && isAwaySome(context, staff, { date, answer });
      const held = answer.isParted || isAway ? await hoursOfDay(context, mailbox, date) : [];
      // Of several days the hours in which somebody else is there tell nothing new.
      const isTold = days.length === 1 || held.some(({ holderId }) => holderId === undefined);
      if (answer.isParted || (isAway && isTold)) {
        all.push(...held.filter(({ holderId }) => of === undefined || holderId === of).map(({ row }) => row));
        last = undefined;
        continue;
      }
      if (of !== undefined && !hasIt(answer, of)) continue;
      const [holder] = answer.order;
      const before = last?.holder === holder ? last?.stretch : undefined;
      const goesOn = before !== undefined && isNextWeekday(before.lastDay, date) ? before : undefined;
      if (goesOn) all.splice(all.indexOf(goesOn), 1);
      const stretch = {
        ...{ date: goesOn?.date ?? date, lastDay: date },
        ...{ mailbox: mailbox.name, name: nameIn(staff, holder) },
      };
      all.push(stretch);
      last = { stretch, holder };
    }
  }
  return all.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The reader's own days in the next four weeks, of any mailbox: days can be given to whoever is in no roster. */
export async function answerOwnDuty(
  context: DeskContext,
  reader: Person,
  said: Saying,
): Promise<readonly Answer[]> {
  const today = dateToday(context);
  // "Har jag både ks och kommun?"
  const isNow = (said.each?.length ?? 0) > 1 && said.from === undefined && !asksWhen.test(said.text);
  const saying = isNow ? { ...said, from: today, until: today } : said;
  const { from = today, until = saying.from ?? plusDays(today, daysAhead) } = saying;
  const isPast = until < today;
  // Of a week that has begun the days that are left.
  const span = { ...saying, from: from < today && !isPast ? today : from, until };
  const mailboxes = mailboxesNamed(context, saying);
  const left = span.from <= today && today <= until ? await hoursLeft(context, mailboxes) : undefined;
  // Of a day that somebody else has for some hours, the hours that are the reader's.
  const days = workingDaysOf(context, span, daysAhead).filter((date) => left === undefined || date > today);
  const own = (left ?? []).filter(({ holderId }) => holderId === reader.id).map(({ row }) => row);
  const rows = [...own, ...(await stretchesOn(context, { days, mailboxes, of: reader.id }))];
  // Which of them are half, and what is never worked.
  const beside = isPast ? [] : await standingCards(context, reader.id);
  const others = isPast ? [] : await ofOthersThen(context, reader, { saying, own: rows });
  if (others.length > 0) {
    const known = rows.map((row) => ({ ...row, isReader: true as const }));
    return [sentence({ what: 'dutyDays', today, rows: [...known, ...others] }), ...beside];
  }
  const none = saying.from !== undefined && !isPast ? 'noDutyThen' : 'noDutyAhead';
  if (rows.length === 0) return [sentence({ what: none }), ...beside];
  return [sentence({ what: 'ownDuty', today, rows, ...(isPast && { isPast }) }), ...beside];
}

const asksWhen = /(?<!\p{L})(?:när|vilka|when|which)(?!\p{L})/iu;

/** "Har jag både ks och kommun": who has what the reader does not have that day; of no mailbox that is named, those of theirs. */
async function ofOthersThen(
  context: DeskContext,
  { upn }: Person,
  { saying, own }: { readonly saying: Saying; readonly own: readonly Stretch[] },
): Promise<readonly Stretch[]> {
  const { from, until = from } = saying;
  const isNamed = idsNamed(saying).length > 0;
  const isNone = isNamed && own.length === 0 && !asksWhen.test(saying.text);
  if (from !== until || (from === undefined && !isNone)) return [];
  const theirs = mailboxesOf(context.municipality(), upn);
  const asked = isNamed ? mailboxesNamed(context, saying) : own.length > 0 ? [] : theirs;
  const mailboxes = asked.filter(({ name }) => own.every(({ mailbox }) => mailbox !== name));
  const days = workingDaysOf(context, { ...saying, from: from ?? dateToday(context), until }, 1);
  return mailboxes.length === 0 ? [] : stretchesOn(context, { days, mailboxes });
}

/** "vilka dagar har vi ingen på brevlådan": of the reader's mailboxes, or of all for who has none. */
export async function emptyDays(
  context: DeskContext,
  reader: Person,
  saying: Saying,
): Promise<SentenceCard<ChatSay>> {
  const today = dateToday(context);
  const { from = today, until = saying.from ?? plusDays(today, daysAhead) } = saying;
  const days = workingDaysOf(context, { ...saying, from: from < today ? today : from, until }, daysAhead);
  const own = mailboxesOf(context.municipality(), reader.upn);
  const all = saying.mailbox === undefined && own.length > 0 ? own : mailboxesNamed(context, saying);
  const rows = (await stretchesOn(context, { days, mailboxes: all })).filter(
    ({ name }) => name === undefined,
  );
  return sentence(rows.length === 0 ? { what: 'noEmptyDays' } : { what: 'dutyDays', today, rows });
}
