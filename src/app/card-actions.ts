// The table of card buttons: verb → handler (contract.md: Card actions).

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
  const known = await context.store.findNotice(noticeId(notice.data));
  if (known?.receiverId !== person.id) return;
  await context.store.outbox.saveCopy(known.id, { conversation, activityId: action.activityId });
}
