// "Det kom en orosanmälan nu, vart ska den?": a mail of the mailbox that its reader asks the way of, and nobody in danger here.

import { saysDanger } from '../../../chat/domain/forms/danger';
import type { HeardLine } from '../../../chat/domain/heard';
import { clean, tokensOf } from '../../../chat/domain/reading/tokens';
import type { Understanding } from '../../../chat/domain/understanding';
import type { Person } from '../../../people/domain/person';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';

const came =
  /^\s*(?:(?:hej|du|men|och|nu)[ ,]+)*(?:(?:det|vi|jag|nu) )?(?:kom|fick|ligger|har kommit|har fått|en orosanmälan kom)(?: (?:in|nu|nyss|precis|just|till oss|hit))* ?(?:(?:en|ny|till) )*(?:orosanmälan)?/iu;
const report = /(?<!\p{L})orosanmäl(?:an|ningar|ningen|ning)(?!\p{L})/giu;
const whereTo =
  /(?<!\p{L})(?:vart|vem|till vem|vilken|ska (?!jag (?:göra|anmäla))|vad gör (?:jag|vi) med den)(?!\p{L})/iu;

/** Whoever is named may be who is to have it; of anything else in the line that is danger, 112 is named all the same. */
export async function hearReported(
  context: IncomingContext,
  { id }: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | undefined> {
  const rest = text.replace(report, ' ');
  if (understood.act !== 'urgent' || rest === text || !came.test(text) || !whereTo.test(rest))
    return undefined;
  if (saysDanger(tokensOf(clean(rest))) || (await ownMailboxes(context, id)).length === 0) return undefined;
  const act = understood.person === undefined ? 'guide.passOn' : 'order.propose';
  return { ...understood, act, sure: true, also: [], options: undefined };
}
