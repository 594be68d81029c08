import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bandsFile, loadLexica } from '../../src/rules/documents/rule-index-file';
import { bandOf, judge, suretyOf } from '../../src/rules/domain/finding/bands';
import type { Bands } from '../../src/rules/domain/finding/rule-index';
import { evidenceNames, weightNames } from '../../src/rules/domain/finding/evidence-names';
import { formParts, formScore, formWords } from '../../src/rules/domain/question/question-form';
import { figuresWith, runCalibrate } from '../../tools/rules-calibrate';
import { readSets } from '../../tools/rules-learning/question-sets';
import type { QuestionSet } from '../../tools/rules-learning/question-set';
import { folderWith } from './bands-folder';

let sets: readonly QuestionSet[];
beforeAll(async () => {
  sets = await readSets();
});

const shipped = () => JSON.parse(readFileSync(bandsFile(), 'utf8')) as Bands;

test('of the questions that somebody else wrote to the shipped rules four in five get an answer, and hardly any a wrong one', () => {
  const own = sets.find(({ kind }) => kind === 'own')!;
  const { questions } = JSON.parse(readFileSync(join(__dirname, 'questions.check.json'), 'utf8')) as Pick<
    QuestionSet,
    'questions'
  >;
  const figures = figuresWith({ ...own, questions });
  expect(figures.sureAndWrong).toBeLessThanOrEqual(0.02);
  expect(figures.shownRightly).toBeGreaterThanOrEqual(0.95);
  expect(figures.refusedWrongly).toBeLessThanOrEqual(0.03);
  expect(figures.askedBack).toBeLessThanOrEqual(0.25);
  expect(figures.outsideAsSure).toBeLessThanOrEqual(0.04);
});

test('every document is judged the same way as questions are', () => {
  const own = sets.find(({ kind }) => kind === 'own');
  expect(figuresWith(own!).shownRightly).toBeGreaterThanOrEqual(0.85);
});

test('over all documents, what is sure is seldom wrong, and seldom what the rules do not answer', () => {
  const figures = sets.map((set) => figuresWith(set));
  const mean = (of: 'sureAndWrong' | 'shownRightly' | 'outsideAsSure') =>
    figures.reduce((sum, one) => sum + one[of], 0) / figures.length;
  expect(mean('sureAndWrong')).toBeLessThanOrEqual(0.05);
  expect(mean('shownRightly')).toBeGreaterThanOrEqual(0.84);
  expect(mean('outsideAsSure')).toBeLessThanOrEqual(0.04);
});

test('a rule is sure, near or nothing by its probability alone', () => {
  const evidence = evidenceNames.map(() => 0);
  const none = Object.fromEntries(weightNames.map((name) => [name, 0])) as Bands['weights'];
  const bands = (always: number) => ({
    weights: { ...none, always },
    sure: 0.7,
    sureWithTied: 0.7,
    near: 0.2,
  });
  const band = (always: number) =>
    bandOf(judge([{ rule: 0, evidence, isTied: 0, isTiedOutside: 0 }], bands(always)), bands(always));
  expect([band(2), band(0), band(-3)]).toEqual(['sure', 'near', 'nothing']);
  expect(bandOf([], bands(2))).toBe('nothing');
});

test('two rules that both may answer are asked about', () => {
  const judged = (second: number) => [
    { rule: 0, probability: 0.75 },
    { rule: 1, probability: second },
  ];
  const lines = { sure: 0.65, near: 0.2 };
  expect([bandOf(judged(0.1), lines), bandOf(judged(0.7), lines)]).toEqual(['sure', 'near']);
  expect(suretyOf(judged(0.7))).toBeLessThan(suretyOf(judged(0.1)));
});

test('how a question is put tells those that rules seldom answer, whatever they are about', () => {
  const { forms } = loadLexica();
  const scores = (index: QuestionSet['index'], texts: readonly string[]) =>
    texts.map((text) => formScore(formParts(formWords(text, index.plain), forms.words), forms));
  for (const { index } of sets) {
    const put = scores(index, [
      'Hur loggar jag in i systemet?',
      'Vad heter chefen?',
      'Vad kostar en ny skärm?',
    ]);
    expect(Math.max(...put)).toBeLessThan(0);
  }
  const [may, must] = scores(sets[0]!.index, ['Får jag slänga reklam?', 'Vem ansvarar för brevlådan?']);
  const seldom = Math.max(...scores(sets[0]!.index, ['Vad heter chefen?', 'Vad kostar en ny skärm?']));
  expect(may).toBeGreaterThan(seldom);
  expect(must).toBeGreaterThan(seldom);
});

test('bands are those of every figure of the evidence, and nothing else', () => {
  const { weights, sure, sureWithTied, near } = shipped();
  const without = Object.fromEntries(Object.entries(weights).filter(([name]) => name !== 'score'));
  for (const bands of [
    { weights: without, sure, sureWithTied, near },
    { weights: { ...weights, skore: 1 }, sure, sureWithTied, near },
    { weights: { ...weights, score: null }, sure, sureWithTied, near },
    { weights, sure, sureWithTied, near, other: 1 },
    { weights, sure, near },
    { weights, sure: 2, sureWithTied, near },
  ])
    expect(() => loadLexica(folderWith(JSON.stringify(bands)))).toThrow(/rules calibrate/);
  expect(loadLexica(folderWith(JSON.stringify(shipped()))).bands).toEqual(shipped());
});

test('"rules calibrate" says in one line that the questions are not there', async () => {
  const questions = join(tmpdir(), 'no-questions');
  await expect(runCalibrate({ questions })).rejects.toMatchObject({
    code: 'document-unusable',
    message: `${questions}:1: Frågorna som det lärs av finns inte här. Kör rules calibrate där hela källkoden ligger.`,
  });
});
