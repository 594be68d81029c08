// "Godkänn Ulla", "nej till Karins", "ta Nils i stället för Ulla": what waits for the reader's decision, named by who is
// proposed. Its card is shown with what was said filled in, or the list with those ticked; nothing is decided by words (F4).

import { withoutWhyNotOurs } from '../../../chat/domain/sentences/beside-order';
import { pointsAtShown } from '../../../chat/domain/forms/messages/pointed';
import { sentence } from '../../../core/card-facts';
import type { PersonId } from '../../../core/ids';
import { folded } from '../../../core/plain-words';
import { isFirstName } from '../../../core/private-text/first-names';
import { onlyNamed } from '../../../people/flows/first-named';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import { namesSaid, type NamesSaid } from '../../domain/names-said';
import type { Deed } from '../../domain/ordered';
import { proposedIn, showProposals, waitingFor } from '../told/tell-proposals';
import { meantIn } from './described';
import { proposalsOf, proposedBy, type Deciding } from './which-proposals';
import { hasOwnAnswers } from '../lists/own-answers';
import { tellingWords } from './message-query';
import type { Answer } from './order-cards';
import { answerOrders, shownFor, type Ordered } from './ordered';
import { deliverNow } from '../lists/say-at-once';
import { shownLast } from './shown-last';
import { approvedIn, takersIn, wishedIn, type Named } from './wished';

const deciding: ReadonlySet<Deed> = new Set<Deed>(['approve', 'giveBack', 'propose', 'moreTime']);

/** What is ordered of somebody's proposal is of that; everything else of the message that its words tell of. */
export async function decideOrAnswer(
  context: IncomingContext,
  readerId: PersonId,
  { orders, named }: { readonly orders: readonly Ordered[]; readonly named: Named },
): Promise<readonly Answer[] | undefined> {
  const isDeciding = orders.some(({ deed }) => deciding.has(deed));
  const waiting = isDeciding ? await waitingFor(context, readerId) : [];
  if (waiting.length === 0) {
    const [only, another] = orders;
    const about = named.text ?? '';
    const nobody =
      only && another === undefined
        ? await nobodyOf(context, { ...only, about }, { readerId, waiting })
        : undefined;
    return nobody ?? answerOrders(context, readerId, { orders, named });
  }
  const whole = { deed: orders[0]?.deed ?? 'approve', about: named.text ?? '' };
  if (orders.length === 1 && whole.deed === 'approve' && yesToAll.test(folded(whole.about)))
    return showFound(context, whole, {
      ...{ readerId, waiting, deed: whole.deed },
      ...{ ids: proposedIn(waiting), messages: waiting },
    });
  const replaced = await replacedIn(context, whole, { readerId, waiting });
  if (replaced) return replaced;
  const isOne = orders.length === 1;
  const told = isOne ? orders.map((order) => ({ ...order, about: named.text ?? order.about })) : orders;
  const decided: (readonly Answer[] | undefined)[] = [];
  for (const order of told)
    decided.push(
      deciding.has(order.deed) ? await decidedIn(context, order, { readerId, waiting }) : undefined,
    );
  const others = orders.filter((_, at) => decided[at] === undefined);
  const answered = others.length > 0 ? await answerOrders(context, readerId, { orders: others, named }) : [];
  const all = [...decided.flatMap((answers) => answers ?? []), ...(answered ?? [])];
  return answered === undefined && isOne ? undefined : all;
}

/** "Ja till alla": ticked, as "godkänn alla". */
const yesToAll =
  /^ *(?:(?:sag|say|tack|absolut) )*(?:ja|jo|ok|okej|okay|yes)(?:[ ,]+(?:tack|da))?[ ,]+(?:till|to) (?:alla|allt|allihop\p{L}*|bada|bagge|samtliga|all|both|everyone)(?: (?:of|them|dem|dom|forslag\p{L}*|proposals|de|tva|tre|two|three|tack|da|thanks|please))*[ .!]*$/u;

/** "Ta Nils i stället": the proposal of whom it was, with the other one filled in. */
async function replacedIn(context: IncomingContext, { deed, about }: Ordered, around: Deciding) {
  const said = await saidOf(context, about, around.waiting);
  const whose = [...said.replaced, ...said.rejected];
  const before = whose.length > 0 || deed !== 'giveBack' ? whose : said.named.slice(0, 1);
  if (before.length + said.named.length + said.excepted.length === 0 && !said.isAll)
    return givenToAnother(context, { deed, about }, { ...around, said });
  if (!said.isInstead || before.length !== 1) return undefined;
  const [only, another] = await proposalsOf(context, before, { ...around, said });
  const ownId = takenByWriter.test(about) ? around.readerId : undefined;
  const responderId = (await takerIn(context, { said, before })) ?? ownId;
  if (only === undefined || another !== undefined || responderId === undefined) return undefined;
  const dueOn = await dueOnIn(context, about, around.readerId);
  return shown(context, 'approve', {
    ...{ ...around, rest: said.rest },
    ...{ message: only, wished: { responderId, ...dueOn } },
  });
}

/** "Godkänn Ruts förslag men ge det till Tage", "nej, Ines ska ta den": nobody who is proposed is named, and one alone is meant. */
async function givenToAnother(
  context: IncomingContext,
  { deed, about }: Ordered,
  around: Deciding & { readonly said: NamesSaid },
): Promise<readonly Answer[] | undefined> {
  const { readerId, waiting, said } = around;
  const [only, another] = await meantAmong(context, about, around);
  const responderId = await takerIn(context, { said, before: [] });
  if (only === undefined || another !== undefined || responderId === undefined) return undefined;
  const isProposer = waiting.some(({ answer }) => answer.proposedById === responderId);
  const messages = [only];
  // Whoever asks for documents may not be told: "Karin ska svara Lokaltidningen" is of no proposal.
  const isPointed = pointsAtShown(about) || (await proposedBy(context, about, waiting)).length > 0;
  const as = { deed: isPointed ? ('approve' as const) : deed, about };
  if (isProposer || deed === 'moreTime' || (await namesAnother(context, as, { readerId, messages })))
    return undefined;
  const dueOn = await dueOnIn(context, about, readerId);
  return shown(context, 'approve', {
    ...{ ...around, rest: said.rest },
    ...{ message: only, wished: { responderId, ...dueOn } },
  });
}

/** Whoever proposed is named, else the one that was shown last, else all that wait. */
async function meantAmong(
  context: IncomingContext,
  about: string,
  { readerId, waiting }: Deciding,
): Promise<readonly IncomingMessage[]> {
  const theirs = await proposedBy(context, about, waiting);
  if (theirs.length > 0) return theirs;
  const last = await shownLast(context, readerId, undefined);
  const shownOnes = waiting.filter(({ id }) => last?.messages.some((one) => one.id === id));
  return shownOnes.length === 1 ? shownOnes : last === undefined ? waiting : [];
}

/** "Cykelplanen tar jag i stället för Erik". */
const takenByWriter =
  /(?<!\p{L})(?:(?:tar|svarar|sköter) jag|jag (?:tar|svarar|sköter)|till mig|i (?:will )?(?:take|answer)|to me)(?!\p{L})/iu;

/** Whoever is named beside whom it was: who stands behind "ta" or "till", else the only one. */
async function takerIn(
  context: IncomingContext,
  { said: { named, rest }, before }: { readonly said: NamesSaid; readonly before: readonly PersonId[] },
): Promise<PersonId | undefined> {
  const [waiting, more] = named.filter((id) => !before.includes(id));
  if (waiting !== undefined) return more === undefined ? waiting : undefined;
  return (await onlyNamed(context, takersIn(rest), rest)) ?? onlyNamed(context, tellingWords(rest), rest);
}

/** "Nej till Erik" is no approval, whatever it is like; "godkänn Tage men avslå Karin" is both. */
async function decidedIn(context: IncomingContext, order: Ordered, around: Deciding) {
  const said = await saidOf(context, order.about, around.waiting);
  const found: Found[] = [];
  for (const { deed, ids } of partsOf(order.deed, said, around.waiting)) {
    const messages = await proposalsOf(context, ids, { ...around, said });
    if (messages.length > 0 && !(await namesAnother(context, order, { ...around, messages })))
      found.push({ deed, ids, messages });
  }
  const theirs = found.length === 0 ? await proposedBy(context, order.about, around.waiting) : [];
  const isDecided = order.deed === 'approve' || order.deed === 'giveBack';
  if (
    isDecided &&
    theirs.length > 0 &&
    !(await namesAnother(context, order, { ...around, messages: theirs }))
  )
    return showFound(context, order, {
      ...{ ...around, deed: order.deed, ids: proposedIn(theirs), messages: theirs },
    });
  if (found.length === 0) return nobodyOf(context, order, around);
  const answers: Answer[] = [];
  for (const one of found) answers.push(...(await showFound(context, order, { ...around, ...one })));
  return answers;
}

/** "Karin ska svara Lokaltidningen" is of that message, whatever else Karin is proposed for. */
async function namesAnother(
  context: IncomingContext,
  { deed, about }: Ordered,
  { readerId, messages }: Pick<Deciding, 'readerId'> & Pick<Found, 'messages'>,
): Promise<boolean> {
  // "Ok till Erik" names nothing but who is proposed.
  const { rest } = await saidOf(context, about, messages);
  if (deed !== 'propose' && tellingWords(rest).length === 0) return false;
  const own = await ownMailboxes(context, readerId);
  const meant = await meantIn(context, about, { readerId, own, isAppointing: true });
  if (meant === undefined || meant.messages.length === 0) return false;
  const isSaid = deed === 'approve' || deed === 'giveBack';
  return !(isSaid && meant.isSome) && !messages.some(({ id }) => meant.messages.some((one) => one.id === id));
}

interface Part {
  readonly deed: Deed;
  readonly ids: readonly PersonId[];
}
interface Found extends Part {
  readonly messages: readonly IncomingMessage[];
}

/** Whose proposals are approved, and whose are given back. */
function partsOf(deed: Deed, said: NamesSaid, waiting: readonly IncomingMessage[]): readonly Part[] {
  const { named, rejected, excepted, replaced, isAll } = said;
  if (deed === 'giveBack' || (named.length === 0 && rejected.length > 0)) {
    const back = [...named, ...rejected];
    return [{ deed: 'giveBack', ids: back.length > 0 ? back : [...excepted, ...replaced] }];
  }
  if (named.length === 0 && !isAll && excepted.length > 0) return [{ deed: 'giveBack', ids: excepted }];
  const isLess = named.length === 0 && excepted.length > 0;
  const others = proposedIn(waiting).filter((id) => !excepted.includes(id));
  return [
    { deed: deed === 'propose' ? 'approve' : deed, ids: isLess ? others : named },
    { deed: 'giveBack', ids: rejected },
  ];
}

/** One has its card; several are the list with those ticked that are approved. */
async function showFound(
  context: IncomingContext,
  { about }: Ordered,
  { deed, ids, messages, ...around }: Deciding & Found,
): Promise<readonly Answer[]> {
  const { readerId, waiting } = around;
  const [message, another] = messages;
  if (message !== undefined && another === undefined) {
    const wished = deed === 'giveBack' ? undefined : await dueOnIn(context, about, readerId);
    const { rest } = await saidOf(context, about, messages);
    return (await shown(context, deed, { ...around, message, wished, rest })) ?? [];
  }
  const isTicked = deed === 'approve';
  const except = proposedIn(waiting).filter((id) => !ids.includes(id));
  await showProposals(context, readerId, { isToRead: !isTicked, ...(isTicked && { except }) });
  return isTicked ? [] : [sentence({ what: 'orderInList' })];
}

/** "Godkänn Erik", who is not proposed: what does wait is shown, or said that nothing does; what more is told is of some message. */
async function nobodyOf(
  context: IncomingContext,
  { deed, about }: Ordered,
  { readerId, waiting }: Deciding,
): Promise<readonly Answer[] | undefined> {
  if (deed !== 'approve' && deed !== 'giveBack') return undefined;
  const isBack = deed === 'giveBack';
  const words = tellingWords(isBack ? withoutWhyNotOurs(about) : about).filter((word) => !ofAll.test(word));
  // "Skicka tillbaka, den hör inte till oss", and several wait.
  const isOfAny = isBack && words.length === 0 && waiting.length > 1;
  const [name, another] = words;
  const isNobody = name === undefined && deed === 'approve' && waiting.length === 0;
  const isCalled = name !== undefined && another === undefined && isFirstName(folded(name));
  const isPerson = isCalled || (words.length === 1 && (await onlyNamed(context, words, about)) !== undefined);
  if (!isPerson && !isNobody && !isOfAny) return undefined;
  if (await showProposals(context, readerId, { isToRead: true })) return [sentence({ what: 'orderInList' })];
  const isOwn = deed === 'giveBack' && (await hasOwnAnswers(context, readerId));
  return isOwn ? undefined : [sentence({ what: 'noProposals' })];
}

const ofAll = /^(?:båda|bägge|alla|allihop|both|all)$/iu;

interface Showing extends Deciding {
  readonly message: IncomingMessage;
  readonly wished: Awaited<ReturnType<typeof wishedIn>>;
  /** What is said beside who is proposed. */
  readonly rest: string;
}

async function shown(
  context: IncomingContext,
  deed: Deed,
  { readerId, message, wished: said, rest }: Showing,
) {
  const wished = deed === 'approve' ? { ...approvedIn(rest, said?.responderId), ...said } : said;
  const answer = await shownFor(context, deed, { message, readerId, wished });
  await deliverNow(context);
  return answer && [answer];
}

async function saidOf({ store }: IncomingContext, about: string, waiting: readonly IncomingMessage[]) {
  return namesSaid(about, await store.people.list({ upns: [], ids: proposedIn(waiting) }));
}

async function dueOnIn(context: IncomingContext, about: string, readerId: PersonId) {
  const wished = await wishedIn(context, 'approve', { readerId, named: { text: about, mailbox: undefined } });
  return wished?.dueOn === undefined ? undefined : { dueOn: wished.dueOn };
}
