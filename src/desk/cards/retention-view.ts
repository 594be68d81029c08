import type { RetentionCard } from '../domain/desk-cards';
import type { RegistrationKind } from '../../incoming/domain/incoming';
import { fullDateWords, monthWords } from '../../core/texts/time-words';
import type { DeskWords } from '../texts/sv';
import { cut, line, subtle, type CardView, type Line, type Row } from '../../core/cards/view';

interface RetentionView extends CardView {
  readonly rows: readonly Row[];
  readonly notes: readonly Line[];
}

export function retentionView(card: RetentionCard, { texts }: DeskWords): RetentionView {
  const { time } = texts;
  const { retention } = texts.desk;
  const kinds: Readonly<Record<string, string>> = retention.kinds;
  const month = monthWords(card.month, time);
  const { shown, more } = cut(card.rows, texts);
  const kindOf = (registration: RegistrationKind | undefined): readonly string[] =>
    registration === undefined || registration === 'open'
      ? []
      : [texts.incoming.inbox.registrations[registration]];
  return {
    title: card.rows.length === 0 ? retention.nothing(month) : retention.title(card.rows.length, month),
    state: card.rows.length === 0 ? 'done' : 'open',
    rows: shown.map(({ what, registration, count, before, decision }) => ({
      name: [kinds[what] ?? what, ...kindOf(registration)].join(' · '),
      lines: [line(retention.row(count, fullDateWords(before, time))), subtle(retention.decision(decision))],
    })),
    notes: [...more, line(retention.nothingDeleted)],
  };
}
