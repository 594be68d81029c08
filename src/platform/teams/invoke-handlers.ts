// Invokes that are no clicks on a card: the search in a message, and the thumbs under what a model wrote.

import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { faultData } from '../../core/log';
import { adaptiveCard, drawSafely } from './card-activity';
import { edgeWords, strangerWords } from './edge-words';
import { localeOf, senderOf } from './parse-activity';
import type { FoundCard } from './receiver';
import type { TeamsEdge } from './teams-options';
import { answerInvoke } from './turn-answers';

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
