import { actButton } from '../../chat/cards/choices-view';
import { onlyIf, subtle, type Button, type CardView, type Line } from '../../core/cards/view';
import { rangeWords } from '../../core/texts/time-words';
import type { HelpCard } from '../domain/desk-cards';
import { offeredActs, switchboardsAct, type Part } from '../domain/offered-acts';
import type { DeskWords, Phrase } from '../texts/sv';

interface HelpView extends CardView {
  readonly phrases: readonly Phrase[];
  readonly notes: readonly Line[];
  readonly buttons: readonly Button[];
}

/** More are hidden behind three dots. */
const mostButtons = 5;

export function helpView(card: HelpCard, words: DeskWords): HelpView {
  const { time, desk } = words.texts;
  const { isAdmin, colleague, isSwitchboard = false } = card;
  const part = partOf(card);
  const away = rangeWords(card.away.from, card.away.lastDay, time);
  return {
    title: desk.help.title,
    phrases: desk.help.lines({ part, isAdmin, isSwitchboard, colleague, away }),
    notes: [subtle(desk.help.note)],
    buttons: [
      ...onlyIf(isAdmin, () => 'bot.status' as const),
      ...onlyIf(isSwitchboard && part !== 'leads', () => switchboardsAct),
      ...onlyIf(card.hasAnswers === true, () => 'answers.mine' as const),
      ...offeredActs.help[part],
    ]
      .slice(0, mostButtons)
      .map((act) => actButton(act, words)),
  };
}

const partOf = ({ isInRoster, isManager }: HelpCard): Part =>
  isInRoster ? 'roster' : isManager ? 'leads' : 'none';
