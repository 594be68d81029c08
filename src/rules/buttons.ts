// The buttons about the rules, their answers and questions to the registrar (P3).

import { z } from 'zod';
import type { SentenceCard } from '../core/card-facts';
import type { RulesContext } from './context';
import { questionId, tieId } from '../core/ids';
import type { Person } from '../people/domain/person';
import {
  asAnswer,
  asNewCard,
  button,
  emptyAs,
  freshCard,
  guid,
  sayRefusal,
  version,
  type CardAnswer,
  type Clicker,
} from '../platform/teams/card-button';
import type { RuleCard } from './domain/question-cards';
import type { TieListCard } from './domain/tied/tie-cards';
import { answerQuestion, mayAnswer } from './flows/answer-question';
import { chooseRule } from './flows/answer-rule-acts';
import { askRegistrar } from './flows/ask-registrar';
import { decideTie, type TieVerb } from './flows/decide-tie';
import { judgeAnswer } from './flows/judge-answer';
import { listTies } from './flows/list-ties';
import { openProposal, proposeTie } from './flows/propose-tie';
import { showRule } from './flows/search-rules';
import { mayPropose, mayTie } from './flows/tie-roles';

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

const gap = z.coerce.number().int().positive();
/** An id, `-` for none of the rules; an input that was left empty is none. */
const ruleOrNone = emptyAs(z.string().trim().max(64));

const decide = (verb: TieVerb) =>
  button({
    may: mayTie,
    inputs: z.object({
      tie: guid.transform(tieId),
      version,
      text: z.string().max(20_000).default(''),
    }),
    run: async (context: RulesContext, { id: actorId }: Clicker, { tie, ...given }) =>
      freshCard(await decideTie(context, { verb, actorId, tieId: tie, ...given })),
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
    // `rule`: the one that was shown and did not help.
    inputs: z.object({ question: words, text: words, asked, rule: z.string().max(64).optional() }),
    run: async (context: RulesContext, person: Person, { question, text, asked: id, rule: unhelpful }) =>
      asAnswer(await askRegistrar(context, person, { written: question ?? text, id, unhelpful })),
  }),
  'tie.open': button({
    may: mayPropose,
    inputs: z.object({ gap }),
    run: async (context: RulesContext, person: Person, given) =>
      asNewCard(await openProposal(context, person, given.gap)),
  }),
  'tie.propose': button({
    may: mayPropose,
    inputs: z.object({ gap, rule: ruleOrNone, other: ruleOrNone }),
    run: async (context: RulesContext, person: Person, { gap: gapId, rule, other }) =>
      asAnswer(await proposeTie(context, person, { gapId, rule: other ?? rule })),
  }),
  'tie.confirm': decide('tie.confirm'),
  'tie.decline': decide('tie.decline'),
  'tie.again': decide('tie.again'),
  'tie.end': decide('tie.end'),
  'tie.list': button({
    may: mayPropose,
    inputs: z.object({}),
    run: async (context: RulesContext, { id }: Clicker): Promise<CardAnswer<TieListCard | SentenceCard>> => {
      const list = await listTies(context, id);
      return list ? { kind: 'newCard', facts: list } : sayRefusal('not-allowed');
    },
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
