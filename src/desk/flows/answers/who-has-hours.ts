// "vem har brevlådan efter kl. 14": who is there in those hours of a day, and from when it is somebody else or nobody (F2).

import type { ChatSay } from '../../../chat/domain/says/chat-cards';
import { clockOf, type DayPart } from '../../../chat/domain/days/day-part';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import type { DutyMailbox } from '../../../core/municipality';
import { localTime, timeOf, type LocalDate, type LocalTime } from '../../../core/time';
import { nameIn } from '../../../people/flows/load-staff';
import { dutyHoursOn } from '../../../roster/domain/duty-hours';
import { heldWithin, type Hours } from '../../../roster/flows/day-hours';
import { loadRoster, type LoadedRoster } from '../../../roster/flows/load-roster';
import type { DeskContext } from '../../context';

type Row = Extract<ChatSay, { what: 'dutyDays' }>['rows'][number];

interface Asked {
  readonly date: LocalDate;
  readonly part: DayPart;
  readonly mailboxes: readonly DutyMailbox[];
}

interface Held {
  readonly row: Row;
  /** Who is there. */
  readonly holderId: PersonId | undefined;
}

/** Empty where none of them is looked after in those hours. */
export const whoHasHours = async (context: DeskContext, asked: Asked): Promise<readonly Row[]> =>
  (await heldIn(context, asked)).map(({ row }) => row);

async function heldIn(context: DeskContext, { date, part, mailboxes }: Asked): Promise<readonly Held[]> {
  const only = mailboxes.map(({ id }) => id);
  const loaded = await loadRoster(context, { from: date, lastDay: date, only });
  return mailboxes.flatMap((mailbox) => {
    const span = hoursAsked(context, mailbox, { date, part });
    return span === undefined ? [] : rowsOf(context, loaded, { mailbox, date, span });
  });
}

/** All the hours of a day that somebody else has some of. */
export const hoursOfDay = (
  context: DeskContext,
  mailbox: DutyMailbox,
  date: LocalDate,
): Promise<readonly Held[]> =>
  heldIn(context, { date, part: `${localTime('00:00')}-`, mailboxes: [mailbox] });

/** What is left of today; undefined where whoever has each of them is there all that time. */
export async function hoursLeft(
  context: DeskContext,
  mailboxes: readonly DutyMailbox[],
): Promise<readonly Held[] | undefined> {
  const { zone } = context.municipality().calendar;
  const part = `${timeOf(context.clock.now(), zone)}-` as const;
  const held = await heldIn(context, { date: dateToday(context), part, mailboxes });
  const isSplit = new Set(held.map(({ row }) => row.mailbox)).size < held.length;
  return isSplit || held.some(({ row }) => row.insteadOf !== undefined) ? held : undefined;
}

/** Within the mailbox's day; of today what is left of them, and nothing of hours that are over. */
function hoursAsked(
  context: DeskContext,
  mailbox: DutyMailbox,
  { date, part }: Pick<Asked, 'date' | 'part'>,
): Hours | undefined {
  const { calendar } = context.municipality();
  const day = dutyHoursOn(mailbox, date, calendar);
  if (day === undefined) return undefined;
  const [opens, closes] = [timeOf(day.from, calendar.zone), timeOf(day.to, calendar.zone)];
  const clock = clockOf(part);
  const from = later(clock.from ?? opens, opens);
  const until = clock.until === undefined || clock.until > closes ? closes : clock.until;
  const now = date === dateToday(context) ? timeOf(context.clock.now(), calendar.zone) : opens;
  return from >= until || now >= until ? undefined : { from: later(from, now), until };
}

const later = (one: LocalTime, other: LocalTime): LocalTime => (one > other ? one : other);

interface InHours {
  readonly mailbox: DutyMailbox;
  readonly date: LocalDate;
  readonly span: Hours;
}

/** One as long as the same person is there. */
function rowsOf(context: DeskContext, loaded: LoadedRoster, { mailbox, date, span }: InHours): Held[] {
  const { calendar } = context.municipality();
  const { staff } = loaded;
  return heldWithin(loaded.factsOn(mailbox, date), { staff, calendar }, span).map(
    ({ holderId, insteadOf, hours }) => {
      const row = { date, lastDay: date, mailbox: mailbox.name, name: nameIn(staff, holderId), hours };
      const holder = nameIn(staff, insteadOf);
      return { row: holder === undefined ? row : { ...row, insteadOf: holder }, holderId };
    },
  );
}
