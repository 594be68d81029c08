// What an act is given to do: the parts of what was understood, and whether it may change anything (F2, T10).

import type { Act } from './acts';
import type { Choice, Parts, Understanding } from './understanding';

export interface Saying extends Choice {
  /** As it was written; empty for a button. Kept nowhere. */
  readonly text: string;
  readonly asked: boolean;
  /** Who may be meant where a name is several people's. */
  readonly people: Understanding['people'];
  readonly flaw: Understanding['flaw'];
  /** More days are perhaps to come. */
  readonly hasMore?: boolean | undefined;
  readonly isUnlessSo?: boolean | undefined;
  /** To what was done a moment ago. */
  readonly isAdded?: boolean | undefined;
  readonly movedBy?: number | undefined;
  readonly isConsent?: boolean | undefined;
  /** Which message is meant may be the one that was shown last. */
  readonly isOfShown?: boolean | undefined;
  readonly opened?: Understanding['opened'];
  readonly orders?: Understanding['orders'];
  /** What is answered where no message is found that was meant. */
  readonly otherwise?: Act | undefined;
  /** What else is answered beside it. */
  readonly also?: readonly Act[] | undefined;
  /** False: what changes something only shows and says what it would do. */
  readonly mayChange: boolean;
  /** Whether the text may be kept as a gap of the rules. */
  readonly keeps: boolean;
}

export const nothingNamed: Parts = {
  person: undefined,
  mailbox: undefined,
  from: undefined,
  until: undefined,
  isOpen: false,
  part: undefined,
  rule: undefined,
};

/** The parts of something longer. */
export const partsOf = ({ person, mailbox, from, until, isOpen, part, rule, ...more }: Parts): Parts => ({
  person,
  mailbox,
  from,
  until,
  isOpen,
  part,
  rule,
  ...(more.spans && { spans: more.spans }),
  ...(more.instead && { instead: more.instead }),
  ...(more.isMoved === true && { isMoved: true }),
  ...(more.inReturn && { inReturn: more.inReturn }),
  ...(more.weekdays && { weekdays: more.weekdays }),
});

/** What was pressed is meant. */
export const pressed = (choice: Choice): Saying => ({
  ...choice,
  text: '',
  asked: false,
  people: [],
  flaw: undefined,
  mayChange: true,
  keeps: false,
});
