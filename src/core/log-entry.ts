// The log (händelselogg): who did what, when; append-only, itself a public record. It names who acted, never who did not.

import type { HowOpened } from '../duty/domain/duty-day';
import type { DelegationEvent } from '../absence/domain/delegation';
import type { MailboxId, PersonId } from './ids';
import type { MessageEvent } from '../incoming/domain/message-log';
import type { Instant, LocalDate } from './time';

/** What happened, with the names of the choices made; ids only, no text that people wrote. */
export type LogEvent =
  | MessageEvent
  | { readonly what: 'day.opened'; readonly how: HowOpened }
  | { readonly what: 'day.openedLater'; readonly how: HowOpened }
  | { readonly what: 'day.missed' }
  | { readonly what: 'day.notCheckable' }
  | { readonly what: 'opening.retracted' }
  | { readonly what: 'junk.reviewed' }
  | { readonly what: 'duty.accepted' }
  | { readonly what: 'duty.passedOn' }
  | { readonly what: 'duty.given'; readonly toId: PersonId }
  | { readonly what: 'duty.changed'; readonly toId: PersonId | undefined }
  | { readonly what: 'roster.undone' }
  | { readonly what: 'absence.said'; readonly personId: PersonId }
  | { readonly what: 'absence.reported'; readonly personId: PersonId }
  | { readonly what: 'absence.ended'; readonly personId: PersonId }
  | {
      readonly what: `delegation.${Exclude<DelegationEvent, 'named' | 'recorded'>}`;
      readonly personId: PersonId;
    }
  | { readonly what: 'delegation.named' | 'delegation.recorded'; readonly toId: PersonId }
  | { readonly what: 'mailbox.unreadable' }
  | { readonly what: 'mailbox.readable' }
  | { readonly what: 'ladder.deadEnd' }
  | { readonly what: 'notice.said'; readonly kind: string; readonly step?: string; readonly toId: PersonId }
  | { readonly what: 'notice.perhapsTwice'; readonly kind: string; readonly toId: PersonId }
  | { readonly what: 'notice.unreachable'; readonly kind: string; readonly toId: PersonId }
  | { readonly what: 'notice.failed'; readonly kind: string; readonly toId: PersonId }
  | { readonly what: 'notice.dropped'; readonly kind: string; readonly toId: PersonId }
  | { readonly what: 'rule.helpful'; readonly rule: string }
  | { readonly what: 'rule.notHelpful'; readonly rule: string }
  | { readonly what: 'ai.helpful' }
  | { readonly what: 'ai.notHelpful' }
  | { readonly what: 'question.asked'; readonly toId: PersonId }
  | { readonly what: 'question.movedOn'; readonly toId: PersonId }
  | { readonly what: 'question.answered'; readonly toId: PersonId }
  | { readonly what: 'action.refused'; readonly verb: string; readonly refusal: string };

export interface NewLogEntry {
  readonly at: Instant;
  /** Who acted; undefined for what the bot did or saw by itself. */
  readonly actorId: PersonId | undefined;
  readonly mailboxId: MailboxId | undefined;
  readonly date: LocalDate | undefined;
  readonly event: LogEvent;
}

export interface LogEntry extends NewLogEntry {
  /** Counts up; the order in which entries were saved. */
  readonly number: number;
}
