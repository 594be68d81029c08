// "Lägg reklamen om kopiatorer som ringa betydelse": the message that is meant is shown with its buttons, or those that can
// be; nothing is done by words (F3, F4, E4).

import { ordinalAlone, ordinalWithin } from '../../../chat/domain/forms/messages/ordinal';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import { noticeId, type PersonId } from '../../../core/ids';
import { compare, plusMinutes } from '../../../core/time';
import { ownMailboxes, type OwnMailbox } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import { isMessageNotice, type MessageRole, type Wished } from '../../domain/shown/message-notices';
import { orderButton, type Deed, type OrderButton, type OrderSay } from '../../domain/ordered';
import { messageCard } from '../message/message-card';
import { loadMessage, partsIn, type MessageScene } from '../message/message-scene';
import { openMessage } from '../message/open-message';
import { showProposals } from '../told/tell-proposals';
import { meantIn, type Meant } from './described';
import { appointing, wishedIn, withoutPredicate, type Named, type Wishing } from './wished';
import { sayFound } from './find-messages';
import { lookFirst } from './look-first';
import { hasOwnAnswers, showOwnAnswers } from './own-answers';
import { deliverNow } from './say-at-once';
import { showInbox } from './show-inbox';

export type Answer = SentenceCard<OrderSay>;
interface Ordering extends Wishing {
  readonly own: readonly OwnMailbox[];
}

/** `about`: the words in which it is ordered, which say somewhere of which message. */
export interface Ordered {
  readonly deed: Deed;
  readonly about: string;
}

/** So many are looked for in one line. */
const mostOrders = 5;
/** So many are compared by what can be done with them. */
const mostLooked = 6;

/** Undefined for whoever has no mailbox and nothing to answer, where the order is none of who answers. */
export async function answerOrders(
  context: IncomingContext,
  readerId: PersonId,
  { orders, named }: { readonly orders: readonly Ordered[]; readonly named: Named },
): Promise<readonly Answer[] | undefined> {
  const own = await ownMailboxes(context, readerId);
  // Who decides in the place of others has no list of their own.
  const isAsked = own.length === 0 && orders.some(({ deed }) => deed === 'approve' || deed === 'giveBack');
  if (isAsked && (await showProposals(context, readerId, { isToRead: true })))
    return [sentence({ what: 'orderInList' })];
  if (own.length === 0 && !(await hasOwnAnswers(context, readerId))) return undefined;
  await lookFirst(
    context,
    own.map(({ mailbox }) => mailbox),
  );
  const answers: Answer[] = [];
  for (const order of orders.slice(0, mostOrders))
    answers.push(await answerOrder(context, order, { readerId, own, named: ofOrder(order, named, orders) }));
  await deliverNow(context);
  return answers;
}

/** "Ska till", "hör till". */
const toPlace = /(?<!\p{L})(?:till|to|hos|hör|belongs)(?!\p{L})/iu;

/** Of several each has its own words, and nobody can tell whose the mailbox is. */
const ofOrder = ({ about }: Ordered, named: Named, orders: readonly Ordered[]): Named =>
  orders.length > 1 ? { ...named, text: about, mailbox: undefined } : named;

async function answerOrder(context: IncomingContext, order: Ordered, ordering: Ordering): Promise<Answer> {
  const { readerId, named } = ordering;
  const wished = await wishedIn(context, order.deed, ordering);
  // "Remissen ska till kommunstyrelsen" names nobody who could answer.
  const isPassedOn =
    order.deed === 'propose' && named.mailbox && !wished?.responderId && toPlace.test(order.about);
  const deed = isPassedOn ? 'passOn' : order.deed;
  const at = ordinalWithin(order.about);
  const about = withoutPredicate(deed, order.about);
  const told =
    at === undefined
      ? await meantIn(context, about, { ...ordering, isAppointing: appointing.has(deed) })
      : undefined;
  const isShown = named.isOfShown === true && (told === undefined || isNothing(told, about));
  const meant = (isShown ? await shownLast(context, readerId, at) : undefined) ?? told;
  if (meant === undefined) return inList(context, deed, ordering);
  const offers = await offersOf(context, deed, { meant, readerId, wished });
  const [only, ...others] = offers;
  if (only === undefined) return nothingFound(context, meant, ordering);
  if (deed === 'noRequest' && offers.every(({ message }) => !message.isRequest))
    return noRequest(context, { meant, offers, ordering });
  const shown =
    others.length === 0 && !meant.isSome
      ? await onCard(context, { deed, readerId, wished }, only)
      : undefined;
  if (shown) return shown;
  const found = offers.map(({ message }) => message);
  if (!(await listThem(context, { meant, found, ordering }))) return inList(context, deed, ordering);
  const { isSome, isUnseen } = meant;
  return sentence({ what: 'orderWhich', count: found.length, isSome, ...(isUnseen && { isUnseen }) });
}

interface Listing {
  readonly meant: Meant;
  readonly found: readonly IncomingMessage[];
  readonly ordering: Pick<Ordering, 'readerId' | 'own'>;
}

/** False for whoever has no list of their own. */
export async function listThem(
  context: IncomingContext,
  { meant, found, ordering: { readerId, own }, ...more }: Listing & { readonly isStanding?: true },
): Promise<boolean> {
  const [mailboxId = own[0]?.mailbox.id] = found.map((message) => message.mailboxId);
  if (mailboxId === undefined) return false;
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  const { isCut } = meant;
  await sayFound(context, { readerId, found, query: {}, mailboxId, mailboxes, isCut, ...more });
  return true;
}

/** What is no request is shown, and not how it would be closed. */
async function noRequest(
  context: IncomingContext,
  {
    meant,
    offers,
    ordering,
  }: Pick<Listing, 'meant'> & { readonly offers: readonly Offer[]; readonly ordering: Ordering },
): Promise<Answer> {
  const [only, another] = offers;
  const isOne = only !== undefined && another === undefined && !meant.isSome;
  if (isOne) await openMessage(context, only.message.id, { readerId: ordering.readerId, as: only.role });
  else await listThem(context, { meant, found: offers.map(({ message }) => message), ordering });
  return sentence({ what: 'orderNoRequest', count: offers.length });
}

/** "Ge den till Ines": what is found of no other word is the one that was shown. */
const isNothing = ({ messages, closed = [] }: Meant, about: string): boolean =>
  messages.length + closed.length === 0 && pointing.test(about);
const pointing =
  /(?<!\p{L})(?:den|det|dem|dom|it|that|this)(?!\p{L})(?! (?:om|från|med|som|där|här|about|from|that|one|with))/iu;

/** The card of one message that the reader is to answer or to decide about, and which of its buttons does it. */
export async function shownFor(
  context: IncomingContext,
  deed: Deed,
  { message, readerId, wished }: Showing,
): Promise<Answer | undefined> {
  const meant = { messages: [message], isSome: false, isCut: false };
  const [offer] = await offersOf(context, deed, { meant, readerId, wished });
  return offer && onCard(context, { deed, readerId, wished }, offer);
}

interface Showing extends Pick<Offering, 'readerId' | 'wished'> {
  readonly message: IncomingMessage;
}

async function onCard(
  context: IncomingContext,
  { deed, readerId, wished }: Pick<Offering, 'readerId' | 'wished'> & { readonly deed: Deed },
  offer: Offer,
): Promise<Answer | undefined> {
  const { message, role, button } = offer;
  if (!(await openMessage(context, message.id, { readerId, as: role, wished }))) return undefined;
  return sentence({
    what: 'orderOnCard',
    button,
    ...(deed === 'answered' && button !== 'answered' && { isAnswered: true }),
    arrivedAt: message.arrivedAt,
    now: context.clock.now(),
  });
}

/** "Ta den andra": that one of the list that was just found is opened; undefined where no list was, or none of so many. */
export async function openShown(
  context: IncomingContext,
  readerId: PersonId,
  text: string,
): Promise<readonly Answer[] | undefined> {
  const at = ordinalAlone(text);
  const meant = at === undefined ? undefined : await shownLast(context, readerId, at);
  const [offer] = meant ? await offersOf(context, 'propose', { meant, readerId }) : [];
  if (offer === undefined || !(await openMessage(context, offer.message.id, { readerId, as: offer.role })))
    return undefined;
  await deliverNow(context);
  return [];
}

/** "Lägg den som ringa betydelse": the one that was just found, or whose card just came; of several that one, or each that it may be. */
export async function shownLast(
  context: IncomingContext,
  readerId: PersonId,
  at: number | undefined,
): Promise<Meant | undefined> {
  const said = await context.store.outbox.listSaid(readerId, plusMinutes(context.clock.now(), -minutesShown));
  const last = said
    .map(({ content }) => content)
    .findLast((content) => isMessageNotice(content, ...listsShown));
  const ids = isMessageNotice(last, 'message')
    ? [last.incomingId]
    : isMessageNotice(last, 'messageList')
      ? (last.found ?? [])
      : [];
  // As they stand in the list.
  const found = (await context.store.incoming.findMany(ids)).toSorted((a, b) =>
    compare(b.arrivedAt, a.arrivedAt),
  );
  const meant = at === undefined ? found : found.slice(at < 0 ? at : at - 1).slice(0, 1);
  if (meant.length === 0 || meant.length > mostShown) return undefined;
  return { messages: meant, isSome: meant.length > 1, isCut: false };
}
const minutesShown = 10;
const mostShown = 50;
const listsShown = ['message', 'messageList', 'inbox', 'overdue', 'proposals', 'ownAnswers'] as const;

interface Offer {
  readonly message: IncomingMessage;
  readonly role: MessageRole;
  readonly button: OrderButton | undefined;
  /** Of whoever is named. */
  readonly isTheirs: boolean;
}

interface Offering {
  readonly meant: Meant;
  readonly readerId: PersonId;
  readonly wished?: Wished | undefined;
}

/** Those that the reader may see; where of some it can be done, those alone, and of them what is the named person's. */
async function offersOf(
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
    found.push({ message, role, button: card && orderButton(deed, card), isTheirs });
  }
  const possible = preferred(found, ({ button }) => button !== undefined);
  return deed === 'approve' ? preferred(possible, ({ isTheirs }) => isTheirs) : possible;
}

const preferred = (offers: readonly Offer[], is: (offer: Offer) => boolean): readonly Offer[] => {
  const better = offers.filter(is);
  return better.length > 0 ? better : offers;
};

export const ofResponder: ReadonlySet<Deed> = new Set<Deed>(['giveBack', 'answered', 'file', 'moreTime']);

function roleOf(
  scene: MessageScene,
  { deed, readerId }: { readonly deed: Deed; readonly readerId: PersonId },
): MessageRole | undefined {
  const parts = partsIn(scene, readerId);
  return parts.find((part) => part === 'responder' && ofResponder.has(deed)) ?? parts[0];
}

/** The list on which such an order is given, where nothing is said of the message. */
async function inList(context: IncomingContext, deed: Deed, { readerId, own }: Ordering): Promise<Answer> {
  const isDecided = deed === 'approve' && (await showProposals(context, readerId, { isToRead: true }));
  const isTheirs = ofResponder.has(deed) && (await hasOwnAnswers(context, readerId));
  if (isTheirs && !isDecided) await showOwnAnswers(context, readerId);
  if (!isDecided && !isTheirs) await showInbox(context, readerId);
  return own.length > 0 || isTheirs ? sentence({ what: 'orderInList' }) : none([], false);
}

const none = (hidden: readonly string[], isOnlyHidden: boolean, isCut = false): Answer =>
  sentence({ what: 'orderNone', hidden, isOnlyHidden, isCut });

/** Nothing open is so, whatever was said of it. */
export const nothingSuch = none([], false);

/** In a strict mailbox no words are looked for: its list is shown where there is no other. */
async function nothingFound(context: IncomingContext, meant: Meant, ordering: Ordering): Promise<Answer> {
  const { isCut, closed = [] } = meant;
  const { readerId, own } = ordering;
  const isListed = closed.length > 0 && (await listThem(context, { meant, found: closed, ordering }));
  if (isListed) return sentence({ what: 'orderClosed' });
  const hidden = own.flatMap(({ mailbox }) => (mailbox.secrecy === 'normal' ? [] : [mailbox.name]));
  const isOnlyHidden = hidden.length > 0 && hidden.length === own.length;
  if (isOnlyHidden) await showInbox(context, readerId);
  return none(hidden, isOnlyHidden, isCut);
}
