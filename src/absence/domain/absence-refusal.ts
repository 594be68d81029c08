// Why something about an absence or a delegation is not done (E1, P7).

import type { Refusal, Result } from '../../core/refusal';

/**
 * - `end-before-start`: the days that were given cannot be an absence
 * - `time-in-past`: the part of today that was given is over
 * - `too-late`: it can only be said before the absence has begun
 * - `delegate-…`, `no-delegate-chosen`: who was chosen to read the mail cannot be it, or nobody was
 * - `how-missing`: how a consent was given, or why none is needed, has to be said
 * - `heard-ahead`: a consent cannot have been heard on a day to come
 * - `heard-long-ago`: a consent that was heard holds for 30 days at most
 * - `with-owner`: the question is the owner's still, and not yet the manager's
 * - `not-yours`: the delegation is somebody else's
 */
export type AbsenceRefusal =
  | Refusal
  | 'end-before-start'
  | 'time-in-past'
  | 'too-late'
  | 'no-delegate-chosen'
  | 'delegate-unknown'
  | 'delegate-is-owner'
  | 'delegate-guest'
  | 'delegate-outside'
  | 'delegate-disabled'
  | 'delegate-away'
  | 'delegate-authority'
  | 'delegate-said-no'
  | 'heard-ahead'
  | 'heard-long-ago'
  | 'with-owner'
  | 'how-missing'
  | 'not-yours';

export type AbsenceResult<T> = Result<T, AbsenceRefusal>;
