import { mailboxId, personId, type PersonId } from '../../core/ids';
import type { LogEntry, LogEvent, NewLogEntry } from '../../core/log-entry';
import type { LogAbout, LogSpan } from '../../core/store';
import type { Instant } from '../../core/time';
import { chunksOf } from './chunks';
import { compiledOnce } from './compiled-once';
import { orNull, orUndefined, toDate, toInstant } from './row-values';
import type { Db } from './runner';
import type { LogRow } from './tables';

export async function appendLog(trx: Db, entries: readonly NewLogEntry[]): Promise<void> {
  const [first] = entries;
  if (entries.length === 1 && first) await insertEntry(trx, toRow(first));
  else for (const chunk of chunksOf(entries)) await trx.insertInto('log').values(chunk.map(toRow)).execute();
}

/** Most decisions leave one. */
const insertEntry = compiledOnce((trx, row: NewLogRow) => trx.insertInto('log').values(row));

export async function listLog(db: Db, most: number): Promise<readonly LogEntry[]> {
  const rows = await db.selectFrom('log').selectAll().orderBy('number', 'desc').limit(most).execute();
  return rows.map(toEntry);
}

export async function listLogBy(
  db: Db,
  actorId: PersonId | undefined,
  { kinds, since }: { readonly kinds: readonly string[]; readonly since: Instant },
): Promise<readonly LogEntry[]> {
  const rows = await db
    .selectFrom('log')
    .selectAll()
    .where('at', '>=', since)
    .$if(actorId !== undefined, (query) => query.where('actor_id', '=', actorId ?? null))
    .where('what', 'in', kinds)
    .orderBy('number')
    .execute();
  return rows.map(toEntry);
}

export async function listLogAbout(
  db: Db,
  { mailboxId: mailbox, since, message, kinds }: LogAbout,
  most: number,
): Promise<readonly LogEntry[]> {
  const rows = await db
    .selectFrom('log')
    .selectAll()
    .where('mailbox_id', '=', mailbox)
    .where('at', '>=', since)
    .$if(kinds !== undefined, (query) => query.where('what', 'in', kinds ?? []))
    .$if(message !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          eb('event', 'like', `%"id":"${message?.id ?? ''}"%`),
          eb.and([
            eb('event', 'like', `%"arrivedAt":"${message?.arrivedAt ?? ''}"%`),
            eb('event', 'not like', '%"id":%'),
          ]),
        ]),
      ),
    )
    .orderBy('number', 'desc')
    .limit(most)
    .execute();
  return rows.map(toEntry);
}

export async function listLogSpan(
  db: Db,
  { mailboxId: mailbox, from, to, after }: LogSpan,
  most: number,
): Promise<readonly LogEntry[]> {
  const rows = await db
    .selectFrom('log')
    .selectAll()
    .where('mailbox_id', '=', mailbox)
    .where('at', '>=', after?.at ?? from)
    .$if(to !== undefined, (query) => query.where('at', '<', to ?? ''))
    .$if(after !== undefined, (query) =>
      query.where((eb) => eb.or([eb('at', '>', after?.at ?? ''), eb('number', '>', after?.number ?? 0)])),
    )
    .orderBy('at')
    .orderBy('number')
    .limit(most)
    .execute();
  return rows.map(toEntry);
}

const toEntry = (row: OldLogRow): LogEntry => ({ ...fromRow(row), number: row.number });

type NewLogRow = Omit<LogRow, 'number'>;
type OldLogRow = NewLogRow & { readonly number: number };

const toRow = (entry: NewLogEntry): NewLogRow => ({
  at: entry.at,
  actor_id: orNull(entry.actorId),
  mailbox_id: orNull(entry.mailboxId),
  date: orNull(entry.date),
  what: entry.event.what,
  event: JSON.stringify(entry.event),
});

const fromRow = (row: NewLogRow): NewLogEntry => ({
  at: toInstant(row.at),
  actorId: orUndefined(row.actor_id, personId),
  mailboxId: orUndefined(row.mailbox_id, mailboxId),
  date: orUndefined(row.date, toDate),
  event: JSON.parse(row.event) as LogEvent,
});
