import type { SentenceCard } from '../../core/card-facts';
import { coreSays, refusalWords, type Button, type Line } from '../../core/cards/view';
import type { RosterCards, RosterPlanCard } from '../domain/roster-cards';
import type { RosterWords } from '../texts/sv';
import { changeView } from './change-view';
import { daysOffView } from './days-off-view';
import { holderView } from './holder-view';
import { planView } from './plan-view';

interface DoneView {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly buttons: readonly Button[];
  /** Nobody has some of the days now. */
  readonly isWarning?: boolean;
}

/** What is so now that it is done, and what takes it back. */
export function doneView(card: RosterCards, words: RosterWords): DoneView {
  if (card.card === 'rosterChange')
    return { ...changeView(card, words), ...(card.nobodyNext && { isWarning: true }) };
  if (card.card === 'daysOff') return daysOffView(card, words);
  if (card.card === 'holder') return holderView(card, words);
  return { title: words.texts.roster.page.said, lines: planView(card, words).notes, buttons: [] };
}

/** The same of an order. */
export function orderedView(card: RosterPlanCard, words: RosterWords): DoneView {
  const { dated } = card;
  const view = planView({ ...card, news: dated && { from: dated.from, isUndone: false } }, words);
  const undo = view.undoRows.flatMap(({ buttons }) => buttons);
  return {
    title: view.title,
    lines: view.notes,
    buttons: undo.filter(({ data }) => data['change'] === dated?.undoId),
  };
}

export const undoneView = ({ texts }: RosterWords): DoneView => ({
  title: texts.roster.page.undone,
  lines: [],
  buttons: [],
});

/** Why nothing was changed; `by`: who was first. */
export function refusedWords({ say }: SentenceCard, words: RosterWords, by?: string): string {
  if (say.what !== 'refused') return refusalWords(say.what, words.texts);
  if (say.refusal === 'stale') return words.texts.roster.page.stale(by);
  const [why = refusalWords(say.refusal, words.texts)] = coreSays.refused(say, words);
  return why;
}
