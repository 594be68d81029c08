// What is shown of a message about which something was ordered, and the sentence below it (F3, F4).

import { sentence, type SentenceCard } from '../../../core/card-facts';
import type { PersonId } from '../../../core/ids';
import type { IncomingContext } from '../../context';
import type { PersonChoice } from '../../domain/answering/not-there';
import type { AtOnce } from '../../domain/pressed-at-once';
import type { IncomingMessage } from '../../domain/incoming';
import type { Deed, OrderButton, OrderSay } from '../../domain/ordered';
import type { MessageRole, Wished } from '../../domain/shown/message-notices';
import { openMessage } from '../message/open-message';
import { appointing } from './wished';

export type Answer = SentenceCard<OrderSay | { readonly what: 'noProposals' | 'nothingOwn' | 'whoIsMeant' }>;

export interface Offer {
  readonly message: IncomingMessage;
  readonly role: MessageRole;
  readonly button: OrderButton | undefined;
  /** What the register of cases is called, where it has one. */
  readonly caseIn: string | undefined;
  /** All that was ordered. */
  readonly atOnce: AtOnce | undefined;
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

export const none = (
  hidden: readonly string[] = [],
  { isOnlyHidden = false, isCut = false, isForeign = false } = {},
): Answer => sentence({ what: 'orderNone', hidden, isOnlyHidden, isCut, ...(isForeign && { isForeign }) });

/** A message has one card and one sentence, whatever is ordered of it, and none says that something cannot be done beside one that can; each is named. */
export async function shownEach(
  context: IncomingContext,
  readerId: PersonId,
  found: readonly Found[],
): Promise<readonly Answer[]> {
  const shown = found.flatMap((one) => (isAnswer(one) ? [] : [one]));
  const said = new Set<string>();
  const answers: Answer[] = [];
  for (const one of found) {
    const key = isAnswer(one) ? JSON.stringify(one.say) : one.offer.message.id;
    if (said.has(key)) continue;
    said.add(key);
    if (isAnswer(one)) answers.push(one);
    else {
      const same = shown.filter(({ offer }) => offer.message.id === one.offer.message.id);
      const { pressed, ways, ...rest } = Object.assign({}, ...same.map(({ wished }) => wished)) as Wished;
      // Of several that are ordered none is the one press.
      const all: Wished = same.length === 1 && pressed ? { ...rest, pressed, ...(ways && { ways }) } : rest;
      const wished = Object.keys(all).length > 0 ? all : undefined;
      const isOpen = await openFor(context, readerId, { same, wished });
      answers.push(isOpen ? onCard(context, { same, wished }) : none());
    }
  }
  return answers;
}

interface OfOne {
  readonly same: readonly Shown[];
  readonly wished: Wished | undefined;
}

function openFor(context: IncomingContext, readerId: PersonId, { same, wished }: OfOne): Promise<boolean> {
  const { offer } = same.find((one) => one.offer.role === 'responder') ?? same[0] ?? {};
  const open = offer && openMessage(context, offer.message.id, { readerId, as: offer.role, wished });
  return open ?? Promise.resolve(false);
}

function onCard(context: IncomingContext, { same, wished }: OfOne): Answer {
  const told = same.filter(({ offer }) => offer.button !== undefined);
  const of = told.length > 0 ? told : same;
  const [button, ...also] = [...new Set(told.flatMap(({ offer }) => offer.button ?? []))];
  const isDone = of.every(({ deed }) => deed === 'answered');
  const [subject] = of.flatMap(({ offer }) => offer.subject ?? []);
  const [notThere] = of.flatMap(({ deed, offer }) => (appointing.has(deed) && offer.notThere) || []);
  const [responder] = of.flatMap(({ offer }) => offer.responder ?? []);
  const [message] = of.map(({ offer }) => offer.message);
  const [atOnce] = same.length === 1 ? same.flatMap(({ offer }) => offer.atOnce ?? []) : [];
  const [caseIn] = of.flatMap(({ offer }) => offer.caseIn ?? []);
  const now = context.clock.now();
  return sentence({
    what: 'orderOnCard',
    button,
    ...(also.length > 0 && { also }),
    ...(button === 'register' && of.some(({ deed }) => deed === 'publish') && { isNumberFirst: true }),
    ...(isDone && button !== 'answered' && { isAnswered: true }),
    ...(subject !== undefined && { subject }),
    ...(wished?.registration && { registration: wished.registration }),
    ...(button === 'newCase' && caseIn !== undefined && { caseIn }),
    ...(atOnce && { atOnce }),
    ...(notThere && { notThere }),
    ...(button === undefined && of.every(({ deed }) => deed === 'file') && { isUnanswered: true }),
    ...(isDone && button === undefined && responder !== undefined && { responder }),
    arrivedAt: message?.arrivedAt ?? now,
    now,
  });
}
