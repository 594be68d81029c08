// An expected "no": a value, never an exception; texts has the words of each.

import type { MessageRefusal } from '../incoming/domain/message-refusal';

/**
 * Why an action or a request is not carried out. Nothing was changed when one of these is given.
 * - `not-allowed`: the person has no such role for the mailbox
 * - `not-on-duty`: only who has the mailbox can pass it on
 * - `unknown-person`: not in the directory, disabled, a guest or of another tenant
 * - `person-away`, `person-unknown`: the person that was chosen cannot take it
 * - `stale`: the card is older than the state; the fresh card goes with the answer
 * - `day-ended`: the card's day is over
 * - `already-done`: somebody did it before
 * - `not-found`: what the card is about is no longer there
 * - `bad-input`, `unknown-verb`: the card's data cannot be understood
 * - `date-in-past`, `end-before-start`: the days that were given cannot be an absence
 * - `too-late`: it can only be said before the absence has begun
 * - `delegate-…`, `no-delegate-chosen`: who was chosen to read the mail cannot be it, or nobody was
 * - `not-yours`: the delegation is somebody else's
 * - `text-missing`: a question or an answer without words
 * - `tells-of-somebody`: a text with signs of somebody's health or family is not kept
 * - `no-registrar`: nobody but the asker could answer
 * - `directory-silent`: the directory does not answer now
 * - `busy`: somebody else did something with the same at that moment; to be tried again
 * - `how-missing`: how a consent was given, or why none is needed, has to be said
 */
export type Refusal =
  | 'not-allowed'
  | 'not-on-duty'
  | 'unknown-person'
  | 'person-away'
  | 'person-unknown'
  | 'stale'
  | 'day-ended'
  | 'already-done'
  | 'not-found'
  | 'bad-input'
  | 'unknown-verb'
  | 'date-in-past'
  | 'end-before-start'
  | 'too-late'
  | 'no-delegate-chosen'
  | 'delegate-unknown'
  | 'delegate-is-owner'
  | 'delegate-guest'
  | 'delegate-outside'
  | 'delegate-disabled'
  | 'delegate-away'
  | 'how-missing'
  | 'not-yours'
  | 'text-missing'
  | 'tells-of-somebody'
  | 'no-registrar'
  | 'directory-silent'
  | 'busy'
  | MessageRefusal;

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
});

/** For a branch that the types rule out. */
export function unreachable(value: never): never {
  throw new TypeError(`Impossible value: ${JSON.stringify(value)}`);
}
