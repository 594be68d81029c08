import type { PeopleTroubleCard } from '../domain/desk-cards';
import type { AdminView } from '../../duty/cards/admin-views';
import type { DeskWords } from '../texts/sv';
import { cut, line, onlyIf, subtle, type Row } from '../../core/cards/view';

export function peopleTroubleView(card: PeopleTroubleCard, { texts }: DeskWords): AdminView {
  const { people: trouble } = texts.desk;
  const group = (name: string, people: readonly string[]): readonly Row[] => {
    const { shown, more } = cut(people, texts);
    return onlyIf(people.length > 0, () => ({ name, lines: [...shown.map(line), ...more] }));
  };
  const count = new Set(everybodyIn(card)).size;
  const [isSo, whatToDo] = trouble.channelSilent;
  if (count === 0) return { title: isSo, state: 'open', rows: [], notes: [line(whatToDo)] };
  return {
    title: trouble.title(count),
    state: 'open',
    rows: [
      ...group(trouble.unknown, card.unknown),
      ...group(trouble.disabled, card.disabled),
      ...group(trouble.unreachable, card.unreachable),
      ...group(trouble.withoutMailbox, card.withoutMailbox ?? []),
      ...group(trouble.withoutManager, card.withoutManager ?? []),
      ...onlyIf(card.isChannelSilent === true, () => ({ name: isSo, lines: [line(whatToDo)] })),
    ],
    notes: [subtle(trouble.countAsAway)],
  };
}

const everybodyIn = (card: PeopleTroubleCard): readonly string[] => [
  ...card.unknown,
  ...card.disabled,
  ...card.unreachable,
  ...(card.withoutMailbox ?? []),
  ...(card.withoutManager ?? []),
];
