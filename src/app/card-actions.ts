// The table of card buttons: verb → handler (docs/reference.md, Verbs).

import type { Verb } from '../core/authorization';
import { isVerb } from '../core/authorization';
import { noticeId } from '../core/ids';
import type { FlowContext } from '../core/flow-context';
import { rememberCopy } from '../platform/teams/remember-copy';
import type { CardFacts } from './cards';
import type { CardAnswer, CardClick, CardHandler } from '../platform/teams/card-handler';
import { guid, sayRefusal } from '../platform/teams/card-handler';
import { absenceActions } from '../absence/absence-actions';
import { deskActions } from '../desk/desk-actions';
import { messageActions } from '../incoming/message-actions';
import { dutyActions } from '../duty/duty-actions';
import { questionActions } from '../rules/question-actions';
import { ruleActions } from '../rules/rule-actions';

const handlers: Readonly<Record<Verb, CardHandler>> = {
  ...dutyActions,
  ...messageActions,
  ...absenceActions,
  ...ruleActions,
  ...questionActions,
  ...deskActions,
};

/** Every click is answered: with the fresh card, or with a sentence that says why not. */
export async function actOnCard(context: FlowContext, click: CardClick): Promise<CardAnswer<CardFacts>> {
  const { verb } = click.action;
  if (!isVerb(verb)) return sayRefusal('unknown-verb');
  const { person, action, conversation } = click;
  const notice = guid.safeParse(action.data['notice']);
  if (notice.success && action.activityId !== undefined) {
    const copy = { conversation, activityId: action.activityId };
    await rememberCopy(context, { notice: noticeId(notice.data), clickedBy: person.id, copy });
  }
  return handlers[verb](context, click) as Promise<CardAnswer<CardFacts>>;
}
