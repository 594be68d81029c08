// Reads the municipality file: text → checked → the domain's Municipality. Every problem is told at once with its line.

import { readFile } from 'node:fs/promises';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { ZodIssue } from 'zod';
import type { Municipality } from '../../domain/municipality';
import { checkMunicipality, placeOf } from './check-municipality';
import type { FileProblem } from './file-problem';
import { ConfigurationFault } from './file-problem';
import { municipalitySchema } from './municipality-schema';
import { toMunicipality } from './to-municipality';

/** Throws ConfigurationFault with every problem of the file. */
export async function readMunicipality(path: string): Promise<Municipality> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new ConfigurationFault(path, [
      {
        place: 'MUNICIPALITY_FILE',
        line: undefined,
        problem: 'the file cannot be read',
        remedy: 'Check its path and rights',
      },
    ]);
  }
  return parseMunicipality(text, path);
}

/** The same from text; `source` names it in messages. */
export function parseMunicipality(text: string, source: string): Municipality {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) throw new ConfigurationFault(source, yamlProblems(document, lines));
  const lineOf = (path: readonly (string | number)[]) => findLine(document, lines, path);
  const parsed = municipalitySchema.safeParse(document.toJS());
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => toProblems(issue));
    throw new ConfigurationFault(
      source,
      problems.map(({ path, ...rest }) => ({
        ...rest,
        place: placeOf(path) || 'the file',
        line: lineOf(path),
      })),
    );
  }
  const problems = checkMunicipality(parsed.data).map(({ path, ...rest }) => ({
    ...rest,
    line: lineOf(path),
  }));
  if (problems.length > 0) throw new ConfigurationFault(source, problems);
  return toMunicipality(parsed.data);
}

const yamlProblems = (document: Document.Parsed, lines: LineCounter): readonly FileProblem[] =>
  document.errors.map((error) => ({
    place: 'YAML',
    line: lines.linePos(error.pos[0]).line,
    problem: error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'not YAML',
    remedy: 'Mend the indentation, quotes or key there',
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

type PathProblem = Pick<FileProblem, 'problem' | 'remedy'> & { readonly path: readonly (string | number)[] };

function toProblems(issue: ZodIssue): readonly PathProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      problem: 'is no key that is known here',
      remedy: 'Check its spelling and indentation, or take it away',
    }));
  }
  if (issue.code === 'invalid_union') return unionProblems(issue);
  return [{ path: issue.path, ...wordsFor(issue) }];
}

/** Of a choice of forms the one that comes nearest is told: the one whose problems lie deepest. */
function unionProblems(issue: Extract<ZodIssue, { code: 'invalid_union' }>): readonly PathProblem[] {
  const branches = issue.unionErrors.map((error) => error.issues.flatMap(toProblems));
  const depth = (problems: readonly PathProblem[]) =>
    Math.max(...problems.map((problem) => problem.path.length));
  return branches.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
}

function wordsFor(issue: ZodIssue): Pick<FileProblem, 'problem' | 'remedy'> {
  if (issue.code === 'invalid_type') {
    return issue.received === 'undefined'
      ? { problem: 'is missing', remedy: 'Add it, see env/sandbox.municipality.yaml for an example' }
      : {
          problem: `is ${issue.received} where ${issue.expected} is needed`,
          remedy: 'Write it in the form of the example file',
        };
  }
  if (issue.code === 'invalid_enum_value') {
    return { problem: `is ${String(issue.received)}`, remedy: `Write one of: ${issue.options.join(', ')}` };
  }
  const [problem, remedy] = issue.message.split('|');
  return { problem: problem ?? issue.message, remedy: remedy ?? 'See docs/reference.md' };
}
