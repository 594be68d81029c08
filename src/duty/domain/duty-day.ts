// One duty mailbox on one working day: open until it ends opened, missed or not checkable (F1).

import type { MailboxId, PersonId } from '../../core/ids';
import { isDoneHere, isWord, type OpeningKind } from '../../look/domain/opening';
import type { Instant, LocalDate } from '../../core/time';

export type DutyState = 'open' | 'opened' | 'missed' | 'notCheckable';

export type HowOpened = OpeningKind | 'nothingToOpen';

export interface Opened {
  readonly how: HowOpened;
  readonly at: Instant;
  /** Who said or did it; undefined for what was observed. */
  readonly byId: PersonId | undefined;
}

export interface DutyDay {
  readonly mailboxId: MailboxId;
  readonly date: LocalDate;
  readonly state: DutyState;
  /** Counts up with each change that its cards show; a card action must name the present one. */
  readonly version: number;
  /** Who has the mailbox now; undefined when nobody has. */
  readonly onDutyId: PersonId | undefined;
  /** How it was opened, when `state` is opened. */
  readonly opened: Opened | undefined;
  /** An opening after the day had ended, or told the next day; logged beside the ended state, never instead. */
  readonly openedLater: Opened | undefined;
  /** Unread junk was looked at today, by whom. */
  readonly junkReviewed: { readonly at: Instant; readonly byId: PersonId } | undefined;
  /** Since when the mailbox could not be read, while that is so and the day is open or ended not checkable. */
  readonly unreadableSince: Instant | undefined;
  /** Neither roster nor managers could be told; the admins know. */
  readonly isDeadEnd: boolean;
}

export const newDutyDay = (mailboxId: MailboxId, date: LocalDate): DutyDay => ({
  mailboxId,
  date,
  state: 'open',
  version: 0,
  onDutyId: undefined,
  opened: undefined,
  openedLater: undefined,
  junkReviewed: undefined,
  unreadableSince: undefined,
  isDeadEnd: false,
});

export const hasEnded = (day: DutyDay): boolean => day.state === 'missed' || day.state === 'notCheckable';

/** Whether it is somebody's word, which its button takes back. */
export const isBySaying = ({ how }: Opened): boolean => how !== 'nothingToOpen' && isWord(how);

/** Whether what it stands on may be retracted later. */
export const mayBeRetracted = ({ how }: Opened): boolean => how !== 'nothingToOpen' && isDoneHere(how);
