// Every card button: who may use it and what it does, as one table (docs/reference.md, Verbs).

import { absence } from '../absence/feature';
import type { FlowContext } from './flow-context';
import { noticeId } from '../core/ids';
import { join } from '../core/members';
import { desk } from '../desk/feature';
import { duty } from '../duty/feature';
import { incoming } from '../incoming/feature';
import type { Person } from '../people/domain/person';
import { guid, sayRefusal, type Button, type CardAnswer } from '../platform/teams/card-button';
import type { Conversation } from '../platform/teams/messenger';
import type { IncomingAction } from '../platform/teams/receiver';
import { rememberCopy } from '../platform/teams/remember-copy';
import { roster } from '../roster/feature';
import { rules } from '../rules/feature';
import type { CardFacts } from './cards';

const joined = join(
  join(join(absence.buttons, rules.buttons), join(duty.buttons, incoming.buttons)),
  join(roster.buttons, desk.buttons),
);
export type Verb = keyof typeof joined;
export const buttons: Readonly<Record<Verb, Button<FlowContext, Person, CardFacts>>> = joined;

export const isVerb = (text: string): text is Verb => Object.hasOwn(buttons, text);

export interface CardClick {
  readonly person: Person;
  readonly action: IncomingAction;
  readonly conversation: Conversation;
}

/** Every click is answered: with the fresh card, or with a sentence that says why not. */
export async function actOnCard(context: FlowContext, click: CardClick): Promise<CardAnswer<CardFacts>> {
  const { person, action, conversation } = click;
  const { verb, data } = action;
  if (!isVerb(verb)) return sayRefusal('unknown-verb');
  const notice = guid.safeParse(data['notice']);
  if (notice.success && action.activityId !== undefined) {
    const copy = { conversation, activityId: action.activityId };
    await rememberCopy(context, { notice: noticeId(notice.data), clickedBy: person.id, copy });
  }
  return buttons[verb].press(context, person, data);
}
