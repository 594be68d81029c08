// Invented documents with their questions beside the rules, written by several who had not seen one another's: to learn from.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexDocument } from '../../src/rules/documents/rule-index-file';
import { parseRuleDocument } from '../../src/rules/documents/rule-document-text';
import type { Lexica } from '../../src/rules/domain/finding/rule-index';
import type { Question, QuestionSet } from './question-set';

const ruleLine = /^\[(R\d+)\]\s*(.+)$/u;

/** `? question` stands beneath the rule that answers it (`=> R3 R7` where others do); `! question` is near, but outside. */
function questionOf(line: string, rule: string | undefined): readonly Question[] {
  const [, kind, q = '', named] = /^([?!])\s*(.+?)(?:\s*=>\s*(.+))?$/u.exec(line) ?? [];
  if (kind === '!') return [{ q, rules: [] }];
  if (kind !== '?') return [];
  return [{ q, rules: named?.match(/R\d+/gu) ?? (rule === undefined ? [] : [rule]) }];
}

interface Section {
  readonly heading: string;
  readonly rules: readonly string[];
}

const sectionText = ({ heading, rules }: Section): string =>
  rules.length === 0 ? '' : `# ${heading}\n\n${rules.join('\n')}\n\n`;

function readPractice(path: string, name: string, lexica: Lexica): QuestionSet {
  const sections: { heading: string; rules: string[] }[] = [];
  const questions: Question[] = [];
  let title = name;
  let rule: string | undefined;
  for (const line of readFileSync(path, 'utf8')
    .split('\n')
    .map((one) => one.trim())) {
    const [, id, text] = ruleLine.exec(line) ?? [];
    if (line.startsWith('## ')) sections.push({ heading: line.slice(3), rules: [] });
    else if (line.startsWith('# ')) title = line.slice(2).replaceAll(':', '');
    else if (id !== undefined) {
      rule = id;
      sections.at(-1)?.rules.push(`- [${id}] ${text ?? ''}`);
    } else questions.push(...questionOf(line, rule));
  }
  const text = `---\ntitle: ${title}\nissuer: ${name}\n---\n\n${sections.map(sectionText).join('')}`;
  const index = indexDocument(parseRuleDocument(text, path), lexica);
  return { name, kind: 'practice', index, questions, more: [], forForms: [], tied: undefined };
}

/** Those of a folder, in the order of their names. */
export const readPracticeSets = (folder: string, lexica: Lexica): readonly QuestionSet[] =>
  readdirSync(folder)
    .sort()
    .map((file) => readPractice(join(folder, file), file.replace(/\.txt$/u, ''), lexica));
