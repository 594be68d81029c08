import { sql } from 'kysely';
import type { DutyDay, DutyState, HowOpened, Opened } from '../domain/duty-day';
import { mailboxId, personId, type MailboxId } from '../../core/ids';
import type { LocalDate } from '../../core/time';
import type { DayChange, DutyPart } from './duty-store';
import { compiledOnce } from '../../platform/db/compiled-once';
import { orNull, orUndefined, toDate, toFlag, toInstant } from '../../platform/db/row-values';
import type { Db } from '../../platform/db/runner';
import { dutyDb, type DutyDayRow } from './tables';

/** False when one of them is not the day any more that the decision was made on. */
export async function saveDays(trx: Db, { days = [] }: DutyPart): Promise<boolean> {
  for (const day of days) if (!(await saveDay(trx, day))) return false;
  return true;
}

async function saveDay(trx: Db, { day, expectedVersion }: DayChange): Promise<boolean> {
  const row = toRow(day);
  if (expectedVersion === 0) {
    const inserted = await dutyDb(trx)
      .insertInto('duty_day')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return Number(inserted.numInsertedOrUpdatedRows ?? 0) === 1;
  }
  const updated = await updateDay(trx, { ...row, expectedVersion });
  return updated.length === 1;
}

const updateDay = compiledOnce(
  (
    trx,
    { expectedVersion, mailbox_id: mailbox, date, ...row }: DutyDayRow & { readonly expectedVersion: number },
  ) =>
    dutyDb(trx)
      .updateTable('duty_day')
      .set(row)
      .where('mailbox_id', '=', mailbox)
      .where('date', '=', date)
      .where('version', '=', expectedVersion)
      .returning('version'),
);

export async function findDay(db: Db, mailbox: MailboxId, date: LocalDate): Promise<DutyDay | undefined> {
  const row = await dutyDb(db)
    .selectFrom('duty_day')
    .selectAll()
    .where('mailbox_id', '=', mailbox)
    .where('date', '=', date)
    .executeTakeFirst();
  return row && fromRow(row);
}

export interface DayRange {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly only: readonly MailboxId[] | undefined;
}

export async function listDays(db: Db, range: DayRange): Promise<readonly DutyDay[]> {
  const rows = await selectDays(db, range);
  return rows.map(fromRow);
}

const selectDays = compiledOnce((db, { from, to, only }: DayRange) =>
  dutyDb(db)
    .selectFrom('duty_day')
    .selectAll()
    .where('date', '>=', from)
    .where('date', '<=', to)
    .$if(only !== undefined, (query) => query.where('mailbox_id', 'in', only ?? []))
    .orderBy('date')
    .orderBy('mailbox_id'),
);

export async function listOpenDays(db: Db, before: LocalDate): Promise<readonly DutyDay[]> {
  const rows = await dutyDb(db)
    .selectFrom('duty_day')
    .selectAll()
    .where('state', '=', 'open')
    .where('date', '<', before)
    .orderBy('date')
    .orderBy('mailbox_id')
    .execute();
  return rows.map(fromRow);
}

export async function findLastDate(db: Db, mailbox: MailboxId): Promise<LocalDate | undefined> {
  const row = await dutyDb(db)
    .selectFrom('duty_day')
    .select('date')
    .where('mailbox_id', '=', mailbox)
    .orderBy('date', 'desc')
    .limit(sql.lit(1))
    .executeTakeFirst();
  return row && toDate(row.date);
}

function toRow(day: DutyDay): DutyDayRow {
  const { opened, openedLater, junkReviewed } = day;
  return {
    mailbox_id: day.mailboxId,
    date: day.date,
    state: day.state,
    version: day.version,
    on_duty_id: orNull(day.onDutyId),
    opened_how: orNull(opened?.how),
    opened_at: orNull(opened?.at),
    opened_by_id: orNull(opened?.byId),
    opened_later_how: orNull(openedLater?.how),
    opened_later_at: orNull(openedLater?.at),
    opened_later_by_id: orNull(openedLater?.byId),
    junk_reviewed_at: orNull(junkReviewed?.at),
    junk_reviewed_by_id: orNull(junkReviewed?.byId),
    unreadable_since: orNull(day.unreadableSince),
    is_dead_end: toFlag(day.isDeadEnd),
  };
}

function fromRow(row: DutyDayRow): DutyDay {
  return {
    mailboxId: mailboxId(row.mailbox_id),
    date: toDate(row.date),
    state: row.state as DutyState,
    version: row.version,
    onDutyId: orUndefined(row.on_duty_id, personId),
    opened: toOpened({ how: row.opened_how, at: row.opened_at, byId: row.opened_by_id }),
    openedLater: toOpened({
      how: row.opened_later_how,
      at: row.opened_later_at,
      byId: row.opened_later_by_id,
    }),
    junkReviewed: toReviewed(row),
    unreadableSince: orUndefined(row.unreadable_since, toInstant),
    isDeadEnd: row.is_dead_end === 1,
  };
}

interface OpenedColumns {
  readonly how: string | null;
  readonly at: string | null;
  readonly byId: string | null;
}

function toOpened({ how, at, byId }: OpenedColumns): Opened | undefined {
  if (how === null || at === null) return undefined;
  return { how: how as HowOpened, at: toInstant(at), byId: orUndefined(byId, personId) };
}

function toReviewed({
  junk_reviewed_at: at,
  junk_reviewed_by_id: byId,
}: DutyDayRow): DutyDay['junkReviewed'] {
  return at === null || byId === null ? undefined : { at: toInstant(at), byId: personId(byId) };
}
