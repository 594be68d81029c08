// A click on a message's card or on the work page, parsed (F3–F6).

import type { IncomingId, MailboxId, NoticeId, PersonId } from '../../../core/ids';
import type { AnswerWay, IncomingMessage, RegistrationKind } from '../../domain/incoming';
import type { MessageEvent } from '../../domain/shown/message-log';
import type { NewDiaryWork } from '../../store/diary-work-store';
import type { MessageKindName } from '../../domain/arrival/tracks';
import type { LocalDate } from '../../../core/time';
import type { Click } from '../../../core/press';

/** What was filled in; what a verb does not ask for is undefined. */
export interface MessageInputs {
  /** Of a new case in the register, as it is to stand there. */
  readonly title?: string | undefined;
  /** Its secrecy marking, as the file names it. */
  readonly marking?: string | undefined;
  /** The message goes along. */
  readonly isAlong?: boolean | undefined;
  readonly registration?: Exclude<RegistrationKind, 'open'> | undefined;
  readonly number?: string | undefined;
  /** With the number: it needs no answer. */
  readonly isClosed?: boolean | undefined;
  readonly to?: string | undefined;
  readonly isInTime?: boolean | undefined;
  readonly kind?: MessageKindName | undefined;
  /** The duty mailbox that it is passed on to. */
  readonly toMailboxId?: MailboxId | undefined;
  /** Said of another authority: nothing in it is secret. */
  readonly isCrossing: boolean;
  readonly responderId?: PersonId | undefined;
  readonly note?: string | undefined;
  /** The form showed what was written for another: an empty one leaves nothing of it. */
  readonly showsNote?: boolean | undefined;
  /** A note beside it. */
  readonly text?: string | undefined;
  /** What stood in the form for it. */
  readonly usualDueOn?: LocalDate | undefined;
  readonly dueOn?: LocalDate | undefined;
  readonly reason?: string | undefined;
  readonly way?: AnswerWay | undefined;
  readonly until?: LocalDate | undefined;
  readonly savedIn?: string | undefined;
  /** What the list for the web calls it, as the file names it. */
  readonly publishKind?: string | undefined;
  readonly isInCaseFile: boolean;
  readonly isPrinted: boolean;
  /** Places of the attachments that are printed or saved, from 1. */
  readonly attachments: readonly number[];
}

/** What a click makes of a message. */
export interface MessageTransition {
  readonly message: IncomingMessage;
  readonly event: MessageEvent;
  /** What the register of cases is asked for. */
  readonly diaryWork?: NewDiaryWork;
}

export interface MessageClick extends Click {
  /** Undefined: on the work page, which is nobody's notice. */
  readonly noticeId: NoticeId | undefined;
  readonly incomingId: IncomingId;
  readonly inputs: MessageInputs;
  /** The press that it is one of several of. */
  readonly press?: string | undefined;
}
