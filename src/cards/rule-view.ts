import type { RuleCard } from '../domain/card-facts';
import { isLocalDate } from '../domain/time';
import { fullDateWords } from '../texts/time-words';
import type { CardView, Line, Words } from './view';
import { subtle } from './view';

export interface RuleView extends CardView {
  readonly rules: RuleCard['rules'];
  readonly sources: readonly Line[];
}

export function ruleView({ rules, document }: RuleCard, { texts }: Words): RuleView {
  const dated = isLocalDate(document.dated) ? fullDateWords(document.dated, texts.time) : document.dated;
  const ids = rules.map((rule) => rule.id);
  const spoken = rules.map((rule) => `${rule.id}: ${rule.text}`);
  return {
    title: ids.length === 0 ? texts.rule.none : texts.rule.title(ids),
    ...(ids.length > 0 && { inWords: `${spoken.join(' ')} (${document.title}, ${dated})` }),
    rules,
    sources: [
      subtle(texts.rule.source(document.title, document.issuer)),
      subtle(texts.rule.decided(dated, document.decidedBy)),
    ],
  };
}
