import type { FirstDayCard } from '../domain/desk-cards';
import { sourceWords } from '../../rules/cards/rule-view';
import type { ShownRule } from '../../rules/domain/rule-duties';
import type { DeskWords } from '../texts/sv';
import { subtle, type CardView, type Line } from '../../core/cards/view';

interface FirstDayView extends CardView {
  readonly rules: readonly ShownRule[];
  readonly notes: readonly Line[];
}

export function firstDayView(
  { audience, rules, document }: FirstDayCard,
  { texts }: DeskWords,
): FirstDayView {
  return {
    title: texts.desk.firstDay.title[audience],
    rules,
    notes: [subtle(sourceWords(document, texts)), subtle(texts.desk.firstDay.note)],
  };
}
