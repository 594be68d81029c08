// A thumb under something that a language model wrote: counted, without who gave it.

import type { RulesEvent } from '../domain/rules-log';
import type { Sender } from '../../platform/teams/receiver';
import type { RulesContext } from '../context';
import { recogniseAnywhere } from '../../people/flows/recognise-sender';

/** Nothing is noted for somebody whom the bot does not serve. */
export async function noteFeedback(context: RulesContext, from: Sender, isHelpful: boolean): Promise<void> {
  if ((await recogniseAnywhere(context, from)) === undefined) return;
  const event: RulesEvent = { what: isHelpful ? 'ai.helpful' : 'ai.notHelpful' };
  const at = context.clock.now();
  await context.store.save({
    log: [{ at, actorId: undefined, mailboxId: undefined, date: undefined, event }],
  });
}
