import type { RuleSource } from '../domain/question-cards';
import type { ShownRule } from '../domain/rule-duties';
import { META_ID } from '../domain/document';
import { isLocalDate } from '../../core/time';
import type { RulesWords } from '../texts/sv';
import { fullDateWords } from '../../core/texts/time-words';

/** Where the rules stand, what a document does not say left out. */
export function sourceWords(
  { title, issuer, dated, decidedBy }: RuleSource,
  texts: RulesWords['texts'],
): string {
  const date = isLocalDate(dated) ? fullDateWords(dated, texts.time) : dated;
  return [title, issuer, date && texts.rules.dated(date), decidedBy && texts.rules.decidedBy(decidedBy)]
    .filter(Boolean)
    .join(' · ');
}

/** A rule's id and section; facts about the document have no id. */
export const placeWords = ({ id, section }: ShownRule, texts: RulesWords['texts']): string =>
  texts.rules.place(id === META_ID ? undefined : id, section);
