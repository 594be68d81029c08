// What waits for somebody, as the thing to do (F1–F4).

import type { IncomingId, MailboxId } from '../../core/ids';
import type { Period } from '../../core/period';
import type { Instant, LocalDate } from '../../core/time';

/** A request for its answer; an appeal to be registered, and then to be handed over or dismissed. */
export const urgentKinds = ['request', 'appeal', 'handOver'] as const;
export type UrgentKind = (typeof urgentKinds)[number];

/** Of who reads whose mail, to owner and delegate: an answer, or what is to be done in Outlook. */
type OwnMailKind = 'mailAnswer' | 'mailStep';

/**
 * What waits for somebody, in the order to do it: requests and appeals, the mailbox that nobody has opened, days that nobody
 * has, answers whose
 * day has come, swaps that somebody asks for, decisions, whose mail nobody reads, who reads the reader's own or is asked to, what is gone or late or to be registered, other answers, what is to be saved.
 */
export const taskKinds = [
  ...urgentKinds,
  'open',
  'gap',
  'swap',
  'decision',
  'mail',
  'mailAnswer',
  'mailStep',
  'overdue',
  'gone',
  'late',
  'register',
  'answer',
  'file',
] as const;

/** `hours`: of that day those alone, else all of it. */
export interface GapDay {
  readonly date: LocalDate;
  readonly hours?: Period['clock'];
}

export type Task =
  | {
      readonly kind:
        | UrgentKind
        | 'swap'
        | 'decision'
        | 'gone'
        | 'late'
        | 'register'
        | 'overdue'
        | OwnMailKind;
      readonly count: number;
      /** Of what is to be registered: requests or appeals, which stand above too, are among them. */
      readonly hasUrgent?: boolean;
      /** Counted in that one alone; else in all of the reader's. */
      readonly mailbox?: { readonly id: MailboxId; readonly name: string } | undefined;
    }
  | { readonly kind: 'mail'; readonly names: readonly string[] }
  | { readonly kind: 'open'; readonly mailboxId: MailboxId; readonly name: string }
  | {
      readonly kind: 'gap';
      readonly mailboxId: MailboxId;
      readonly name: string;
      readonly days: readonly GapDay[];
    }
  | {
      readonly kind: 'answer' | 'file';
      readonly messageId: IncomingId;
      readonly mailbox: string;
      readonly isRequest: boolean;
      readonly arrivedAt: Instant;
      readonly dueOn: LocalDate | undefined;
      readonly isDue: boolean;
    };
