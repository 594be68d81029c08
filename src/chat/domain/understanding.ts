// What a text is understood as: what kind of thing is said, its parts, and what may be done with it.

import type { Calendar } from '../../core/calendar';
import type { MailboxId, Upn } from '../../core/ids';
import type { Instant, LocalDate } from '../../core/time';
import type { Act } from './acts';
import type { DayPart } from './days/day-part';
import type { Surroundings } from './reading';
import type { InReturn } from './swap';
import type { WeekdaysSaid } from './weekdays-off';

/** Whose words they are, when they were written, and what they can be about. */
export interface Circumstances extends Surroundings {
  readonly at: Instant;
  readonly calendar: Calendar;
  /** What the same person was last understood to say, within ten minutes. */
  readonly before: Understanding | undefined;
}

/** Why what is said cannot be done as it stands; each is answered kindly. */
export type Flaw = 'vague' | 'impossible' | 'turned' | 'past' | 'nobody' | 'several' | 'someWeeks';

export interface Understanding {
  readonly act: Act;
  /** False where it is better to ask back, with `candidates` as buttons. */
  readonly sure: boolean;
  /** The likeliest acts, the likeliest first; the first is `act`. */
  readonly candidates: readonly Act[];
  readonly asked: boolean;
  readonly person: Upn | undefined;
  /** Who may be meant where a name is several people's. */
  readonly people: readonly Upn[];
  readonly mailbox: MailboxId | undefined;
  readonly from: LocalDate | undefined;
  /** The last day; undefined with `isOpen` for an open end, else where no day was said. */
  readonly until: LocalDate | undefined;
  readonly isOpen: boolean;
  /** Of a swap: `from` to `until` are the writer's. */
  readonly inReturn?: InReturn | undefined;
  /** On which weekdays the writer never works, or works again. */
  readonly weekdays?: WeekdaysSaid | undefined;
  readonly part: DayPart | undefined;
  readonly rule: string | undefined;
  readonly flaw: Flaw | undefined;
  /** What else is said in the same breath. */
  readonly also: readonly Act[];
  /** Whether the text may be kept as a gap of the rules. */
  readonly keeps: boolean;
  /** Whether something may be changed at once, without asking back. */
  readonly changes: boolean;
}
