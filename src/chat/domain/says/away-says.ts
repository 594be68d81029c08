// What is answered to who asks of somebody's absence, or says something of it that is not theirs to say (F2, T10).

import type { Back, Period } from '../../../core/period';
import type { LocalDate } from '../../../core/time';
import type { Named } from './contact-says';
import type { AbsenceSource } from '../../../people/domain/absence';

/** Who is next in their rosters, or has the mailboxes of their unit; `decides`: in a manager's place. */
export interface StepsIn {
  readonly isOfUnit: boolean;
  readonly rows: readonly { readonly mailbox: string; readonly name: string | undefined }[];
  readonly decides?: { readonly name: string | undefined };
  /** Who takes calls was asked. */
  readonly isOfCalls?: boolean;
}

/** Of whom it is asked; `back`: where it is asked until when; `answering`: and who has their mailboxes; `instead`: who would step in; `asksWhy`: the reason, which is kept nowhere. */
interface AskedOfAway {
  readonly name: string;
  readonly back?: Back & { readonly today: LocalDate };
  readonly answering?: readonly { readonly mailbox: string; readonly holder: string | undefined }[];
  readonly instead?: StepsIn;
  readonly asksWhy?: boolean;
  /** The days to come that it is asked of, and on which they are not away. */
  readonly asked?: Period;
}

export type AwaySay =
  /** Before the reader's absences, each on a card of its own with its undo. */
  | { readonly what: 'absencesAhead' | 'absences'; readonly count: number }
  /** Only who shares a roster with somebody, or leads it, says that they are away; `isSwitchboard`: nor the switchboard, which is the reader. */
  | { readonly what: 'theirsToSay'; readonly name: string; readonly isSwitchboard: boolean }
  /** Of somebody else one can only say that they are away today; `othersOnlyToday`: of more days today was noted; `othersReturn`: nor when they are back. */
  | { readonly what: 'othersToday' | 'othersOnlyToday' | 'othersReturn'; readonly name: string }
  /** "Bo är hemma i dag", "Bo jobbar hemma", "Bo är tillbaka på torsdag" of whom nobody said that they are away. */
  | { readonly what: 'homeOrAwayOf' | 'worksAtHome' | 'notAwayYet'; readonly name: string }
  /** `hasNotSaid`: to the switchboard, which sees no more than what people said themselves. */
  | ({ readonly what: 'hasNotSaid' } & Omit<AskedOfAway, 'back'>)
  /** `later`: today, or in the days of the switchboard's list. */
  | ({ readonly what: 'isNotAway'; readonly later?: readonly Period[] } & AskedOfAway)
  /** Who was away, since when: a day to come where that is not yet; `isWhether`: it was asked by a yes or no. */
  | ({
      readonly what: 'isBack';
      readonly back: NonNullable<AskedOfAway['back']>;
      readonly later: readonly Period[];
      readonly isWhether: boolean;
    } & Pick<AskedOfAway, 'name' | 'asksWhy'>)
  /** Somebody's absence that the reader cannot end; how it is known says who can. */
  | { readonly what: 'theirs'; readonly name: string; readonly source: AbsenceSource }
  /** `more`: in the days that were asked for. */
  | ({
      readonly what: 'isAway';
      readonly period: Period;
      readonly more?: readonly Period[];
      /** Whether they are back is asked: they are not. */
      readonly isNotBack?: boolean;
    } & AskedOfAway)
  | {
      /** `lastDay`: of several days. `unit`: those of a unit alone. */
      readonly what: 'awayOnDay';
      readonly date: LocalDate;
      readonly lastDay?: LocalDate;
      readonly unit?: string;
      /** Of all whom the reader may know of: others are left out. */
      readonly isPart?: true;
      readonly today: LocalDate;
      readonly rows: readonly {
        readonly name: string;
        readonly period: Period;
        readonly more?: readonly Period[];
      }[];
    }
  /** Everybody of a unit, with when they are away in those days. */
  | {
      readonly what: 'unitOnDay';
      readonly unit: string;
      readonly named: Named;
      readonly date: LocalDate;
      readonly lastDay: LocalDate;
      readonly today: LocalDate;
      readonly rows: readonly { readonly name: string; readonly periods: readonly Period[] }[];
    };
