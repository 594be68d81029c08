import type { MailboxId } from '../../core/ids';
import type { LocalDate } from '../../core/time';
import type { DutyStore, WrittenDate } from '../../core/store';
import { findDay, findLastDate, listDays, listOpenDays } from './duty-days';
import { gathered } from '../../platform/db/gathered';
import { listCounts } from '../../look/store/mailbox-counts';
import { listOpenings } from '../../look/store/openings';
import { listRosterChanges } from '../../roster/store/roster-changes';
import type { Db, Runner } from '../../platform/db/runner';
import { listTold } from './told';

export const createDutyStore = ({ read, readTogether }: Runner): DutyStore => ({
  findDay: (mailboxId, date) => read((db) => findDay(db, mailboxId, date)),
  listDays: (from, to, only) => read((db) => listDays(db, { from, to, only })),
  listOpenDays: (before) => read((db) => listOpenDays(db, before)),
  findLastDate: (mailboxId) => read((db) => findLastDate(db, mailboxId)),
  listOpenings: (date, only) => read((db) => listOpenings(db, date, only)),
  listRosterChanges: (date, only) => read((db) => listRosterChanges(db, date, only)),
  listTold: (date, only) => read((db) => listTold(db, date, only)),
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
  const [days, openings, changes, told, counts] = await Promise.all([
    listDays(db, { from: date, to: date, only }),
    listOpenings(db, date, only),
    listRosterChanges(db, date, only),
    listTold(db, date, only),
    listCounts(db, only),
  ]);
  return { days, openings, changes, told, counts };
}

function partOf(written: WrittenDate, only: readonly MailboxId[]): WrittenDate {
  const isAsked = ({ mailboxId }: { readonly mailboxId: MailboxId }) => only.includes(mailboxId);
  return {
    days: written.days.filter(isAsked),
    openings: written.openings.filter(isAsked),
    changes: written.changes.filter(isAsked),
    told: written.told.filter(isAsked),
    counts: written.counts.filter(isAsked),
  };
}
