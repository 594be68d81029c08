// What was ordered of a message in words with all that it needs: one press does it, and no form has to be opened (F3, F4).

import type { LocalDate } from '../../core/time';
import type { AtOnce } from './pressed-at-once';
import { isWayOf } from './incoming';
import { orderButton } from './ordered';
import { filledDueOn, type IncomingMessageCard } from './shown/message-cards';

/** Undefined where something is to be asked, or seen first: who is away, what is secret, an appeal, what another has decided. */
export function atOnceOf(card: IncomingMessageCard, today: LocalDate): AtOnce | undefined {
  const { wished, can, role } = card;
  if (wished === undefined || card.secrecy !== undefined || card.appeal !== undefined) return undefined;
  const { responder } = wished;
  const dueOn = filledDueOn(card, today);
  if (can.propose && responder && !responder.notThere)
    return { is: card.isRequest ? 'give' : 'propose', responder, dueOn };
  // A comment that was written for another is seen first.
  if (can.approve && responder && !responder.notThere && card.answer.note === undefined)
    return { is: 'approveOther', responder, dueOn };
  const pressed = pressedAtOnce(card, dueOn);
  if (pressed) return pressed;
  if (!can.register || role === 'manager' || can.confirmDelete || can.file) return undefined;
  return recordAtOnce(card, wished);
}

/** What its own button or form does with nothing more to choose. */
function pressedAtOnce(card: IncomingMessageCard, dueOn: LocalDate): AtOnce | undefined {
  const { wished: { pressed, ways = [] } = {}, can, role, answer, isRequest } = card;
  const [way, another] = ways.filter((one) => isWayOf(card, one));
  const button = pressed && orderButton(pressed, card);
  if (pressed === undefined || button === undefined) return undefined;
  if (button === 'minor' || button === 'notNeeded') return pressed === button ? { is: button } : undefined;
  if (way !== undefined && another === undefined && role === 'responder') {
    if (button === 'sayEnd') return { is: 'ended', way };
    if (button === 'answered' && can.answered) return { is: 'answered', way };
  }
  const { responder } = answer;
  const isSeen =
    isRequest || responder === undefined || responder.away !== undefined || answer.note !== undefined;
  if (button !== 'approve' || isSeen || answer.dueOn === undefined) return undefined;
  return { is: 'approve', name: responder.name, dueOn };
}

function recordAtOnce(
  card: IncomingMessageCard,
  { registration, number, passTo }: NonNullable<IncomingMessageCard['wished']>,
): AtOnce | undefined {
  if (card.registration.kind !== 'open') return undefined;
  if (registration === 'registered' && number !== undefined) return { is: 'registered', number };
  if (registration === 'keptInOrder' && !card.isRequest) return { is: 'keptInOrder' };
  const place = registration === 'passedOn' && card.passTo?.find(({ id }) => id === passTo);
  return place ? { is: 'passedOn', to: place.id, name: place.name } : undefined;
}
