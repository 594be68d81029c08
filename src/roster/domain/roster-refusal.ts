// Why something about a roster is not done (F2).

import type { Refusal, Result } from '../../core/refusal';
import type { CrossingRefusal } from './authority';

/**
 * - `span-reversed`, `part-reversed`, `span-too-long`, `no-working-day`: days that cannot be given
 * - `not-your-days`, `not-their-days`: somebody else has one of them
 * - `same-person`: nobody gives a mailbox to themselves, or swaps with themselves
 * - `other-authority`: only the manager gives to another authority
 * - `crossing-unsaid`: the manager has not ticked what the person will see
 * - `strict-authority`: a strict mailbox goes to no other authority
 * - `swap-day-missing`: whose days for whose was not said
 * - `swap-parted`: somebody else has some hours of one of them
 * - `swap-overtaken`: since it was asked one of the days got somebody else
 * - `change-overtaken`: later changes decide all of its days
 * - `empty-order`, `no-such-function`: an order that cannot be
 */
export type RosterRefusal =
  | Refusal
  | 'span-reversed'
  | 'part-reversed'
  | 'span-too-long'
  | 'no-working-day'
  | 'not-your-days'
  | 'not-their-days'
  | 'same-person'
  | CrossingRefusal
  | 'swap-day-missing'
  | 'swap-parted'
  | 'swap-overtaken'
  | 'change-overtaken'
  | 'empty-order'
  | 'no-such-function';

export type RosterResult<T> = Result<T, RosterRefusal>;
