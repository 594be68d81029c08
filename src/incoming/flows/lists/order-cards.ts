// What is shown of a message about which something was ordered, and the sentence below it (F3, F4).

import { sentence, type SentenceCard } from '../../../core/card-facts';
import type { PersonId } from '../../../core/ids';
import type { IncomingContext } from '../../context';
import type { PersonChoice } from '../../domain/answering/not-there';
import type { IncomingMessage } from '../../domain/incoming';
import type { Deed, OrderButton, OrderSay } from '../../domain/ordered';
import type { MessageRole, Wished } from '../../domain/shown/message-notices';
import { openMessage } from '../message/open-message';
import { appointing } from './wished';

export type Answer = SentenceCard<OrderSay | { readonly what: 'noProposals' }>;

export interface Offer {
  readonly message: IncomingMessage;
  readonly role: MessageRole;
  readonly button: OrderButton | undefined;
  /** Of whoever is named. */
  readonly isTheirs: boolean;
  /** Where it may be shown. */
  readonly subject: string | undefined;
  /** Of whoever is named, who is away. */
  readonly notThere: PersonChoice | undefined;
  /** Who is to answer it now. */
  readonly responder: string | undefined;
}

/** What is shown for an order: a card and its button, or what is answered where no one message is meant. */
export type Found = Shown | Answer;
export interface Shown {
  readonly deed: Deed;
  readonly wished: Wished | undefined;
  readonly offer: Offer;
}
export const isAnswer = (found: Found): found is Answer => 'card' in found;

export const none = (hidden: readonly string[], isOnlyHidden: boolean, isCut = false): Answer =>
  sentence({ what: 'orderNone', hidden, isOnlyHidden, isCut });

/** A message has one card, and each of its buttons one sentence, whatever is ordered of it, and none says that something cannot be done beside one that can; of several each is named. */
export async function shownEach(
  context: IncomingContext,
  readerId: PersonId,
  found: readonly Found[],
): Promise<readonly Answer[]> {
  const shown = found.flatMap((one) => (isAnswer(one) ? [] : [one]));
  const ids = new Set(shown.map(({ offer }) => offer.message.id));
  const said = new Set<string>();
  const answers: Answer[] = [];
  for (const one of found) {
    const { message, button } = isAnswer(one) ? {} : one.offer;
    const key = isAnswer(one) ? JSON.stringify(one.say) : `${one.offer.message.id}/${button ?? ''}`;
    if (said.has(key)) continue;
    said.add(key);
    const same = shown.filter(({ offer }) => offer.message.id === message?.id);
    const isTold = button !== undefined || same.every(({ offer }) => offer.button === undefined);
    const isTheirs = !isAnswer(one) && same.every(({ deed }) => deed === 'answered');
    const all = Object.assign({}, ...same.map(({ wished }) => wished)) as Wished;
    const wished = Object.keys(all).length > 0 ? all : undefined;
    if (isAnswer(one)) answers.push(one);
    else if (same[0] === one && !(await openFor(context, readerId, { same, wished })))
      answers.push(none([], false));
    else if (isTold || isTheirs) answers.push(onCard(context, { ...one, wished }, ids.size > 1));
  }
  return answers;
}

function openFor(
  context: IncomingContext,
  readerId: PersonId,
  { same, wished }: { readonly same: readonly Shown[]; readonly wished: Wished | undefined },
): Promise<boolean> {
  const { offer } = same.find((one) => one.offer.role === 'responder') ?? same[0] ?? {};
  const open = offer && openMessage(context, offer.message.id, { readerId, as: offer.role, wished });
  return open ?? Promise.resolve(false);
}

function onCard(
  context: IncomingContext,
  { deed, offer: { message, button, subject, notThere, responder }, wished }: Shown,
  isOfSeveral: boolean,
): Answer {
  return sentence({
    what: 'orderOnCard',
    button,
    ...(deed === 'answered' && button !== 'answered' && { isAnswered: true }),
    ...(isOfSeveral && subject !== undefined && { subject }),
    ...(wished?.registration && { registration: wished.registration }),
    ...(appointing.has(deed) && notThere && { notThere }),
    ...(deed === 'answered' && button === undefined && responder !== undefined && { responder }),
    arrivedAt: message.arrivedAt,
    now: context.clock.now(),
  });
}
