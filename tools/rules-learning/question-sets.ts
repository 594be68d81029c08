// The development documents with their questions, and the one that nothing is learnt from.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { indexDocument, loadLexica, readRuleDocument } from '../../src/rules/documents/rule-index-file';
import type { Lexica } from '../../src/rules/domain/finding/rule-index';
import { readTied } from '../../src/rules/domain/tied/tied-questions';
import { readDocumentQuestions } from '../../src/rules/documents/question-file';
import type { Kind, Question, QuestionSet } from './question-set';
import { readPracticeSets } from './practice-documents';
import { importRules } from '../rules-import/import-rules';

/** Built, it lies one folder deeper. */
const root = join(__dirname, existsSync(join(__dirname, '../../test/rules')) ? '../..' : '../../..');
export const questionsFolder = join(root, 'test/rules');

const documents: readonly (readonly [name: string, kind: Kind])[] = [
  ['ale', 'own'],
  ['almby', 'same'],
  ['brovik', 'same'],
  ['fagerby', 'same'],
  ['gullnas', 'same'],
  ['granby', 'same'],
  ['cedervik', 'nearby'],
  ['dalsnas', 'nearby'],
  ['hjortsund', 'nearby'],
  ['lillnas', 'nearby'],
  ['mosaryd', 'nearby'],
  ['norrvik', 'same'],
];

/** Those that are read as the municipality wrote them. */
const imported: Readonly<Record<string, { readonly file: string; readonly questions: string }>> = {
  granby: { file: 'fixtures/granby-riktlinjer.md', questions: 'questions.granby.json' },
  hjortsund: { file: 'other/hjortsund.docx', questions: 'other/hjortsund.questions.json' },
};

const questionsSchema = z.object({
  questions: z.array(z.object({ q: z.string(), rules: z.array(z.string()) })),
});

/** Of before, mostly about other things than the rules. */
const moreOfOwn = ['tune', 'own3', 'own4'];
const formsOfOwn = ['tune2', 'own', 'own2', 'own5'];

const read = (path: string): readonly Question[] =>
  questionsSchema.parse(JSON.parse(readFileSync(join(questionsFolder, path), 'utf8'))).questions;

/** Each with questions that it answers and some that are near, but outside. */
export async function readSets(lexica: Lexica = loadLexica()): Promise<readonly QuestionSet[]> {
  const sets = documents.map(async ([name, kind]) => ({ name, kind, ...(await readSet(name, lexica)) }));
  return Promise.all(sets);
}

/** Beside them the many that are only learnt from. */
export async function readAllSets(lexica: Lexica = loadLexica()): Promise<readonly QuestionSet[]> {
  return [...(await readSets(lexica)), ...readPracticeSets(join(questionsFolder, 'practice'), lexica)];
}

async function readSet(name: string, lexica: Lexica): Promise<Omit<QuestionSet, 'name' | 'kind'>> {
  const original = imported[name];
  if (original !== undefined) {
    const { document } = await importRules(join(questionsFolder, original.file));
    const index = indexDocument(document, lexica);
    return { index, questions: read(original.questions), more: [], forForms: [], tied: undefined };
  }
  const file = name === 'ale' ? join(root, 'rules/ale-2006.md') : join(questionsFolder, `other/${name}.md`);
  const index = indexDocument(readRuleDocument(file), lexica);
  return {
    index,
    questions: read(`other/${name}.questions.json`),
    more: name === 'ale' ? readMore(moreOfOwn) : [],
    forForms: name === 'ale' ? readMore(formsOfOwn) : [],
    tied: readTied(index, readDocumentQuestions(file)),
  };
}

const readMore = (sets: readonly string[]): readonly Question[] =>
  sets.flatMap((set) => read(`questions.${set}.json`));

const kept: readonly (readonly [name: string, file: string])[] = [
  ['ekfors', 'ekfors.md'],
  ['ivarslund', 'ivarslund.txt'],
  ['alvskoga', 'alvskoga.md'],
  ['sundhamra', 'sundhamra.md'],
  ['norrbytrask', 'norrbytrask.md'],
];

/** To be looked at when everything else is done; Ekfors has the project's form, Ivarslund is imported. */
export async function readKept(lexica: Lexica = loadLexica()): Promise<readonly QuestionSet[]> {
  return Promise.all(
    kept.map(async ([name, file]): Promise<QuestionSet> => {
      const path = join(questionsFolder, 'documents-kept', file);
      const document = file.endsWith('.md') ? readRuleDocument(path) : (await importRules(path)).document;
      const questions = read(`documents-kept/${name}.questions.json`);
      const index = indexDocument(document, lexica);
      return { name, kind: 'same', index, questions, more: [], forForms: [], tied: undefined };
    }),
  );
}
