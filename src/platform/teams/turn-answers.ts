// Answers within a turn, over the connection that the turn came with.

import { setTimeout as wait } from 'node:timers/promises';
import type { Activity, TurnContext } from 'botbuilder';
import { cardActivity, drawSafely } from './draw-card';
import { edgeWords } from './edge-words';
import { outcomeOf } from './http-transport';
import type { Drawing, SendOutcome } from './messenger';
import { localeOf } from './parse-activity';
import type { TeamsEdge } from './teams-options';

/** Each says whether it was said. */
export interface TurnAnswers {
  readonly card: (drawing: Drawing) => Promise<boolean>;
  /** The drawing's first line only, without a card. */
  readonly line: (drawing: Drawing) => Promise<boolean>;
  readonly text: (text: string) => Promise<boolean>;
  /** Puts the card in the place of one that was said before, or says it when that one is not there any more. */
  readonly replace: (activityId: string | undefined, drawing: Drawing) => Promise<boolean>;
}

export function turnAnswers(edge: TeamsEdge, context: TurnContext): TurnAnswers {
  const { fault } = edgeWords(localeOf(context.activity));
  const attempt = (run: () => Promise<unknown>) =>
    sayAnswer(edge, () => outcomeOf(run, edge.limits.backOffMillis));
  // The SDK writes into what it is given, so each try gets its own.
  const send = async (activity: Partial<Activity>) =>
    (await attempt(() => context.sendActivity({ ...activity }))) === undefined;
  const text = (words: string) => send({ type: 'message', textFormat: 'plain', text: words });
  const card = (drawing: Drawing) => {
    const drawn = drawSafely(edge, drawing);
    const to = [context.activity.from.id];
    return drawn ? send({ ...cardActivity(drawn), ...suggesting(drawing, to) }) : text(fault);
  };
  return {
    text,
    card,
    line: (drawing) => text(drawSafely(edge, drawing)?.summary ?? fault),
    replace: async (activityId, drawing) => {
      const drawn = drawSafely(edge, drawing);
      if (drawn === undefined || activityId === undefined) return card(drawing);
      const update = { ...cardActivity(drawn), id: activityId };
      const failure = await attempt(() => context.updateActivity(update));
      return failure?.kind === 'refused' ? card(drawing) : failure === undefined;
    },
  };
}

/** Each is sent as if it had been written. @source Teams: suggested actions, in personal chats alone */
const suggesting = ({ suggestions = [] }: Drawing, to: string[]): Partial<Activity> =>
  suggestions.length === 0
    ? {}
    : {
        suggestedActions: {
          to,
          actions: suggestions.map((title) => ({ type: 'imBack', title, value: title })),
        },
      };

/** The body that answers an invoke; everything but an error of the way is 200. */
export async function answerInvoke(context: TurnContext, body: object): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

type Failure = Exclude<SendOutcome<never>, { readonly kind: 'done' }>;

/**
 * Says an answer, a little later when the Connector asks for it; undefined when it was said. What may have arrived is
 * not said again: the person sees it, or asks once more.
 */
export async function sayAnswer(
  edge: TeamsEdge,
  send: () => Promise<SendOutcome<unknown>>,
): Promise<Failure | undefined> {
  const patience = Date.now() + edge.limits.replyMillis;
  for (;;) {
    const outcome = await send();
    if (outcome.kind === 'done') return undefined;
    const pause = outcome.kind === 'later' ? Math.max(outcome.afterMillis, 50) : Number.POSITIVE_INFINITY;
    if (Date.now() + pause > patience) {
      edge.log.warn('An answer could not be said', { outcome: outcome.kind, code: outcome.code });
      return outcome;
    }
    await wait(pause);
  }
}
