import type { HelpCard } from '../domain/desk-cards';
import { rangeWords } from '../../core/texts/time-words';
import type { DeskWords, HelpPart, Phrase } from '../texts/sv';
import { subtle, type CardView, type Line } from '../../core/cards/view';

export interface HelpView extends CardView {
  readonly phrases: readonly Phrase[];
  readonly notes: readonly Line[];
}

export function helpView(card: HelpCard, { texts }: DeskWords): HelpView {
  const { time } = texts;
  const { help } = texts.desk;
  const { away, colleague } = card;
  const hasPart = card.isInRoster || card.isManager;
  const everyone = help.everyone(rangeWords(away.from, away.lastDay, time), partOf(card));
  // What an admin reads about "status" says more than what everybody reads.
  const said = card.isAdmin
    ? everyone.filter(({ write }) => !help.forAdmins.some((it) => it.write === write))
    : everyone;
  return {
    title: help.title,
    phrases: [
      ...(card.isAdmin ? help.forAdmins : []),
      ...(hasPart ? help.forMessages : []),
      ...(card.isInRoster ? help.forRoster : []),
      ...(hasPart && colleague !== undefined ? help.forRosterAndManagers(colleague) : []),
      ...said,
    ],
    notes: [subtle(help.buttons)],
  };
}

function partOf({ isInRoster, isManager, isAdmin }: HelpCard): HelpPart {
  if (isInRoster) return 'roster';
  return isManager || isAdmin ? 'leads' : 'none';
}
