import type { AdminView } from '../../duty/cards/admin-views';
import type { PeopleTroubleCard } from '../domain/desk-cards';
import type { Row, Words } from '../../core/cards/view';
import { cut, line, onlyIf, subtle } from '../../core/cards/view';

export function peopleTroubleView(card: PeopleTroubleCard, { texts }: Words): AdminView {
  const { admin } = texts;
  const group = (name: string, people: readonly string[]): readonly Row[] => {
    const { shown, more } = cut(people, texts);
    return onlyIf(people.length > 0, () => ({ name, lines: [...shown.map(line), ...more] }));
  };
  const count = new Set(everybodyIn(card)).size;
  const [isSo, whatToDo] = admin.channelSilent;
  if (count === 0) return { title: isSo, rows: [], notes: [line(whatToDo)] };
  return {
    title: admin.people(count),
    rows: [
      ...group(admin.unknown, card.unknown),
      ...group(admin.disabled, card.disabled),
      ...group(admin.unreachable, card.unreachable),
      ...group(admin.withoutMailbox, card.withoutMailbox ?? []),
      ...group(admin.withoutManager, card.withoutManager ?? []),
      ...onlyIf(card.isChannelSilent === true, () => ({ name: isSo, lines: [line(whatToDo)] })),
    ],
    notes: [subtle(admin.countAsAway)],
  };
}

const everybodyIn = (card: PeopleTroubleCard): readonly string[] => [
  ...card.unknown,
  ...card.disabled,
  ...card.unreachable,
  ...(card.withoutMailbox ?? []),
  ...(card.withoutManager ?? []),
];
