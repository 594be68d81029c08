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
  const beside = besidePeople(card, trouble);
  const [first] = beside;
  if (count === 0 && first !== undefined) {
    const rows = beside.slice(1).map(([isSo, whatToDo]) => ({ name: isSo, lines: [line(whatToDo)] }));
    return { title: first[0], state: 'open', rows, notes: [line(first[1])] };
  }
  return {
    title: trouble.title(count),
    state: 'open',
    rows: [
      ...group(trouble.unknown, card.unknown),
      ...group(trouble.disabled, card.disabled),
      ...group(trouble.unreachable, card.unreachable),
      ...group(trouble.withoutMailbox, card.withoutMailbox ?? []),
      ...group(trouble.withoutManager, card.withoutManager ?? []),
      ...beside.map(([isSo, whatToDo]) => ({ name: isSo, lines: [line(whatToDo)] })),
    ],
    notes: [subtle(trouble.countAsAway)],
  };
}

/** What is wrong with no person: what is so, and what to do. */
const besidePeople = (
  { isChannelSilent, unreadOwn }: PeopleTroubleCard,
  { channelSilent, unreadMail }: DeskWords['texts']['desk']['people'],
): readonly (readonly [isSo: string, whatToDo: string])[] => [
  ...onlyIf(isChannelSilent === true, () => channelSilent),
  ...(unreadOwn ? [unreadMail(unreadOwn.unread, unreadOwn.address)] : []),
];

const everybodyIn = (card: PeopleTroubleCard): readonly string[] => [
  ...card.unknown,
  ...card.disabled,
  ...card.unreachable,
  ...(card.withoutMailbox ?? []),
  ...(card.withoutManager ?? []),
];
