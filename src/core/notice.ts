// A notice: one thing the bot says to one receiver; its card is its picture.

import type { DelegationState } from '../absence/domain/delegation';
import type { AbsenceId, DelegationId, MailboxId, NoticeId, PersonId, QuestionId } from './ids';
import type { Step } from '../duty/domain/ladder';
import type { MessageNotices } from '../incoming/domain/message-notices';
import type { Instant, LocalDate } from './time';

/**
 * What a notice is about: ids, dates and names of choices only. Its words are drawn from present facts whenever it is
 * sent or updated.
 */
export type NoticeContent =
  | MessageNotices
  | { readonly kind: 'opening'; readonly step: Step; readonly date: LocalDate }
  | { readonly kind: 'unreadableForAdmins'; readonly date: LocalDate }
  | { readonly kind: 'deadEnd'; readonly date: LocalDate }
  | { readonly kind: 'absenceReported'; readonly absenceId: AbsenceId }
  | {
      readonly kind: 'question';
      readonly questionId: QuestionId;
      /** Said once more, because it still waits. */
      readonly isReminder?: boolean;
    }
  | { readonly kind: 'questionAnswered'; readonly questionId: QuestionId }
  | { readonly kind: 'week'; readonly monday: LocalDate }
  | { readonly kind: 'peopleTrouble'; readonly date: LocalDate }
  | {
      readonly kind: 'retention';
      readonly month: string;
      /** The mailbox whose messages are due; undefined for the bot's own records. */
      readonly mailboxId?: MailboxId;
    }
  | {
      readonly kind: 'delegation';
      readonly role: DelegationRole;
      readonly delegationId: DelegationId;
      /** The state that it tells of. */
      readonly state: DelegationState;
    }
  | { readonly kind: 'switchboard'; readonly absenceId: AbsenceId; readonly isBack: boolean }
  /** The switchboard could not be told after all: the person has to. */
  | { readonly kind: 'switchboardMissed'; readonly absenceId: AbsenceId }
  | { readonly kind: 'emptyRoster'; readonly mailboxId: MailboxId; readonly date: LocalDate }
  | { readonly kind: 'staffChanges'; readonly quarter: string };

/** For whom a delegation's card is drawn. */
export type DelegationRole = 'owner' | 'delegate' | 'manager';

/** A mailbox and date that a notice shows; `key` is unique over all notices, so that nothing is said twice. */
export interface NoticeSubject {
  readonly key: string;
  readonly mailboxId: MailboxId;
  readonly date: LocalDate;
}

/**
 * A notice to be saved. A notice whose `key` is known is left out; of its subjects, those whose key is known are left
 * out; and one that had subjects and keeps none is left out whole.
 */
export interface NewNotice {
  readonly id: NoticeId;
  readonly key: string;
  readonly receiverId: PersonId;
  readonly content: NoticeContent;
  readonly subjects: readonly NoticeSubject[];
  /** Not to be said before; office hours for what the bot says of its own accord. */
  readonly notBefore: Instant;
  readonly createdAt: Instant;
}

/**
 * `waiting`: to be said; `sending`: under way; `said`; `unreachable`: the receiver refuses (403); `failed`: no try is
 * worth it any more; `dropped`: no longer true when it could be said.
 */
export type NoticeState = 'waiting' | 'sending' | 'said' | 'unreachable' | 'failed' | 'dropped';

export interface Notice extends NewNotice {
  readonly state: NoticeState;
  readonly saidAt: Instant | undefined;
}

/** The key of one step for one person about one mailbox. */
export const openingKey = (
  mailboxId: MailboxId,
  date: LocalDate,
  told: { step: Step; personId: PersonId },
): string => `opening/${mailboxId}/${date}/${told.step}/${told.personId}`;
