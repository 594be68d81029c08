// What hearing a line is given: what was learnt, and what was said a moment ago.

import type { PersonId } from '../core/ids';
import type { Instant } from '../core/time';
import type { ShortMemory } from '../core/short-memory';
import type { PeopleContext } from '../people/context';
import type { Act } from './domain/acts/acts';
import type { Mind } from './domain/model/mind';
import type { KnownPerson } from './domain/reading/names';
import type { Choice } from './domain/acts/understanding';
import type { Understanding } from './domain/acts/understanding';

/** What one said last, as acts, ids and days; none of the words. */
export interface Spoken {
  /** Undefined where only a button was pressed. */
  readonly understood: Understanding | undefined;
  /** What can be gone on with: what was last asked or done. */
  readonly frame?: Understanding | undefined;
  /** What the answer asked back. */
  readonly offered: readonly Choice[];
  /** Each was asked by itself: one is no other reading of the next. */
  readonly areApart?: boolean;
  /** What was last written was English, and is answered so. */
  readonly isEnglish?: boolean | undefined;
  /** The same of the line that is being answered. */
  readonly answering?: { readonly isEnglish: boolean; readonly at: Instant };
  /** What was last done in words or by the button of a choice. */
  readonly done?: Done | undefined;
  /** The answer said why something cannot be undone. */
  readonly isStandingTold?: boolean;
  readonly at: Instant;
}

export interface Done {
  readonly act: Act;
  readonly at: Instant;
  /** By the line before, and not by an earlier one. */
  readonly isLast: boolean;
}

export interface ChatContext extends PeopleContext {
  readonly chat: {
    readonly mind: () => Mind;
    /** For ten minutes. */
    readonly spoken: ShortMemory<PersonId, Spoken>;
    /** Whom people can be about; read anew now and then. */
    readonly directory: ShortMemory<'people', readonly KnownPerson[]>;
  };
}
