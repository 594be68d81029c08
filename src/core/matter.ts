// One matter has one live card a person: which of its notices has been overtaken by a later one.

import type { NoticeId } from './ids';
import type { Notice, NoticeState } from './notice';
import type { Instant } from './time';

/** A notice among those of its matter to the same receiver. */
export interface OfMatter {
  readonly id: NoticeId;
  readonly state: NoticeState;
  readonly createdAt: Instant;
  readonly notBefore: Instant;
}

type Place = Pick<Notice, 'id' | 'createdAt'>;

/** Of one instant the one that was made later. */
const isLater = (one: Place, other: Place): boolean =>
  one.createdAt === other.createdAt ? one.id > other.id : one.createdAt > other.createdAt;

export const earlierSaid = (notice: Place, all: readonly OfMatter[]): readonly OfMatter[] =>
  all.filter((one) => one.state === 'said' && isLater(notice, one));

/** Whether one that is said, or being said, has taken its place; of the same instant none that was said before it. */
export const isOvertaken = (notice: Place & Pick<Notice, 'state'>, all: readonly OfMatter[]): boolean =>
  all.some(
    (one) =>
      (one.state === 'sending' || (one.state === 'said' && !isToBeSaid(notice, one))) && isLater(one, notice),
  );

const isToBeSaid = (notice: Place & Pick<Notice, 'state'>, said: Place): boolean =>
  notice.state !== 'said' && notice.createdAt === said.createdAt;

/** Those that are to be said now as well, and would take its place. */
export const laterDue = (notice: Place, all: readonly OfMatter[], now: Instant): readonly OfMatter[] =>
  all.filter((one) => isLater(one, notice) && one.state === 'waiting' && one.notBefore <= now);
