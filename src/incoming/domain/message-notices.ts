// What the bot says about incoming messages (F3, F4).

import type { IncomingId, MailboxId } from '../../core/ids';
import type { LocalDate } from '../../core/time';
import type { ReminderStep } from './assignment-times';

/** For whom a message's card is drawn. */
export type MessageRole = 'registrar' | 'manager' | 'responder';

/** Why it is said; `opened`: the person asked for it. */
export type MessageStep =
  ReminderStep | 'opened' | 'assigned' | 'givenBack' | 'forwardFailed' | 'deleteFailed';

export type MessageNotices =
  | {
      readonly kind: 'message';
      readonly incomingId: IncomingId;
      readonly role: MessageRole;
      readonly step: MessageStep;
      /** Of the answer; a later proposal makes it untrue. */
      readonly round: number;
    }
  | {
      readonly kind: 'inbox';
      readonly mailboxId: MailboxId | undefined;
      readonly page: number;
      /** Said by the bot at 15:00, not asked for. */
      readonly isReminder: boolean;
    }
  | {
      readonly kind: 'messageList';
      readonly mailboxId: MailboxId;
      readonly from: LocalDate;
      readonly lastDay: LocalDate;
    }
  | { readonly kind: 'agreements' }
  | { readonly kind: 'overdue'; readonly monday: LocalDate };

/** The prefix by which all cards of a message are found. */
export const messageKey = (id: IncomingId, rest: string): string => `message/${id}/${rest}`;

/** Said because somebody asked, so at any hour. */
export const isAskedFor = (
  content: { readonly kind: string } & Partial<Record<'step' | 'isReminder', unknown>>,
): boolean =>
  (content.kind === 'message' && content.step === 'opened') ||
  (content.kind === 'inbox' && content.isReminder !== true) ||
  content.kind === 'messageList' ||
  content.kind === 'agreements';
