import { isDutyNotice } from '../domain/duty-notices';
import { mailboxId, personId, type MailboxId } from '../../core/ids';
import type { LocalDate } from '../../core/time';
import type { DutyStore, ToldOf, WrittenDate } from './duty-store';
import { findDay, findLastDate, listDays, listOpenDays } from './duty-days';
import { toContent } from '../../platform/db/queue/notices';
import { compiledOnce, type OnDate } from '../../platform/db/compiled-once';
import { toInstant } from '../../platform/db/row-values';
import { gathered } from '../../platform/db/gathered';
import { listCounts } from '../../look/store/mailbox-counts';
import { listOpenings } from '../../look/store/openings';
import { readRosterSpan } from '../../roster/store/roster-store-sql';
import type { Db, Runner } from '../../platform/db/runner';
import { dutyDb } from './tables';

export const createDutyStore = ({ read, readTogether }: Runner): DutyStore => ({
  findDay: (mailboxId, date) => read((db) => findDay(db, mailboxId, date)),
  listDays: (from, to, only) => read((db) => listDays(db, { from, to, only })),
  listOpenDays: (before) => read((db) => listOpenDays(db, before)),
  findLastDate: (mailboxId) => read((db) => findLastDate(db, mailboxId)),
  readDate: dateReader(readTogether),
});

interface DateAsked {
  readonly date: LocalDate;
  readonly only: readonly MailboxId[];
}

function dateReader(readTogether: Runner['readTogether']): DutyStore['readDate'] {
  const someOf = gathered(async (asked: readonly DateAsked[]) => {
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

async function readDate(db: Db, date: LocalDate, only?: readonly MailboxId[]): Promise<WrittenDate> {
  const [days, openings, roster, told, counts] = await Promise.all([
    listDays(db, { from: date, to: date, only }),
    listOpenings(db, date, only),
    readRosterSpan(db, { from: date, lastDay: date, only }),
    listTold(db, date, only),
    listCounts(db, only),
  ]);
  return { days, openings, ...roster, told, counts };
}

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
