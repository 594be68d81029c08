import { sql } from 'kysely';
import { mailboxId, personId, type MailboxId, type PersonId } from '../../core/ids';
import type { DayPart, RosterChange } from '../domain/roster';
import { localTime, type Instant, type LocalDate } from '../../core/time';
import { chunksOf } from '../../platform/db/chunks';
import { compiledOnce } from '../../platform/db/compiled-once';
import { gather } from '../../platform/db/gather';
import { orNull, orUndefined, toDate, toInstant } from '../../platform/db/row-values';
import type { Db, Runner } from '../../platform/db/runner';
import { calendarSince, findCalendarOwner } from './calendar-links';
import { listGaps, listNotices } from './days-told';
import { countWaiting, firstWaiting, listTold } from './holder-changes';
import { listRosterOrders, versionsOf } from './roster-orders';
import { rosterDb, type RosterChangeRow } from './tables';
import type { RosterPart, RosterSpan, RosterStore, WrittenRoster } from './roster-store';

export const createRosterStore = ({ read, readTogether }: Runner): RosterStore => ({
  listChanges: changesOn(read),
  readSpan: (span) => readTogether((db) => readRosterSpan(db, span)),
  findChange: (id) => read((db) => findChange(db, id)),
  listSwap: (swapId) => read((db) => listSwap(db, swapId)),
  listDecidedBy: (who, since) => read((db) => listDecidedBy(db, who, since)),
  listNotices: (ids) => read((db) => listNotices(db, ids)),
  listGaps: (from) => read((db) => listGaps(db, from)),
  findCalendarOwner: (secret) => read((db) => findCalendarOwner(db, secret)),
  calendarSince: (person) => read((db) => calendarSince(db, person)),
  listTold: () => read((db) => listTold(db)),
  firstWaiting: (mailbox) => read((db) => firstWaiting(db, mailbox)),
  countWaiting: () => read((db) => countWaiting(db)),
  listOrders: () => read((db) => listRosterOrders(db)),
  versionOf: gather((mailboxes) => read((db) => versionsOf(db, mailboxes))),
});

/** Those of every mailbox are asked for by each turn: whoever asks at the same moment shares them. */
function changesOn(read: Runner['read']): RosterStore['listChanges'] {
  const listOn = (date: LocalDate, only?: readonly MailboxId[]) =>
    read((db) => listRosterChanges(db, { from: date, lastDay: date, only }));
  const listAll = gather(async (dates: readonly LocalDate[]) => {
    const lists = new Map([...new Set(dates)].map((date) => [date, listOn(date)]));
    return Promise.all(dates.flatMap((date) => lists.get(date) ?? []));
  });
  return (date, only) => (only === undefined ? listAll(date) : listOn(date, only));
}

export async function readRosterSpan(db: Db, span: RosterSpan): Promise<WrittenRoster> {
  const [changes, orders] = await Promise.all([listRosterChanges(db, span), listRosterOrders(db, span.only)]);
  return { changes, orders: orders.filter(({ from }) => from <= span.lastDay) };
}

export async function saveRosterChanges(trx: Db, { rosterChanges = [] }: RosterPart): Promise<boolean> {
  const unique = new Map(rosterChanges.map((change) => [change.id, change]));
  for (const chunk of chunksOf([...unique.values()])) {
    await rosterDb(trx)
      .insertInto('roster_change')
      .values(chunk.map(toRow))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          last_day: eb.ref('excluded.last_day'),
          undone_at: eb.ref('excluded.undone_at'),
          accepted_at: eb.ref('excluded.accepted_at'),
        })),
      )
      .execute();
  }
  return true;
}

async function listRosterChanges(db: Db, span: RosterSpan): Promise<readonly RosterChange[]> {
  const rows = await selectRosterChanges(db, { from: span.from, lastDay: span.lastDay, only: span.only });
  return rows.map(fromRow);
}

interface Asked {
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
  readonly only: readonly MailboxId[] | undefined;
}

const selectRosterChanges = compiledOnce((db, { from, lastDay, only }: Asked) =>
  rosterDb(db)
    .selectFrom('roster_change')
    .selectAll()
    .where((eb) => eb.fn.coalesce(eb.ref('last_day'), eb.ref('date')), '>=', from)
    .where('date', '<=', lastDay)
    .$if(only !== undefined, (query) => query.where('mailbox_id', 'in', only ?? []))
    .orderBy('at')
    .orderBy('id'),
);

async function findChange(db: Db, id: string): Promise<RosterChange | undefined> {
  const row = await rosterDb(db)
    .selectFrom('roster_change')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && fromRow(row);
}

async function listSwap(db: Db, swapId: string): Promise<readonly RosterChange[]> {
  const rows = await rosterDb(db)
    .selectFrom('roster_change')
    .selectAll()
    .where('swap_id', '=', swapId)
    .orderBy('date')
    .execute();
  return rows.map(fromRow);
}

async function listDecidedBy(db: Db, who: PersonId, since: Instant): Promise<readonly RosterChange[]> {
  const rows = await rosterDb(db)
    .selectFrom('roster_change')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb.and([eb('by_id', '=', who), eb('at', '>=', since)]),
        eb.and([eb('asked_id', '=', who), eb('accepted_at', '>=', since)]),
      ]),
    )
    .orderBy('at')
    .orderBy(sql`id`)
    .execute();
  return rows.map(fromRow);
}

const toRow = (change: RosterChange): RosterChangeRow => ({
  id: change.id,
  mailbox_id: change.mailboxId,
  date: change.date,
  last_day: orNull(change.lastDay),
  part: change.part ? `${change.part.from ?? ''}-${change.part.until ?? ''}` : null,
  kind: change.kind,
  person_id: change.personId,
  by_id: change.byId,
  at: change.at,
  undone_at: orNull(change.undoneAt),
  asked_id: orNull(change.askedId),
  accepted_at: orNull(change.acceptedAt),
  swap_id: orNull(change.swapId),
});

/** What a change has not is left out, as it was when it was made. */
const fromRow = (row: RosterChangeRow): RosterChange => ({
  id: row.id,
  mailboxId: mailboxId(row.mailbox_id),
  date: toDate(row.date),
  ...(row.last_day !== null && { lastDay: toDate(row.last_day) }),
  ...(row.part !== null && { part: toPart(row.part) }),
  kind: row.kind as RosterChange['kind'],
  personId: personId(row.person_id),
  byId: personId(row.by_id),
  at: toInstant(row.at),
  undoneAt: orUndefined(row.undone_at, toInstant),
  ...(row.asked_id !== null && { askedId: personId(row.asked_id) }),
  ...(row.accepted_at !== null && { acceptedAt: toInstant(row.accepted_at) }),
  ...(row.swap_id !== null && { swapId: row.swap_id }),
});

function toPart(text: string): DayPart {
  const [from, until] = text.split('-').map((time) => (time === '' ? undefined : localTime(time)));
  return { from, until };
}
