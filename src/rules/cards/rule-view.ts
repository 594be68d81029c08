import type { RuleCard } from '../domain/question-cards';
import { isLocalDate } from '../../core/time';
import { fullDateWords } from '../../core/texts/time-words';
import { sourceWords } from './rule-source';
import type { RulesWords } from '../texts/sv';
import { line, onlyIf, subtle, type CardView, type Line } from '../../core/cards/view';

export interface RuleView extends CardView {
  readonly rules: RuleCard['rules'];
  readonly sources: readonly Line[];
}

export function ruleView({ rules, document, needsConsentNote }: RuleCard, { texts }: RulesWords): RuleView {
  const dated = isLocalDate(document.dated) ? fullDateWords(document.dated, texts.time) : document.dated;
  const ids = rules.map((rule) => rule.id);
  const spoken = rules.map((rule) => `${rule.id}: ${rule.text}`);
  return {
    title: ids.length === 0 ? texts.rules.rule.none : texts.rules.rule.title(ids),
    ...(ids.length > 0 && { inWords: `${spoken.join(' ')} (${document.title}, ${dated})` }),
    rules,
    sources: [
      ...onlyIf(needsConsentNote === true, () => line(texts.rules.consent)),
      subtle(sourceWords(document, texts)),
    ],
  };
}
