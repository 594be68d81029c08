// What the cards about a duty mailbox's day show (F1, F2).

import type { WhoWhen, ShownOut } from '../../core/card-facts';
import type { MailboxId, NoticeId } from '../../core/ids';
import type { InTheWay, Refusal } from '../../core/refusal';
import type { CrossingRefusal } from '../../roster/domain/authority';
import type { Instant, LocalDate } from '../../core/time';
import type { AdminCards } from './admin-notices';
import type { DutyState, HowOpened } from './duty-day';
import type { DutyVerb } from './duty-transitions';
import type { Step } from './ladder';

/** What happens next to a mailbox that nobody opens; undefined `name` where nobody is known. */
export interface NextStep {
  readonly at: Instant;
  readonly kind: 'asks' | 'tellsManager' | 'notesMissed';
  readonly name: string | undefined;
  /** The reader is asked themselves. */
  readonly isReader?: true;
}

/**
 * A step of the day's ladder, by what it is for and never by name: `said`, `left out` since nobody could take it or the
 * bot was down, or still to come.
 */
export interface Stop {
  readonly at: Instant;
  readonly step: 'check' | 'substitute' | 'manager' | 'close';
  readonly is: 'said' | 'leftOut' | 'ahead';
}

/** One mailbox on an opening card. */
export interface OpeningSection {
  readonly mailboxId: MailboxId;
  readonly name: string;
  readonly address: string;
  readonly date: LocalDate;
  /** The duty day's version; goes with every action. */
  readonly version: number;
  readonly state: DutyState;
  readonly unread: number;
  readonly oldestUnreadAt: Instant | undefined;
  readonly unreadJunk: number;
  readonly junkReviewed: WhoWhen | undefined;
  readonly opened: (WhoWhen & { readonly how: HowOpened }) | undefined;
  readonly openedLater: (WhoWhen & { readonly how: HowOpened }) | undefined;
  readonly unreadableSince: Instant | undefined;
  /** Who has it now. */
  readonly onDuty:
    | {
        readonly name: string;
        /** The reader has it, or is there for who has it. */
        readonly isReader: boolean;
        /** It is the reader's, and they are away for some hours. */
        readonly isHolder?: boolean;
        /** They are away for these hours, and who is there then. */
        readonly out?: ShownOut | undefined;
        /** A function, nobody of which has taken it. */
        readonly isShared?: boolean;
      }
    | undefined;
  /** The regular person, when away; until and including which date, if known. */
  readonly absent: { readonly name: string; readonly lastDay: LocalDate | undefined } | undefined;
  /** Who gave it to the reader. */
  readonly givenBy?: string | undefined;
  /** With whom the reader swapped for it. */
  readonly swappedWith?: string | undefined;
  /** To whom the reader gave it. */
  readonly givenTo?: WhoWhen | undefined;
  /** Who was told in place of the reader, who passed it on, and when. */
  readonly passedTo?: WhoWhen | undefined;
  /** The reader's one-off change of the roster that is in force and can be undone. */
  readonly undoChange?: string | undefined;
  /** When the reader got a later card about it: this one only says so, and has no buttons for it. */
  readonly continuedAt?: Instant | undefined;
  /** Whether anyone in the roster has been asked today; a card claims no reminder that was never sent. */
  readonly isRosterAsked: boolean;
  /** Somebody handled messages today, and they came before the last known opening. */
  readonly isOlderHandled?: boolean;
  readonly next: NextStep | undefined;
  /** While its day is open. */
  readonly stops?: readonly Stop[];
  /** What the card offers the reader now. */
  readonly can: readonly DutyVerb[];
}

/** Why an action about a mailbox's day is not carried out. */
export type DutyRefusal = Refusal | CrossingRefusal;

export interface OpeningCard {
  readonly card: 'opening';
  readonly noticeId: NoticeId;
  readonly step: Step;
  readonly now: Instant;
  readonly sections: readonly OpeningSection[];
  /** Why the reader's last click changed nothing. */
  readonly refusal: DutyRefusal | undefined;
  readonly inTheWay?: InTheWay | undefined;
}

/** Every card of this part. */
export type DutyCards = OpeningCard | AdminCards;
