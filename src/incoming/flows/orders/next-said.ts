// "Nästa", "börja med den äldsta": the first of what lies in the writer's inbox, or the one behind what was shown last (F3).

import type { AnsweredFirst, HeardLine } from '../../../chat/domain/acts/heard-line';
import { bareWords } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { lateBefore } from '../../domain/standing';
import { lookFirst } from '../lists/look-first';
import { deliverNow } from '../lists/say-at-once';
import { openMessage } from '../message/open-message';
import type { Answer } from './order-cards';
import { wishedLast } from './shown-last';

const lead =
  '(?:(?:ok|okej|bra|klart|klar|da|sa|och|men|tack|jag|vi|vill|kan du|snalla|good|done|and|so|please) )*';
const opening =
  '(?:(?:borja|borjar|ta|tar|oppna|oppnar|visa|fram|upp|start|open|show|take) (?:med |mig |with |me )?)';
const thing = '(?:mejl|mejlet|mailet|meddelande|meddelandet|arende|arendet|message|mail|one)';
const end = '(?: (?:da|nu|tack|i inkorgen|i lådan|i ladan|i listan|first|please|now|then))*';
const next = new RegExp(`^${lead}${opening}?(?:nasta|next)(?: ${thing})?${end}$`, 'u');
const oldest = new RegExp(
  `^${lead}(?:${opening}(?:den |det |the )?(?:aldsta|aldste|forsta i inkorgen|oversta i inkorgen|oldest)(?: ${thing})?|(?:det |den )(?:aldsta|som har legat langst|som vantat langst)(?: ${thing})?(?: forst)?)${end}$`,
  'u',
);

export async function answerNext(
  context: IncomingContext,
  { id: readerId }: Person,
  { text, understood, isOffered }: HeardLine,
): Promise<AnsweredFirst<Answer> | undefined> {
  const said = bareWords(text);
  const isNext = next.test(said);
  if (understood.changes || isOffered || !(isNext || oldest.test(said))) return undefined;
  const own = await ownMailboxes(context, readerId);
  if (own.length === 0) return undefined;
  await lookFirst(context, own);
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  const late = lateBefore(context.clock.now(), context.municipality().calendar);
  const order = isNext ? { lateBefore: late } : { isPlain: true };
  const all = await context.store.incoming.list({ mailboxes, ...order }, { from: 0, most: mostRead });
  const last = isNext ? await wishedLast(context, readerId) : undefined;
  const at = all.findIndex(({ id }) => id === last?.id);
  const message = all[at + 1] ?? all[0];
  if (message === undefined || !(await openMessage(context, message.id, { readerId }))) return undefined;
  await deliverNow(context);
  return { act: 'message.find', cards: [] };
}
const mostRead = 200;
