// Short answers and English wordings of the rules that are not shown any more, and why (P3).

import { DocumentError } from '../../src/rules/documents/document-error';
import { openRuleBook } from '../../src/rules/documents/open-rule-book';
import type { RuleBook } from '../../src/rules/documents/rule-book';
import { wordingState, type RuleWording, type WordingState } from '../../src/rules/domain/short-answer';
import { fail, ok, warn, type DoctorContext, type Finding } from './finding';

export function checkRuleWordings({ settings, municipality }: DoctorContext): readonly Finding[] {
  try {
    return findingsOf(openRuleBook(settings.RULES_FILE), municipality.rules.editors);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.problems.map(({ line, problem, remedy }) =>
      fail('rules', `${error.file}:${line}`, { words: problem, remedy }),
    );
  }
}

const name = { short: 'short answer', english: 'English wording' } as const;

const troubles: Readonly<
  Record<Exclude<WordingState, 'shown' | 'draft'>, (one: RuleWording) => { words: string; remedy: string }>
> = {
  gone: ({ kind }) => ({
    words: `its ${name[kind]} is not shown: the rules in force have no such rule`,
    remedy: 'Take it out of the file of answers',
  }),
  changed: ({ kind }) => ({
    words: `its ${name[kind]} is not shown: the rule's words have changed`,
    remedy: 'Write it for the new words, then npm run rules -- approve',
  }),
  'not-editor': ({ kind, approved }) => ({
    words: `its ${name[kind]} is not shown: ${approved?.by ?? 'nobody'}, who approved it, is no editor`,
    remedy: 'Let one of rules.editors approve it: npm run rules -- approve',
  }),
};

function findingsOf(book: RuleBook, editors: readonly string[]): readonly Finding[] {
  const all = book.wordings.map((one) => ({ one, state: wordingState(one, book, editors) }));
  const count = (wanted: WordingState) => all.filter(({ state }) => state === wanted).length;
  const hidden = all.flatMap(({ one, state }) =>
    state === 'shown' || state === 'draft' ? [] : [warn('rules.wording', one.rule, troubles[state](one))],
  );
  if (all.length === 0) return [];
  return [
    ok('rules.wordings', undefined, `${count('shown')} shown, ${count('draft')} drafts that nobody sees`),
    ...hidden,
  ];
}
