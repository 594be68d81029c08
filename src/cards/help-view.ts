import type { HelpCard } from '../domain/card-facts';
import type { Phrase } from '../texts/texts';
import type { CardView, Line, Words } from './view';
import { subtle } from './view';

export interface HelpView extends CardView {
  readonly phrases: readonly Phrase[];
  readonly notes: readonly Line[];
}

export function helpView(card: HelpCard, { texts }: Words): HelpView {
  const { help } = texts;
  const mayReport = card.isInRoster || card.isManager;
  return {
    title: help.title,
    phrases: [
      ...help.everyone,
      ...(mayReport ? help.forRosterAndManagers : []),
      ...(card.isInRoster ? help.forRoster : []),
    ],
    notes: [subtle(help.buttons)],
  };
}
