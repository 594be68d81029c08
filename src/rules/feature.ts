// Questions about the municipality's rules, and to its registrar (P3).

import type { Records } from '../platform/db/old-records';
import type { ChatSay } from '../chat/domain/says/chat-cards';
import type { Saying } from '../chat/domain/acts/saying';
import type { CoreSay, SentenceCard } from '../core/card-facts';
import type { ChatActs } from '../core/chat-act';
import type { Person } from '../people/domain/person';
import { answerIfTied, answerRule, offerRegistrar, showNamedRules } from './flows/answer-rule-acts';
import { drawQuestion, isQuestionTrue } from './flows/question-card';
import { drawTie, isTieTrue } from './flows/tie-card';
import { tieListView, tieProposalView, tieView } from './cards/tie-views';
import { en } from './texts/en';
import { sv, type RulesTexts, type RulesWords } from './texts/sv';
import type { Language } from '../core/municipality';
import type { VerbWords } from '../core/texts/log-lines';
import type { CardTable } from '../core/cards/view';
import type { RulesContext } from './context';
import type { JobSteps } from '../core/job-step';
import { ruleButtons } from './buttons';
import { answerView, nearRulesView } from './cards/answer-view';
import { askedView, noAnswerView, questionListView, questionView } from './cards/question-views';
import { ruleView } from './cards/rule-view';
import type { QuestionCards } from './domain/question-cards';
import type { NoticeTable } from '../core/notice';
import type { RulesNotices } from './domain/registrar-question';
import { rulesPage } from './page';
import { watchQuestions } from './flows/watch-questions';

export const rules = {
  records: {
    questions: [{ table: 'question', overAt: ['answered_at', 'asked_at'] }],
    gaps: [{ table: 'question_gap', overAt: ['last_asked_on'], isByDate: true }],
    ties: [{ table: 'tie', overAt: ['ended_at'] }],
  } satisfies Records,
  texts: { sv, en } satisfies Readonly<Record<Language, RulesTexts & VerbWords<keyof typeof ruleButtons>>>,
  page: rulesPage,
  buttons: ruleButtons,
  cards: {
    answer: { view: answerView, template: 'rules/answer' },
    nearRules: { view: nearRulesView, template: 'rules/near-rules' },
    noAnswer: { view: noAnswerView, template: 'rules/no-answer' },
    question: { view: questionView, template: 'rules/question' },
    asked: { view: askedView, template: 'rules/asked' },
    questionList: { view: questionListView, template: 'rules/question-list' },
    rule: { view: ruleView, template: 'rules/rule' },
    tieProposal: { view: tieProposalView, template: 'rules/tie-proposal' },
    tie: { view: tieView, template: 'rules/tie' },
    tieList: { view: tieListView, template: 'rules/tie-list' },
  } satisfies CardTable<QuestionCards, RulesWords>,
  steps: {
    ladder: [{ place: 0, run: (context) => context.tiesChanged() }],
    assignments: [{ place: 3, run: watchQuestions }],
  } satisfies JobSteps<RulesContext>,
  notices: {
    question: {
      why: 'question',
      matter: ({ questionId }) => `question/${questionId}/`,
      draw: (context, { content }) =>
        drawQuestion(context, content.questionId, content.isReminder === true ? 'reminded' : 'registrar'),
      isStillTrue: (context, { content, receiverId }) => isQuestionTrue(context, content, receiverId),
    },
    questionAnswered: {
      why: 'answered',
      matter: 'said-once',
      draw: (context, { content }) => drawQuestion(context, content.questionId, 'asker'),
      isStillTrue: 'always',
    },
    tie: {
      why: 'tie',
      matter: 'said-once',
      draw: (context, { content, receiverId }) => drawTie(context, content.tieId, receiverId),
      isStillTrue: (context, { content, receiverId }) => isTieTrue(context, content.tieId, receiverId),
    },
  } satisfies NoticeTable<RulesNotices, RulesContext, QuestionCards>,
  hears: [answerIfTied],
  acts: {
    rule: { run: async (context, person, saying) => [await answerRule(context, person, saying)] },
    'rule.show': { run: (context, _, saying) => Promise.resolve(showNamedRules(context, saying)) },
    'ask.registrar': { run: async (context, person) => [await offerRegistrar(context, person)] },
  } satisfies ChatActs<
    'rule' | 'rule.show' | 'ask.registrar',
    RulesContext,
    Person,
    Saying,
    QuestionCards | SentenceCard<CoreSay | ChatSay>
  >,
};
