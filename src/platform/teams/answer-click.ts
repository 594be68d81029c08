// Answers clicks in time; what is not ready by then is brought to the chat when it is.

import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { atMost } from '../../core/at-most';
import { realTime } from '../../core/clock';
import { faultData } from '../../core/log';
import { adaptiveCard, drawSafely } from './draw-card';
import { edgeWords, strangerWords } from './edge-words';
import type { Messenger } from './messenger';
import { localeOf, senderOf } from './parse-activity';
import type { ActionAnswer, IncomingAction, Sender, FoundCard } from './receiver';
import type { TeamsEdge } from './teams-options';
import { sayAnswer, answerInvoke } from './turn-answers';

/** The body that answers an `adaptiveCard/action`. @source Teams: Universal Actions, the invoke's response format */
export interface InvokeBody {
  readonly statusCode: 200 | 400 | 500;
  readonly type: string;
  readonly value: unknown;
}

const invokeCard = (value: object): InvokeBody => ({ statusCode: 200, type: adaptiveCard, value });

export const invokeMessage = (value: string): InvokeBody => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value,
});

/** 400: no card of ours sends that; 500: a fault of the bot's own. The message is for the person. */
export const invokeError = (statusCode: 400 | 500, message: string): InvokeBody => ({
  statusCode,
  type: 'application/vnd.microsoft.error',
  value: { code: statusCode === 400 ? 'BadRequest' : 'InternalServerError', message },
});

interface Click {
  readonly from: Sender;
  readonly action: IncomingAction;
}

export interface ClickAnswers {
  readonly answer: (click: Click) => Promise<InvokeBody>;
  /** When nothing goes on any more after its turn. */
  readonly settled: () => Promise<void>;
}

export function clickAnswers(edge: TeamsEdge, messenger: Messenger): ClickAnswers {
  const late = new Set<Promise<void>>();
  const bringLater = (bringing: Promise<void>): void => {
    late.add(bringing);
    void bringing.finally(() => late.delete(bringing));
  };
  const answer = async (click: Click): Promise<InvokeBody> => {
    const words = edgeWords(click.from.locale);
    const work = act(edge, click);
    const inTime = await atMost(
      realTime,
      edge.limits.actionMillis,
      work.then((done) => ({ done })),
    );
    if (inTime?.done?.kind === 'newCard') {
      bringLater(bring(edge, messenger, { click, answer: inTime.done }));
      return invokeMessage(words.nextCard);
    }
    if (inTime !== undefined) return bodyOf(edge, inTime.done, click.from.locale);
    edge.log.warn('A click took longer than Teams waits', { verb: click.action.verb });
    bringLater(work.then((done) => bring(edge, messenger, { click, answer: done })));
    return invokeMessage(words.busy);
  };
  return { answer, settled: () => Promise.all(late).then(() => undefined) };
}

/** Never rejects: undefined is a fault that has been logged. */
async function act({ receiver, log }: TeamsEdge, { from, action }: Click): Promise<ActionAnswer | undefined> {
  try {
    return await receiver.action(from, action);
  } catch (error) {
    log.error('A click could not be handled', { verb: action.verb, ...faultData(error) });
    return undefined;
  }
}

function bodyOf(edge: TeamsEdge, answer: ActionAnswer | undefined, locale: string | undefined): InvokeBody {
  const drawn = drawSafely(edge, answer?.drawing ?? edge.receiver.fault(locale));
  const words = drawn?.summary ?? edgeWords(locale).fault;
  if (answer === undefined || drawn === undefined) return invokeError(500, words);
  return answer.kind === 'card' ? invokeCard(drawn.card) : invokeMessage(words);
}

interface Late {
  readonly click: Click;
  readonly answer: ActionAnswer | undefined;
}

async function bring(edge: TeamsEdge, messenger: Messenger, { click, answer }: Late): Promise<void> {
  const { conversation, locale } = click.from;
  const drawing = answer?.drawing ?? edge.receiver.fault(locale);
  const card = answer?.kind === 'card' ? click.action.activityId : undefined;
  await sayAnswer(edge, () =>
    card === undefined ? messenger.say(conversation, drawing) : messenger.redraw(conversation, card, drawing),
  );
}

/** What the message extension shows: a list to choose from, or words. */
interface SearchBody {
  readonly composeExtension: object;
}

const querySchema = z.object({
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
});
const feedbackSchema = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']) }),
});

/** Invokes that are no clicks on a card: the search in a message, and the thumbs under what a model wrote. */
export async function handleSearch(edge: TeamsEdge, context: TurnContext): Promise<void> {
  await answerInvoke(context, await searchBody(edge, context.activity));
}

/** The free text that Teams offers beside a thumb is not read. */
export async function handleFeedback(edge: TeamsEdge, context: TurnContext): Promise<void> {
  const from = senderOf(edge, context.activity);
  const given = feedbackSchema.safeParse(context.activity.value);
  try {
    if (from !== undefined && given.success)
      await edge.receiver.feedback(from, given.data.actionValue.reaction === 'like');
  } catch (error) {
    edge.log.error('Feedback could not be noted', faultData(error));
  }
  await answerInvoke(context, {});
}

async function searchBody(edge: TeamsEdge, activity: Activity): Promise<SearchBody> {
  const locale = localeOf(activity);
  const from = senderOf(edge, activity);
  try {
    const found = from && (await edge.receiver.search(from, queryOf(activity)));
    if (found === undefined) return searchWords(strangerWords(edge, locale));
    return found.length === 0 ? searchWords(edgeWords(locale).nothingFound) : listOf(edge, found);
  } catch (error) {
    edge.log.error('A search could not be answered', faultData(error));
    return searchWords(edgeWords(locale).fault);
  }
}

function listOf(edge: TeamsEdge, found: readonly FoundCard[]): SearchBody {
  const attachments = found.flatMap(({ title, text, drawing }) => {
    const drawn = drawSafely(edge, drawing);
    const preview = { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } };
    return drawn === undefined ? [] : [{ contentType: adaptiveCard, content: drawn.card, preview }];
  });
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

export const searchWords = (text: string): SearchBody => ({ composeExtension: { type: 'message', text } });

/** What was typed; nothing when the search has just been opened. */
function queryOf(activity: Activity): string {
  const parameters = querySchema.safeParse(activity.value).data?.parameters ?? [];
  const typed = parameters.find(({ name, value }) => name !== 'initialRun' && typeof value === 'string');
  return typeof typed?.value === 'string' ? typed.value.slice(0, 1_000) : '';
}
