// What is answered to an order where no one message is meant: those that it may be, what is done, or that there is none (F3, F4).

import { goesOnInEnglish } from '../../../chat/domain/reading/english';
import { sentence } from '../../../core/card-facts';
import type { PersonId } from '../../../core/ids';
import type { OwnMailbox } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import { ofResponder, type Deed } from '../../domain/ordered';
import type { Wished } from '../../domain/shown/message-notices';
import { openMessage } from '../message/open-message';
import { showProposals } from '../told/tell-proposals';
import { withNumber, type Meant } from './described';
import { numberGiven, type Wishing } from './wished';
import { sayFound } from '../lists/find-messages';
import { none, type Answer, type Offer } from './order-cards';
import { hasOwnAnswers, showOwnAnswers } from '../lists/own-answers';
import { showInbox } from '../lists/show-inbox';
import { isInboxShown } from './shown-last';

interface Listing {
  readonly meant: Meant;
  readonly found: readonly IncomingMessage[];
  readonly ordering: { readonly readerId: PersonId; readonly own: readonly OwnMailbox[] };
}

/** False for whoever has no list of their own. */
export async function listThem(
  context: IncomingContext,
  {
    meant,
    found,
    ordering: { readerId, own },
    ...more
  }: Listing & { readonly isStanding?: true; readonly wished?: Wished | undefined },
): Promise<boolean> {
  const [mailboxId = own[0]?.mailbox.id] = found.map((message) => message.mailboxId);
  if (mailboxId === undefined) return false;
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  const { isCut } = meant;
  await sayFound(context, { readerId, found, query: {}, mailboxId, mailboxes, isCut, ...more });
  return true;
}

/** What is no request is shown, and not how it would be closed. */
export async function noRequest(
  context: IncomingContext,
  {
    meant,
    offers,
    ordering,
  }: Pick<Listing, 'meant'> & { readonly offers: readonly Offer[]; readonly ordering: Listing['ordering'] },
): Promise<Answer> {
  const [only, another] = offers;
  const isOne = only !== undefined && another === undefined && !meant.isSome;
  if (isOne) await openMessage(context, only.message.id, { readerId: ordering.readerId, as: only.role });
  else await listThem(context, { meant, found: offers.map(({ message }) => message), ordering });
  return sentence({ what: 'orderNoRequest', count: offers.length });
}

/** The list on which such an order is given, where nothing is said of the message. */
export async function inList(
  context: IncomingContext,
  deed: Deed,
  { readerId, own }: Listing['ordering'],
): Promise<Answer> {
  const isDecided = deed === 'approve' && (await showProposals(context, readerId, { isToRead: true }));
  const isTheirs = ofResponder.has(deed) && (await hasOwnAnswers(context, readerId));
  if (isTheirs && !isDecided) await showOwnAnswers(context, readerId);
  const isList = isDecided || isTheirs || (await isInboxShown(context, readerId));
  if (!isList) await showInbox(context, readerId);
  return own.length > 0 || isTheirs ? sentence({ what: 'orderInList' }) : none();
}

/** Nothing open is so, whatever was said of it. */
export const nothingSuch = none();

/** "Kan du inte ge Bo KS 2026/999", and none has that number; "registrera den, KS 2026/999", "Erik svarar, KS 2026/999" give it one. */
export async function isUnknown(
  context: IncomingContext,
  { deed, about }: { readonly deed: Deed; readonly about: string },
  { own }: Pick<Listing['ordering'], 'own'>,
): Promise<boolean> {
  const number =
    /^(?:register|passOn|file)$/.test(deed) || pointing.test(about) ? undefined : numberGiven(about);
  const isGiven = number !== undefined && setOff.test(about.split(number)[0] ?? '');
  return number !== undefined && !isGiven && (await withNumber(context, own, number)).length === 0;
}
const setOff = /, *$/;

const pointing = /(?<!\p{L})(?:den|det|dem|dom|denna|detta|it|that|this)(?!\p{L})/iu;

/** In a strict mailbox no words are looked for: its list is shown where there is no other. */
export async function nothingFound(
  context: IncomingContext,
  meant: Meant,
  ordering: Listing['ordering'] & Wishing,
): Promise<Answer> {
  const { isCut, closed = [] } = meant;
  const { readerId, own } = ordering;
  const isListed = closed.length > 0 && (await listThem(context, { meant, found: closed, ordering }));
  if (isListed) return sentence({ what: 'orderClosed' });
  const hidden = own.flatMap(({ mailbox }) => (mailbox.secrecy === 'normal' ? [] : [mailbox.name]));
  const isOnlyHidden = hidden.length > 0 && hidden.length === own.length;
  // "The street light one", of a subject in Swedish.
  const isForeign = own.length > 0 && !isCut && goesOnInEnglish(ordering.named.text ?? '', false);
  if (isOnlyHidden || isForeign) await showInbox(context, readerId);
  return none(hidden, { isOnlyHidden, isCut, isForeign });
}
