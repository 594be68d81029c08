// What a row of the work page's list shows: ids, times and states; no subject, no sender (F3, K1).

import type { IncomingId, MailboxId } from '../../../core/ids';
import type { CategoryKind } from '../../../core/municipality';
import type { Instant, LocalDate } from '../../../core/time';
import type { AnswerState, Mark, RegistrationKind } from '../incoming';
import type { CategoryCounts } from './list-cards';
import type { Answerer } from '../answering/not-there';
import type { StandingCounts, Waiting } from '../standing';

export interface MessageRow extends Waiting, Answerer {
  readonly id: IncomingId;
  readonly version: number;
  readonly mailboxId: MailboxId;
  readonly arrivedAt: Instant;
  readonly mark: Mark | undefined;
  /** What it is marked as in Outlook, while nobody has decided about it. */
  readonly category: CategoryKind | undefined;
  readonly isInternal: boolean;
  readonly isRequest: boolean;
  readonly isAppeal: boolean;
  readonly isSecret: boolean;
  /** Neither subject nor sender is ever shown. */
  readonly isHidden: boolean;
  readonly registration: RegistrationKind;
  readonly number: string | undefined;
  readonly passedTo: string | undefined;
  /** Another duty mailbox has handed it to this one. */
  readonly isPassedHere: boolean;
  readonly answer: AnswerState;
  /** The latest step about it is the reader's own, and can be taken back. */
  readonly canUndo: boolean;
  /** As the filter of what is late has it: its registration, its answer or what its kind asks for. */
  readonly isOverdue: boolean;
  /** By when it is to be registered, while it is not. */
  readonly registerBy: LocalDate | undefined;
  /** By when the proposal should have been decided, where that is late. */
  readonly decideBy: LocalDate | undefined;
  /** Of an appeal: where it went, or the decision that dismissed it. */
  readonly handedOver: string | undefined;
  /** Since when it is not in its mailbox any more. */
  readonly goneAt: Instant | undefined;
  /** The register of cases has been asked for its number. */
  readonly isInDiary: boolean;
  /** Who sees to it. */
  readonly taken: { readonly name: string; readonly isReader: boolean } | undefined;
  /** Who else has it open. */
  readonly openBy: readonly string[];
}

export interface MessagesPage {
  readonly now: Instant;
  /** Of all that the filter lets through. */
  readonly total: number;
  /** The place of the first row. */
  readonly from: number;
  readonly rows: readonly MessageRow[];
  /** Of what is not closed in the mailboxes shown, whatever else is filtered by. */
  readonly standing: StandingCounts & { readonly overdue: number; readonly proposed: number };
  /** How many of the mailboxes shown are marked in Outlook; nothing where no category is looked at. */
  readonly categories: CategoryCounts | undefined;
}
