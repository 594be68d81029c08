import { line, onlyIf, subtle, type CardView, type Line } from '../../core/cards/view';
import { fullDateWords } from '../../core/texts/time-words';
import { isLocalDate } from '../../core/time';
import { metaId } from '../domain/document';
import type { RuleCard, RuleSource } from '../domain/question-cards';
import type { ShownRule } from '../domain/rule-duties';
import type { RulesWords } from '../texts/sv';

interface RuleView extends CardView {
  /** One rule alone: its id stands in the title. */
  readonly alone: RuleCard['rules'];
  readonly rules: RuleCard['rules'];
  readonly sources: readonly Line[];
}

export function ruleView({ rules, document, needsConsentNote }: RuleCard, { texts }: RulesWords): RuleView {
  const dated = isLocalDate(document.dated) ? fullDateWords(document.dated, texts.time) : document.dated;
  const ids = rules.map((rule) => rule.id).filter((id) => id !== metaId);
  const spoken = rules.map(({ id, text }) => (id === metaId ? text : `${id}: ${text}`));
  return {
    title:
      rules.length === 0
        ? texts.rules.rule.none
        : ids.length === 0
          ? document.title
          : texts.rules.rule.title(ids),
    ...(rules.length > 0 && { inWords: `${spoken.join(' ')} (${document.title}, ${dated})` }),
    alone: rules.length === 1 ? rules : [],
    rules: rules.length === 1 ? [] : rules,
    sources: [
      ...onlyIf(needsConsentNote === true, () => line(texts.rules.consent)),
      subtle(sourceWords(document, texts)),
    ],
  };
}

/** Where the rules stand, what a document does not say left out. */
export function sourceWords(
  { title, issuer, dated, decidedBy, isRetold }: RuleSource,
  texts: RulesWords['texts'],
): string {
  const date = isLocalDate(dated) ? fullDateWords(dated, texts.time) : dated;
  return [
    isRetold ? texts.rules.retold(title) : title,
    issuer,
    date && texts.rules.dated(date),
    decidedBy && !isRetold && texts.rules.decidedBy(decidedBy),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A rule's id and section; facts about the document have no id. */
export const placeWords = ({ id, section }: ShownRule, texts: RulesWords['texts']): string =>
  texts.rules.place(id === metaId ? undefined : id, section);
