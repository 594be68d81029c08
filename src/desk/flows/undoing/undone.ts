// What can be taken back in chat, and what is answered when it is (F2, E4).

import type { AbsenceRefusal } from '../../../absence/domain/absence-refusal';
import type { AbsenceAnswer } from '../../../absence/domain/delegation-cards';
import type { ChatSay, ChoicesCard, ShownChoice } from '../../../chat/domain/says/chat-cards';
import type { DayPart } from '../../../chat/domain/days/day-part';
import { nothingNamed } from '../../../chat/domain/acts/saying';
import type { UndoKind } from '../../../chat/domain/acts/understanding';
import type { SentenceCard } from '../../../core/card-facts';
import type { MailboxId } from '../../../core/ids';
import type { Result } from '../../../core/refusal';
import type { Instant, LocalDate } from '../../../core/time';
import type { DutyRefusal } from '../../../duty/domain/opening-cards';
import type { UndoSay } from '../../../incoming/domain/shown/message-cards';
import type { MessageRefusal } from '../../../incoming/domain/shown/message-refusal';
import type { RosterRefusal } from '../../../roster/domain/roster-refusal';
import type { RosterUndone } from './undo-change';

/** The undone as it is now, and in words what was undone where its card would not say. */
export type UndoAnswer = AbsenceAnswer | ChoicesCard | RosterUndone | SentenceCard<ChatSay | UndoSay>;

export type Undone = Result<
  readonly UndoAnswer[],
  AbsenceRefusal | DutyRefusal | MessageRefusal | RosterRefusal
>;

/** More than these are not shown to choose from. */
export const mostShown = 3;

export interface Undoable {
  readonly at: Instant;
  readonly kind: UndoKind;
  readonly mailboxId?: MailboxId | undefined;
  readonly part?: DayPart;
  readonly days?: Days | undefined;
  /** Nothing takes it back any more: `undo` says why. */
  readonly isStanding?: boolean;
  readonly isApproval?: boolean;
  /** Where what is shown has none of its own. */
  readonly button?: ShownChoice | undefined;
  readonly undo: () => Promise<Undone>;
  /** As it stands. */
  readonly show: () => Promise<readonly UndoAnswer[]>;
}

export interface Days {
  readonly from: LocalDate;
  readonly until: LocalDate | undefined;
}

export const undoButton = (
  of: Pick<ShownChoice, 'undoes' | 'undone'> & Partial<Pick<ShownChoice, 'name' | 'mailboxName'>>,
): ShownChoice => ({ ...{ ...nothingNamed, act: 'undo', name: undefined, mailboxName: undefined }, ...of });
