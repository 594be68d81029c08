// An expected "no": a value, never an exception; each room's texts have the words of its own.

import type { LocalDate } from './time';

/**
 * Why an action or a request is not carried out. Nothing was changed when one of these is given.
 * Features add their own.
 * - `not-allowed`: the person has no such role for the mailbox
 * - `not-on-duty`: only who has the mailbox can pass it on
 * - `unknown-person`: not in the directory, disabled, a guest or of another tenant
 * - `person-away`, `person-unknown`: the person that was chosen cannot take it
 * - `nobody-chosen`: somebody is to be chosen first
 * - `stale`: the card is older than the state; the fresh card goes with the answer
 * - `day-ended`: the card's day is over
 * - `already-done`: somebody did it before
 * - `not-found`: what the card is about is no longer there
 * - `bad-input`, `unknown-verb`: the card's data cannot be understood
 * - `date-in-past`: the day that was given is over
 * - `tells-of-somebody`: a text with signs of somebody's health or family is not kept
 * - `busy`: somebody else did something with the same at that moment; to be tried again
 */
export type Refusal =
  | 'not-allowed'
  | 'not-on-duty'
  | 'unknown-person'
  | 'person-away'
  | 'person-unknown'
  | 'nobody-chosen'
  | 'stale'
  | 'day-ended'
  | 'already-done'
  | 'not-found'
  | 'bad-input'
  | 'unknown-verb'
  | 'date-in-past'
  | 'tells-of-somebody'
  | 'busy';

/** Who and which days stand in the way, where they are known. */
export interface InTheWay {
  /** Undefined: nobody. */
  readonly name: string | undefined;
  readonly isReader?: boolean;
  readonly days: readonly LocalDate[];
  /** Of who is away now: the first day on which they are there. */
  readonly backOn?: LocalDate | undefined;
  /** Away for nothing but that Teams does not reach them. */
  readonly isUnreached?: boolean;
}

/** `No` are the names that can be given: a feature's own with them. */
export type Result<T, No extends string = Refusal> = { readonly ok: true; readonly value: T } | Refused<No>;

export interface Refused<No extends string = Refusal> {
  readonly ok: false;
  readonly refusal: No;
  readonly inTheWay?: InTheWay | undefined;
}

export const accept = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const refuse = <const No extends string>(refusal: No, inTheWay?: InTheWay): Refused<No> =>
  inTheWay === undefined ? { ok: false, refusal } : { ok: false, refusal, inTheWay };

/** For a branch that the types rule out. */
export function unreachable(value: never): never {
  throw new TypeError(`Impossible value: ${JSON.stringify(value)}`);
}
