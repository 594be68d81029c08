// "Ok för bullerplanket", "nej till gatubelysningen, den ska till samhällsbyggnad", "godkänn båda två": decided about by what
// the proposal is of, whatever else the words are like. It is shown with its buttons, and nothing is decided by words (F4).

import { isOneOf, isOrder } from '../../../chat/domain/acts/acts';
import type { AnsweredFirst, HeardLine } from '../../../chat/domain/acts/heard-line';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import { clean, tokensOf } from '../../../chat/domain/reading/tokens';
import { findMailboxes } from '../../../chat/domain/reading/mailboxes';
import { sentence } from '../../../core/card-facts';
import type { PersonId } from '../../../core/ids';
import { folded } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import { showProposals, waitingFor } from '../told/tell-proposals';
import { decideOrAnswer } from './decide-named';
import { meantIn } from './described';
import type { Answer } from './order-cards';
import { shownFor } from './ordered';
import { shownLast } from './shown-last';
import { hasOwnAnswers } from '../lists/own-answers';
import { deliverNow } from '../lists/say-at-once';
import { messageMet } from './sought-said';

type Said = AnsweredFirst<Answer> | Understanding | undefined;

export async function answerDecided(
  context: IncomingContext,
  { id: readerId }: Person,
  { text, understood, isOffered }: HeardLine,
): Promise<Said> {
  if (isOffered || understood.changes || understood.asked) return undefined;
  const isBoth = both.test(folded(text));
  const no = noTo.exec(text)?.groups;
  const matter = yesTo.exec(text)?.groups?.['matter'] ?? no?.['matter'];
  const isNoAlone = no === undefined && noAlone.test(text) && placeIn(context, text) !== undefined;
  if (!isBoth && matter === undefined && !isNoAlone) return undefined;
  const waiting = await waitingFor(context, readerId);
  if (isBoth) return waiting.length > 1 ? showAll(context, readerId, waiting) : undefined;
  if (isNoAlone) return waiting.length > 0 ? giveBackShown(context, readerId, waiting) : undefined;
  if (matter === undefined) return undefined;
  const isMet = waiting.length > 0 && (await meets(context, readerId, { waiting, matter }));
  if (!isMet) return no?.['why'] === undefined ? undefined : placed(context, understood, no);
  const about = no ? `nej till ${matter}` : `godkänn ${matter}`;
  const orders = [{ deed: no ? ('giveBack' as const) : ('approve' as const), about }];
  const cards = await decideOrAnswer(context, readerId, {
    orders,
    named: { text: about, mailbox: undefined },
  });
  return cards && { act: no ? 'order.giveBack' : 'order.approve', cards };
}

const yes = '(?:ja|jo|japp|ok|okej|okay|yes|klartecken|grönt ljus|tummen upp|bifall|godkänt|kör)';
const yesTo = new RegExp(
  `^\\s*(?:(?:det|den|it) (?:är|går|blir|is) |(?:det|jag) (?:säger|är) |säg )?(?:${yes}[\\s,]+)+(?:till|för|på|med|to|for|with) (?<matter>(?!(?:mig|mej|min|alla|allt|båda|bägge|det|den|me|all|both|it)(?!\\p{L}))[^,.;!?]{3,60})[\\s.!]*$`,
  'iu',
);
const noTo =
  /^\s*(?:(?:jag )?(?:säger|säg|say) )?(?:nej|nä|näe|nix|no)(?: tack)? (?:till|på|för|to|for) (?<matter>(?!(?:mig|mej|alla|allt|båda|bägge|det|den|me|all|both|it)(?!\p{L}))[^,.;!?]{3,60}?)(?:[,.;–-]\s*(?<why>.{3,}))?[\s.!]*$/iu;
const noAlone =
  /^\s*(?:(?:jag )?(?:säger|säg|say) )?(?:nej|nä|näe|no|avslå|lämna tillbaka|skicka tillbaka|reject)(?: (?:den|det|it))?[,.;–\s-]+(?:för )?(?:den|det|it) (?:ska|skall|hör|borde|bör|måste|tillhör|should|belongs)(?!\p{L})/iu;

/** "Godkänn båda två", "båda är ok". */
const both =
  /^ *(?:(?:ja|jo|ok|okej|yes|tack|jag|i|da|sa|bra)[ ,]+)*(?:(?:godkann|godkanner|godkanna|kor|bifall|approve|ta|ok|ja|yes)(?: (?:pa|till|for|to))?(?: (?:de|dem|dom|the))?[ ,]+(?:bada|bagge|both)(?: (?:tva|forslagen|de|dem|av dem|of them|proposals|two))*|(?:bada|bagge|both)(?: (?:tva|forslagen|proposals|of them))*(?: (?:ar|blir|gar|are))(?: (?:helt|det))?(?: (?:ok|okej|bra|godkanda|bifallna|fine|approved)))(?: (?:da|nu|tack|please|for mig|now))*[ .!]*$/u;

/** "Nej inte jag, Lars", by whoever decides about no proposals: a yes or no of whatever waits for theirs. */
export async function hearNoDecision(
  context: IncomingContext,
  { id: readerId }: Person,
  { text, understood, isOffered }: HeardLine,
): Promise<Understanding | undefined> {
  const isDecision = isOneOf(understood.act, 'order.approve', 'order.giveBack');
  if (isOffered || !isDecision || understood.changes || !yesOrNo.test(text)) return undefined;
  const own = await ownMailboxes(context, readerId);
  if (own.some(({ parts }) => parts.includes('manager'))) return undefined;
  const isOfMessage =
    (await waitingFor(context, readerId)).length > 0 ||
    (await hasOwnAnswers(context, readerId)) ||
    (await shownLast(context, readerId, undefined)) !== undefined ||
    (await messageMet(context, text, { readerId, isAppointing: true })) !== undefined;
  const also = understood.also.filter((act) => !isOrder(act));
  return isOfMessage ? undefined : { ...understood, act: 'reply', sure: true, also, orders: undefined };
}
const yesOrNo = new RegExp(`^\\s*(?:${yes}|nej|nä|näe|nix|no)(?!\\p{L})`, 'iu');

/** Two are both, ticked; of more nobody can tell which. */
async function showAll(
  context: IncomingContext,
  readerId: PersonId,
  waiting: readonly IncomingMessage[],
): Promise<Said> {
  const isToRead = waiting.length > 2;
  await showProposals(context, readerId, { isToRead });
  return { act: 'order.approve', cards: isToRead ? [sentence({ what: 'orderInList' })] : [] };
}

/** "Säg nej, det ska till samhällsbyggnad": of the one that was shown, or that alone waits; else they are listed. */
async function giveBackShown(
  context: IncomingContext,
  readerId: PersonId,
  waiting: readonly IncomingMessage[],
): Promise<Said> {
  const last = await shownLast(context, readerId, undefined);
  const shown = waiting.filter(({ id }) => last?.messages.some((one) => one.id === id));
  const [message, another] = shown.length > 0 ? shown : waiting;
  if (message === undefined) return undefined;
  if (another !== undefined) {
    await showProposals(context, readerId, { isToRead: true });
    return { act: 'order.giveBack', cards: [sentence({ what: 'orderInList' })] };
  }
  const answer = await shownFor(context, 'giveBack', { message, readerId, wished: undefined });
  await deliverNow(context);
  return { act: 'order.giveBack', cards: answer ? [answer] : [] };
}

/** Of one that waits for the writer, and of no other. */
async function meets(
  context: IncomingContext,
  readerId: PersonId,
  { waiting, matter }: { readonly waiting: readonly IncomingMessage[]; readonly matter: string },
): Promise<boolean> {
  const own = await ownMailboxes(context, readerId);
  const meant = await meantIn(context, matter, { readerId, own, isAppointing: true });
  return (
    meant !== undefined &&
    !meant.isSome &&
    meant.messages.some(({ id }) => waiting.some((one) => one.id === id))
  );
}

/** "Nej till gatubelysningen, den ska till samhällsbyggnad", of which nothing is proposed: where it is to go. */
function placed(
  context: IncomingContext,
  understood: Understanding,
  { matter = '', why = '' }: Readonly<Record<string, string | undefined>>,
): Understanding | undefined {
  const mailbox = toPlace.test(why) ? placeIn(context, why) : undefined;
  if (mailbox === undefined) return undefined;
  const parts = { sure: true, also: [], options: undefined, flaw: undefined, mailbox };
  const act = 'order.passOn' as const;
  return {
    ...{ ...understood, ...parts, act },
    orders: [{ act, text: `${matter} ${why.replace(pronoun, '')}` }],
  };
}
const toPlace = /(?<!\p{L})(?:till|hos|to|with)(?!\p{L})/iu;
const pronoun = /^(?:den|det|it|that)\s/iu;

/** The mailbox that is named last. */
function placeIn(context: IncomingContext, text: string) {
  const tokens = tokensOf(clean(text));
  const { mailboxes } = context.municipality();
  return findMailboxes({ tokens, mailboxes, isOrdinary: () => false }).at(-1)?.mailbox.id;
}
