// The buttons about the rules, their answers and questions to the registrar (P3).

import { z } from 'zod';
import type { SentenceCard } from '../core/card-facts';
import type { RulesContext } from './context';
import { questionId } from '../core/ids';
import type { Person } from '../people/domain/person';
import {
  asAnswer,
  button,
  freshCard,
  guid,
  sayRefusal,
  version,
  type CardAnswer,
  type Clicker,
} from '../platform/teams/card-button';
import type { RuleCard } from './domain/question-cards';
import { answerQuestion, mayAnswer } from './flows/answer-question';
import { chooseRule } from './flows/answer-rule-acts';
import { askRegistrar } from './flows/ask-registrar';
import { judgeAnswer } from './flows/judge-answer';
import { showRule } from './flows/search-rules';

const asked = guid.transform(questionId).optional();
const words = z.string().max(20_000).optional();
/** The ids of the rules on the card, the answer first. */
const rules = z
  .string()
  .min(1)
  .max(200)
  .transform((text) => text.split(' ').slice(0, 3));

const judge = (isHelpful: boolean) =>
  button({
    may: ['anyone'],
    inputs: z.object({ rules, asked }),
    run: async (context: RulesContext, person: Person, given) => {
      const verdict = { isHelpful, rules: given.rules, questionId: given.asked };
      return { kind: 'card', facts: await judgeAnswer(context, person, verdict) };
    },
  });

export const ruleButtons = {
  'rules.show': button({
    may: ['anyone'],
    inputs: z.object({ rule: z.string().min(1).max(64) }),
    run: (context: RulesContext, _: Clicker, { rule }): CardAnswer<RuleCard | SentenceCard> => {
      const shown = showRule(context, rule);
      return shown ? { kind: 'newCard', facts: shown } : sayRefusal('not-found');
    },
  }),
  'rules.choose': button({
    may: ['anyone'],
    inputs: z.object({ rule: z.string().min(1).max(64).optional(), asked }),
    run: async (context: RulesContext, person: Person, given) => {
      const facts = await chooseRule(context, person, { rule: given.rule, asked: given.asked });
      return { kind: 'card', facts };
    },
  }),
  'rules.helpful': judge(true),
  'rules.notHelpful': judge(false),
  'rules.askRegistrar': button({
    may: ['anyone'],
    inputs: z.object({ question: words, text: words, asked }),
    run: async (context: RulesContext, person: Person, { question, text, asked: id }) =>
      asAnswer(await askRegistrar(context, person, { written: question ?? text, id })),
  }),
  'question.answer': button({
    may: mayAnswer,
    inputs: z.object({
      question: guid.transform(questionId),
      version,
      text: z.string().max(20_000).default(''),
    }),
    run: async (context: RulesContext, { id: actorId }: Clicker, { question, ...given }) =>
      freshCard(
        await answerQuestion(context, { verb: 'question.answer', actorId, questionId: question, ...given }),
      ),
  }),
};
