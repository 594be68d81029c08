import { readFileSync } from 'node:fs';
import { bandsFile } from '../../src/rules/documents/rule-index-file';
import { bandOf, judge } from '../../src/rules/domain/bands';
import type { Bands } from '../../src/rules/domain/rule-index';
import { evidenceNames } from '../../src/rules/domain/evidence';
import { calibrate, figuresWith, readSets, type QuestionSet } from '../../tools/rules-calibrate';

let sets: readonly QuestionSet[];
beforeAll(async () => {
  sets = await readSets();
});

const shipped = () => JSON.parse(readFileSync(bandsFile(), 'utf8')) as Bands;

test('the line between sure and near is what the procedure finds over the documents', () => {
  const { bands } = calibrate(sets);
  expect(Object.keys(bands.weights)).toEqual(Object.keys(shipped().weights));
  for (const [name, weight] of Object.entries(bands.weights))
    expect(Math.abs(weight - (shipped().weights[name] ?? 0))).toBeLessThan(0.05);
  expect(bands.sure).toBeCloseTo(shipped().sure, 1);
  expect(bands.near).toBeCloseTo(shipped().near, 1);
});

test('what was learnt over other documents holds for one that taught nothing', () => {
  const { figures } = calibrate(sets);
  const mean = (of: 'sureAndWrong' | 'shownRightly' | 'refusedWrongly' | 'outsideAsSure') =>
    figures.reduce((sum, one) => sum + one[of], 0) / figures.length;
  expect(mean('sureAndWrong')).toBeLessThanOrEqual(0.05);
  expect(mean('shownRightly')).toBeGreaterThanOrEqual(0.82);
  expect(mean('refusedWrongly')).toBeLessThanOrEqual(0.1);
  expect(mean('outsideAsSure')).toBeLessThanOrEqual(0.04);
});

test('every document is judged the same way as questions are', () => {
  const own = sets.find(({ kind }) => kind === 'own');
  expect(figuresWith(own!).shownRightly).toBeGreaterThanOrEqual(0.85);
});

test('a rule is sure, near or nothing by its probability alone', () => {
  const evidence = evidenceNames.map(() => 0);
  const bands = (always: number) => ({ weights: { always }, sure: 0.7, near: 0.2 });
  const band = (always: number) => bandOf(judge([{ rule: 0, evidence }], bands(always)), bands(always));
  expect([band(2), band(0), band(-3)]).toEqual(['sure', 'near', 'nothing']);
  expect(bandOf([], bands(2))).toBe('nothing');
});
