import { actButton } from '../../chat/cards/choices-view';
import type { Act } from '../../chat/domain/acts';
import { onlyIf, subtle, type Button, type CardView, type Line } from '../../core/cards/view';
import { rangeWords } from '../../core/texts/time-words';
import type { HelpCard } from '../domain/desk-cards';
import type { DeskWords, HelpPart, Phrase } from '../texts/sv';

export interface HelpView extends CardView {
  readonly phrases: readonly Phrase[];
  readonly notes: readonly Line[];
  readonly buttons: readonly Button[];
}

/** What can be pressed without a word; nothing of it changes anything. */
const pressed: Readonly<Record<HelpPart, readonly Act[]>> = {
  roster: ['mailbox.status', 'inbox', 'duty.mine', 'away.mine', 'privacy'],
  leads: ['mailbox.status', 'inbox', 'away.who', 'away.mine', 'privacy'],
  none: ['who.registrar', 'delegation.mine', 'away.mine', 'signature', 'privacy'],
};

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
      ...onlyIf(isSwitchboard && part !== 'leads', () => 'away.who' as const),
      ...onlyIf(card.hasAnswers === true, () => 'answers.mine' as const),
      ...pressed[part],
    ]
      .slice(0, mostButtons)
      .map((act) => actButton(act, words)),
  };
}

const partOf = ({ isInRoster, isManager }: HelpCard): HelpPart =>
  isInRoster ? 'roster' : isManager ? 'leads' : 'none';
