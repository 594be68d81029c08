// A click on a message's card or on the work page, parsed (F3–F6).

import type { IncomingId, MailboxId, NoticeId, PersonId } from '../../../core/ids';
import type { AnswerWay, RegistrationKind } from '../../domain/incoming';
import type { MessageKindName } from '../../domain/tracks';
import type { LocalDate } from '../../../core/time';
import type { Click } from '../../../core/press';

/** What was filled in; what a verb does not ask for is undefined. */
export interface MessageInputs {
  readonly registration?: Exclude<RegistrationKind, 'open'> | undefined;
  readonly number?: string | undefined;
  readonly to?: string | undefined;
  readonly isInTime?: boolean | undefined;
  readonly kind?: MessageKindName | undefined;
  /** The duty mailbox that it is passed on to. */
  readonly toMailboxId?: MailboxId | undefined;
  /** Said of another authority: nothing in it is secret. */
  readonly isCrossing: boolean;
  readonly responderId?: PersonId | undefined;
  readonly note?: string | undefined;
  /** A note beside it. */
  readonly text?: string | undefined;
  /** What stood in the form for it. */
  readonly usualDueOn?: LocalDate | undefined;
  readonly dueOn?: LocalDate | undefined;
  readonly reason?: string | undefined;
  readonly way?: AnswerWay | undefined;
  readonly until?: LocalDate | undefined;
  readonly savedIn?: string | undefined;
  readonly isInCaseFile: boolean;
  readonly isPrinted: boolean;
  /** Places of the attachments that are printed or saved, from 1. */
  readonly attachments: readonly number[];
}

export interface MessageClick extends Click {
  /** Undefined: on the work page, which is nobody's notice. */
  readonly noticeId: NoticeId | undefined;
  readonly incomingId: IncomingId;
  readonly inputs: MessageInputs;
}
