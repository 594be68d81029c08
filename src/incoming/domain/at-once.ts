// What was ordered of a message in words with all that it needs: one press does it, and no form has to be opened (F3, F4).

import type { LocalDate } from '../../core/time';
import { filledDueOn, type IncomingMessageCard } from './shown/message-cards';

export type AtOnce =
  | {
      readonly is: 'propose' | 'give' | 'approveOther';
      readonly responder: { readonly id: string; readonly name: string };
      readonly dueOn: LocalDate;
    }
  | { readonly is: 'registered'; readonly number: string }
  | { readonly is: 'passedOn'; readonly to: string; readonly name: string }
  | { readonly is: 'keptInOrder' };

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
  if (!can.register || role === 'manager' || can.confirmDelete || can.file) return undefined;
  return recordAtOnce(card, wished);
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
