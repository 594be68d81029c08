// A click on a message's card, parsed (F3–F6).

import type { IncomingId, NoticeId, PersonId } from '../../core/ids';
import type { AnswerWay, RegistrationKind } from '../domain/incoming';
import type { LocalDate } from '../../core/time';
import type { messageVerbs } from '../domain/message-verbs';

export type MessageVerb = Extract<
  keyof typeof messageVerbs,
  | 'message.register'
  | 'message.undo'
  | 'message.secret'
  | 'message.delete'
  | 'message.deleteConfirm'
  | `assignment.${string}`
>;

/** What was filled in; what a verb does not ask for is undefined. */
export interface MessageInputs {
  readonly registration: Exclude<RegistrationKind, 'open'> | undefined;
  readonly number: string | undefined;
  readonly to: string | undefined;
  readonly responderId: PersonId | undefined;
  readonly note: string | undefined;
  readonly dueOn: LocalDate | undefined;
  readonly reason: string | undefined;
  readonly way: AnswerWay | undefined;
  readonly until: LocalDate | undefined;
  readonly savedIn: string | undefined;
  readonly isInCaseFile: boolean;
  readonly isPrinted: boolean;
}

export interface MessageAction {
  readonly verb: MessageVerb;
  readonly actorId: PersonId;
  readonly noticeId: NoticeId;
  readonly incomingId: IncomingId;
  /** The version that the card showed. */
  readonly version: number;
  readonly inputs: MessageInputs;
}
