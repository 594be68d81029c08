import { sql } from 'kysely';
import { mailboxId, personId, type MailboxId } from '../../core/ids';
import type { LocalDate } from '../../core/time';
import type { ListCounts } from '../../look/store/mailbox-counts';
import { listOpenings } from '../../look/store/openings';
import { compiledOnce, type OnDate } from '../../platform/db/compiled-once';
import { gather } from '../../platform/db/gather';
import { toContent } from '../../platform/db/outbox/notices';
import { toInstant, orNull, orUndefined, toDate, toFlag } from '../../platform/db/row-values';
import type { Db, Runner } from '../../platform/db/runner';
import { readRosterSpan } from '../../roster/store/roster-store-sql';
import type { DutyDay, DutyState, HowOpened, Opened } from '../domain/duty-day';
import { isDutyNotice } from '../domain/duty-notices';
import { dutyDb, type DutyDayRow } from './tables';
import type { DutyStore, ToldOf, WrittenDate, DayChange, DutyPart } from './duty-store';
import { letterWork } from './duty-store';
import { askOnce } from '../../platform/db/work/ask-work';

export const createDutyStore = ({ read, readTogether }: Runner, listCounts: ListCounts): DutyStore => ({
  findDay: (mailboxId, date) => read((db) => findDay(db, mailboxId, date)),
  listDays: (from, to, only) => read((db) => listDays(db, { from, to, only })),
  listOpenDays: (before) => read((db) => listOpenDays(db, before)),
  findLastDate: (mailboxId) => read((db) => findLastDate(db, mailboxId)),
  readDate: dateReader(readTogether, listCounts),
});

interface DateAsked {
  readonly date: LocalDate;
  readonly only: readonly MailboxId[];
}

function dateReader(readTogether: Runner['readTogether'], listCounts: ListCounts): DutyStore['readDate'] {
  const readDate = writtenOn(listCounts);
  const someOf = gather(async (asked: readonly DateAsked[]) => {
    const dates = new Map<LocalDate, WrittenDate>();
    for (const date of new Set(asked.map((it) => it.date))) {
      const only = asked.flatMap((it) => (it.date === date ? it.only : []));
      dates.set(date, await readTogether((db) => readDate(db, date, [...new Set(only)])));
    }
    return asked.flatMap(({ date, only }) => {
      const written = dates.get(date);
      return written ? [asked.length === 1 ? written : partOf(written, only)] : [];
    });
  });
  return (date, only) =>
    only === undefined ? readTogether((db) => readDate(db, date)) : someOf({ date, only });
}

const writtenOn =
  (listCounts: ListCounts) =>
  async (db: Db, date: LocalDate, only?: readonly MailboxId[]): Promise<WrittenDate> => {
    const [days, openings, roster, told, counts] = await Promise.all([
      listDays(db, { from: date, to: date, only }),
      listOpenings(db, date, only),
      readRosterSpan(db, { from: date, lastDay: date, only }),
      listTold(db, date, only),
      listCounts(db, only),
    ]);
    return { days, openings, ...roster, told, counts };
  };

function partOf(written: WrittenDate, only: readonly MailboxId[]): WrittenDate {
  const isAsked = ({ mailboxId }: { readonly mailboxId: MailboxId }) => only.includes(mailboxId);
  return {
    days: written.days.filter(isAsked),
    openings: written.openings.filter(isAsked),
    changes: written.changes.filter(isAsked),
    orders: written.orders.filter(isAsked),
    told: written.told.filter(isAsked),
    counts: written.counts.filter(isAsked),
  };
}

/** Steps that were told or are about to be: what failed or was dropped told nobody anything. */
async function listTold(db: Db, date: LocalDate, only?: readonly MailboxId[]): Promise<readonly ToldOf[]> {
  const rows = await selectTold(db, { date, only });
  return rows.flatMap((row) => {
    const content = toContent(row.content);
    if (!isDutyNotice(content, 'opening')) return [];
    const told = { step: content.step, personId: personId(row.receiver_id), at: toInstant(row.created_at) };
    return [{ ...told, mailboxId: mailboxId(row.mailbox_id) }];
  });
}

const selectTold = compiledOnce((db, { date, only }: OnDate) =>
  dutyDb(db)
    .selectFrom('notice_subject as s')
    .innerJoin('notice as n', 'n.id', 's.notice_id')
    .select(['s.mailbox_id', 'n.receiver_id', 'n.content', 'n.created_at'])
    .where('s.date', '=', date)
    .$if(only !== undefined, (query) => query.where('s.mailbox_id', 'in', only ?? []))
    .where('n.kind', '=', 'opening')
    .where('n.state', 'in', ['waiting', 'sending', 'said', 'unreachable'])
    .orderBy('n.created_at')
    .orderBy('s.key'),
);

/** False when one of them is not the day any more that the decision was made on. */
export async function saveDays(trx: Db, { days = [] }: DutyPart): Promise<boolean> {
  for (const day of days) if (!(await saveDay(trx, day))) return false;
  return true;
}

export async function saveLetters(trx: Db, { letters = [] }: DutyPart): Promise<boolean> {
  await askOnce(
    trx,
    letters.map((key) => ({ kind: letterWork, key })),
  );
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

async function findDay(db: Db, mailbox: MailboxId, date: LocalDate): Promise<DutyDay | undefined> {
  const row = await dutyDb(db)
    .selectFrom('duty_day')
    .selectAll()
    .where('mailbox_id', '=', mailbox)
    .where('date', '=', date)
    .executeTakeFirst();
  return row && fromRow(row);
}

interface DayRange {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly only: readonly MailboxId[] | undefined;
}

async function listDays(db: Db, range: DayRange): Promise<readonly DutyDay[]> {
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

async function listOpenDays(db: Db, before: LocalDate): Promise<readonly DutyDay[]> {
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

async function findLastDate(db: Db, mailbox: MailboxId): Promise<LocalDate | undefined> {
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
