// What the bot answers in a sentence to words that it understands and cannot simply carry out (F2).

import type { AbsenceSource } from '../../people/domain/absence';

export type ChatSay =
  /** A day that no calendar has, as it was written. */
  | { readonly what: 'noSuchDate'; readonly written: string }
  | { readonly what: 'awayUnclear' }
  /** Before the reader's absences, each on a card of its own with its undo. */
  | { readonly what: 'absencesAhead' | 'absences'; readonly count: number }
  | { readonly what: 'noAbsences' }
  /** Only the reader can turn the automatic reply off. */
  | { readonly what: 'automaticReply' }
  | { readonly what: 'changeUndone' }
  /** Written what a button on the mailbox's card does; before the mailboxes as they are. */
  | { readonly what: 'useTheCard' }
  | { readonly what: 'thanks' }
  /** Nobody is shown a list of who is away. */
  | { readonly what: 'whoIsAway' }
  | { readonly what: 'nothingToUndo' }
  /** A question undoes nothing. */
  | { readonly what: 'askedUndo' }
  /** A question about somebody marks nobody; what to write instead. */
  | { readonly what: 'askedOther'; readonly name: string }
  /** Of somebody else one can only say that they are away today. */
  | { readonly what: 'othersToday'; readonly name: string }
  | { readonly what: 'isNotAway'; readonly name: string }
  /** Somebody's absence that the reader cannot end; how it is known says who can. */
  | { readonly what: 'theirs'; readonly name: string; readonly source: AbsenceSource };
