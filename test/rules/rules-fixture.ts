import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importRules } from '../../tools/rules-import/import-rules';
import { indexDocument, loadLexica, readRuleDocument } from '../../src/rules/documents/rule-index-file';
import { askRules } from '../../src/rules/domain/ask';
import type { RuleIndex } from '../../src/rules/domain/rule-index';

/** A question and the ids of the rules that answer it; none when the rules say nothing about it. */
export type Labelled = { readonly q: string; readonly rules: readonly string[] };

const ROOT = join(__dirname, '../..');
export const ALE = join(ROOT, 'rules/ale-2006.md');
export const ORIGINAL = join(__dirname, 'fixtures/ale-telefoni-epost-2006.txt');
export const GRANBY = join(__dirname, 'fixtures/granby-riktlinjer.md');

export function readQuestions(name: string): readonly Labelled[] {
  const file = JSON.parse(readFileSync(join(__dirname, `questions.${name}.json`), 'utf8')) as {
    readonly questions: readonly Labelled[];
  };
  return file.questions;
}

/** The questions of a set with the ids that the imported original gives. */
export function toOriginal(questions: readonly Labelled[]): readonly Labelled[] {
  const map = JSON.parse(readFileSync(join(__dirname, 'original-map.json'), 'utf8')) as {
    readonly rules: Readonly<Record<string, readonly string[]>>;
  };
  return questions.map(({ q, rules }) => ({ q, rules: rules.flatMap((id) => map.rules[id] ?? [id]) }));
}

const lexica = loadLexica();
const imported = new Map<string, Promise<RuleIndex>>();

export function aleIndex(): RuleIndex {
  return indexDocument(readRuleDocument(ALE), lexica);
}

/** Read once for each file. */
export function importedIndex(file: string): Promise<RuleIndex> {
  const index =
    imported.get(file) ?? importRules(file).then(({ document }) => indexDocument(document, lexica));
  imported.set(file, index);
  return index;
}

/** Shares of a question set: right rule first, among three, wrongly refused, rightly refused. */
export function figuresOf(
  index: RuleIndex,
  questions: readonly Labelled[],
): Record<'first' | 'three' | 'wronglyRefused' | 'refused', number> {
  const asked = questions.map((question) => ({ question, asked: askRules(index, { text: question.q }) }));
  const inside = asked.filter(({ question }) => question.rules.length > 0);
  const outside = asked.filter(({ question }) => question.rules.length === 0);
  const hits = inside.map(({ question, asked: { answers } }) =>
    answers.findIndex(({ rule }) => question.rules.includes(rule.id)),
  );
  const share = (count: number, total: number) => (total === 0 ? 1 : count / total);
  return {
    first: share(hits.filter((hit) => hit === 0).length, inside.length),
    three: share(hits.filter((hit) => hit >= 0).length, inside.length),
    wronglyRefused: share(inside.filter((one) => one.asked.refused).length, inside.length),
    refused: share(outside.filter((one) => one.asked.refused).length, outside.length),
  };
}
