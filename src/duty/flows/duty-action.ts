// A click on an opening card, parsed (F1, F2).

import type { MailboxId, NoticeId, PersonId } from '../../core/ids';
import type { LocalDate } from '../../core/time';
import type { DutyVerb } from '../domain/duty-verbs';

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
