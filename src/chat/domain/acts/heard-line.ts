// What a room knows better of what was heard: what is meant instead, or its own answer (src/app/features.ts, `hears`).

import type { Instant } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import type { Act } from './acts';
import type { Understanding } from './understanding';

export interface HeardLine {
  readonly understood: Understanding;
  readonly text: string;
  /** What the last answer asked back is answered first. */
  readonly isOffered: boolean;
  /** When they wrote the line before. */
  readonly since: Instant | undefined;
}

/** Answered, whatever the words are like. */
export interface AnsweredFirst<Card> {
  readonly act: Act;
  readonly cards: readonly Card[];
}

/** Undefined where it knows nothing better. */
export type Hears<Ctx, Card = never> = (
  context: Ctx,
  person: Person,
  line: HeardLine,
) => Promise<Understanding | AnsweredFirst<Card> | undefined>;
