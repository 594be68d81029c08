// Short answers and English wordings, in a file beside the rules: rules/ale-2006.md has rules/ale-2006.answers.yaml.

import { existsSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { upn } from '../../core/ids';
import { isLocalDate, localDate } from '../../core/time';
import { kindsOfAnswer } from '../domain/question/asked-for';
import type { RuleWording } from '../domain/short-answer';
import { DocumentError } from './document-error';

export const wordingsFile = (rulesFile: string): string => rulesFile.replace(/(?:\.md)?$/u, '.answers.yaml');

const text = z.string().trim().min(1).max(600);
const approved = z
  .strictObject({ by: z.string().trim().min(3), on: z.string().refine(isLocalDate) })
  .transform(({ by, on }) => ({ by: upn(by), on: localDate(on) }))
  .optional();
const common = { rule: z.string(), mark: z.string(), approved };
const short = z.strictObject({
  ...common,
  short: z.strictObject({ sv: text, en: text }),
  for: z.array(z.enum(kindsOfAnswer)).default([]),
  asked: z.array(text).default([]),
});
const english = z.strictObject({ ...common, english: text.max(4_000) });
const fileSchema = z.strictObject({ answers: z.array(z.union([short, english])).max(5_000) });

const toWording = (one: z.infer<typeof short> | z.infer<typeof english>): RuleWording => {
  const { rule, mark } = one;
  const about = { rule, mark, approved: one.approved };
  if ('english' in one) return { ...about, kind: 'english', text: one.english };
  return { ...about, kind: 'short', text: one.short, answers: one.for, asked: one.asked };
};

/** None where there is no such file; throws DocumentError where it cannot be read. */
export function readWordings(rulesFile: string): readonly RuleWording[] {
  const file = wordingsFile(rulesFile);
  if (!existsSync(file)) return [];
  const document = parseDocument(readFileSync(file, 'utf8'));
  const [error] = document.errors;
  const read = error === undefined ? fileSchema.safeParse(document.toJS()) : undefined;
  if (read?.success === true) return read.data.answers.map(toWording);
  const path = read?.error.issues[0]?.path ?? [];
  throw new DocumentError(file, [
    {
      line: error?.linePos?.[0].line ?? 1,
      problem: `Korta svar och engelska lydelser går inte att läsa${path.length > 0 ? ` (${path.join('.')})` : ''}.`,
      remedy: 'Skriv rule, mark och short eller english, som filen rules/ale-2006.answers.yaml visar.',
    },
  ]);
}
