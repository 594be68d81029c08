// What a line orders about messages, one after the other (F3, F4).

import { ordinalWithin } from '../../../chat/domain/forms/messages/ordinal';
import { clean, tokensOf } from '../../../chat/domain/reading/tokens';
import { isClause } from '../../../chat/domain/sentences/orders-in';
import type { Saying } from '../../../chat/domain/saying';
import type { OrderSaid } from '../../../chat/domain/understanding';
import type { Deed } from '../../domain/ordered';
import { folded } from '../../../core/plain-words';
import { matterIn, numbersIn } from './message-query';
import type { Ordered } from './ordered';
import { appointing, deedOfRequest } from './wished';

const deeds = {
  ...{ 'answers.done': 'answered', 'answers.saved': 'file' },
  ...{ 'answers.back': 'giveBack', 'answers.later': 'moreTime' },
  ...{ 'order.propose': 'propose', 'order.approve': 'approve', 'order.giveBack': 'giveBack' },
  ...{ 'order.minor': 'minor', 'order.register': 'register', 'order.notNeeded': 'notNeeded' },
  ...{ 'order.due': 'moreTime', 'order.passOn': 'passOn', 'order.secret': 'secret', 'order.claim': 'claim' },
  ...{ 'order.answered': 'answered', 'order.noRequest': 'noRequest' },
} as const satisfies Readonly<Record<OrderSaid['act'], Deed>>;

/** "De behöver inte diarieföras" goes on with what was named. */
const ofSame = /^(?:(?:och|men|sen|and|then) )*(?:de|dom|den|det|they|it) (?!(?:om|från|som|där|här) )/iu;
/** "Nej förresten Eva, senast tisdag" puts right what stands before it. */
const puttingRight = /^(?:nej|nä|näe|nae|fel|förresten|eller|oj|sorry|förlåt|no|rather|or)(?!\p{L})/iu;

/** Each with its own words; what names no message is of the one before it. */
export function ordersIn({ act, text, orders = [] }: Saying): readonly Ordered[] {
  const said: OrderSaid[] = [];
  for (const order of orders) {
    const last = said.at(-1);
    // "Sivs klagomål, jag tar det": a name alone is like a proposal.
    const isNamed = last?.act === 'order.propose' && order.act === 'order.claim' && isOfSame(order);
    if (isNamed && !isClause(tokensOf(clean(last.text)).map(({ word }) => word)))
      said.splice(-1, 1, { ...order, text: `${last.text}, ${order.text}` });
    else if (last && isPartOf(order, last))
      said.splice(-1, 1, { ...last, text: `${last.text}, ${order.text}` });
    else said.push(order);
  }
  const [first] = said;
  const all = said.length > 1 ? said : [{ act: first?.act ?? (act as OrderSaid['act']), text }];
  const told = all.map((one, at): Ordered => ({
    deed: one.act === 'order.noRequest' ? deedOfRequest(one.text) : deeds[one.act],
    about: one.text,
    ...(at > 0 && isOfSame(one) && { isOfSame: true }),
  }));
  return told.flatMap((one) => [one, ...numbered(one, told)]);
}

/** "KS 2026/601 på remissen, Bo svarar": the number that it gets, and who answers it. */
function numbered({ deed, about }: Ordered, all: readonly Ordered[]): readonly Ordered[] {
  const isToo = (other: Deed): boolean => all.every((one) => one.deed !== other);
  const beside = appointing.has(deed) ? 'register' : 'propose';
  const isMeant = beside === 'register' || (deed === 'register' && saysWhoAnswers(about));
  return isMeant && numbersIn(about).length > 0 && isToo(beside)
    ? [{ deed: beside, about, isOfSame: true, isBeside: true }]
    : [];
}

export const saysWhoAnswers = (text: string): boolean => answering.test(folded(text));
const answering = /(?:^| )(?:svara(?:r|s)?|besvara(?:r|s)?|tar|ta|ge|ger|answers?|takes?|give)(?: |$)/;

function isOfSame({ text }: OrderSaid): boolean {
  if (ordinalWithin(text) !== undefined) return false;
  const { isTelling, isOfKind } = matterIn(text, { isAppointing: true });
  return ofSame.test(text) || !(isTelling || isOfKind);
}

/** What puts it right, says by when, or where what was answered is saved. */
const isPartOf = (order: OrderSaid, last: OrderSaid): boolean =>
  puttingRight.test(order.text) ||
  (last.act === 'answers.done' && order.act === 'answers.saved') ||
  // "Hinner inte till fredag, behöver till onsdag".
  (isOfSame(order) &&
    (order.act === last.act || [order, last].every(({ act }) => deeds[act] === 'moreTime'))) ||
  (isOfSame(order) &&
    ((last.act === 'order.approve' && ofAppointing.test(order.act)) ||
      (last.act === 'order.propose' && order.act === 'order.due')));
const ofAppointing = /^order\.(?:approve|propose|due)$/;
