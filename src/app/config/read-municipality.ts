// Reads the municipality file: text → checked → the domain's Municipality. Every problem is told at once with its line.

import { readFile } from 'node:fs/promises';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { ZodIssue } from 'zod';
import type { Language, Municipality } from '../../domain/municipality';
import { checkMunicipality, placeOf } from './check-municipality';
import type { FileProblem } from './file-problem';
import { ConfigurationFault } from './file-problem';
import { municipalitySchema } from './municipality-schema';
import type { ProblemCode, ProblemWords } from './problem-words';
import { isProblemCode, kindWords, problemWords } from './problem-words';
import { toMunicipality } from './to-municipality';

/** Throws ConfigurationFault with every problem of the file. */
export async function readMunicipality(path: string): Promise<Municipality> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    const missing = { place: 'MUNICIPALITY_FILE', line: undefined, ...problemWords('no-file', 'sv') };
    throw new ConfigurationFault(path, [missing], 'sv');
  }
  return parseMunicipality(text, path);
}

/** The same from text; `source` names it in messages. */
export function parseMunicipality(text: string, source: string): Municipality {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const language = languageIn(text);
  if (document.errors.length > 0) {
    throw new ConfigurationFault(source, yamlProblems(document, lines, language), language);
  }
  const lineOf = (path: readonly (string | number)[]) => findLine(document, lines, path);
  const parsed = municipalitySchema.safeParse(document.toJS());
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => toProblems(issue, language));
    throw new ConfigurationFault(
      source,
      problems.map(({ path, ...rest }) => ({
        ...rest,
        place: placeOf(path) || (language === 'sv' ? 'filen' : 'the file'),
        line: lineOf(path),
      })),
      language,
    );
  }
  const problems = checkMunicipality(parsed.data, language).map(({ path, ...rest }) => ({
    ...rest,
    line: lineOf(path),
  }));
  if (problems.length > 0) throw new ConfigurationFault(source, problems, language);
  return toMunicipality(parsed.data);
}

/** Of the people who run this: the file's own language, also of one that cannot be read to its end. */
const languageIn = (text: string): Language => (/^language:\s*["']?en\b/m.test(text) ? 'en' : 'sv');

const yamlProblems = (
  document: Document.Parsed,
  lines: LineCounter,
  language: Language,
): readonly FileProblem[] =>
  document.errors.map((error) => ({
    place: 'YAML',
    line: lines.linePos(error.pos[0]).line,
    ...problemWords('not-yaml', language, [
      error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'YAML',
    ]),
  }));

/** The line of the key, or of the nearest one around it. */
function findLine(
  document: Document.Parsed,
  lines: LineCounter,
  path: readonly (string | number)[],
): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

type PathProblem = ProblemWords & { readonly path: readonly (string | number)[] };

function toProblems(issue: ZodIssue, language: Language): readonly PathProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      ...problemWords('unknown-key', language),
    }));
  }
  if (issue.code === 'invalid_union') return unionProblems(issue, language);
  return [{ path: issue.path, ...wordsFor(issue, language) }];
}

/** Of a choice of forms the one that comes nearest is told: the one whose problems lie deepest. */
function unionProblems(
  issue: Extract<ZodIssue, { code: 'invalid_union' }>,
  language: Language,
): readonly PathProblem[] {
  const branches = issue.unionErrors.map((error) => error.issues.flatMap((one) => toProblems(one, language)));
  const depth = (problems: readonly PathProblem[]) =>
    Math.max(...problems.map((problem) => problem.path.length));
  return branches.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
}

function wordsFor(issue: ZodIssue, language: Language): ProblemWords {
  const say = (code: ProblemCode, ...values: readonly (string | number | bigint)[]) =>
    problemWords(code, language, values.map(String));
  if (isProblemCode(issue.message)) return say(issue.message);
  switch (issue.code) {
    case 'invalid_type':
      return issue.received === 'undefined'
        ? say('missing')
        : say('wrong-type', kindWords(issue.received, language), kindWords(issue.expected, language));
    case 'invalid_enum_value':
      return say('not-allowed', issue.received, issue.options.join(', '));
    case 'invalid_literal':
      return say('not-allowed', String(issue.received), String(issue.expected));
    case 'too_small':
      return say('too-small', issue.minimum);
    case 'too_big':
      return say('too-large', issue.maximum);
    default:
      return say('wrong-type', issue.message, 'docs/reference.md');
  }
}
