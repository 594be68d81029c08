// The pieces that a day is said with, before it is known which day they mean.

import type { LocalDate } from '../../../core/time';
import type { Link, LengthUnit } from './day-words';
import type { Days } from './feasts';

export type Piece =
  /** So many days from today: "i dag", "i övermorgon", "om två veckor". */
  | { readonly kind: 'offset'; readonly days: number; readonly isWhole?: true }
  | { readonly kind: 'date'; readonly date: LocalDate }
  /** "fredag", "nästa fredag", "i fredags": 0 is Monday. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly turn: 'coming' | 'next' | 'past';
      /** "Fredag 11": the Friday that is the eleventh, where one of the coming is. */
      readonly day?: number;
      /** "Two weeks from Monday": so many weeks behind it. */
      readonly weeks?: number;
    }
  /** "måndagen efter trettonhelgen", "fredagen före jul". */
  | {
      readonly kind: 'weekdayBy';
      readonly weekday: number;
      readonly side: 'before' | 'after';
      readonly of: Piece;
    }
  /** "Dagen före julafton", "the day after New Year". */
  | { readonly kind: 'dayBeside'; readonly side: 'before' | 'after'; readonly of: Piece }
  /** "Måndag v 51" beside another week; `isBeyond`: "onsdag veckan efter", in the week behind it. */
  | { readonly kind: 'weekdayIn'; readonly weekday: number; readonly of: Piece; readonly isBeyond?: true }
  /** "Midsommarveckan", "the week of the 14th"; `side`: "veckan efter påsk", "veckan före den 14:e". */
  | { readonly kind: 'weekOf'; readonly of: Piece; readonly side?: 'before' | 'after' }
  /** 0–11; weekday where one was written beside it. */
  | {
      readonly kind: 'dayMonth';
      readonly day: number;
      readonly month: number;
      readonly year: number | undefined;
      readonly weekday?: number;
    }
  /** "den 7:e", and the "8" of "8–10 december". */
  | { readonly kind: 'dayOfMonth'; readonly day: number }
  | { readonly kind: 'month'; readonly month: number; readonly year: number | undefined }
  | { readonly kind: 'week'; readonly week: number; readonly year: number | undefined }
  /** 0 is this week; `rest` from today on. `isWhole`, here and above: beside another day it only says that all of it is meant. */
  | { readonly kind: 'nearWeek'; readonly weeks: number; readonly rest: boolean; readonly isWhole?: true }
  | { readonly kind: 'weekend'; readonly weeks: number }
  | { readonly kind: 'nearMonth'; readonly months: number }
  /** "2025", or so many years from this: "i fjol". */
  | { readonly kind: 'year'; readonly year: number | undefined; readonly years: number }
  | { readonly kind: 'feast'; readonly inYear: (year: number) => Days }
  | { readonly kind: 'length'; readonly count: number; readonly unit: LengthUnit }
  /** "tills vidare". */
  | { readonly kind: 'open' }
  /** "och framåt". */
  | { readonly kind: 'onward' }
  /** Said, and still nobody knows which day: "i sommar", "några dagar", "på sportlovet". */
  | { readonly kind: 'vague' }
  /** Some of what is named beside it: "i början av nästa vecka", "nån dag i v 50"; `isHalf`: "halva fredagen"; `isEach`: of each of the days, "halvtid till fredag". */
  | { readonly kind: 'some'; readonly isHalf?: true; readonly isEach?: true }
  /** A day that no calendar has: "31 november". */
  | { readonly kind: 'impossible' }
  /** `isToday`: "i eftermiddag"; `isMorning`: when a day begins, "måndag morgon". */
  | {
      readonly kind: 'half';
      readonly half: 'am' | 'pm';
      readonly isToday?: true;
      readonly isMorning?: true;
    }
  /** Minutes since midnight; `isLunch` where the meal was said and no time. */
  | { readonly kind: 'clock'; readonly minutes: number; readonly isLunch?: true }
  /** "om en timme": minutes from now. */
  | { readonly kind: 'later'; readonly minutes: number }
  | { readonly kind: 'restOfDay' };

/** A piece with what led to it. */
export interface Linked {
  readonly piece: Piece;
  readonly link: Link | undefined;
}

/** Neighbouring pieces, and which tokens they take. */
export interface Run {
  readonly pieces: readonly Linked[];
  readonly from: number;
  readonly to: number;
}

/** What a reader found at a place: the piece and the place after it. */
export interface Found {
  readonly piece: Piece;
  readonly next: number;
}

/** "Halvtid": half of each of the days that are said beside it. */
export const isHalfOfEach = (piece: Piece): boolean => piece.kind === 'some' && piece.isEach === true;

export const isHour = ({ kind }: Piece): boolean => kind === 'half' || kind === 'clock' || kind === 'later';

/** "Två timmar". */
export const isOfClock = (piece: Piece): boolean =>
  piece.kind === 'length' && /^(?:hours|minutes)$/.test(piece.unit);

/** It names days by itself. */
export const isDayPiece = ({ kind }: Piece): boolean =>
  /^(?:offset|date|weekday|weekdayBy|weekdayIn|dayBeside|weekOf|dayMonth|dayOfMonth|month|week|nearWeek|weekend|nearMonth|year|feast|restOfDay)$/.test(
    kind,
  );

/** Beside a weekday it is the week of it; "om två veckor" too. */
export const isWeek = (piece: Piece): boolean =>
  piece.kind === 'week' ||
  piece.kind === 'nearWeek' ||
  (piece.kind === 'offset' && piece.days >= 7 && piece.days % 7 === 0);

/** Whoever comes by then works that day. */
export const isMorningHour = (piece: Piece): boolean =>
  piece.kind === 'clock' ? piece.minutes <= 10 * 60 : piece.kind === 'half' && piece.isMorning === true;
