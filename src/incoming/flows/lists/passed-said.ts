// "Skicka bryggplatsen till samhällsbyggnad": to another mailbox, where the rest of it is a message's words (E4).

import type { HeardLine } from '../../../chat/domain/heard';
import type { Understanding } from '../../../chat/domain/understanding';
import { folded } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import type { IncomingContext } from '../../context';
import { messageMet } from './sought-said';

const sending =
  /(?:^| )(?:skicka\p{L}*|vidarebefordra\p{L}*|lamna\p{L}*|flytta\p{L}*|send|forward|pass)(?: .*)?(?:^| )(?:till|dit|to|there)(?: |$)|(?:^| )(?:hor|tillhor|ska|skall|maste|borde|bor|belongs|should go)(?: (?:hemma|vidare|dit|egentligen|nog|ju))* (?:till|hos|pa|to|with)(?: |$)/u;
const mayBe = /^(?:contact|guide\.passOn|other|unclear|message\.find)$/;

export async function hearPassed(
  context: IncomingContext,
  { id: readerId }: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | undefined> {
  const { act, asked, mailbox, sure, person, also } = understood;
  // "Tar bullerplanket själv, gatlyktorna ska till samhällsbyggnad": not what is taken.
  if (also.some((other) => other.startsWith('order.'))) return undefined;
  const isMaybe = mayBe.test(act) || (act === 'duty.give' && !sure && person === undefined);
  if (asked || mailbox === undefined || !isMaybe || !sending.test(folded(text))) return undefined;
  const isMet = await messageMet(context, text, { readerId, isAppointing: false });
  return isMet ? { ...understood, act: 'order.passOn', sure: true, also: [], options: undefined } : undefined;
}
