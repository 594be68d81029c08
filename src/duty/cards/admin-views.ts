import type { DeadEndCard, UnreadableCard } from '../domain/admin-notices';
import { weekdayWords } from '../../core/texts/time-words';
import type { DutyWords } from '../texts/sv';
import { cut, line, subtle, when, type CardView, type Line, type Row } from '../../core/cards/view';

/** A list for the admins, and what to do about it. */
export interface AdminView extends CardView {
  readonly rows: readonly Row[];
  readonly notes: readonly Line[];
}

export function unreadableView(card: UnreadableCard, words: DutyWords): AdminView {
  const { admin } = words.texts.duty;
  const { shown, more } = cut(card.mailboxes, words.texts);
  return {
    title: admin.unreadable(card.mailboxes.length),
    state: card.mailboxes.some(({ since }) => since !== undefined) ? 'open' : 'done',
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

export function deadEndView(card: DeadEndCard, { texts }: DutyWords): AdminView {
  const { time } = texts;
  const { admin } = texts.duty;
  const { shown, more } = cut(card.mailboxes, texts);
  return {
    title: admin.deadEnd(card.mailboxes.length, weekdayWords(card.date, card.date, time)),
    state: 'open',
    rows: shown.map(({ name, address }) => ({ name, lines: [line(address)] })),
    notes: [...more, line(admin.deadEndWhy), line(admin.deadEndDo)],
  };
}
