import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { instant } from '../../core/time';
import type { ChatMessage } from '../../incoming/domain/letters';
import { adaptiveCard } from './card-activity';
import { drawSafely, faultData } from './draw-safely';
import { edgeWords } from './edge-words';
import { plainText } from './message-text';
import { localeOf, senderOf } from './parse-activity';
import type { TeamsEdge } from './teams-options';

/** The dialog that opens over a chat: a card, or words. @source Teams: action commands, the answer to fetchTask */
type DialogBody = { readonly task: object };

const payload = z.object({
  messagePayload: z.object({
    createdDateTime: z.string().nullish(),
    linkToMessage: z.string().url().startsWith('https://').max(1_000).nullish().catch(undefined),
    body: z.object({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
    from: z.object({ user: z.object({ displayName: z.string().max(200).nullish() }).nullish() }).nullish(),
  }),
});

/** A chat's message on its way to a duty mailbox: the dialog with mails that are filled in (P4). */
export const takeOverOf =
  (edge: TeamsEdge) =>
  async (context: TurnContext): Promise<void> => {
    const body = await dialogFor(edge, context.activity);
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  };

async function dialogFor(edge: TeamsEdge, activity: Activity): Promise<DialogBody> {
  const words = edgeWords(localeOf(activity));
  const from = senderOf(activity, edge.servesAnyTenant === true ? undefined : edge.tenantId);
  const message = messageOf(edge, activity);
  if (message === undefined) return say(words.malformedMessage);
  try {
    const drawing = from && (await edge.receiver.takeOver(from, message));
    const drawn = drawSafely(edge, drawing ?? edge.receiver.stranger(localeOf(activity)));
    if (drawing === undefined || drawn === undefined) return say(drawn?.summary ?? words.fault);
    const card = { contentType: adaptiveCard, content: drawn.card };
    return {
      task: { type: 'continue', value: { title: drawn.summary, width: 'medium', height: 'medium', card } },
    };
  } catch (error) {
    edge.log.error('A message could not be handed over', faultData(error));
    return say(words.fault);
  }
}

const say = (value: string): DialogBody => ({ task: { type: 'message', value } });

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
