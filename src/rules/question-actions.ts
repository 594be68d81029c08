// The buttons about answers from the rules and about questions to the registrar (P3).

import { z } from 'zod';
import { questionId } from '../core/ids';
import { answerQuestion } from './flows/answer-question';
import { askRegistrar } from './flows/ask-registrar';
import { judgeAnswer } from './flows/judge-answer';
import type { CardHandler } from '../platform/teams/card-handler';
import { asAnswer, guid, sayRefusal } from '../platform/teams/card-handler';

const asked = guid.transform(questionId).optional();
/** The ids of the rules on the card, the answer first. */
const verdictData = z.object({
  rules: z
    .string()
    .min(1)
    .max(200)
    .transform((text) => text.split(' ').slice(0, 3)),
  asked,
});
const words = z.string().max(20_000).optional();
const askData = z.object({ question: words, text: words, asked });
const answerData = z.object({
  question: guid.transform(questionId),
  version: z.coerce.number().int().min(0),
  text: z.string().max(20_000).default(''),
});

function judge(isHelpful: boolean): CardHandler {
  return async (context, { person, action }) => {
    const data = verdictData.safeParse(action.data);
    if (!data.success) return sayRefusal('bad-input');
    const { rules, asked: ofQuestion } = data.data;
    const verdict = { isHelpful, rules, questionId: ofQuestion };
    return { kind: 'card', facts: await judgeAnswer(context, person, verdict) };
  };
}

export const questionActions = {
  'rules.helpful': judge(true),
  'rules.notHelpful': judge(false),
  'rules.askRegistrar': async (context, { person, action }) => {
    const data = askData.safeParse(action.data);
    if (!data.success) return sayRefusal('bad-input');
    const { question, text, asked: id } = data.data;
    return asAnswer(await askRegistrar(context, person, { written: question ?? text, id }));
  },
  'question.answer': async (context, { person, action }) => {
    const data = answerData.safeParse(action.data);
    if (!data.success) return sayRefusal('bad-input');
    const { question, version, text } = data.data;
    return asAnswer(
      await answerQuestion(context, { actorId: person.id, questionId: question, version, text }),
    );
  },
} satisfies Readonly<Record<string, CardHandler>>;
