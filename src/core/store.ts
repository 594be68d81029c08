// What the bot remembers and how it changes it, as far as every room knows: each feature declares its own store and its
// part of a change; one change is saved whole or not at all.

import type { MailboxId, NoticeId, PersonId } from './ids';
import type { LogEntry, NamedMessage, NewLogEntry } from './log-entry';
import type { NewNotice, Notice, NoticeContent } from './notice';
import type { Instant, LocalDate } from './time';

/** What any decision may say and show. Notices already said under the same key are left out silently. */
export interface CoreChange<Said extends NoticeContent = NoticeContent> {
  /** Of the kinds that the deciding room and those below it have. */
  readonly notices?: readonly NewNotice<Said>[];
  /** Every card that shows one of these is drawn anew for everybody. */
  readonly redraw?: readonly { readonly mailboxId: MailboxId; readonly date: LocalDate }[];
  readonly redrawNotices?: readonly NoticeId[];
  readonly log?: readonly NewLogEntry[];
}

/** The change of a room below with notices of the own kinds: a kind that is nobody's cannot be saved. */
export type AlsoSaying<Below extends CoreChange, Said extends NoticeContent> = Omit<Below, 'notices'> & {
  readonly notices?: readonly NewNotice<Said | NonNullable<Below['notices']>[number]['content']>[];
};

/** One transaction. `conflict`: somebody else changed something of it in between; load again and decide anew. */
export type Save<C> = (change: C) => Promise<'saved' | 'conflict'>;

/** The log; entries are added through `Store.save` alone and never changed. */
export interface LogStore {
  /** The latest entries first. */
  list(most: number): Promise<readonly LogEntry[]>;
  /** What somebody did since then of these kinds (`what`), in the order in which it was saved; without a person what anybody did. */
  listBy(
    actorId: PersonId | undefined,
    kinds: readonly string[],
    since: Instant,
  ): Promise<readonly LogEntry[]>;
  /** The latest of one mailbox since then, or of one message in it. */
  listAbout(about: LogAbout, most: number): Promise<readonly LogEntry[]>;
  /** Of one mailbox in a half-open span, in the order of time, after that one. */
  listSpan(span: LogSpan, most: number): Promise<readonly LogEntry[]>;
}

export interface LogSpan {
  readonly mailboxId: MailboxId;
  readonly from: Instant;
  /** Without it, all since. */
  readonly to: Instant | undefined;
  /** The last one of the page before. */
  readonly after: Pick<LogEntry, 'at' | 'number'> | undefined;
}

export interface LogAbout {
  readonly mailboxId: MailboxId;
  readonly since: Instant;
  /** As entries name it; those of before name it by its arrival alone. */
  readonly message?: NamedMessage;
  /** Of these alone (`what`). */
  readonly kinds?: readonly string[];
}

export interface CoreStore {
  readonly log: LogStore;
  readonly save: Save<CoreChange<never>>;
  findNotice(id: NoticeId): Promise<Notice | undefined>;
}
