// A click on a card → the entry of its verb in the features' joined table (docs/reference.md, Verbs) → the fresh card.

import { chatButtons } from './conversation/chat-button';
import { buttons as ofFeatures } from './features';
import { drawGathered } from './deliver-all';
import type { FlowContext } from './flow-context';
import { noticeId, type NoticeId, type PersonId } from '../core/ids';
import { join } from '../core/members';
import type { Notice } from '../core/notice';
import type { Person } from '../people/domain/person';
import type { Copy } from '../platform/db/outbox/outbox-store';
import { guid, sayRefusal, type CardAnswer } from '../platform/teams/card-button';
import type { Conversation } from '../platform/teams/messenger';
import type { IncomingAction } from '../platform/teams/receiver';
import type { CardFacts } from './cards';

/** Those of the features, and the button that answers as a line would. */
const buttons = join(ofFeatures, chatButtons);
type Verb = keyof typeof buttons;

export const isVerb = (text: string): text is Verb => Object.hasOwn(buttons, text);

interface CardClick {
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
  // The button's own flow asks for the same notice in the same moment: it is read once for both.
  const [answer, clicked] = await Promise.all([
    buttons[verb].press(context, person, data),
    notice.success ? context.store.findNotice(noticeId(notice.data)) : undefined,
  ]);
  const own = clicked && answer.kind === 'card' && (await gathered(context, person, clicked));
  return own ? { kind: 'card', facts: own } : answer;
}

/** The card that was clicked, where it is one that carries buttons of others. */
async function gathered(
  context: FlowContext,
  { id }: Person,
  clicked: Notice,
): Promise<CardFacts | undefined> {
  if (clicked.receiverId !== id) return undefined;
  return (await drawGathered(context, clicked)) as CardFacts | undefined;
}

interface ClickedCopy {
  readonly notice: NoticeId;
  readonly clickedBy: PersonId;
  readonly copy: Copy;
}

/**
 * A card that was clicked may be the second copy of a notice whose first answer was lost; both are kept fresh then.
 * Keeps the copy when the notice went to who clicked; does nothing for a copy that is known.
 */
async function rememberCopy({ store }: FlowContext, { notice, clickedBy, copy }: ClickedCopy): Promise<void> {
  // Nearly always it is the card that was sent, and a write costs more than the rest of the click.
  if (await store.outbox.hasCopy(notice, copy)) return;
  const known = await store.findNotice(notice);
  if (known?.receiverId === clickedBy) await store.outbox.saveCopy(notice, copy);
}
