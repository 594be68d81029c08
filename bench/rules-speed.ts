import { indexDocument } from '../src/rules/documents/rule-index-file';
import type { RuleDocument } from '../src/rules/domain/document';
import type { Lexica } from '../src/rules/domain/finding/rule-index';
import { readTied, type TiedQuestion } from '../src/rules/domain/tied/tied-questions';
import { brevvaktFinder, miniSearchFinder } from './rules-finders';
import type { Finder } from './rules-sets';

/** Milliseconds of processor time per question, the bot's and plain MiniSearch's in the same run, with percentiles. */
export type Speed = {
  readonly rules: number;
  readonly buildMs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
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

/** Processor time, so that what else the machine does is not counted. */
function timesOf(finder: Finder, questions: readonly string[]): readonly number[] {
  for (const question of questions) finder.find(question);
  const times = questions.map((question) => {
    const start = process.cpuUsage();
    finder.find(question);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor(share * sorted.length)] ?? 0;

/** Measures a document of the given size with the given questions. */
export function measureSpeed(
  document: RuleDocument,
  lexica: Lexica,
  questions: readonly string[],
  known: readonly TiedQuestion[] = [],
): Speed {
  const start = process.hrtime.bigint();
  const index = indexDocument(document, lexica);
  const buildMs = Number(process.hrtime.bigint() - start) / 1e6;
  const own = timesOf(brevvaktFinder(index, readTied(index, known)), questions);
  const plain = timesOf(miniSearchFinder(document), questions);
  return {
    rules: document.rules.length,
    buildMs,
    medianMs: at(own, 0.5),
    p95Ms: at(own, 0.95),
    p99Ms: at(own, 0.99),
    worstMs: own.at(-1) ?? 0,
    miniSearchMedianMs: at(plain, 0.5),
  };
}
