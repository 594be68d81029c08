import { clockWords } from '../../core/cards/view';
import { rangeWords } from '../../core/texts/time-words';
import type { PlanSpan } from '../domain/plan';
import type { RosterChangeCard } from '../domain/roster-cards';
import type { RosterWords } from '../texts/sv';

/** "fredag 4 december", "7–11 december kl. 13–16". */
export function spanWords({ from, lastDay }: PlanSpan, { texts }: RosterWords): string {
  return rangeWords(from, lastDay, texts.time);
}

/** The days with the part of them that is meant. */
export function wholeWords(
  { span, part }: Pick<RosterChangeCard, 'span' | 'part'>,
  words: RosterWords,
): string {
  const days = spanWords(span, words);
  return part === undefined ? days : `${days} ${clockWords(part, words.texts.time)}`;
}

/** Who takes which days by a swap: the one asked, then the asker. */
export function sharesOf({ person, by, span }: RosterChangeCard, swap: PlanSpan, words: RosterWords) {
  const who = ({ name, isReader }: RosterChangeCard['by']) =>
    isReader ? words.texts.roster.change.you : name;
  return {
    one: { who: who(person), days: spanWords(span, words) },
    other: { who: who(by), days: spanWords(swap, words) },
  };
}
