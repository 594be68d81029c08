import { enlarge, measureSpeed } from '../../../bench/rules-speed';
import { loadLexica, readRuleDocument } from '../../../src/rules/documents/rule-index-file';
import { ALE, readQuestions } from '../rules-fixture';

describe('a question costs of the bot’s own time', () => {
  const questions = readQuestions('own')
    .map(({ q }) => q)
    .filter((_, place) => place % 5 === 0);
  const lexica = loadLexica();
  const inForce = readRuleDocument(ALE);

  it.each([
    [50, 5],
    [5_000, 20],
  ])('at %i rules less than %i ms, for 95 questions of 100', (rules, most) => {
    const speed = measureSpeed(enlarge(inForce, rules), lexica, questions);
    expect(speed.rules).toBe(rules);
    expect(speed.p95Ms).toBeLessThan(most);
  });
});
