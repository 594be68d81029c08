// What is done with each kind of activity; none of them throws.

import type { TurnContext } from 'botbuilder';
import { faultData } from '../../core/log';
import { invokeError, invokeMessage, type ClickAnswers, type InvokeBody } from './answer-click';
import { edgeWords, strangerWords } from './edge-words';
import {
  plainText,
  botMentions,
  isPersonal,
  localeOf,
  parseExecute,
  parseSubmit,
  senderOf,
} from './parse-activity';
import type { Drawing } from './messenger';
import type { Sender } from './receiver';
import type { TeamsEdge } from './teams-options';
import { answerInvoke, turnAnswers, type TurnAnswers } from './turn-answers';

type Handle = (edge: TeamsEdge, context: TurnContext) => Promise<void>;

export const handleMessage: Handle = (edge, context) =>
  converse(edge, context, async (from, answers) => {
    const { activity } = context;
    const written = typeof activity.text === 'string' ? activity.text : '';
    if (written === '' && activity.value !== undefined) {
      await answers.text(edgeWords(from.locale).malformed);
      return;
    }
    const text = plainText({ text: written, mentions: botMentions(activity) }, edge.limits.textLength);
    await sayAll(answers, await edge.receiver.message(from, text));
  });

export const handleSubmit: Handle = (edge, context) =>
  converse(edge, context, async (from, answers) => {
    const action = parseSubmit(context.activity);
    if (action === undefined) {
      await answers.text(edgeWords(from.locale).malformed);
      return;
    }
    const { kind, drawing } = await edge.receiver.action(from, action);
    if (kind === 'card') await answers.replace(action.activityId, drawing);
    else await (kind === 'newCard' ? answers.card(drawing) : answers.line(drawing));
  });

export const handleExecute =
  (clicks: ClickAnswers): Handle =>
  async (edge, context) => {
    await answerInvoke(context, await executeBody(edge, clicks, context));
  };

async function executeBody(
  edge: TeamsEdge,
  clicks: ClickAnswers,
  { activity }: TurnContext,
): Promise<InvokeBody> {
  const locale = localeOf(activity);
  const from = senderOf(edge, activity);
  if (from === undefined || !isPersonal(activity)) return invokeMessage(strangerWords(edge, locale));
  const action = parseExecute(activity);
  return action ? clicks.answer({ from, action }) : invokeError(400, edgeWords(locale).malformed);
}

export const handleInstalled: Handle = async (edge, context) => {
  const from = senderOf(edge, context.activity);
  // A greeting nobody has asked for: strangers and groups get none.
  if (from === undefined || !isPersonal(context.activity)) return;
  try {
    await sayAll(turnAnswers(edge, context), await edge.receiver.installed(from));
  } catch (error) {
    edge.log.error('An installation could not be handled', faultData(error));
  }
};

async function converse(
  edge: TeamsEdge,
  context: TurnContext,
  run: (from: Sender, answers: TurnAnswers) => Promise<void>,
): Promise<void> {
  const { activity } = context;
  if (!isPersonal(activity)) return;
  const answers = turnAnswers(edge, context);
  const from = senderOf(edge, activity);
  try {
    if (from === undefined) await answers.card(edge.receiver.stranger(localeOf(activity)));
    else await run(from, answers);
  } catch (error) {
    edge.log.error('A message could not be handled', faultData(error));
    await answers.card(edge.receiver.fault(localeOf(activity)));
  }
}

/** In order; when one cannot be said, the ones after it would make no sense. */
async function sayAll(answers: TurnAnswers, drawings: readonly Drawing[]): Promise<void> {
  for (const drawing of drawings) {
    if (!(await answers.card(drawing))) return;
  }
}
