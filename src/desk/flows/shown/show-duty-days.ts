// "vem har ks på fredag", "när är det min tur", "öppnades ks igår": who has which mailbox on which day, and how it went (F1, F2).

import { aroundFeast, notWorkingDay } from '../../../chat/domain/when/not-working-day';
import type { AbsenceCard } from '../../../absence/domain/delegation-cards';
import { standingCards } from '../../../absence/flows/away/standing-hours';
import type { ChatSay } from '../../../chat/domain/says/chat-cards';
import type { Saying } from '../../../chat/domain/acts/saying';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import { isWorkingDay } from '../../../core/calendar';
import { dateToday } from '../../../core/context';
import type { MailboxId, PersonId } from '../../../core/ids';
import { findMailbox, mailboxesOf, type DutyMailbox } from '../../../core/municipality';
import { plusDays, weekdayOf, type LocalDate } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { lookFirst } from '../../../incoming/flows/lists/look-first';
import { loadStaff, nameIn, partsOn, peopleNamed, type Staff } from '../../../people/flows/load-staff';
import type { DaysOffCard } from '../../../roster/domain/roster-cards';
import { givenNow } from '../../../roster/flows/given-now';
import { managersOf } from '../../../roster/flows/mailbox-staff';
import { hasIt, rosterGrid, type RosterRow } from '../../../roster/flows/who-has';
import type { DeskContext } from '../../context';
import type { DutyOverviewCard, ReturnCard } from '../../domain/desk-cards';
import { showOverview } from './show-overview';
import { ownWork } from './own-work';
import { showPastWeek } from './show-past-week';
import { standingOfLed } from './mail-tasks';
import { hoursLeft, hoursOfDay, whoHasHours } from '../answers/who-has-hours';

type Answer = AbsenceCard | DaysOffCard | DutyOverviewCard | ReturnCard | SentenceCard<ChatSay>;

/** Of a card. */
const [mostRows, mostDays] = [14, 10];
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

type Named = Pick<Saying, 'mailbox' | 'each'>;
const idsIn = ({ mailbox, each }: Named): readonly MailboxId[] => each ?? (mailbox ? [mailbox] : []);
const named = (context: DeskContext, saying: Named): readonly DutyMailbox[] => {
  const municipality = context.municipality();
  const found = idsIn(saying).flatMap((id) => findMailbox(municipality, id) ?? []);
  return found.length > 0 ? found : municipality.mailboxes;
};

/** Today as it stands; another day as it is planned. */
export async function answerWhoHas(
  context: DeskContext,
  reader: Person,
  saying: Saying,
): Promise<readonly Answer[]> {
  const today = dateToday(context);
  const own = await ownWork(context, reader, saying.text);
  if (own) return [own];
  if (saying.flaw === 'vague' && saying.from === undefined) return [sentence({ what: 'whichDays' })];
  const isToday = (saying.from ?? today) === today && (saying.until ?? today) === today;
  const hours = await inHours(context, saying);
  if (hours !== undefined) return [hours];
  if (isToday && saying.mailbox === undefined) return [await showOverview(context, reader, 'all')];
  const left = isToday ? await hoursLeft(context, named(context, saying)) : undefined;
  if (left !== undefined) return [sentence({ what: 'dutyDays', today, rows: left.map(({ row }) => row) })];
  if ((saying.until ?? saying.from ?? today) < today) return [await heldThen(context, reader, saying)];
  const days = workingDaysOf(context, saying, mostDays);
  const first = saying.from ?? today;
  if (days.length === 0)
    return [sentence(notWorkingDay(context.municipality().calendar, first, saying.until ?? first))];
  const mailboxes = named(context, saying);
  return [sentence({ what: 'dutyDays', today, rows: await stretchesOn(context, { days, mailboxes }) })];
}

/** Who had the reader's own mailboxes on a day that has been; of several days how they went. */
async function heldThen(context: DeskContext, reader: Person, saying: Saying): Promise<Answer> {
  const { from, until = from } = saying;
  const asked = named(context, saying);
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
  const rows = await whoHasHours(context, { date, part, mailboxes: named(context, saying) });
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
  const mailboxes = named(context, saying);
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
  const isNamed = idsIn(saying).length > 0;
  const isNone = isNamed && own.length === 0 && !asksWhen.test(saying.text);
  if (from !== until || (from === undefined && !isNone)) return [];
  const theirs = mailboxesOf(context.municipality(), upn);
  const asked = isNamed ? named(context, saying) : own.length > 0 ? [] : theirs;
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
  const all = saying.mailbox === undefined && own.length > 0 ? own : named(context, saying);
  const rows = (await stretchesOn(context, { days, mailboxes: all })).filter(
    ({ name }) => name === undefined,
  );
  return sentence(rows.length === 0 ? { what: 'noEmptyDays' } : { what: 'dutyDays', today, rows });
}

/** "hur många olästa", "öppnades ks igår": the mailboxes now, or how a day before today ended. */
export async function answerStatus(
  context: DeskContext,
  reader: Person,
  saying: Saying,
): Promise<readonly Answer[]> {
  const today = dateToday(context);
  const day = saying.until ?? saying.from ?? today;
  if (day < today) return [await openedOn(context, reader, saying)];
  const municipality = context.municipality();
  const own = mailboxesOf(municipality, reader.upn);
  const given = [...(await givenNow(context))].flatMap(([id, people]) =>
    people.includes(reader.id) ? [id] : [],
  );
  const hasNone = saying.mailbox === undefined && own.length === 0;
  const asked = hasNone && given.length === 0 ? await askedLast(context, reader) : given;
  if (hasNone && asked.length === 0 && !municipality.admins.includes(reader.upn))
    return [sentence({ what: 'noMailbox' })];
  if (hasNone && asked.length > 0) return [await showOverview(context, reader, asked)];
  // As "inkorg" does: what one of them has just seen, the other has too.
  const seen = saying.mailbox === undefined ? own : named(context, saying);
  await lookFirst(
    context,
    seen.map((mailbox) => ({ mailbox })),
  );
  const shown = await showOverview(context, reader, saying.mailbox === undefined ? 'own' : idsIn(saying));
  const leads = own.some((one) => [one.manager, one.deputyManager].includes(reader.upn));
  const standing = leads ? await standingOfLed(context, reader.id, saying.mailbox) : [];
  return [standing.length === 0 ? shown : { ...shown, standing }];
}

/** Whoever is asked where no manager is there sees how those mailboxes stand, as on the work page, and nothing of what lies in them. */
export async function askedLast(context: DeskContext, { id, upn }: Person): Promise<readonly MailboxId[]> {
  const municipality = context.municipality();
  if (municipality.lastResort !== upn) return [];
  const staff = await loadStaff(context, context.clock.now(), {
    upns: peopleNamed(municipality, municipality.mailboxes),
    ids: [id],
  });
  return municipality.mailboxes
    .filter((mailbox) => managersOf(mailbox, municipality, staff).includes(id))
    .map((mailbox) => mailbox.id);
}

/** Of the reader's own mailboxes alone. */
async function openedOn(
  context: DeskContext,
  reader: Person,
  { from, until, mailbox }: Saying,
): Promise<Answer> {
  const today = dateToday(context);
  const date = until ?? from ?? today;
  const { calendar } = context.municipality();
  // "Vilka dagar öppnades inte förra veckan": of all of them.
  if (from !== undefined && from < date)
    return (
      (await showPastWeek(context, reader, { from, lastDay: date })) ?? sentence({ what: 'daysNotYours' })
    );
  if (!isWorkingDay(calendar, date)) return sentence(notWorkingDay(calendar, date, date));
  const own = mailboxesOf(context.municipality(), reader.upn);
  const shown = own.filter(({ id }) => mailbox === undefined || id === mailbox);
  if (shown.length === 0) return sentence({ what: 'daysNotYours' });
  const days = await context.store.duty.listDays(
    date,
    date,
    shown.map(({ id }) => id),
  );
  const rows = shown.slice(0, mostRows).map(({ id, name }) => {
    const day = days.find(({ mailboxId }) => mailboxId === id);
    const state = day === undefined ? 'unknown' : day.openedLater ? 'openedLater' : day.state;
    return { mailbox: name, state, at: day?.opened?.at } as const;
  });
  return sentence({ what: 'openedOn', today, date, rows });
}
