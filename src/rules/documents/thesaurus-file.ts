import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Concept, Thesaurus } from '../domain/words/lexicon';
import { DocumentError, type Problem } from './document-error';

const commaList = z
  .string()
  .optional()
  .transform((text) =>
    (text ?? '')
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
const wordList = z.string().transform((text) => text.split(/\s+/).filter((word) => word !== ''));

const thesaurusSchema = z
  .object({
    concepts: z.record(
      z
        .object({
          sv: commaList,
          en: commaList,
          is: commaList,
          near: commaList,
          weight: z.number().min(0).max(2).default(1),
          contrast: z.string().optional(),
          message: z.boolean().default(false),
          ofAnything: z.boolean().default(false),
          document: z.boolean().default(false),
          alone: z.boolean().default(true),
        })
        .strict(),
    ),
    outside: z
      .record(
        z.object({ sv: commaList, en: commaList, weight: z.number().min(0).max(2).default(1) }).strict(),
      )
      .default({}),
  })
  .strict();

const wordsSchema = z
  .object({ stop: z.object({ sv: wordList, en: wordList }).strict(), weak: wordList, common: wordList })
  .strict();

type Read = { readonly value: unknown; readonly lineOf: (path: readonly (string | number)[]) => number };

function readYaml(file: string): Read {
  const counter = new LineCounter();
  const document = parseDocument(readText(file), { lineCounter: counter });
  const problems = document.errors.map((error) => ({
    line: counter.linePos(error.pos[0]).line,
    problem: `YAML: ${error.message.split('\n')[0] ?? ''}.`,
    remedy: 'Rätta raden: namn, kolon, mellanslag, ord med komma emellan.',
  }));
  if (problems.length > 0) throw new DocumentError(file, problems);
  const lineOf = (path: readonly (string | number)[]) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : undefined;
      if (Array.isArray(range)) return counter.linePos(Number(range[0])).line;
    }
    return 1;
  };
  return { value: document.toJS(), lineOf };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new DocumentError(file, [
      { line: 1, problem: 'Filen går inte att läsa.', remedy: 'Lägg den där, eller rätta sökvägen.' },
    ]);
  }
}

function parseWith<T extends z.ZodTypeAny>(schema: T, read: Read, file: string): z.output<T> {
  const parsed = schema.safeParse(read.value);
  if (parsed.success) return parsed.data as z.output<T>;
  throw new DocumentError(
    file,
    parsed.error.issues.map((issue) => ({
      line: read.lineOf(issue.path),
      problem: `${issue.path.join('.')}: ${issue.message}.`,
      remedy:
        'Tillåtna nycklar är sv, en, is, near, weight, contrast, alone, message, ofAnything och document; orden skrivs med komma emellan.',
    })),
  );
}

/** Links to concepts that do not exist are misspellings. */
function brokenLinks(concepts: readonly Concept[], read: Read): readonly Problem[] {
  const names = new Set(concepts.map((concept) => concept.name));
  return concepts.flatMap((concept) => {
    const placeholders = [...concept.sv, ...concept.en].flatMap((member) =>
      [...member.matchAll(/@(\S+)/g)].map((match) => match[1] ?? ''),
    );
    return [...concept.is, ...concept.near, ...placeholders]
      .filter((name) => !names.has(name))
      .map((name) => ({
        line: read.lineOf(['concepts', concept.name]),
        problem: `"${concept.name}" hänvisar till "${name}", som inte finns.`,
        remedy: 'Rätta namnet eller lägg till begreppet.',
      }));
  });
}

/** Reads the thesaurus and the everyday words; throws DocumentError with every problem at once. */
export function readThesaurus(thesaurusFile: string, wordsFile: string): Thesaurus {
  const read = readYaml(thesaurusFile);
  const file = parseWith(thesaurusSchema, read, thesaurusFile);
  const words = parseWith(wordsSchema, readYaml(wordsFile), wordsFile);
  const inside = Object.entries(file.concepts).map(([name, concept]) => ({
    ...concept,
    name,
    outside: false,
  }));
  const outside = Object.entries(file.outside).map(([name, { sv, en, weight }]) => ({
    name: `utanför: ${name}`,
    sv,
    en,
    is: [],
    near: [],
    weight,
    document: false,
    alone: true,
    outside: true,
  }));
  const concepts = [...inside, ...outside];
  const problems = brokenLinks(concepts, read);
  if (problems.length > 0) throw new DocumentError(thesaurusFile, problems);
  return { concepts, ...words };
}
