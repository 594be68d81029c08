// "Lägg reklamen om kopiatorer som ringa betydelse": the message that is meant is shown with its buttons, or those that can
// be; nothing is done by words (F3, F4, E4).

import { ordinalAlone, ordinalWithin } from '../../../chat/domain/forms/messages/ordinal';
import { pointsAtShown } from '../../../chat/domain/forms/messages/pointed';
import { sentence } from '../../../core/card-facts';
import type { PersonId } from '../../../core/ids';
import { ownMailboxes, type OwnMailbox } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import type { Deed } from '../../domain/ordered';
import { openMessage } from '../message/open-message';
import { showProposals, waitingFor } from '../told/tell-proposals';
import { answeredBy } from './answered-by';
import { withoutClock } from './arrived-then';
import { latestSaid } from './latest-said';
import { withNumber, type Meant } from './described';
import { halvesMeant, meantAsTold, type Half, type Told } from './meant-as-told';
import {
  appointing,
  byWriter,
  numberGiven,
  wishedAs,
  wishedIn,
  withWishedLast,
  type Named,
  type Wishing,
} from './wished';
import { lookFirst } from '../lists/look-first';
import { numbersIn } from './message-query';
import { hasOwnAnswers } from '../lists/own-answers';
import { deliverNow } from '../lists/say-at-once';
import { offersOf, type Offering } from './offers-of';
import { isAnswer, shownEach, type Answer, type Found } from './order-cards';
import { inList, isUnknown, listThem, noRequest, nothingFound, nothingSuch } from './order-lists';
import { shownLast, wishedOfList } from './shown-last';

interface Ordering extends Wishing {
  readonly own: readonly OwnMailbox[];
}

/** `isOfSame`: of the message that the one before it is of. */
export interface Ordered extends Told {
  readonly isOfSame?: boolean;
  /** What the line says before it, where it names nothing itself: "överklagan från Bo Lind kom i tid, ge den till Eva". */
  readonly lead?: string;
  /** Only where it says more: a number that no message has, or who answers. */
  readonly isBeside?: boolean;
}

/** So many are looked for in one line. */
const mostOrders = 5;

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
  await lookFirst(context, own);
  const found: Found[] = [];
  for (const order of orders.slice(0, mostOrders)) {
    const ordering = { readerId, own, named: ofOrder(order, named, orders) };
    found.push(...(await foundFor(context, order, { ...ordering, before: found.at(-1) })));
  }
  const answers = await shownEach(context, readerId, found);
  await deliverNow(context);
  return answers;
}

/** Of several each has its own words, and nobody can tell whose the mailbox is. */
const ofOrder = ({ about, deed }: Ordered, named: Named, orders: readonly Ordered[]): Named => {
  if (orders.length < 2) return named;
  // "Den hör till Samhällsbyggnad, skicka dit", "kom för sent, diarieför SBN 2026/61": of one message all is said of it.
  const isOfOne = ofRecord.has(deed) && orders.slice(1).every(({ isOfSame }) => isOfSame === true);
  return isOfOne ? named : { ...named, text: about, mailbox: undefined };
};
const ofRecord: ReadonlySet<Deed> = new Set<Deed>(['register', 'passOn']);

interface Finding extends Ordering {
  /** What the order before it in the line was of. */
  readonly before: Found | undefined;
}

async function foundFor(
  context: IncomingContext,
  order: Ordered,
  finding: Finding,
): Promise<readonly Found[]> {
  const { named, before } = finding;
  const same = before && !isAnswer(before) ? alone(before.offer.message) : undefined;
  // Of which one is asked, or none was found: said once.
  if (order.isOfSame === true && before && isAnswer(before)) return [];
  if (order.isBeside === true && !(same && (await saysMore(context, order, finding)))) return [];
  if (order.isOfSame === true && same) return [await foundIn(context, order, { ...finding, meant: same })];
  const halves = await halvesMeant(context, order, finding);
  if (halves.length > 0) {
    const apart = await areApart(context, order, { halves, finding });
    return Promise.all(
      halves.map((half) => foundIn(context, order, { ...finding, ...ofHalf(half, { order, named, apart }) })),
    );
  }
  const led = order.lead ? await meantAsTold(context, { ...order, about: order.lead }, finding) : undefined;
  if (led?.isSome === false && led.messages.length === 1)
    return [await foundIn(context, order, { ...finding, meant: led })];
  const at = ordinalWithin(order.about);
  const latest = await latestSaid(context, order.about, finding);
  if (latest) return [await foundIn(context, order, { ...finding, meant: latest })];
  const theirs = order.deed === 'moreTime' ? await answeredBy(context, order.about, finding) : undefined;
  const told = theirs ?? (at === undefined ? await meantAsTold(context, order, finding) : undefined);
  if (told === undefined && (await isUnknown(context, order, finding))) return [nothingSuch];
  const isShown = named.isOfShown === true && (told === undefined || isNothing(told, order.about));
  const shown = isShown ? await shownLast(context, finding.readerId, at) : undefined;
  const isUnsaid = at === undefined && told === undefined;
  const meant =
    (isUnsaid ? same : undefined) ?? shown ?? told ?? (await oneToDecide(context, order, finding));
  return [await foundIn(context, order, { ...finding, meant })];
}

interface Apart {
  readonly order: Ordered;
  readonly named: Named;
  readonly apart: boolean;
}

/** A number is of the half that says it, as whoever answers is where each names one. */
const ofHalf = ({ meant, about }: Half, { order: { deed, about: line }, named, apart }: Apart) => ({
  meant,
  named: apart || (deed === 'register' && numbersIn(line).length > 0) ? { ...named, text: about } : named,
});

/** "Ladan tar Ines och garaget Hasse". */
async function areApart(
  context: IncomingContext,
  { deed }: Ordered,
  { halves, finding }: { readonly halves: readonly Half[]; readonly finding: Finding },
): Promise<boolean> {
  if (!appointing.has(deed)) return false;
  const { readerId, named } = finding;
  const wished = await Promise.all(
    halves.map(({ about }) => wishedIn(context, deed, { readerId, named: { ...named, text: about } })),
  );
  const ids = wished.flatMap((one) => one?.responderId ?? []);
  return new Set(ids).size === halves.length;
}

async function saysMore(
  context: IncomingContext,
  { deed, about }: Ordered,
  finding: Ordering,
): Promise<boolean> {
  if (deed === 'propose') {
    const { responderId, dueOn } = (await wishedIn(context, deed, finding)) ?? {};
    return responderId !== undefined || dueOn !== undefined;
  }
  return (await withNumber(context, finding.own, numberGiven(about))).length === 0;
}

/** "Ser bra ut, godkänn", where one proposal waits. */
async function oneToDecide(
  context: IncomingContext,
  { deed }: Ordered,
  { readerId }: Ordering,
): Promise<Meant | undefined> {
  if (deed !== 'approve' && deed !== 'giveBack') return undefined;
  const [only, another] = await waitingFor(context, readerId);
  return only === undefined || another !== undefined ? undefined : alone(only);
}

const alone = (message: IncomingMessage): Meant => ({ messages: [message], isSome: false, isCut: false });

/** "Ge den till Ines": what is found of no other word is the one that was shown. */
const isNothing = ({ messages, closed = [], isOfDay }: Meant, about: string): boolean =>
  messages.length + closed.length === 0 && isOfDay !== true && pointsAtShown(about);

/** When it came is no day of its answer. */
const ofAnswer = (named: Named, meant: Meant | undefined): Named =>
  meant?.isOfMinute === true && named.text !== undefined
    ? { ...named, text: withoutClock(named.text) }
    : named;

interface Meaning extends Ordering {
  readonly meant: Meant | undefined;
}

const takesPlace =
  /(?<!\p{L})(?:i ?stället|instead)(?! (?:för|of)(?: \p{L}+)? (?:dag|morgon|today|tomorrow))(?!\p{L})/iu;

/** "… är besvarad, ringde honom": whoever answered it says so on its card, and takes it first. */
async function foundIn(context: IncomingContext, order: Ordered, meaning: Meaning): Promise<Found> {
  const found = await foundOne(context, order, meaning);
  if (isAnswer(found) || found.deed !== 'answered' || found.offer.button !== 'notNeeded') return found;
  if (!byWriter.test(order.about)) return found;
  const offering = { meant: alone(found.offer.message), readerId: meaning.readerId };
  const [taken] = await offersOf(context, 'claim', offering);
  return taken?.button === 'claim' ? { ...found, offer: taken } : found;
}

async function foundOne(
  context: IncomingContext,
  order: Ordered,
  { meant, ...ordering }: Meaning,
): Promise<Found> {
  const { readerId, named } = ordering;
  const { deed, wished } = await wishedAs(context, order, { ...ordering, named: ofAnswer(named, meant) });
  if (meant === undefined) return inList(context, deed, ordering);
  const asBefore = await withWishedLast(context, { deed, readerId, meant, wished, text: named.text });
  const offers = await offersOf(context, deed, { meant, readerId, wished: asBefore });
  const [offer, ...others] = offers;
  // "Ge till mig i stället, Erik har fel": whoever is to answer it has it no more.
  const isTheirs = ![undefined, readerId].includes(offer?.message.answer.responderId);
  if (
    offer !== undefined &&
    deed === 'claim' &&
    isTheirs &&
    others.length === 0 &&
    takesPlace.test(order.about)
  ) {
    const own = { responderId: readerId };
    const [instead] = await offersOf(context, 'propose', { meant, readerId, wished: own });
    if (instead?.button !== undefined) return { deed: 'propose', wished: own, offer: instead };
  }
  // "Gatlyktorna ska till samhällsbyggnad" may be of what is called otherwise.
  if (offer === undefined && deed === 'passOn' && !meant.closed) return inList(context, deed, ordering);
  if (offer === undefined) return nothingFound(context, meant, ordering);
  // "Inte Karin utan David svarar": of what nobody is to answer yet.
  const isFree = offer.button === undefined && others.length === 0 && deed === 'giveBack';
  const given = isFree ? await wishedIn(context, 'propose', ordering) : undefined;
  if (given?.responderId) return foundIn(context, { ...order, deed: 'propose' }, { ...ordering, meant });
  if (deed === 'noRequest' && offers.every(({ message }) => !message.isRequest))
    return noRequest(context, { meant, offers, ordering });
  if (others.length === 0 && !meant.isSome) return { deed, wished: asBefore, offer };
  // "Erik måste svara journalisten idag", where who asks is not told: the one that is Erik's.
  const [theirs, another] = meant.isUnseen === true ? offers.filter(({ isTheirs }) => isTheirs) : [];
  if (theirs !== undefined && another === undefined) return { deed, wished: asBefore, offer: theirs };
  const found = offers.map(({ message }) => message);
  if (!(await listThem(context, { meant, found, ordering, wished: asBefore })))
    return inList(context, deed, ordering);
  const { isUnseen } = meant;
  const isSome = meant.isSome && meant.isShown !== true;
  return sentence({ what: 'orderWhich', count: found.length, isSome, ...(isUnseen && { isUnseen }) });
}

/** The card of one message that the reader is to answer or to decide about, and which of its buttons does it. */
export async function shownFor(
  context: IncomingContext,
  deed: Deed,
  { message, readerId, wished }: Showing,
): Promise<Answer | undefined> {
  const [offer] = await offersOf(context, deed, { meant: alone(message), readerId, wished });
  const [answer] = offer ? await shownEach(context, readerId, [{ deed, offer, wished }]) : [];
  return answer;
}

interface Showing extends Pick<Offering, 'readerId' | 'wished'> {
  readonly message: IncomingMessage;
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
  const wished = await wishedOfList(context, readerId);
  const as = offer?.role;
  if (offer === undefined || !(await openMessage(context, offer.message.id, { readerId, as, wished })))
    return undefined;
  await deliverNow(context);
  return [];
}
