import type { AbsenceSource } from '../../people/domain/absence';

/** What the bot answers in a sentence to what people write about absences; each list's first is the card's first line. */
export interface ChatTexts {
  readonly noSuchDate: (written: string) => readonly string[];
  readonly awayUnclear: readonly string[];
  readonly absencesAhead: (count: number) => readonly string[];
  readonly absences: (count: number) => string;
  readonly noAbsences: readonly string[];
  readonly automaticReply: readonly string[];
  readonly changeUndone: string;
  readonly useTheCard: readonly string[];
  readonly thanks: readonly string[];
  readonly whoIsAway: readonly string[];
  readonly nothingToUndo: readonly string[];
  readonly askedUndo: readonly string[];
  readonly askedOther: (name: string) => readonly string[];
  readonly othersToday: (name: string) => readonly string[];
  readonly isNotAway: (name: string) => string;
  readonly theirs: Readonly<Record<AbsenceSource, (name: string) => readonly string[]>>;
}
