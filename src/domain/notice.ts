// A notice: one thing the bot says to one receiver; its card is its picture (domain.md: Words).

import type { AbsenceId, MailboxId, NoticeId, PersonId } from './ids';
import type { Step } from './ladder';
import type { Instant, LocalDate } from './time';

/**
 * What a notice is about: ids, dates and names of choices only. Its words are drawn from present facts whenever it is
 * sent or updated.
 */
export type NoticeContent =
  | { readonly kind: 'opening'; readonly step: Step; readonly date: LocalDate }
  | { readonly kind: 'unreadableForAdmins'; readonly date: LocalDate }
  | { readonly kind: 'deadEnd'; readonly date: LocalDate }
  | { readonly kind: 'absenceReported'; readonly absenceId: AbsenceId }
  | { readonly kind: 'week'; readonly monday: LocalDate }
  | { readonly kind: 'peopleTrouble'; readonly date: LocalDate }
  | { readonly kind: 'retention'; readonly month: string };

export type NoticeKind = NoticeContent['kind'];

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
