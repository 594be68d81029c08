// The table of card buttons: verb → handler (docs/reference.md, Verbs).

import type { Verb } from '../domain/authorization';
import { isVerb } from '../domain/authorization';
import { noticeId } from '../domain/ids';
import type { FlowContext } from '../flows/flow-context';
import { rememberCopy } from '../flows/remember-copy';
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
  const { person, action, conversation } = click;
  const notice = guid.safeParse(action.data['notice']);
  if (notice.success && action.activityId !== undefined) {
    const copy = { conversation, activityId: action.activityId };
    await rememberCopy(context, { notice: noticeId(notice.data), clickedBy: person.id, copy });
  }
  return handlers[verb](context, click);
}
