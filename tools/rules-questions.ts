import { z } from 'zod';
import { DocumentError } from '../src/rules/documents/document-error';

const one = z.union([z.string(), z.object({ q: z.string() }), z.object({ question: z.string() })]);
const many = z.array(one);
const fileSchema = z.union([many, z.object({ questions: many })]);

function unusable(file: string, problem: string): DocumentError {
  return new DocumentError(file, [
    {
      line: 1,
      problem,
      remedy: 'Skriv en lista med frågor: ["…", "…"], [{"q": "…"}] eller {"questions": [{"q": "…"}]}.',
    },
  ]);
}

/** The questions of a JSON file, as strings, as objects with `q`, or as such a list under `questions`. */
export function parseQuestions(file: string, source: string): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    throw unusable(file, 'Filen är inte JSON.');
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) throw unusable(file, 'Frågorna går inte att läsa.');
  const list = Array.isArray(parsed.data) ? parsed.data : parsed.data.questions;
  return list.map((item) => (typeof item === 'string' ? item : 'q' in item ? item.q : item.question));
}
