// A chat's message on its way to a duty mailbox: the dialog with mails that are filled in (P4).

import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { instant } from '../../core/time';
import type { ChatMessage } from '../../core/chat-message';
import { faultData } from '../../core/log';
import { adaptiveCard, drawSafely } from './draw-card';
import { edgeWords } from './edge-words';
import { plainText, localeOf, senderOf } from './parse-activity';
import type { TeamsEdge } from './teams-options';
import { answerInvoke } from './turn-answers';

/** The dialog that opens over a chat: a card, or words. @source Teams: action commands, the answer to fetchTask */
interface DialogBody {
  readonly task: object;
}

const payload = z.object({
  messagePayload: z.object({
    createdDateTime: z.string().nullish(),
    linkToMessage: z.string().url().startsWith('https://').max(1_000).nullish().catch(undefined),
    body: z.object({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
    from: z.object({ user: z.object({ displayName: z.string().max(200).nullish() }).nullish() }).nullish(),
  }),
});

export async function handleTakeOver(edge: TeamsEdge, context: TurnContext): Promise<void> {
  await answerInvoke(context, await dialogFor(edge, context.activity));
}

async function dialogFor(edge: TeamsEdge, activity: Activity): Promise<DialogBody> {
  const words = edgeWords(localeOf(activity));
  const from = senderOf(edge, activity);
  const message = messageOf(edge, activity);
  if (message === undefined) return dialogWords(words.malformedMessage);
  try {
    const drawing = from && (await edge.receiver.takeOver(from, message));
    const drawn = drawSafely(edge, drawing ?? edge.receiver.stranger(localeOf(activity)));
    if (drawing === undefined || drawn === undefined) return dialogWords(drawn?.summary ?? words.fault);
    const card = { contentType: adaptiveCard, content: drawn.card };
    return {
      task: { type: 'continue', value: { title: drawn.summary, width: 'medium', height: 'medium', card } },
    };
  } catch (error) {
    edge.log.error('A message could not be handed over', faultData(error));
    return dialogWords(words.fault);
  }
}

export const dialogWords = (value: string): DialogBody => ({ task: { type: 'message', value } });

function messageOf(edge: TeamsEdge, activity: Activity): ChatMessage | undefined {
  const parsed = payload.safeParse(activity.value).data?.messagePayload;
  if (parsed === undefined) return undefined;
  const { createdDateTime, linkToMessage, body, from } = parsed;
  const written = Date.parse(createdDateTime ?? '');
  return {
    text: plainText({ text: body?.content ?? '', mentions: [] }, edge.limits.textLength),
    author: from?.user?.displayName?.trim() || undefined,
    writtenAt: Number.isNaN(written) ? undefined : instant(written),
    link: linkToMessage ?? undefined,
  };
}
