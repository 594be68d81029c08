// "Skicka bryggplatsen till samhällsbyggnad": to another mailbox, where the rest of it is a message's words (E4).

import type { HeardLine } from '../../../chat/domain/heard';
import type { Understanding } from '../../../chat/domain/understanding';
import { folded } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import type { IncomingContext } from '../../context';
import { isOrder } from '../../../chat/domain/acts';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { PersonId } from '../../../core/ids';
import { passedTo } from './wished';
import { messageMet } from './sought-said';

const sending =
  /(?:^| )(?:skicka\p{L}*|vidarebefordra\p{L}*|lamna\p{L}*|flytta\p{L}*|send|forward|pass)(?: .*)?(?:^| )(?:till|dit|to|there)(?: |$)|(?:^| )(?:hor|tillhor|ska|skall|maste|borde|bor|belongs|should go)(?: (?:hemma|vidare|dit|egentligen|nog|ju))* (?:till|hos|pa|to|with)(?: |$)/u;
const mayBe = /^(?:contact|guide\.passOn|other|unclear|message\.find)$/;

export async function hearPassed(
  context: IncomingContext,
  { id: readerId }: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | undefined> {
  const { act, asked, mailbox, sure, person, changes } = understood;
  if (asked || changes || !sending.test(folded(text))) return undefined;
  const both = await besideOther(context, readerId, { text, understood });
  if (both) return both;
  const isMaybe = mayBe.test(act) || (act === 'duty.give' && !sure && person === undefined);
  if (mailbox === undefined || !isMaybe || understood.also.some(isOrder)) return undefined;
  const isThing = ofThing.test(folded(text.replaceAll(',', ' ')).replace(/\s+/g, ' '));
  const isOwn = isThing && (await ownMailboxes(context, readerId)).length > 0;
  const isMet = isOwn || (await messageMet(context, text, { readerId, isAppointing: false }));
  return isMet ? { ...understood, act: 'order.passOn', sure: true, also: [], options: undefined } : undefined;
}

/** "Tar bullerplanket själv, gatlyktorna ska till samhällsbyggnad": of two messages, each with its own. */
async function besideOther(
  context: IncomingContext,
  readerId: PersonId,
  { text, understood }: Pick<HeardLine, 'text' | 'understood'>,
): Promise<Understanding | undefined> {
  const [first, second, another] = text.split(joint).filter((clause) => /\p{L}/u.test(clause));
  if (first === undefined || second === undefined || another !== undefined) return undefined;
  const isLast = ofThing.test(folded(second));
  const [passed, other] = isLast ? [second, first] : [first, second];
  const act = taking.test(folded(other)) ? 'order.claim' : understood.also.find(isOrder);
  if (act === undefined || !ofThing.test(folded(passed)) || !passedTo(context, { text: passed }))
    return undefined;
  if (!(await messageMet(context, other, { readerId, isAppointing: false }))) return undefined;
  const orders = [
    { act, text: other },
    { act: 'order.passOn' as const, text: passed },
  ];
  const parts = { mailbox: undefined, sure: true, also: [], options: undefined, flaw: undefined };
  return { ...understood, ...parts, act, orders: isLast ? orders : orders.toReversed() };
}
const taking =
  /^(?:(?:nej|men|och|jag|ja|i) )*(?:tar|svarar|skoter|fixar|loser|take|will take) (?!(?:lunch|ledigt|semester|rast)\b)/;

/** A thing, and nobody who asks the way. */
const ofThing =
  /^(?:(?:nej|na|men|och|a|o|and|alltsa) )*(?!(?:jag|han|hon|kunden|mannen|kvinnan|damen|killen|tjejen|personen|besok\p{L}*|samtal\p{L}*|telefon\p{L}*|motet?|resan)(?: |$))\p{L}{4,}(?:n|et|na) (?:menar jag )?(?:(?:ska|skall|maste|borde|bor)(?: (?:vidare|skickas|lamnas|flyttas|ga|over))* till|hor (?:hemma )?(?:till|hos|pa)|lamna\p{L}*(?: (?:dem|dom|den|det|vidare|over))* till) /u;
const joint = /[,;.]\s*(?:(?:och|å|o|men) )?|\s(?:och|å|o)\s/iu;
