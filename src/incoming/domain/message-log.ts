// What the log says about messages: who did what with which choice, never a subject, a sender or a written reason.

import type { MailboxId, PersonId } from '../../core/ids';
import type { LocalDate } from '../../core/time';
import type { AnswerWay, RegistrationKind } from './incoming';
import type { FileFormat, ListColumn } from './list-columns';

export type MessageEvent =
  | { readonly what: 'message.registered'; readonly choice: RegistrationKind }
  | { readonly what: 'message.registeredMany'; readonly choice: RegistrationKind; readonly count: number }
  | { readonly what: 'message.undone'; readonly count: number }
  | { readonly what: 'message.secret' }
  | { readonly what: 'message.printed' }
  | { readonly what: 'message.deleteConfirmed' }
  | { readonly what: 'message.deleted' }
  | { readonly what: 'message.deleteFailed' }
  | { readonly what: 'message.sheet' }
  | { readonly what: 'answer.notNeeded' }
  | { readonly what: 'answer.proposed'; readonly toId: PersonId }
  | { readonly what: 'answer.withdrawn' }
  | { readonly what: 'answer.approved'; readonly toId: PersonId }
  | { readonly what: 'answer.agreed'; readonly toId: PersonId }
  | { readonly what: 'answer.returned' }
  | { readonly what: 'answer.reassigned'; readonly toId: PersonId }
  | { readonly what: 'answer.forwarded'; readonly toId: PersonId }
  | { readonly what: 'answer.forwardFailed' }
  | { readonly what: 'answer.answered'; readonly way: AnswerWay }
  | { readonly what: 'answer.seen' }
  | { readonly what: 'answer.moreTime' }
  | { readonly what: 'answer.handedBack' }
  | { readonly what: 'answer.filed' }
  | { readonly what: 'agreement.proposed'; readonly toId: PersonId }
  | { readonly what: 'agreement.made'; readonly toId: PersonId }
  | { readonly what: 'agreement.ended'; readonly toId: PersonId }
  | {
      readonly what: 'list.exported';
      readonly mailboxOfList: MailboxId;
      readonly from: LocalDate;
      readonly lastDay: LocalDate;
      readonly format: FileFormat;
      readonly columns: readonly ListColumn[];
    };
