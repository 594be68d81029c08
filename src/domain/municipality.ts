// The municipality file as the bot trusts it after parsing (contract.md: The municipality file).

import type { FolderPath, MailboxId, Upn } from './ids';
import type { LocalTime, Weekday } from './time';
import type { Calendar } from './calendar';
import type { Channel } from './switchboard';

export type Language = 'sv' | 'en';

export interface RosterEntry {
  readonly person: Upn;
  /** The weekdays on which the person has the duty in turn; all when left out. */
  readonly days: readonly Weekday[] | undefined;
}

export interface DutyMailbox {
  readonly id: MailboxId;
  readonly name: string;
  /** The mailbox's own address, lower case. */
  readonly address: string;
  readonly department: string;
  readonly roster: readonly RosterEntry[];
  readonly manager: Upn;
  readonly deputyManager: Upn | undefined;
  readonly secrecy: 'strict' | 'normal';
  readonly checkBy: LocalTime;
  readonly ladder: { readonly substitute: LocalTime; readonly manager: LocalTime; readonly close: LocalTime };
  readonly evidence: 'observed' | 'attested';
  readonly emptyMeans: 'opened' | 'confirm';
  /** Watched beside inbox and junk because rules fill them. */
  readonly folders: readonly FolderPath[];
  readonly answeredFolder: string;
  /** Source of a regular expression that a registration number must match; any number when left out. */
  readonly registrationPattern: string | undefined;
  readonly caseFile: 'paper' | 'system';
}

export type Switchboard =
  | { readonly people: readonly Upn[] }
  | { readonly channel: Channel };

export interface RetentionRule {
  readonly what: string;
  readonly keepMonths: number;
  readonly decision: string;
}

export interface Municipality {
  readonly name: string;
  readonly language: Language;
  readonly calendar: Calendar;
  /** Lower case; mail never goes outside these. */
  readonly domains: readonly string[];
  readonly admins: readonly Upn[];
  readonly switchboard: Switchboard | undefined;
  readonly lastResort: Upn | undefined;
  readonly mailboxes: readonly DutyMailbox[];
  readonly staff: {
    readonly watch: 'none' | 'everyone' | readonly { readonly group: string }[];
    readonly managerOf: 'directory';
  };
  readonly absence: {
    readonly days: number;
    readonly count: 'calendar' | 'working';
    readonly method: 'instructions' | 'inboxRule';
  };
  readonly assignments: { readonly dueWorkingDays: number; readonly approveWithinHours: number };
  readonly retention: readonly RetentionRule[];
}

/** The mailbox with that id, if the file still has it. */
export const findMailbox = (municipality: Municipality, id: MailboxId): DutyMailbox | undefined =>
  municipality.mailboxes.find((mailbox) => mailbox.id === id);
