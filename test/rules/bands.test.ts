import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bandsFile, formsFile, loadLexica } from '../../src/rules/documents/rule-index-file';
import { bandOf, judge, suretyOf } from '../../src/rules/domain/bands';
import type { Bands } from '../../src/rules/domain/rule-index';
import { evidenceNames, weightNames } from '../../src/rules/domain/evidence-names';
import { formParts, formScore, formWords } from '../../src/rules/domain/question-form';
import { calibrate, figuresWith, runCalibrate } from '../../tools/rules-calibrate';
import { readSets, type QuestionSet } from '../../tools/rules-learning/question-sets';

let sets: readonly QuestionSet[];
type Calibrated = ReturnType<typeof calibrate>;

let calibrated: Calibrated;
beforeAll(async () => {
  sets = await readSets();
  calibrated = calibrate(sets);
});

const shipped = () => JSON.parse(readFileSync(bandsFile(), 'utf8')) as Bands;

test('the line between sure and near is what the procedure finds over the documents', () => {
  const { bands } = calibrated;
  expect(Object.keys(bands.weights)).toEqual(Object.keys(shipped().weights));
  for (const [name, weight] of Object.entries(bands.weights))
    expect(Math.abs(weight - shipped().weights[name as keyof Bands['weights']])).toBeLessThan(0.05);
  expect(bands.sure).toBeCloseTo(shipped().sure, 1);
  expect(bands.sureWithTied).toBeCloseTo(shipped().sureWithTied, 1);
  expect(bands.near).toBeCloseTo(shipped().near, 1);
});

test('what was learnt over other documents holds for one that taught nothing', () => {
  const { figures } = calibrated;
  const mean = (
    of:
      'sureAndWrong' | 'shownRightly' | 'refusedWrongly' | 'askedBack' | 'outsideAsSure' | 'outsideAskedBack',
  ) => figures.reduce((sum, one) => sum + one[of], 0) / figures.length;
  expect(mean('sureAndWrong')).toBeLessThanOrEqual(0.045);
  expect(mean('shownRightly')).toBeGreaterThanOrEqual(0.86);
  expect(mean('refusedWrongly')).toBeLessThanOrEqual(0.07);
  expect(mean('outsideAsSure')).toBeLessThanOrEqual(0.04);
  // What was reached.
  expect(mean('askedBack')).toBeLessThanOrEqual(0.41);
  expect(mean('outsideAskedBack')).toBeLessThanOrEqual(0.29);
});

test('two questions tied to each rule lift a document that taught nothing', () => {
  const tied = calibrated.withTied;
  const names = tied.map(({ name }) => name);
  const untied = calibrated.figures.filter(({ name }) => names.includes(name));
  const mean = (all: Calibrated['figures'], of: 'first' | 'shownRightly' | 'askedBack' | 'outsideAsSure') =>
    all.reduce((sum, one) => sum + one[of], 0) / all.length;
  expect(tied.length).toBeGreaterThanOrEqual(4);
  expect(mean(tied, 'first')).toBeGreaterThanOrEqual(mean(untied, 'first') + 0.08);
  expect(mean(tied, 'shownRightly')).toBeGreaterThanOrEqual(0.9);
  expect(mean(tied, 'askedBack')).toBeLessThanOrEqual(0.21);
  expect(mean(tied, 'outsideAsSure')).toBeLessThanOrEqual(0.05);
});

test('every document is judged the same way as questions are', () => {
  const own = sets.find(({ kind }) => kind === 'own');
  expect(figuresWith(own!).shownRightly).toBeGreaterThanOrEqual(0.85);
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
  expect(may).toBeGreaterThan(0);
  expect(must).toBeGreaterThan(0);
});

/** The rules' folder with other bands. */
function folderWith(bands: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bands-'));
  for (const file of ['thesaurus.yaml', 'words.yaml', 'question-forms.json'])
    copyFileSync(join(__dirname, '../../rules', file), join(folder, file));
  writeFileSync(bandsFile(folder), bands);
  return folder;
}

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

test('"rules calibrate" mends bands that cannot be read', async () => {
  const folder = folderWith('{"weights": {');
  await runCalibrate({ rules: folder });
  expect(loadLexica(folder).bands.weights).toEqual(shipped().weights);
  expect(readFileSync(formsFile(folder), 'utf8')).toBe(readFileSync(formsFile(), 'utf8'));
});

test('"rules calibrate" says in one line that the questions are not there', async () => {
  const questions = join(tmpdir(), 'no-questions');
  await expect(runCalibrate({ questions })).rejects.toMatchObject({
    code: 'document-unusable',
    message: `${questions}:1: Frågorna som det lärs av finns inte här. Kör rules calibrate där hela källkoden ligger.`,
  });
});
