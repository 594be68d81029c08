// "Finns det något i karantän?", "visa karantänen": what was held back and waits, and where it is told (F3).

import type { AnsweredFirst, HeardLine } from '../../../chat/domain/acts/heard-line';
import { sentence } from '../../../core/card-facts';
import { bareWords } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import type { Answer } from '../orders/order-cards';

const place = '(?:karantan(?:en)?|(?:the )?quarantine|skrapfiltret|spamfiltret|(?:the )?spam filter)';
const something =
  '(?: (?:det|nagot|nat|nagra|nagonting|mejl|mail|meddelanden|post|kvar|nytt|nu|there|anything|something|mails|messages))*';
const asked = new RegExp(
  [
    // "Sitter i karantän" says where somebody is.
    `(?:finns|(?:ligger|sitter|hamnade|fastnade|is|are) (?:det|nagot|nat|nagra|nagonting|mejl|mail|meddelanden|post|there|anything|something|mails|messages))${something} (?:i|in) ${place}`,
    `(?:har|have|has)${something} (?:fastnat|hamnat|lagt sig|kommit|hallits undan|got stuck|ended up|landed|been held)(?: (?:back|undan))? (?:i|av|in|by) ${place}`,
    `(?:visa|oppna|kolla|lista|se|show|open|check|list)(?: (?:mig|me|allt|vad|det|som|finns|ligger|ar|i|what|is|in))* ${place}`,
    `(?:vad|hur mycket|hur manga|what|how many|how much)${something} (?:finns|ligger|ar|har fastnat|sitter|is|are)${something} (?:i|in) ${place}`,
  ]
    .map(
      (form) =>
        `^(?:(?:hej|och|men|kan du|snalla|can you|please) )*${form}(?: (?:nu|idag|i dag|just nu|now|today|tack|please|for ks))*$`,
    )
    .join('|'),
  'u',
);

/** Whoever has no mailbox hears where it is. */
export async function answerHeld(
  { store, ...context }: IncomingContext,
  { id }: Person,
  { text, understood }: HeardLine,
): Promise<AnsweredFirst<Answer> | undefined> {
  if (understood.changes || !asked.test(bareWords(text))) return undefined;
  const own = await ownMailboxes({ store, ...context }, id);
  const isWatched = context.municipality().quarantine !== undefined;
  const open = isWatched ? await store.held.listOpen() : [];
  const rows = await Promise.all(
    own.map(async ({ mailbox }) => {
      const told = open.filter(({ mailboxId }) => mailboxId === mailbox.id);
      const all = await Promise.all(told.map(({ date }) => store.held.listTold(mailbox.id, date)));
      const untold = isWatched ? await store.held.listUntold(mailbox.id) : [];
      return { mailbox: mailbox.name, count: all.flat().length + untold.length };
    }),
  );
  const waiting = rows.filter(({ count }) => count > 0);
  return { act: 'inbox', cards: [sentence({ what: 'heldBack', isWatched, rows: waiting })] };
}
