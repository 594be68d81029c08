// A click on an opening card, parsed (F1, F2).

import type { Verb } from '../../core/authorization';
import type { MailboxId, NoticeId, PersonId } from '../../core/ids';
import type { LocalDate } from '../../core/time';

export type DutyVerb = Extract<Verb, `opening.${string}` | `duty.${string}` | 'junk.reviewed'>;

/** A click on an opening card. */
export interface DutyAction {
  readonly verb: DutyVerb;
  readonly actorId: PersonId;
  readonly noticeId: NoticeId;
  readonly mailboxId: MailboxId;
  readonly date: LocalDate;
  /** The version that the card showed. */
  readonly version: number;
  /** Chosen person, for `duty.give`. */
  readonly personId: PersonId | undefined;
}
