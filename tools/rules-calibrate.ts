// `rules calibrate`: learns from the questions of several documents how sure an answer is, and where the bands begin.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { importRules } from './rules-import/import-rules';
import {
  bandsFile,
  indexDocument,
  lexicaToLearn,
  loadLexica,
  readRuleDocument,
} from '../src/rules/documents/rule-index-file';
import { DocumentError } from '../src/rules/documents/document-error';
import { judge } from '../src/rules/domain/bands';
import { weightNames } from '../src/rules/domain/evidence-names';
import { candidatesOf, type Candidate } from '../src/rules/domain/candidates';
import type { Bands, Lexica, RuleIndex } from '../src/rules/domain/rule-index';

/** Built, it lies one folder deeper. */
const root = join(__dirname, existsSync(join(__dirname, '../test/rules')) ? '..' : '../..');
const folder = join(root, 'test/rules');

/** `own`: the shipped rules; `same`: other rules on their subject; `nearby`: rules on other subjects. */
export type Kind = 'own' | 'same' | 'nearby';

const documents: readonly (readonly [name: string, kind: Kind])[] = [
  ['ale', 'own'],
  ['almby', 'same'],
  ['brovik', 'same'],
  ['fagerby', 'same'],
  ['gullnas', 'same'],
  ['granby', 'same'],
  ['cedervik', 'nearby'],
  ['dalsnas', 'nearby'],
];

const questionsSchema = z.object({
  questions: z.array(z.object({ q: z.string(), rules: z.array(z.string()) })),
});

interface QuestionSet {
  readonly name: string;
  readonly kind: Kind;
  readonly index: RuleIndex;
  readonly questions: readonly Question[];
  /** More questions to learn from, which no figure counts. */
  readonly more: readonly Question[];
}

interface Question {
  readonly q: string;
  readonly rules: readonly string[];
}

/** Of before, mostly about other things than the rules. */
const moreOfOwn = ['tune', 'own3', 'own4'];

/** The development documents, each with questions that it answers and some that are near, but outside. */
export async function readSets(lexica: Lexica = loadLexica()): Promise<readonly QuestionSet[]> {
  return Promise.all(
    documents.map(async ([name, kind]) => ({ name, kind, ...(await readSet(name, lexica)) })),
  );
}

async function readSet(
  name: string,
  lexica: Lexica,
): Promise<Pick<QuestionSet, 'index' | 'questions' | 'more'>> {
  const at = (path: string) => join(folder, path);
  const read = (path: string) => questionsSchema.parse(JSON.parse(readFileSync(at(path), 'utf8'))).questions;
  if (name === 'granby') {
    const { document } = await importRules(join(root, 'test/rules/fixtures/granby-riktlinjer.md'));
    return { index: indexDocument(document, lexica), questions: read('questions.granby.json'), more: [] };
  }
  const file = name === 'ale' ? join(root, 'rules/ale-2006.md') : at(`other/${name}.md`);
  return {
    index: indexDocument(readRuleDocument(file), lexica),
    questions: read(`other/${name}.questions.json`),
    more: name === 'ale' ? moreOfOwn.flatMap((set) => read(`questions.${set}.json`)) : [],
  };
}

/** The document that nothing is learnt from, to be looked at when everything else is done. */
export function readKept(lexica: Lexica = loadLexica()): QuestionSet {
  const file = (name: string) => join(folder, 'documents-kept', name);
  return {
    name: 'ekfors',
    kind: 'same',
    index: indexDocument(readRuleDocument(join(root, 'test/rules/documents-kept/ekfors.md')), lexica),
    questions: questionsSchema.parse(JSON.parse(readFileSync(file('ekfors.questions.json'), 'utf8')))
      .questions,
    more: [],
  };
}

interface Asked {
  readonly rules: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly ids: readonly string[];
}

const askAll = ({ index }: QuestionSet, questions: readonly Question[]): readonly Asked[] =>
  questions.map(({ q, rules }) => {
    const candidates = candidatesOf(index, { text: q }) ?? [];
    return { rules, candidates, ids: index.rules.map(({ id }) => id) };
  });

interface Row {
  readonly figures: readonly number[];
  readonly isRight: number;
  readonly weight: number;
}

/** Every document counts the same, however many questions it has. */
const rowsOf = (asked: readonly Asked[]): readonly Row[] =>
  asked.flatMap(({ rules, candidates, ids }) =>
    candidates.map(({ rule, evidence }) => ({
      figures: [...evidence, 1],
      isRight: rules.includes(ids[rule] ?? '') ? 1 : 0,
      weight: 1 / asked.length,
    })),
  );

const rounds = 600;
const step = 0.05;
const penalty = 0.001;

/** Logistic regression by Adam; the same rows give the same weights. */
function learn(rows: readonly Row[]): readonly number[] {
  const size = weightNames.length;
  const [weights, mean, spread] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const whole = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = new Float64Array(size);
    for (const { figures, isRight, weight } of rows) {
      let sum = 0;
      for (let at = 0; at < size; at += 1) sum += (weights[at] ?? 0) * (figures[at] ?? 0);
      const miss = ((1 / (1 + Math.exp(-sum)) - isRight) * weight) / whole;
      for (let at = 0; at < size; at += 1) slope[at] = (slope[at] ?? 0) + miss * (figures[at] ?? 0);
    }
    for (let at = 0; at < size; at += 1) {
      const pull = (slope[at] ?? 0) + (at < size - 1 ? penalty * (weights[at] ?? 0) : 0);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * pull;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * pull * pull;
      const scaled = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (step * (mean[at] ?? 0)) / (1 - 0.9 ** round) / scaled;
    }
  }
  return [...weights];
}

const named = (weights: readonly number[]): Bands['weights'] =>
  Object.fromEntries(
    weightNames.map((name, at) => [name, Math.round(1000 * (weights[at] ?? 0)) / 1000]),
  ) as Bands['weights'];

/** How one question came out: how likely the best rule is, and whether it is right, or one of the first three. */
interface Outcome {
  readonly isInside: boolean;
  readonly best: number;
  readonly isFirst: boolean;
  readonly isAmongThree: boolean;
}

function outcomeOf({ rules, candidates, ids }: Asked, bands: Bands): Outcome {
  const judged = judge(candidates, bands);
  const isRight = ({ rule }: { readonly rule: number }) => rules.includes(ids[rule] ?? '');
  return {
    isInside: rules.length > 0,
    best: judged[0]?.probability ?? 0,
    isFirst: judged.slice(0, 1).some(isRight),
    isAmongThree: judged.slice(0, 3).some(isRight),
  };
}

export interface Figures {
  readonly sureAndWrong: number;
  readonly shownRightly: number;
  readonly outsideAsSure: number;
  readonly refusedWrongly: number;
  readonly askedBack: number;
  /** Of the questions outside the rules, those that are asked back with rules that do not answer them. */
  readonly outsideAskedBack: number;
  readonly first: number;
  readonly amongThree: number;
}

const shareOf = <One>(all: readonly One[], is: (one: One) => boolean): number =>
  all.length === 0 ? 0 : all.filter(is).length / all.length;

function figuresOf(outcomes: readonly Outcome[], { sure, near }: Pick<Bands, 'sure' | 'near'>): Figures {
  const inside = outcomes.filter(({ isInside }) => isInside);
  const outside = outcomes.filter(({ isInside }) => !isInside);
  const isSure = ({ best }: Outcome) => best >= sure;
  const isNear = ({ best }: Outcome) => best < sure && best >= near;
  return {
    sureAndWrong: shareOf(inside, (one) => isSure(one) && !one.isFirst),
    shownRightly: shareOf(inside, (one) => (isSure(one) && one.isFirst) || (isNear(one) && one.isAmongThree)),
    outsideAsSure: shareOf(outside, isSure),
    refusedWrongly: shareOf(inside, (one) => one.best < near),
    askedBack: shareOf(inside, isNear),
    outsideAskedBack: shareOf(outside, isNear),
    first: shareOf(inside, ({ isFirst }) => isFirst),
    amongThree: shareOf(inside, ({ isAmongThree }) => isAmongThree),
  };
}

/** At most so much of the questions of all documents, which then is less than the goals for each of them. */
const most = { sureAndWrong: 0.035, outsideAsSure: 0.03, refusedWrongly: 0.075 };

/** Sure begins as low as the goals allow, near as high. */
function linesFor(outcomes: readonly Outcome[]): Pick<Bands, 'sure' | 'near'> {
  const bests = [...new Set(outcomes.map(({ best }) => Math.round(1000 * best) / 1000))].sort(
    (a, b) => a - b,
  );
  const sure =
    bests.find((line) => {
      const figures = figuresOf(outcomes, { sure: line, near: 0 });
      return figures.sureAndWrong <= most.sureAndWrong && figures.outsideAsSure <= most.outsideAsSure;
    }) ?? 1;
  const near = bests
    .filter((line) => line <= sure)
    .reverse()
    .find((line) => figuresOf(outcomes, { sure, near: line }).refusedWrongly <= most.refusedWrongly);
  return { sure, near: near ?? 0 };
}

export interface Calibrated {
  readonly bands: Bands;
  /** Of each document, judged by what was learnt from the others alone. */
  readonly figures: readonly (Figures & { readonly name: string; readonly kind: Kind })[];
}

/** Learns from all documents; the lines are those that hold where each document is judged by what the others taught. */
export function calibrate(sets: readonly QuestionSet[]): Calibrated {
  const asked = sets.map((set) => askAll(set, set.questions));
  const more = sets.map((set) => askAll(set, set.more));
  const all = asked.map((one, at) => rowsOf([...one, ...(more[at] ?? [])]));
  const apart = sets.map((_, place) => {
    const weights = named(learn(all.filter((__, at) => at !== place).flat()));
    return (asked[place] ?? []).map((one) => outcomeOf(one, { weights, sure: 1, near: 0 }));
  });
  const lines = linesFor(apart.flat());
  return {
    bands: { weights: named(learn(all.flat())), ...lines },
    figures: sets.map(({ name, kind }, at) => ({ name, kind, ...figuresOf(apart[at] ?? [], lines) })),
  };
}

const columns: readonly (keyof Figures)[] = [
  'first',
  'amongThree',
  'sureAndWrong',
  'shownRightly',
  'refusedWrongly',
  'askedBack',
  'outsideAsSure',
  'outsideAskedBack',
];

/** A line for each document, as `rules calibrate` prints it. */
function describeCalibrated({ figures, bands }: Calibrated): string {
  const lines = figures.map(
    (one) => `${one.name.padEnd(10)} ${columns.map((name) => `${name} ${one[name].toFixed(2)}`).join('  ')}`,
  );
  return [...lines, `sure from ${bands.sure}, near from ${bands.near}`].join('\n');
}

/** A set judged by the bands as they lie beside the rules. */
export function figuresWith(set: QuestionSet): Calibrated['figures'][number] {
  const { bands } = set.index;
  const outcomes = askAll(set, set.questions).map((one) => outcomeOf(one, bands));
  return { name: set.name, kind: set.kind, ...figuresOf(outcomes, bands) };
}

interface Places {
  /** Where the thesaurus lies, and the bands are written. */
  readonly rules?: string;
  readonly questions?: string;
}

/** Throws DocumentError where the questions are not there: an image has none. */
export async function runCalibrate({ rules, questions = folder }: Places = {}): Promise<string> {
  if (!existsSync(questions))
    throw new DocumentError(questions, [
      {
        line: 1,
        problem: 'Frågorna som det lärs av finns inte här.',
        remedy: 'Kör rules calibrate där hela källkoden ligger.',
      },
    ]);
  const calibrated = calibrate(await readSets(lexicaToLearn(rules)));
  const file = bandsFile(rules);
  writeFileSync(file, `${JSON.stringify(calibrated.bands, undefined, 2)}\n`);
  return `${describeCalibrated(calibrated)}\nSkrivet till ${file}.`;
}
