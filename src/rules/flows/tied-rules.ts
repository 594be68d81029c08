// The rules in force with the questions that editors have tied to them, read anew when one is tied or taken back (P3).

import { tiedQuestions } from '../domain/tied/tie';
import type { RuleBook } from '../documents/rule-book';
import type { RulesContext } from '../context';

/** The rules as they are asked, and what reads anew what was tied, also by other replicas. */
export function tiedRules(
  book: RuleBook,
  { ties, questions: asked }: Pick<RulesContext['store'], 'ties' | 'questions'>,
): Pick<RulesContext, 'rules' | 'tiesChanged'> {
  let [current, known] = [book, '[]'];
  return {
    rules: {
      ...book,
      ask: (question) => current.ask(question),
      isTied: (text) => current.isTied(text),
    },
    tiesChanged: async () => {
      const open = await ties.listOpen();
      const questions = tiedQuestions(open, book, await asked.listGapTexts(open.map(({ gapId }) => gapId)));
      const text = JSON.stringify(questions);
      if (text === known) return;
      [current, known] = [book.withTied(questions), text];
    },
  };
}
