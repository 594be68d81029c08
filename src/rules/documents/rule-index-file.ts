import { join, basename, dirname } from 'node:path';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { RuleDocument } from '../domain/document';
import { weightNames } from '../domain/finding/evidence-names';
import type { Meanings } from '../domain/finding/meanings';
import { compileLexicon } from '../domain/words/lexicon';
import {
  buildRuleIndex,
  type Bands,
  type Lexica,
  type QuestionForms,
  type RuleIndex,
} from '../domain/finding/rule-index';
import { DocumentError } from './document-error';
import { parseRuleDocument } from './rule-document-text';
import { snowballStemmer } from './stems-file';
import { readThesaurus } from './thesaurus-file';
import type { SynonymGroup } from '../domain/words/synonyms';

const rulesFolder = join(__dirname, '../../../rules');

/** The rules that come with the bot. */
export const ownRulesFile = join(__dirname, '../../../rules/ale-2006.md');

const loaded = new Map<string, Lexica>();

/** Reads the thesaurus that lies beside the rules, once a process; throws DocumentError with every problem. */
export function loadLexica(folder: string = rulesFolder): Lexica {
  const lexica = loaded.get(folder) ?? readLexica(folder);
  loaded.set(folder, lexica);
  return lexica;
}

const readLexica = (folder: string): Lexica => ({
  ...lexicaToLearn(folder),
  bands: readLearnt(bandsFile(folder), bandsSchema),
  forms: readLearnt(formsFile(folder), formsSchema),
  meanings: readLearnt(meaningsFile(folder), meaningsSchema),
});

/** Without what was learnt, which may be broken: `rules calibrate` writes it anew. */
export function lexicaToLearn(folder: string = rulesFolder, stemmer = snowballStemmer): Lexica {
  const thesaurus = {
    ...readThesaurus(join(folder, 'thesaurus.yaml'), join(folder, 'words.yaml')),
    synonyms: readSynonyms(folder),
  };
  return {
    accented: compileLexicon(thesaurus, stemmer, 'accented'),
    plain: compileLexicon(thesaurus, stemmer, 'plain'),
    bands: {
      weights: Object.fromEntries(weightNames.map((name) => [name, 0])) as Bands['weights'],
      sure: 1,
      sureWithTied: 1,
      near: 1,
    },
    forms: { words: new Set(), weights: new Map() },
    meanings: { size: 0, of: new Map() },
  };
}

/** Where `rules calibrate` writes what it found. */
export const bandsFile = (folder: string = rulesFolder): string => join(folder, 'bands.json');
export const formsFile = (folder: string = rulesFolder): string => join(folder, 'question-forms.json');
export const meaningsFile = (folder: string = rulesFolder): string => join(folder, 'meanings.json');

const weightsSchema = z.object(
  Object.fromEntries(weightNames.map((name) => [name, z.number()])) as Record<
    (typeof weightNames)[number],
    z.ZodNumber
  >,
);
const share = z.number().min(0).max(1);
const bandsSchema = z
  .object({ weights: weightsSchema.strict(), sure: share, sureWithTied: share, near: share })
  .strict();
const formsSchema = z
  .object({ words: z.array(z.string()), weights: z.record(z.string(), z.number()) })
  .strict()
  .transform(({ words, weights }): QuestionForms => ({
    words: new Set(words),
    weights: new Map(Object.entries(weights)),
  }));

const meaningsSchema = z
  .object({ size: z.number().int().positive(), scales: z.record(z.string(), z.number()), steps: z.string() })
  .strict()
  .transform(({ size, scales, steps }, context): Meanings => {
    const bytes = Buffer.from(steps, 'base64');
    const all = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    const keys = Object.entries(scales);
    if (all.length !== size * keys.length) context.addIssue({ code: 'custom', message: 'length' });
    const of = keys.map(
      ([key, scale], at) =>
        [key, Float32Array.from(all.subarray(at * size, (at + 1) * size), (step) => step * scale)] as const,
    );
    return { size, of: new Map(of) };
  });

/** As it is written beside the rules: each direction in steps of one scale, -127–127. */
export function meaningsText({ size, of }: Meanings): string {
  const keys = [...of].sort(([one], [other]) => (one < other ? -1 : 1));
  const scaled = keys.map(([key, direction]) => {
    const scale = Number((Math.max(...direction.map(Math.abs)) / mostSteps || 1).toPrecision(3));
    return { key, scale, steps: Int8Array.from(direction, (value) => stepOf(value / scale)) };
  });
  const steps = Buffer.concat(scaled.map((one) => Buffer.from(one.steps.buffer))).toString('base64');
  const scales = Object.fromEntries(scaled.map(({ key, scale }) => [key, scale]));
  return JSON.stringify({ size, scales, steps });
}
const mostSteps = 127;
/** The scale is rounded: the greatest may lie beyond the last step. */
const stepOf = (value: number): number => Math.max(-mostSteps, Math.min(mostSteps, Math.round(value)));

function readLearnt<Learnt>(file: string, schema: z.ZodType<Learnt, z.ZodTypeDef, unknown>): Learnt {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new DocumentError(file, [
      {
        line: 1,
        problem: 'Det som reglernas sökning har lärt sig går inte att läsa.',
        remedy: 'Återställ filen, eller skriv den på nytt med rules calibrate.',
      },
    ]);
  }
}

/** Makes a document ready for questions. */
export function indexDocument(document: RuleDocument, lexica: Lexica = loadLexica()): RuleIndex {
  return buildRuleIndex(document, lexica);
}

/** Reads a rule document and makes it ready for questions; throws DocumentError with every problem, line and remedy. */
export function loadRuleIndex(file: string): RuleIndex {
  return indexDocument(readRuleDocument(file));
}

/** The folder beside a rule document where its older versions are kept. */
export function versionsFolder(file: string): string {
  return join(dirname(file), 'versions');
}

/** The stem of the names of a document's older versions. */
export function versionStem(file: string): string {
  return basename(file).replace(/\.md$/i, '');
}

/** Reads a rule document; throws DocumentError when it is missing or has problems. */
export function readRuleDocument(file: string): RuleDocument {
  if (!existsSync(file)) {
    throw new DocumentError(file, [
      {
        line: 1,
        problem: 'Regeldokumentet finns inte.',
        remedy: 'Rätta RULES_FILE, eller läs in dokumentet med rules import FIL --out FIL.',
      },
    ]);
  }
  return parseRuleDocument(readFileSync(file, 'utf8'), file);
}

/** The document in force first, then its older versions, newest name first, so that old citations still open. */
export function readRuleLibrary(file: string): readonly RuleDocument[] {
  const folder = versionsFolder(file);
  const stem = `${versionStem(file)}.`;
  const older = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.startsWith(stem) && name.endsWith('.md'))
    : [];
  return [
    readRuleDocument(file),
    ...older
      .sort()
      .reverse()
      .map((name) => readRuleDocument(join(folder, name))),
  ];
}

const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** The words in general use that mean nearly the same, where the folder of the rules has them. */
function readSynonyms(folder: string): readonly SynonymGroup[] {
  const file = join(folder, 'synonyms.txt');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [sv = '', en = ''] = line.split('|');
      return { sv: wordsIn(sv), en: wordsIn(en) };
    });
}
