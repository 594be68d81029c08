import { folderPath, incomingId, mailboxId, messageId } from '../../core/ids';
import type {
  Answer,
  Appeal,
  IncomingMessage,
  InDiary,
  Mark,
  Origin,
  Passing,
  Registration,
  Secrecy,
  Taken,
  Undo,
} from '../domain/incoming';
import { isClosed, noAnswer } from '../domain/incoming';
import { heldForUndo } from '../domain/record/publishing';
import type { Published } from '../domain/record/published';
import type { CategoryKind } from '../../core/municipality';
import type { IncomingRow } from './tables';
import type { Instant } from '../../core/time';
import { orNull, orUndefined, toFlag, toInstant } from '../../platform/db/row-values';

export const toIncomingRow = (message: IncomingMessage): IncomingRow => ({
  id: message.id,
  mailbox_id: message.mailboxId,
  message_id: message.messageId,
  folder: message.folder,
  arrived_at: message.arrivedAt,
  conversation: orNull(message.conversation),
  mark: orNull(message.mark),
  is_internal: toFlag(message.isInternal),
  is_request: toFlag(message.isRequest),
  registration: message.registration.kind,
  registration_text: textOf(message.registration),
  answer_state: message.answer.state,
  answer: JSON.stringify(message.answer),
  secrecy: message.secrecy ? JSON.stringify(message.secrecy) : null,
  gone_at: orNull(message.goneAt),
  note: orNull(message.note),
  taken: message.taken ? JSON.stringify(message.taken) : null,
  undo: message.undo ? JSON.stringify(message.undo) : null,
  batch: orNull(message.undo?.batch),
  is_closed: toFlag(isClosed(message)),
  passing: message.passing ? JSON.stringify(message.passing) : null,
  passing_to: message.passing && message.passing.state !== 'arrived' ? message.passing.toId : null,
  appeal: message.appeal ? JSON.stringify(message.appeal) : null,
  category: orNull(message.category?.kind),
  category_at: orNull(message.category?.at),
  origin: message.origin ? JSON.stringify(message.origin) : null,
  diary: message.diary ? JSON.stringify(message.diary) : null,
  published: message.published ? JSON.stringify(message.published) : null,
  published_until: orNull((message.published ?? heldForUndo(message.undo)?.published)?.lastDay),
  version: message.version,
});

export const fromIncomingRow = (row: IncomingRow): IncomingMessage => ({
  id: incomingId(row.id),
  mailboxId: mailboxId(row.mailbox_id),
  messageId: messageId(row.message_id),
  folder: folderPath(row.folder),
  arrivedAt: toInstant(row.arrived_at),
  conversation: orUndefined(row.conversation, String),
  mark: orUndefined(row.mark, (mark) => mark as Mark),
  isInternal: row.is_internal === 1,
  isRequest: row.is_request === 1,
  registration: toRegistration(row),
  answer: toAnswer(JSON.parse(row.answer) as Partial<Answer>, row),
  secrecy: orUndefined(row.secrecy, toSecrecy),
  goneAt: orUndefined(row.gone_at, toInstant) ?? goneOf(row),
  note: orUndefined(row.note, String),
  taken: orUndefined(row.taken, (text) => JSON.parse(text) as Taken),
  undo: orUndefined(row.undo, (text) => toUndo(JSON.parse(text) as Undo, row)),
  appeal: orUndefined(row.appeal, (text) => JSON.parse(text) as Appeal),
  passing: orUndefined(row.passing, (text) => JSON.parse(text) as Passing),
  origin: orUndefined(row.origin, (text) => JSON.parse(text) as Origin),
  diary: orUndefined(row.diary, (text) => JSON.parse(text) as InDiary),
  published: orUndefined(row.published, (text) => JSON.parse(text) as Published),
  category: toCategory(row),
  version: row.version,
});

function toCategory({ category, category_at: at }: IncomingRow): IncomingMessage['category'] {
  return category === null || at === null ? undefined : { kind: category as CategoryKind, at: toInstant(at) };
}

/** What an earlier version of the code did not write yet is as if nobody had thought about it. */
const toAnswer = (written: Partial<Answer>, row: IncomingRow): Answer => ({
  ...noAnswer(toInstant(row.arrived_at)),
  ...written,
});

type SecrecyOfBefore = Secrecy & { goneAt?: Instant };

/** An earlier version of the code wrote it with what is secret. */
const goneOf = ({ secrecy }: IncomingRow): Instant | undefined =>
  secrecy === null ? undefined : (JSON.parse(secrecy) as SecrecyOfBefore).goneAt;

function toSecrecy(text: string): Secrecy {
  const written = { ...noSecrecy, ...(JSON.parse(text) as SecrecyOfBefore) };
  delete written.goneAt;
  return written;
}

const noSecrecy = { printedAt: undefined, deletedAt: undefined } satisfies Partial<Secrecy>;

const toUndo = (written: Undo, row: IncomingRow): Undo => ({
  ...written,
  answer: written.answer && toAnswer(written.answer, row),
});

function textOf(registration: Registration): string | null {
  if (registration.kind === 'registered') return registration.number;
  return registration.kind === 'passedOn' ? registration.to : null;
}

function toRegistration({ registration, registration_text: text }: IncomingRow): Registration {
  const kind = registration as Registration['kind'];
  if (kind === 'registered') return { kind, number: text ?? '' };
  return kind === 'passedOn' ? { kind, to: text ?? '' } : { kind };
}
