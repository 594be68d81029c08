import MiniSearch from 'minisearch';
import { snowballStemmer } from '../src/rules/documents/stems-file';
import { askRules } from '../src/rules/domain/finding/ask';
import { metaRule, type Rule, type RuleDocument } from '../src/rules/domain/document';
import type { RuleIndex } from '../src/rules/domain/finding/rule-index';
import type { Tied } from '../src/rules/domain/tied/tied-questions';
import type { Finder } from './rules-sets';

/** The bot's own finder. */
export function brevvaktFinder(index: RuleIndex, tied?: Tied): Finder {
  return {
    name: 'Brevvakt',
    find: (question) => askRules(index, { text: question }, tied).answers.map(({ rule }) => rule.id),
  };
}

function searchOver(rules: readonly Rule[], processTerm: (term: string) => string): MiniSearch {
  const search = new MiniSearch({ fields: ['section', 'text'], processTerm });
  search.addAll(rules.map(({ id, section, text }) => ({ id, section, text })));
  return search;
}

/** MiniSearch as it comes: OR over the words, it never refuses what has one word in common. */
export function miniSearchFinder(document: RuleDocument): Finder {
  const search = searchOver([...document.rules, metaRule(document.facts)], (term) => term.toLowerCase());
  return { name: 'MiniSearch', find: (question) => search.search(question).map(({ id }) => String(id)) };
}

/** MiniSearch with the Swedish Snowball stemmer. */
export function stemmedFinder(document: RuleDocument): Finder {
  const rules = [...document.rules, metaRule(document.facts)];
  const search = searchOver(rules, (term) => snowballStemmer(term.toLowerCase(), 'sv'));
  return {
    name: 'MiniSearch med stammar',
    find: (question) => search.search(question).map(({ id }) => String(id)),
  };
}
