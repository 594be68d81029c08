// What a line makes of what was asked or done a moment ago.

import type { Act } from '../acts/acts';
import type { Moved } from './otherwise';
import type { Instead, Understanding } from '../acts/understanding';
import type { Said } from '../when/when-said';

export interface Amended extends Moved {
  readonly act: Act;
  /** Undefined: the days are those of before. */
  readonly said: Said | undefined;
  /** The days that can be meant as well. */
  readonly others: readonly Said[];
  /** What was done and is taken back by this. */
  readonly instead: Instead | undefined;
  /** Nobody can tell whether it is added or takes the place of what was done. */
  readonly isEither: boolean;
  readonly isAdded: boolean;
  /** Asked before it is done: the writer takes a day beside what was given or cannot be taken. */
  readonly isOffered?: boolean;
  /** It needs nothing of what was said before. */
  readonly isAlone?: boolean;
  /** Of what was said before it nobody knows: asked. */
  readonly isDoubted?: boolean;
}

const absences: ReadonlySet<Act> = new Set(['away', 'away.change']);
export const isAbsence = (act: Act): boolean => absences.has(act);

export const plain = { instead: undefined, isEither: false, isAdded: false } as const;

/** What was done, as it is taken back. */
export const insteadOf = ({ person, from, until, isOpen, part, spans }: Understanding): Instead => ({
  person,
  from,
  until,
  isOpen,
  part,
  ...(spans && { spans }),
});
