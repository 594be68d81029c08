// The table of card buttons: verb → handler (docs/reference.md, Verbs).

import type { Verb } from '../domain/authorization';
import { isVerb } from '../domain/authorization';
import { noticeId } from '../domain/ids';
import type { FlowContext } from '../flows/flow-context';
import type { CardAnswer, CardClick, CardHandler } from './actions/card-handler';
import { guid, sayRefusal } from './actions/card-handler';
import { delegationActions } from './actions/delegation-actions';
import { messageActions } from './actions/message-actions';
import { dutyActions } from './actions/duty-actions';
import { questionActions } from './actions/question-actions';
import { ruleActions } from './actions/rule-actions';

const handlers: Readonly<Record<Verb, CardHandler>> = {
  ...dutyActions,
  ...messageActions,
  ...delegationActions,
  ...ruleActions,
  ...questionActions,
};

/** Every click is answered: with the fresh card, or with a sentence that says why not. */
export async function actOnCard(context: FlowContext, click: CardClick): Promise<CardAnswer> {
  const { verb } = click.action;
  if (!isVerb(verb)) return sayRefusal('unknown-verb');
  await rememberCopy(context, click);
  return handlers[verb](context, click);
}

/** The card that was clicked may be the second copy of a notice whose first answer was lost. */
async function rememberCopy(
  context: FlowContext,
  { person, action, conversation }: CardClick,
): Promise<void> {
  const notice = guid.safeParse(action.data['notice']);
  if (!notice.success || action.activityId === undefined) return;
  const id = noticeId(notice.data);
  const copy = { conversation, activityId: action.activityId };
  // Nearly always it is the card that was sent, and a write costs more than the rest of the click.
  if (await context.store.outbox.hasCopy(id, copy)) return;
  const known = await context.store.findNotice(id);
  if (known?.receiverId === person.id) await context.store.outbox.saveCopy(id, copy);
}
