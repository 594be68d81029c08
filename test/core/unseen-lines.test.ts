import { tellsOfSomebody } from '../../src/core/private-text/kept-text';
import { isPlainQuestion } from '../../src/rules/domain/question/kept-question';
import { book, known } from '../rules/rule-words';
import { colleagues } from './colleagues-lines';
import { healthQuestions, statements } from './unseen-lines';
import { plainQuestions, workLines } from './unseen-work-lines';

const isKept = (line: string) => isPlainQuestion(line, book.wordKind);
const isRefused = (line: string) => tellsOfSomebody(line, known);

test('without a press nothing of two hundred lines about health is kept', () => {
  const all = [statements, healthQuestions].flatMap(({ seen, heldOut }) => [...seen, ...heldOut]);
  expect(all).toHaveLength(200);
  expect(all.filter(isKept)).toEqual([]);
});

test('of plain questions most are kept', () => {
  expect(plainQuestions.heldOut.filter(isKept).length).toBeGreaterThanOrEqual(15);
});

test('on a press most statements about somebody are refused before the directory is asked, of ordinary work next to none', () => {
  expect(statements.heldOut.filter(isRefused).length).toBeGreaterThanOrEqual(40);
  expect(statements.seen.filter(isRefused).length).toBeGreaterThanOrEqual(47);
  expect(workLines.heldOut.filter(isRefused).length).toBeLessThanOrEqual(2);
  expect(workLines.seen.filter(isRefused)).toEqual([]);
});

test('of a colleague’s lines, blind until they were measured once more, nothing is kept without a press', () => {
  expect(colleagues.health).toHaveLength(80);
  expect(colleagues.health.filter(isKept)).toEqual([]);
  expect(colleagues.health.filter(isRefused).length).toBeGreaterThanOrEqual(73);
  expect(colleagues.work.filter(isRefused).length).toBeLessThanOrEqual(1);
});
