// Learns how questions are put that rules answer, and those that they do not, whatever they are about.

import { formParts, formWords, type FormWord } from '../../src/rules/domain/question/question-form';
import type { QuestionForms } from '../../src/rules/domain/finding/rule-index';
import type { Question, QuestionSet } from './question-set';

/** A question read as its own rules have it. */
interface Put {
  readonly words: readonly FormWord[];
  readonly isAnswered: boolean;
  readonly weight: number;
}

/** A stem that so many questions have is read as itself, and so many have to have a part of a form. */
const fewestWithWord = 15;
const fewestWithPart = 8;
/** The development documents' own questions count more than the many to the shipped rules. */
const weightOfOwn = 3;

const putOf = ({ index }: QuestionSet, questions: readonly Question[], weight: number): readonly Put[] =>
  questions.map(({ q, rules }) => ({
    words: formWords(q, index.plain),
    isAnswered: rules.length > 0,
    weight,
  }));

const tally = (all: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const one of all) for (const key of new Set(one)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const often = (counts: ReadonlyMap<string, number>, fewest: number): ReadonlySet<string> =>
  new Set([...counts].flatMap(([key, count]) => (count >= fewest ? [key] : [])));

/** Both kinds count the same together, however many there are of each. */
function learnFrom(all: readonly Put[]): QuestionForms {
  const words = often(tally(all.map((put) => put.words.flatMap(({ stem }) => stem ?? []))), fewestWithWord);
  const read = all.map((put) => formParts(put.words, words));
  const parts = often(tally(read), fewestWithPart);
  const sum = (isAnswered: boolean) =>
    all.reduce((total, put) => total + (put.isAnswered === isAnswered ? put.weight : 0), 0);
  const [answered, outside] = [sum(true), sum(false)];
  const places = new Map([...parts].map((part, place) => [part, place]));
  const examples = all.map(({ isAnswered, weight }, at) => ({
    parts: Int32Array.from((read[at] ?? []).flatMap((part) => places.get(part) ?? [])),
    isRight: isAnswered ? 1 : 0,
    weight: weight / 2 / (isAnswered ? answered : outside),
  }));
  const learnt = fit(examples, places.size);
  const rounded = [...places].map(([part, place]) => [part, Math.round(100 * (learnt[place] ?? 0)) / 100]);
  return { words, weights: new Map(rounded as [string, number][]) };
}

interface Example {
  readonly parts: Int32Array;
  readonly isRight: number;
  readonly weight: number;
}

const rounds = 100;
const step = 0.1;
const penalty = 0.0001;

/** Logistic regression by Adam; the same examples give the same weights. */
function fit(examples: readonly Example[], size: number): Float64Array {
  const [weights, mean, spread] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= rounds; round += 1) {
    const slope = weights.map((weight) => penalty * weight);
    for (const { parts, isRight, weight } of examples) {
      const scale = 1 / Math.sqrt(Math.max(1, parts.length));
      const sum = scale * parts.reduce((total, part) => total + (weights[part] ?? 0), 0);
      const miss = weight * scale * (1 / (1 + Math.exp(-sum)) - isRight);
      for (const part of parts) slope[part] = (slope[part] ?? 0) + miss;
    }
    for (let at = 0; at < size; at += 1) {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * (slope[at] ?? 0);
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * (slope[at] ?? 0) ** 2;
      const scaled = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** round)) + 1e-9;
      weights[at] = (weights[at] ?? 0) - (step * (mean[at] ?? 0)) / (1 - 0.9 ** round) / scaled;
    }
  }
  return weights;
}

const folds = 5;

/** What is learnt with some questions left out, so that no question is judged by what it taught itself. */
export interface LearntForms {
  readonly all: QuestionForms;
  readonly without: (names: readonly string[]) => QuestionForms;
  /** For the questions that a document has more of: each fifth of them apart. */
  readonly withoutFifth: (at: number) => QuestionForms;
}

export function learnForms(sets: readonly QuestionSet[]): LearntForms {
  const weightOf = ({ kind }: QuestionSet) => (kind === 'practice' ? 1 : weightOfOwn);
  const own = new Map(sets.map((set) => [set.name, putOf(set, set.questions, weightOf(set))]));
  const more = sets.flatMap((set) => putOf(set, [...set.more, ...set.forForms], 1));
  const ownOfOthers = (names: readonly string[] = []) =>
    [...own].flatMap(([one, put]) => (names.includes(one) ? [] : put));
  const fifths = Array.from({ length: folds }, (_, fold) =>
    learnFrom([...ownOfOthers(), ...more.filter((__, at) => at % folds !== fold)]),
  );
  const all = learnFrom([...ownOfOthers(), ...more]);
  return {
    all,
    without: (names) => learnFrom([...ownOfOthers(names), ...more]),
    withoutFifth: (at) => fifths[at % folds] ?? all,
  };
}
