// What is said of mailboxes that were opened: how days went, and what is taken back of it.

import type { Instant, LocalDate } from '../../../core/time';

export type OpenedSay =
  | {
      readonly what: 'openedOn';
      readonly today: LocalDate;
      readonly date: LocalDate;
      readonly rows: readonly {
        readonly mailbox: string;
        readonly state: 'opened' | 'openedLater' | 'missed' | 'notCheckable' | 'open' | 'unknown';
        readonly at: Instant | undefined;
      }[];
    }
  /** Not the reader's to open; `holder`: who has it today. */
  | {
      readonly what: 'heldByOthers';
      readonly mailboxes: readonly { readonly mailbox: string; readonly holder: string | undefined }[];
    }
  /** Said in words of an opening, and not that the reader has opened; `by`: of whom it is said. */
  | {
      readonly what: 'notOpenedBy';
      readonly how: 'byOther' | 'soon' | 'junkOfWhich' | 'noJunk';
      readonly by?: string | undefined;
    }
  /** Said by the reader at that time of today. */
  | { readonly what: 'openingUndone'; readonly mailboxes: readonly string[]; readonly at: Instant };
