import type { MailboxId } from '../../core/ids';
import type { NamedMessage } from '../../core/log-entry';
import type { Instant, LocalDate } from '../../core/time';
import type { AnswerState } from '../../incoming/domain/incoming';
import { incomingDb } from '../../incoming/store/tables';
import { chunksOf } from '../../platform/db/chunks';
import { toInstant } from '../../platform/db/row-values';
import type { Db, Runner } from '../../platform/db/runner';
import type { FiguresStore, MessageTimes } from './figures-store';

export const createFiguresStore = ({ read }: Runner): FiguresStore => ({
  listTimes: (mailboxId, since) => read((db) => listTimes(db, mailboxId, since)),
});

const registering = ['message.registered', 'message.registeredMany', 'message.passedOn'];
const answering = ['answer.answered', 'answer.ended', 'answer.seen'];

const columns = ['id', 'arrived_at', 'registration', 'answer_state', 'answer', 'is_request'] as const;

async function listTimes(db: Db, mailbox: MailboxId, since: Instant): Promise<readonly MessageTimes[]> {
  const moves = await listMoves(db, mailbox, since);
  const rows = await incomingDb(db)
    .selectFrom('incoming')
    .select(columns)
    .where('mailbox_id', '=', mailbox)
    .where((eb) => eb.or([eb('arrived_at', '>=', since), eb('registration', '=', 'open')]))
    .execute();
  const known = new Set(rows.map(({ id }) => id));
  const older: typeof rows = [];
  for (const ids of chunksOf([...moves.ids].filter((id) => !known.has(id))))
    older.push(
      ...(await incomingDb(db)
        .selectFrom('incoming')
        .select(columns)
        .where('mailbox_id', '=', mailbox)
        .where('id', 'in', ids)
        .execute()),
    );
  return [...rows, ...older].map((row) => ({
    arrivedAt: toInstant(row.arrived_at),
    isOpen: row.registration === 'open',
    dueOn: dueOf(row.answer_state as AnswerState, row.answer),
    isRequest: row.is_request === 1 && row.answer_state === ('undecided' satisfies AnswerState),
    isAnswered: row.answer_state === 'answered' || row.answer_state === 'filed',
    registered: moves.timesOf(registering, row.id, row.arrived_at),
    answered: moves.timesOf(answering, row.id, row.arrived_at),
    undone: moves.timesOf(['message.undone'], row.id, row.arrived_at),
  }));
}

const appointed: readonly AnswerState[] = ['approved', 'forwarded', 'answered', 'filed'];

function dueOf(state: AnswerState, answer: string): LocalDate | undefined {
  if (!appointed.includes(state)) return undefined;
  return (JSON.parse(answer) as { readonly dueOn?: LocalDate }).dueOn;
}

/** Entries of before name a message by its arrival alone. */
const keysOf = ({ id, arrivedAt }: NamedMessage): string => id ?? arrivedAt;

async function listMoves(db: Db, mailbox: MailboxId, since: Instant) {
  const rows = await db
    .selectFrom('log')
    .select(['at', 'what', 'event'])
    .where('mailbox_id', '=', mailbox)
    .where('at', '>=', since)
    .where('what', 'in', [...registering, ...answering, 'message.undone'])
    .orderBy('number')
    .execute();
  const times = new Map<string, Instant[]>();
  const ids = new Set<string>();
  for (const { at, what, event } of rows) {
    const { of = [] } = JSON.parse(event) as { readonly of?: NamedMessage | readonly NamedMessage[] };
    for (const one of 'arrivedAt' in of ? [of] : of) {
      if (one.id !== undefined) ids.add(one.id);
      const key = `${what} ${keysOf(one)}`;
      times.set(key, [...(times.get(key) ?? []), toInstant(at)]);
    }
  }
  return {
    ids,
    timesOf: (whats: readonly string[], id: string, arrivedAt: string): readonly Instant[] =>
      whats.flatMap((what) => times.get(`${what} ${id}`) ?? times.get(`${what} ${arrivedAt}`) ?? []),
  };
}
