// The facts about duty mailboxes on a date, gathered for a decision or a card (F1, F2).

import type { MailboxLook } from '../../look/domain/mailbox-look';
import type { DutyFacts } from '../domain/decide-duty';
import type { DutyDay } from '../domain/duty-day';
import type { MailboxId, PersonId } from '../../core/ids';
import { ladderOn } from '../domain/ladder';
import { findMailbox, type DutyMailbox } from '../../core/municipality';
import type { Instant, LocalDate } from '../../core/time';
import type { DutyContext } from '../context';
import { byMailbox } from '../../core/by-mailbox';
import { loadStaff, peopleNamed, type Staff } from '../../people/flows/load-staff';
import { outAt, peopleWritten, rosterFacts, withFunctions } from '../../roster/flows/load-roster';
import { managersOf } from '../../roster/flows/mailbox-staff';
import type { WrittenDate } from '../store/duty-store';

/** Everything known about a date, for all mailboxes of the file. */
export interface DutyBoard {
  readonly now: Instant;
  readonly date: LocalDate;
  readonly staff: Staff;
  /** The facts of each mailbox; none on a day that is no working day. */
  readonly facts: ReadonlyMap<MailboxId, DutyFacts>;
  readonly days: ReadonlyMap<MailboxId, DutyDay>;
}

const noLook: MailboxLook = {
  goodAt: undefined,
  failingSince: undefined,
  unread: 0,
  oldestUnreadAt: undefined,
  unreadJunk: 0,
};

/** Loads the board of a date as it stands at `now`; of these mailboxes only, when they are given. */
export async function loadDutyBoard(
  context: DutyContext,
  {
    date,
    now,
    only,
  }: { readonly date: LocalDate; readonly now: Instant; readonly only?: readonly MailboxId[] },
): Promise<DutyBoard> {
  const { days, openings, changes, orders, told, counts } = await context.store.duty.readDate(date, only);
  const municipality = context.municipality();
  const mailboxes = only?.flatMap((id) => findMailbox(municipality, id) ?? []) ?? municipality.mailboxes;
  const scope = only && {
    upns: peopleNamed(municipality, mailboxes),
    ids: distinct([
      ...days.flatMap(peopleOfDay),
      ...peopleWritten({ changes, orders }),
      ...told.map((it) => it.personId),
    ]),
  };
  const staff = withFunctions(await loadStaff(context, now, scope), municipality);
  const rows = {
    days: new Map(days.map((day) => [day.mailboxId, day])),
    openings: byMailbox(openings),
    changes: byMailbox(changes),
    orders: byMailbox(orders),
    told: byMailbox(told),
    looks: new Map(counts.map((count) => [count.mailboxId, count])),
  };
  const entries = mailboxes.flatMap((mailbox) => {
    const facts = factsOf(context, mailbox, { now, date, staff, rows });
    return facts ? ([[mailbox.id, facts]] as const) : [];
  });
  return { now, date, staff, facts: new Map(entries), days: rows.days };
}

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

/** Everybody whom a card of the day may name. */
const peopleOfDay = (day: DutyDay): readonly PersonId[] =>
  [day.onDutyId, ...Object.values(day).map(byOf)].filter((id) => id !== undefined);

/** Whoever did what the day keeps. */
const byOf = (kept: DutyDay[keyof DutyDay]): PersonId | undefined =>
  typeof kept === 'object' ? kept.byId : undefined;

/** Whom the ladder has told that the mailbox waits that day; who heard after its close is left out. */
export async function listHeard(
  context: DutyContext,
  mailboxId: MailboxId,
  date: LocalDate,
): Promise<readonly PersonId[]> {
  const { told } = await context.store.duty.readDate(date, [mailboxId]);
  return told.filter(({ step }) => step !== 'missed').map(({ personId }) => personId);
}

interface Loaded {
  readonly now: Instant;
  readonly date: LocalDate;
  readonly staff: Staff;
  readonly rows: {
    readonly days: ReadonlyMap<MailboxId, DutyDay>;
    readonly openings: ReadonlyMap<MailboxId, DutyFacts['openings']>;
    readonly changes: ReadonlyMap<MailboxId, DutyFacts['roster']['changes']>;
    readonly orders: ReadonlyMap<MailboxId, WrittenDate['orders']>;
    readonly told: ReadonlyMap<MailboxId, DutyFacts['told']>;
    readonly looks: ReadonlyMap<MailboxId, MailboxLook>;
  };
}

function factsOf(context: DutyContext, mailbox: DutyMailbox, loaded: Loaded): DutyFacts | undefined {
  const municipality = context.municipality();
  const { now, date, staff, rows } = loaded;
  const times = ladderOn(mailbox, date, municipality.calendar);
  if (times === undefined) return undefined;
  const known = {
    municipality,
    staff,
    now,
    date,
    orders: rows.orders.get(mailbox.id) ?? [],
    changes: rows.changes.get(mailbox.id) ?? [],
  };
  const roster = rosterFacts(mailbox, { ...known, away: staff.away });
  // A mail may reach them; where the file names no mailbox that it would come from they are as away as others.
  const mute = municipality.notifyFrom === undefined ? [] : [...staff.unreached];
  const there = new Set([...staff.away].filter((id) => !mute.includes(id)));
  const awayAnyway = mute.length === 0 ? there : rosterFacts(mailbox, { ...known, away: there }).away;
  const unreached = new Set(mute.filter((id) => !awayAnyway.has(id)));
  return {
    now,
    date,
    times,
    mailboxId: mailbox.id,
    mailbox,
    day: rows.days.get(mailbox.id),
    openings: rows.openings.get(mailbox.id) ?? [],
    roster,
    outAhead: outAhead(context, times, { staff, now }),
    unreached,
    managers: managersOf(mailbox, municipality, staff),
    told: rows.told.get(mailbox.id) ?? [],
    look: rows.looks.get(mailbox.id) ?? noLook,
  };
}

const outAhead = (
  context: DutyContext,
  { check, substitute, manager }: DutyFacts['times'],
  { staff, now }: Pick<Loaded, 'staff' | 'now'>,
): NonNullable<DutyFacts['outAhead']> => {
  const isAny = staff.absences.length > 0 || staff.daysOff.length > 0;
  const ahead = isAny ? [check, substitute, manager].filter((at) => at > now) : [];
  return new Map(ahead.map((at) => [at, outAt(staff, at, context.municipality().calendar)]));
};

export interface BoardAsked {
  readonly date: LocalDate;
  readonly mailboxes: readonly MailboxId[];
}

/** A board with these mailboxes, and perhaps others, as it stands when it is asked for or later. */
export type GatheredBoards = (asked: BoardAsked) => Promise<DutyBoard>;

/** What several ask for in the same moment is read once for all of them. */
export const gatherBoards = (context: DutyContext): GatheredBoards =>
  context.gather((asked: readonly BoardAsked[]) => loadBoards(context, asked));

async function loadBoards(context: DutyContext, asked: readonly BoardAsked[]): Promise<readonly DutyBoard[]> {
  const now = context.clock.now();
  const boards = new Map<LocalDate, DutyBoard>();
  for (const date of new Set(asked.map((it) => it.date))) {
    const alike = asked.filter((it) => it.date === date);
    const only = [...new Set(alike.flatMap(({ mailboxes }) => mailboxes))];
    boards.set(date, await loadDutyBoard(context, { date, now, only }));
  }
  return asked.flatMap(({ date }) => boards.get(date) ?? []);
}
