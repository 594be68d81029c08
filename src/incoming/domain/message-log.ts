// What the log says about messages: who did what with which choice, never a subject, a sender or a written reason.

import type { MailboxId, PersonId } from '../../core/ids';
import type { Of } from '../../core/members';
import type { LocalDate } from '../../core/time';
import type { AnswerWay, RegistrationKind } from './incoming';
import type { FileFormat, ListColumn } from './list-columns';

export interface MessageEvents {
  'message.registered': { choice: RegistrationKind };
  'message.registeredMany': { choice: RegistrationKind; count: number };
  'message.undone': { count: number };
  'message.secret': object;
  'message.printed': object;
  'message.deleteConfirmed': object;
  'message.deleted': object;
  'message.deleteFailed': object;
  'message.sheet': object;
  'answer.notNeeded': object;
  'answer.proposed': { toId: PersonId };
  'answer.withdrawn': object;
  'answer.approved': { toId: PersonId };
  'answer.agreed': { toId: PersonId };
  'answer.returned': object;
  'answer.reassigned': { toId: PersonId };
  'answer.forwarded': { toId: PersonId };
  'answer.forwardFailed': object;
  'answer.answered': { way: AnswerWay };
  'answer.seen': object;
  'answer.moreTime': object;
  'answer.handedBack': object;
  'answer.filed': object;
  'agreement.proposed': { toId: PersonId };
  'agreement.made': { toId: PersonId };
  'agreement.ended': { toId: PersonId };
  'list.exported': {
    mailboxOfList: MailboxId;
    from: LocalDate;
    lastDay: LocalDate;
    format: FileFormat;
    columns: readonly ListColumn[];
  };
}

export type MessageEvent = Of<MessageEvents, 'what'>;
