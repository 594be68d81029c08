import type { DeadEndCard, PeopleTroubleCard, UnreadableCard } from '../../core/card-facts';
import { weekdayWords } from '../../core/texts/time-words';
import type { CardView, Line, Row, Words } from '../../core/cards/view';
import { cut, line, onlyIf, subtle, when } from '../../core/cards/view';

/** A list for the admins, and what to do about it. */
export interface AdminView extends CardView {
  readonly rows: readonly Row[];
  readonly notes: readonly Line[];
}

export function unreadableView(card: UnreadableCard, words: Words): AdminView {
  const { admin } = words.texts;
  const { shown, more } = cut(card.mailboxes, words.texts);
  return {
    title: admin.unreadable(card.mailboxes.length),
    rows: shown.map(({ name, address, since }) => ({
      name,
      lines: [
        line(address),
        line(since ? admin.unreadableSince(when(since, card.now, words)) : admin.readableAgain),
      ],
    })),
    notes: [...more, subtle(admin.checkAccess)],
  };
}

export function deadEndView(card: DeadEndCard, { texts }: Words): AdminView {
  const { admin, time } = texts;
  const { shown, more } = cut(card.mailboxes, texts);
  return {
    title: admin.deadEnd(card.mailboxes.length, weekdayWords(card.date, card.date, time)),
    rows: shown.map(({ name, address }) => ({ name, lines: [line(address)] })),
    notes: [...more, line(admin.deadEndWhy), line(admin.deadEndDo)],
  };
}

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
