// What can be done with each message that an order may be of, as its reader sees it now (F3, F4).

import { dateToday } from '../../../core/context';
import { noticeId, type PersonId } from '../../../core/ids';
import type { IncomingContext } from '../../context';
import { atOnceOf } from '../../domain/at-once';
import { isAppointedState } from '../../domain/incoming';
import { ofResponder, orderButton, type Deed } from '../../domain/ordered';
import type { MessageRole, Wished } from '../../domain/shown/message-notices';
import { messageCard } from '../message/message-card';
import { loadMessage, partsIn, type MessageScene } from '../message/message-scene';
import type { Meant } from './described';
import type { Offer } from './order-cards';

/** So many are compared by what can be done with them. */
const mostLooked = 6;

export interface Offering {
  readonly meant: Meant;
  readonly readerId: PersonId;
  readonly wished?: Wished | undefined;
}

/** Those that the reader may see; where of some it can be done, those alone, and of them what is the named person's. */
export async function offersOf(
  context: IncomingContext,
  deed: Deed,
  { meant, readerId, wished }: Offering,
): Promise<readonly Offer[]> {
  const found: Offer[] = [];
  for (const message of meant.messages) {
    const scene = await loadMessage(context, message.id);
    const role = scene && roleOf(scene, { deed, readerId });
    if (scene === undefined || role === undefined) continue;
    const picture = { noticeId: noticeId(context.newId()), role, step: 'opened', readerId, wished } as const;
    const isLooked = found.length < mostLooked;
    const card = isLooked ? await messageCard(context, scene, picture) : undefined;
    const isTheirs = wished?.responderId !== undefined && message.answer.responderId === wished.responderId;
    const subject = card?.words.kind === 'read' ? card.words.subject : undefined;
    const chosen = card?.wished?.responder;
    const notThere = chosen?.notThere && chosen;
    const responder = card && isAppointedState(card.answer.state) ? card.answer.responder?.name : undefined;
    const button = card && orderButton(deed, card);
    const atOnce = card && atOnceOf(card, dateToday(context));
    const caseIn = card?.diary?.name;
    found.push({ message, role, button, caseIn, atOnce, isTheirs, subject, notThere, responder });
  }
  const possible = preferred(found, ({ button }) => button !== undefined);
  if (ofResponder.has(deed)) return preferred(possible, (offer) => offer.role === 'responder');
  return deed === 'approve' ? preferred(possible, ({ isTheirs }) => isTheirs) : possible;
}

const preferred = (offers: readonly Offer[], is: (offer: Offer) => boolean): readonly Offer[] => {
  const better = offers.filter(is);
  return better.length > 0 ? better : offers;
};

function roleOf(
  scene: MessageScene,
  { deed, readerId }: { readonly deed: Deed; readonly readerId: PersonId },
): MessageRole | undefined {
  const parts = partsIn(scene, readerId);
  return parts.find((part) => part === 'responder' && ofResponder.has(deed)) ?? parts[0];
}
