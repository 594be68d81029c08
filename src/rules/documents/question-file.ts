// Files of questions: to be asked, or tied to rules; those of a document lie beside it: rules/ale-2006.tied.json.

import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { TiedQuestion } from '../domain/tied/tied-questions';
import { DocumentError } from './document-error';

interface AskedQuestion {
  readonly q: string;
  /** The rules that answer; undefined where the file does not say, none where nothing answers. */
  readonly rules: readonly string[] | undefined;
}

const rules = z.array(z.string()).optional();
/** Of a tied question: false when the rules have changed since. */
const counts = z.boolean().optional();
const one = z.union([
  z.string(),
  z.object({ q: z.string(), rules, counts }),
  z.object({ question: z.string(), rules, counts }),
]);
const many = z.array(one);
const fileSchema = z.union([many, z.object({ questions: many })]);

const formRemedy =
  'Skriv en lista med frågor: ["…", "…"], [{"q": "…"}] eller {"questions": [{"q": "…", "rules": ["F1"]}]}.';

const unusable = (file: string, problem: string, remedy = formRemedy): DocumentError =>
  new DocumentError(file, [{ line: 1, problem, remedy }]);

/** The questions of a JSON file, as strings, as objects with `q`, or as such a list under `questions`; throws DocumentError. */
export function readQuestionFile(file: string): readonly AskedQuestion[] {
  const parsed = fileSchema.safeParse(jsonOf(file));
  if (!parsed.success) throw unusable(file, 'Frågorna går inte att läsa.');
  const list = Array.isArray(parsed.data) ? parsed.data : parsed.data.questions;
  return list.flatMap((item) => {
    if (typeof item === 'string') return [{ q: item, rules: undefined }];
    return item.counts === false ? [] : [{ q: 'q' in item ? item.q : item.question, rules: item.rules }];
  });
}

/** A question that a file ties to rules, or to none. */
export const tiedIn = ({ q: text, rules: ids = [] }: AskedQuestion): readonly TiedQuestion[] =>
  ids.length === 0 ? [{ text, rule: undefined }] : ids.map((rule) => ({ text, rule }));

/** What the document's own file ties to its rules; none where there is no such file. */
export function readDocumentQuestions(rulesFile: string): readonly TiedQuestion[] {
  const file = rulesFile.replace(/(?:\.md)?$/u, '.tied.json');
  return existsSync(file) ? readQuestionFile(file).flatMap(tiedIn) : [];
}

function jsonOf(file: string): unknown {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    throw unusable(file, `Filen ${file} går inte att läsa.`, 'Kontrollera sökvägen.');
  }
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    throw unusable(file, 'Filen är inte JSON.');
  }
}
