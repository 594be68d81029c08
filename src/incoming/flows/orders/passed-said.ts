// "Skicka bryggplatsen till samhällsbyggnad": to another mailbox, where the rest of it is a message's words (E4).

import type { HeardLine } from '../../../chat/domain/acts/heard-line';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import { folded } from '../../../core/plain-words';
import { isFirstName } from '../../../core/private-text/first-names';
import type { Person } from '../../../people/domain/person';
import type { IncomingContext } from '../../context';
import { isOrder, type Act, type ActOrFamily, isOneOf } from '../../../chat/domain/acts/acts';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { MailboxId, PersonId } from '../../../core/ids';
import { findMailboxes } from '../../../chat/domain/reading/mailboxes';
import { clean, isWord, tokensOf } from '../../../chat/domain/reading/tokens';
import { passedTo } from './wished';
import { messageMet } from './sought-said';

const sending =
  /(?:^| )(?:skicka\p{L}*|vidarebefordra\p{L}*|lamna\p{L}*|flytta\p{L}*|send|forward|pass)(?: .*)?(?:^| )(?:till|dit|to|there)(?: |$)|(?:^| )(?:hor|tillhor|ska|skall|maste|borde|bor|belongs|should go)(?: (?:hemma|vidare|dit|egentligen|nog|ju))* (?:till|hos|pa|to|with)(?: |$)/u;
const mayBe: readonly ActOrFamily[] = ['contact', 'guide.passOn', 'other', 'unclear', 'message.find'];

export async function hearPassed(
  context: IncomingContext,
  { id: readerId }: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | undefined> {
  const { act, asked, mailbox, sure, person, changes } = understood;
  if (asked || changes) return undefined;
  const there = sentThere(context, { text, understood });
  if (there) return there;
  const isOfSomebody = folded(text)
    .split(' ')
    .slice(0, 2)
    .some((word) => ofSomebody.test(word));
  const isPlaced =
    act === 'order.register' && !isOfSomebody && placed.test(folded(text)) && !recorded.test(folded(text));
  const isMeant = (act === 'order.propose' && person === undefined) || isPlaced;
  const passTo = isMeant ? mailboxAfter(context, text) : undefined;
  // "Lämna frågan om bredband till samhällsbyggnad": to a mailbox, and nobody is proposed.
  if (passTo !== undefined && understood.orders === undefined && understood.people.length === 0)
    return { ...understood, act: 'order.passOn', mailbox: passTo };
  if (!sending.test(folded(text))) return undefined;
  const both = await besideOther(context, readerId, { text, understood });
  if (both) return both;
  const isMaybe = isOneOf(act, ...mayBe) || (act === 'duty.give' && !sure && person === undefined);
  if (mailbox === undefined || !isMaybe || !understood.also.every((one) => isOneOf(one, ...mayBe)))
    return undefined;
  const passed: Understanding = { ...understood, act: 'order.passOn', also: [], options: undefined };
  if (await messageMet(context, text, { readerId, isAppointing: false })) return { ...passed, sure: true };
  if (!isThing(text) || (await ownMailboxes(context, readerId)).length === 0) return undefined;
  // "Nyckeln ska till samhällsbyggnad": nothing shows that it is a message.
  return { ...passed, sure: false, candidates: ['contact', 'order.passOn'] };
}

/** "Gatubelysningen hör till samhällsbyggnad, skicka dit den": where it belongs is where it is sent. */
function sentThere(
  context: IncomingContext,
  { text, understood }: Pick<HeardLine, 'text' | 'understood'>,
): Understanding | undefined {
  const { belongs = '' } = thenSent.exec(text)?.groups ?? {};
  const mailbox = isOfMessage(understood.act) ? mailboxAfter(context, belongs) : undefined;
  if (mailbox === undefined || !understood.also.every(isOfMessage)) return undefined;
  const act = 'order.passOn' as const;
  const parts = { sure: true, also: [], options: undefined, flaw: undefined, person: undefined };
  return { ...understood, ...parts, act, mailbox, orders: [{ act, text: belongs }] };
}
const thenSent =
  /^(?<belongs>[^,.;!?]+?)[,.;]?\s+(?:(?:och|så|o|and|so) )?(?:kan du |vi |jag )?(?:skicka|skickar|lämna|lämnar|flytta|flyttar|vidarebefordra|send|pass|forward)(?: (?:den|det|dit|över|vidare|it|there|on|over))+(?: (?:tack|då|i ?stället|istället|please|är du snäll|nu|direkt))*[\s.!]*$/iu;

function mailboxAfter(context: IncomingContext, text: string): MailboxId | undefined {
  const tokens = tokensOf(clean(text));
  const { mailboxes } = context.municipality();
  const last = findMailboxes({ tokens, mailboxes, isOrdinary: () => false }).at(-1);
  const isTo = last !== undefined && /^(?:till|hos|to|with)$/.test(tokens[last.from - 1]?.word ?? '');
  const isSent = placed.test(folded(text)) || tokens.slice(0, last?.from).some(({ word }) => sent.test(word));
  return isTo && isSent && !tokens.slice(last.to).some(isWord) ? last.mailbox.id : undefined;
}
/** "Remissen om cykelplan ska till samhällsbyggnad": where it belongs, whatever is done with such messages else. */
const placed =
  /(?:^| )(?:ska|skall|borde|bor|maste|hor|tillhor|should go|has to go|belongs)(?: (?:vidare|hemma|egentligen|nog|ju|faktiskt|in|over|really))* (?:till|hos|to|with) [^ ]+(?: [^ ]+)?$/u;
const recorded = /(?:^| )(?:registr|diarie|dnr|nummer|number|record)|\d/u;
const sent =
  /^(?:lamna|lamnar|lamnas|skicka|skickar|flytta|flyttar|ge|ger|vidarebefordra|send|forward|give|pass)$/;

/** "Tar bullerplanket själv, gatlyktorna ska till samhällsbyggnad": of two messages, each with its own. */
async function besideOther(
  context: IncomingContext,
  readerId: PersonId,
  { text, understood }: Pick<HeardLine, 'text' | 'understood'>,
): Promise<Understanding | undefined> {
  const isTaken = understood.act === 'duty.take' && !understood.sure;
  if (!(isTaken || isOfMessage(understood.act)) || !understood.also.every(isOfMessage)) return undefined;
  const [first, second, another] = text.split(joint).filter((clause) => /\p{L}/u.test(clause));
  if (first === undefined || second === undefined || another !== undefined) return undefined;
  const isLast = isThing(second);
  const [passed, other] = isLast ? [second, first] : [first, second];
  const act = taking.test(folded(other)) ? 'order.claim' : understood.also.find(isOrder);
  if (act === undefined || !isThing(passed) || !passedTo(context, { text: passed })) return undefined;
  if (!(await messageMet(context, other, { readerId, isAppointing: false }))) return undefined;
  const orders = [
    { act, text: other },
    { act: 'order.passOn' as const, text: passed },
  ];
  const parts = { mailbox: undefined, sure: true, also: [], options: undefined, flaw: undefined };
  return { ...understood, ...parts, act, orders: isLast ? orders : orders.toReversed() };
}
/** A danger, an absence or a mailbox beside it is told of by itself. */
const isOfMessage = (act: Act): boolean => isOrder(act) || isOneOf(act, ...mayBe);
const taking =
  /^(?:(?:nej|men|och|jag|ja|i) )*(?:tar|svarar|skoter|fixar|loser|take|will take) (?!(?:lunch|ledigt|semester|rast|motet?|inte|ej|inga?|inget|not)\b)/;

/** A thing, and nobody who asks the way or is sent there. */
function isThing(text: string): boolean {
  const thing = ofThing.exec(folded(text.replaceAll(',', ' ')).replace(/\s+/g, ' '))?.groups?.['thing'];
  return thing !== undefined && !ofSomebody.test(thing) && !isFirstName(thing);
}
const ofThing =
  /^(?:(?:nej|na|men|och|a|o|and|alltsa) )*(?<thing>\p{L}{4,}(?:n|et|na)) (?:menar jag )?(?:(?:ska|skall|maste|borde|bor)(?: (?:vidare|skickas|lamnas|flyttas|ga|over))* till|hor (?:hemma )?(?:till|hos|pa)|lamna\p{L}*(?: (?:dem|dom|den|det|vidare|over))* till) /u;
const ofSomebody =
  /^(?:besok\p{L}*|samtal\p{L}*|telefon\p{L}*|mote|resan|bil|buss|taxi|nyckel|nyckl|hund|katt|kund|mann?|mannisk|kvinn|dam|herr|kill|tjej|grabb|gubb|gumm|person|barn|spadbarn|famil|elev|student|pojk|flick|son|dotter|dottr|foralder|foraldr|mamma|pappa|syskon|chef|larar|rektor|vikari|kolleg|medarbetar|anstalld|handlaggar|assistent|sekreterar|klient|patient|brukar|sokand|invanar|medborgar|grann|hyresgast|pensionar|ungdom|tonaring|vuxn|lakar|politiker|journalist|advokat|polis|vaktmastar|praktikant)(?:en?|n|et|i?e?[aeo]?rna|na|[aio]?e?n)$/u;
const joint = /[,;.]\s*(?:(?:och|å|o|men) )?|\s(?:och|å|o)\s/iu;
