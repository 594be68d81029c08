import { indexDocument } from '../src/adapters/documents/rule-index-file';
import type { RuleDocument } from '../src/domain/rules/document';
import type { Lexica } from '../src/domain/rules/rule-index';
import { brevvaktFinder, miniSearchFinder } from './rules-finders';
import type { Finder } from './rules-sets';

/** Milliseconds per question, the bot's and plain MiniSearch's in the same run; `slowMs` is the 99th percentile. */
export type Speed = {
  readonly rules: number;
  readonly buildMs: number;
  readonly medianMs: number;
  readonly slowMs: number;
  readonly worstMs: number;
  readonly miniSearchMedianMs: number;
};

/** A document of any size, its rules made by mixing the sentences of a real one. */
export function enlarge(document: RuleDocument, size: number): RuleDocument {
  const texts = document.rules.map((rule) => rule.text);
  const rules = Array.from({ length: size }, (_, index) => {
    const one = document.rules[index % texts.length];
    const other = texts[(index * 7 + Math.floor(index / texts.length)) % texts.length] ?? '';
    const text =
      index < texts.length
        ? (one?.text ?? '')
        : `${one?.text ?? ''} Avsnitt ${index}: ${other.slice(0, 120)}`;
    return { id: `R${index}`, section: one?.section ?? '', context: '', text };
  });
  return { ...document, rules };
}

function timesOf(finder: Finder, questions: readonly string[]): readonly number[] {
  for (const question of questions.slice(0, 40)) finder.find(question);
  const times = questions.map((question) => {
    const start = process.hrtime.bigint();
    finder.find(question);
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return times.sort((a, b) => a - b);
}

const median = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)] ?? 0;

/** Measures a document of the given size with the given questions. */
export function measureSpeed(document: RuleDocument, lexica: Lexica, questions: readonly string[]): Speed {
  const start = process.hrtime.bigint();
  const index = indexDocument(document, lexica);
  const buildMs = Number(process.hrtime.bigint() - start) / 1e6;
  const own = timesOf(brevvaktFinder(index), questions);
  const plain = timesOf(miniSearchFinder(document), questions);
  return {
    rules: document.rules.length,
    buildMs,
    medianMs: median(own),
    slowMs: own[Math.floor(0.99 * own.length)] ?? 0,
    worstMs: own.at(-1) ?? 0,
    miniSearchMedianMs: median(plain),
  };
}
