import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresOf, outcomeOf, type Figures } from '../../tools/rules-learning/rules-figures';
import { importRules } from '../../tools/rules-import/import-rules';
import { indexDocument, loadLexica, readRuleDocument } from '../../src/rules/documents/rule-index-file';
import { askRules } from '../../src/rules/domain/finding/ask';
import type { RuleIndex } from '../../src/rules/domain/finding/rule-index';

/** A question and the ids of the rules that answer it; none when the rules say nothing about it. */
type Labelled = { readonly q: string; readonly rules: readonly string[] };

const ROOT = join(__dirname, '../..');
export const ALE = join(ROOT, 'rules/ale-2006.md');
export const ORIGINAL = join(__dirname, 'fixtures/ale-telefoni-epost-2006.txt');

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

/** Of a set of questions, asked as people ask them. */
export const figuresOfSet = (index: RuleIndex, questions: readonly Labelled[]): Figures =>
  figuresOf(
    questions.map(({ q, rules }) => {
      const asked = askRules(index, { text: q });
      return outcomeOf(
        rules,
        asked.refused ? 'nothing' : asked.sure ? 'sure' : 'near',
        asked.answers.map(({ rule }) => rule.id),
      );
    }),
  );
