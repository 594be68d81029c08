// What the bot remembers, one store per noun, and the one way to change it: a Change, saved whole or not at all.

import type { Absence } from '../people/domain/absence';
import type { DutyDay } from '../duty/domain/duty-day';
import type { AbsenceId, FolderPath, MailboxId, MessageId, NoticeId, PersonId, Upn } from './ids';
import type { Told } from '../duty/domain/ladder';
import type { LogEntry, NewLogEntry } from './log-entry';
import type { Arrival } from '../look/domain/arrival';
import type { NewNotice, Notice } from './notice';
import type { KnownMessage, Opening } from '../look/domain/opening';
import type { Language } from './municipality';
import type { Person } from '../people/domain/person';
import type { RecordKind } from '../desk/domain/retention';
import type { RosterChange } from '../roster/domain/roster';
import type { Instant, LocalDate } from './time';
import type { DirectoryPerson } from '../people/graph/directory';
import type { DelegationChange, DelegationStore, NewRuleWork } from '../absence/store/delegation-store';
import type { IncomingStore, MessagesPart } from '../incoming/store/incoming-store';
import type { MailWorkStore } from '../incoming/store/mail-work-store';
import type { Conversation } from '../platform/teams/messenger';
import type { OutboxStore } from '../platform/db/queue/outbox-store';
import type { NewGap, QuestionChange, QuestionStore } from '../rules/store/question-store';
import type { StaffStore } from '../absence/store/staff-store';

/** A mailbox's day as it is to be from now on. */
export interface DayChange {
  /** The version that the decision was made on; 0 for a day that was not saved yet. */
  readonly expectedVersion: number;
  readonly day: DutyDay;
}

/** Everything that one decision changes. Notices already said under the same key are left out silently. */
export interface Change extends MessagesPart {
  readonly days?: readonly DayChange[];
  readonly openings?: readonly Opening[];
  readonly rosterChanges?: readonly RosterChange[];
  /** Inserted, or replaced whole by id. */
  readonly absences?: readonly Absence[];
  readonly delegations?: readonly DelegationChange[];
  readonly ruleWork?: readonly NewRuleWork[];
  readonly questions?: readonly QuestionChange[];
  readonly gaps?: readonly NewGap[];
  readonly notices?: readonly NewNotice[];
  /** Every card that shows one of these is drawn anew for everybody. */
  readonly redraw?: readonly { readonly mailboxId: MailboxId; readonly date: LocalDate }[];
  readonly redrawNotices?: readonly NoticeId[];
  readonly log?: readonly NewLogEntry[];
}

/** Days, openings and who has what. A day that nothing has happened on yet is not there. */
export interface DutyStore {
  findDay(mailboxId: MailboxId, date: LocalDate): Promise<DutyDay | undefined>;
  /** From and including `from` to and including `to`; of these mailboxes, or all. */
  listDays(from: LocalDate, to: LocalDate, only?: readonly MailboxId[]): Promise<readonly DutyDay[]>;
  /** Days before `before` that are still open. */
  listOpenDays(before: LocalDate): Promise<readonly DutyDay[]>;
  /** The latest date that any mailbox has a day for. */
  findLastDate(mailboxId: MailboxId): Promise<LocalDate | undefined>;
  listOpenings(date: LocalDate, only?: readonly MailboxId[]): Promise<readonly Opening[]>;
  listRosterChanges(date: LocalDate, only?: readonly MailboxId[]): Promise<readonly RosterChange[]>;
  /** Who was told which step about each mailbox that day: every notice but failed and dropped ones. */
  listTold(date: LocalDate, only?: readonly MailboxId[]): Promise<readonly ToldOf[]>;
  /** All that decisions about a date are made on. */
  readDate(date: LocalDate, only?: readonly MailboxId[]): Promise<WrittenDate>;
}

type ToldOf = Told & { readonly mailboxId: MailboxId };

/** What is written of a date, and how the mailboxes were found at their last look. */
export interface WrittenDate {
  readonly days: readonly DutyDay[];
  readonly openings: readonly Opening[];
  readonly changes: readonly RosterChange[];
  readonly told: readonly ToldOf[];
  readonly counts: readonly MailboxCount[];
}

/** How far a watched folder has been read. */
export interface FolderState {
  readonly mailboxId: MailboxId;
  readonly folder: FolderPath;
  /** Undefined: start from the beginning. */
  readonly link: string | undefined;
  /** True while the pages of a first or renewed full reading are still coming. */
  readonly isFullReading: boolean;
  /** Counts full readings; rows that the present one has not met again are gone. */
  readonly generation: number;
  /** The last time that all its changes had been read. */
  readonly lookedAt: Instant | undefined;
}

/** One page of a delta reading. */
export interface PageChange {
  readonly folder: FolderState;
  readonly upserts: readonly KnownMessage[];
  readonly removals: readonly MessageId[];
  readonly openings: readonly Opening[];
  /** New in a watched folder: to be looked at. */
  readonly arrivals?: readonly Arrival[];
}

/** A mailbox as the last good look left it. */
export interface MailboxCount {
  readonly mailboxId: MailboxId;
  readonly goodAt: Instant | undefined;
  readonly failingSince: Instant | undefined;
  readonly unread: number;
  readonly oldestUnreadAt: Instant | undefined;
  readonly unreadJunk: number;
}

/** Which messages there are and whether they are read: ids, times and marks, no words. */
export interface MailStore {
  listFolders(mailboxId: MailboxId): Promise<readonly FolderState[]>;
  findMessages(
    mailboxId: MailboxId,
    folder: FolderPath,
    ids: readonly MessageId[],
  ): Promise<readonly KnownMessage[]>;
  /** Messages that a full reading of that generation did not meet. */
  listStale(mailboxId: MailboxId, folder: FolderPath, generation: number): Promise<readonly KnownMessage[]>;
  /** One page: message rows, the folder's cursor and what the page proved, in one transaction. */
  savePage(change: PageChange): Promise<void>;
  /** Drops what is remembered of folders that are no longer watched. */
  forgetFolders(mailboxId: MailboxId, keep: readonly FolderPath[]): Promise<void>;
  /** Records how a look at a whole mailbox went. */
  saveLook(mailboxId: MailboxId, look: { readonly at: Instant; readonly isGood: boolean }): Promise<void>;
  /** Counts per mailbox; inbox and named folders for `unread`, junk apart, sent items never. */
  listCounts(only?: readonly MailboxId[]): Promise<readonly MailboxCount[]>;
}

/** Some people: by the names of the file, and by id. */
export interface PeopleScope {
  readonly upns: readonly Upn[];
  readonly ids: readonly PersonId[];
}

export interface Talking {
  readonly person: Person;
  readonly conversation: Conversation | undefined;
}

/** People whom the file, a group or an activity named, and their absences. */
export interface PeopleStore {
  list(only?: PeopleScope): Promise<readonly Person[]>;
  find(id: PersonId): Promise<Person | undefined>;
  /** With where the person is talked with, if that is known. */
  findTalking(id: PersonId): Promise<Talking | undefined>;
  /** From the directory; `undefined` person: the UPN is in the file but not in the directory. */
  saveFromDirectory(people: readonly DirectoryPerson[]): Promise<void>;
  /** The person is gone from the directory: counts as absent. */
  deactivate(id: PersonId): Promise<void>;
  setLanguage(id: PersonId, language: Language): Promise<void>;
  /** A sign of life in Teams: keeps the locale, clears `unreachableSince`. */
  saveSeen(id: PersonId, locale: string | undefined): Promise<void>;
  /** Absences that touch the span; of these people, or everybody. */
  listAbsences(from: Instant, to: Instant, only?: readonly PersonId[]): Promise<readonly Absence[]>;
  /** Those with an absence not over at that instant, after that id, in the order of their ids. */
  listAwayAfter(after: PersonId | undefined, from: Instant, most: number): Promise<readonly PersonId[]>;
  findAbsence(id: AbsenceId): Promise<Absence | undefined>;
  /** Those not ended of one source: what a sweep compares with what it sees. */
  listOpenAbsences(source: Absence['source'], at: Instant): Promise<readonly Absence[]>;
}

/** The log; entries are added through `Store.save` alone and never changed. */
export interface LogStore {
  /** The latest entries first. */
  list(most: number): Promise<readonly LogEntry[]>;
}

/** Which process does which job; claims are by real time, due times by the duty clock. */
export interface JobStore {
  /** When each job was last due and done. */
  listDone(): Promise<ReadonlyMap<string, Instant>>;
  /**
   * Claims a job's due time for this process; false when another has it or it was done. A claim lapses after
   * `leaseMillis` of real time.
   */
  claim(job: {
    name: string;
    dueAt: Instant;
    owner: string;
    realMillis: number;
    leaseMillis: number;
  }): Promise<boolean>;
  done(job: { name: string; dueAt: Instant; owner: string }): Promise<void>;
}

/** What the bot itself has stored, held against the retention plan; it only lists (F7). */
export interface RetentionStore {
  /** How many of each kind are older than the instant given for it. */
  list(
    before: ReadonlyMap<RecordKind, Instant>,
  ): Promise<readonly { readonly what: RecordKind; readonly count: number }[]>;
}

/**
 * Everything that is kept. Every call rejects when the database does not answer; nothing was changed then, or all of
 * it.
 */
export interface Store {
  readonly duty: DutyStore;
  readonly mail: MailStore;
  readonly people: PeopleStore;
  readonly outbox: OutboxStore;
  readonly incoming: IncomingStore;
  readonly mailWork: MailWorkStore;
  readonly delegations: DelegationStore;
  readonly staff: StaffStore;
  readonly jobs: JobStore;
  readonly log: LogStore;
  readonly retention: RetentionStore;
  readonly questions: QuestionStore;
  /** One transaction. `conflict`: somebody else changed a day in between; load again and decide anew. */
  save(change: Change): Promise<'saved' | 'conflict'>;
  findNotice(id: NoticeId): Promise<Notice | undefined>;
  /** Whether the database answers, is of this code's version and takes changes. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
