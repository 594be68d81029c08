// Questions about the municipality's rules.

import type { CardTable } from '../core/cards/view';
import type { FlowContext } from '../core/flow-context';
import type { JobSteps } from '../core/job-step';
import { answerView } from './cards/answer-view';
import { askedView, noAnswerView, questionListView, questionView } from './cards/question-views';
import { ruleView } from './cards/rule-view';
import type { QuestionCards } from './domain/question-cards';
import { watchQuestions } from './flows/watch-questions';

export const rules = {
  cards: {
    answer: { view: answerView, template: 'rules/answer' },
    noAnswer: { view: noAnswerView, template: 'rules/no-answer' },
    question: { view: questionView, template: 'rules/question' },
    asked: { view: askedView, template: 'rules/asked' },
    questionList: { view: questionListView, template: 'rules/question-list' },
    rule: { view: ruleView, template: 'rules/rule' },
  } satisfies CardTable<QuestionCards>,
  steps: { assignments: [{ place: 3, run: watchQuestions }] } satisfies JobSteps<FlowContext>,
};
