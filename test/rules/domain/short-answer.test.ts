import { upn } from '../../../src/core/ids';
import { localDate } from '../../../src/core/time';
import { openRuleBook } from '../../../src/rules/documents/open-rule-book';
import { wordingsOf, wordingState, type RuleWording } from '../../../src/rules/domain/short-answer';
import { ALE } from '../rules-fixture';

const book = openRuleBook(ALE);
const editor = upn('carin.chef@ale.example');
const approved = { by: editor, on: localDate('2026-11-10') };
const wordings = openRuleBook(ALE, approved).wordings;
const shortOf = (rule: string, question: string | undefined) =>
  wordingsOf(wordings, { rule, question }).short?.text.sv;

describe('the wordings that come with the bot', () => {
  test('are drafts that nobody sees, each for the words that its rule has', () => {
    expect(book.wordings.length).toBeGreaterThan(41);
    expect(new Set(book.wordings.map((one) => wordingState(one, book, [editor])))).toEqual(
      new Set(['draft']),
    );
    const inEnglish = book.wordings.flatMap(({ kind, rule }) => (kind === 'english' ? [rule] : []));
    expect(inEnglish).toEqual(book.rules.map(({ id }) => id));
  });

  test('keep "bör" where the rule says no more, and say no number that it does not', () => {
    for (const one of wordings) {
      if (one.kind !== 'short') continue;
      const rule = book.find(one.rule)?.text ?? '';
      const isStrict = /\b(?:ska|måste)\b/u.test(rule);
      if (!isStrict) expect(one.text.sv).not.toMatch(/\b(?:ska|måste)\b/u);
      for (const number of one.text.sv.match(/\d+/gu) ?? []) expect(rule).toContain(number);
    }
  });
});

describe('a short answer', () => {
  test('is given to the kinds of question that the wording settles, and to no others', () => {
    expect(shortOf('F1', 'Hur ofta ska förvaltningsbrevlådan öppnas?')).toBe('Varje arbetsdag.');
    expect(shortOf('F1', 'Vem öppnar förvaltningsbrevlådan?')).toBeUndefined();
    expect(shortOf('F1', undefined)).toBeUndefined();
    expect(shortOf('E5', 'Vad ska stå i signaturen?')).toBeUndefined();
  });

  test('is a yes to just the question that it was approved for', () => {
    expect(shortOf('F1', 'ska brevlådan öppnas varje dag')).toBe('Ja, varje arbetsdag.');
    expect(shortOf('F1', 'Ska brevlådan inte öppnas varje dag?') ?? '').not.toMatch(/^Ja/);
  });
});

describe('a wording is shown', () => {
  const one: RuleWording = {
    ...{ kind: 'english', text: 'Somebody opens it.', rule: 'F1' },
    ...{ mark: book.markOf('F1') ?? '', approved },
  };
  test.each([
    ['as an editor approved it', one, 'shown'],
    ['not as a draft', { ...one, approved: undefined }, 'draft'],
    ['not when the rule’s words have changed', { ...one, mark: 'before' }, 'changed'],
    ['not when the rule is gone', { ...one, rule: 'F99' }, 'gone'],
    [
      'not when somebody else approved it',
      { ...one, approved: { ...approved, by: upn('bo@ale.example') } },
      'not-editor',
    ],
  ] as const)('%s', (_, wording, state) => {
    expect(wordingState(wording, book, [editor])).toBe(state);
  });
});
