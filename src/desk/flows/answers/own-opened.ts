// "Lådan öppnad, förlåt har haft utbildning": a word that is also a mailbox's, in which the writer has no part, is no name of it (F1).

import { isOneOf } from '../../../chat/domain/acts/acts';
import type { ChatSay } from '../../../chat/domain/says/chat-cards';
import type { Saying } from '../../../chat/domain/acts/saying';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { MailboxId } from '../../../core/ids';
import { findMailbox, mailboxesOf } from '../../../core/municipality';
import type { Person } from '../../../people/domain/person';
import { nameIn } from '../../../people/flows/load-staff';
import { givenNow } from '../../../roster/flows/given-now';
import { whoHas } from '../../../roster/flows/who-has';
import type { DeskContext } from '../../context';

/** What was opened, or cannot be taken, is asked of the writer's own mailboxes, where it was said of another. */
export async function ofOwnMailbox(
  context: DeskContext,
  { id, upn }: Person,
  saying: Saying,
): Promise<Saying> {
  const { act, mailbox } = saying;
  if (!isOneOf(act, 'duty.opened', 'duty.cannot') || mailbox === undefined) return saying;
  const own = mailboxesOf(context.municipality(), upn);
  if (own.length === 0 || own.some((one) => one.id === mailbox)) return saying;
  const given = (await givenNow(context)).get(mailbox);
  return given?.includes(id) === true ? saying : { ...saying, mailbox: undefined, mayChange: false };
}

/** Of several that are named those that may be theirs; all where none is. */
export async function ownOf(
  context: DeskContext,
  writer: Person,
  saying: Saying & { readonly each: readonly MailboxId[] },
): Promise<readonly MailboxId[]> {
  const said = await Promise.all(
    saying.each.map((mailbox) => ofOwnMailbox(context, writer, { ...saying, mailbox })),
  );
  const own = said.flatMap(({ mailbox }) => mailbox ?? []);
  return own.length > 0 ? own : saying.each;
}

/** "Jag har öppnat kommun", of whoever has no part in it: said so, with who has it, and nothing else is offered. */
export async function notOwnOpened(
  context: DeskContext,
  writer: Person,
  saying: Saying,
): Promise<readonly SentenceCard<ChatSay>[]> {
  const named = saying.each ?? [saying.mailbox];
  if (saying.act !== 'duty.opened' || ownBox.test(saying.text)) return [];
  const kept = await Promise.all(
    named.map((mailbox) => ofOwnMailbox(context, writer, { ...saying, mailbox })),
  );
  const others = named.flatMap((mailbox, at) => (kept[at]?.mailbox === mailbox ? [] : (mailbox ?? [])));
  return others.length === 0 ? [] : [await heldByOthers(context, others)];
}

/** Who has them today, and that nothing of them is changed. */
export async function heldByOthers(
  context: DeskContext,
  ids: readonly MailboxId[],
): Promise<SentenceCard<ChatSay>> {
  const day = await whoHas(context, { date: dateToday(context) });
  const mailboxes = ids.flatMap((id) => {
    const mailbox = findMailbox(context.municipality(), id);
    const holder = day.answers.get(id)?.holder;
    const name = holder && holder.kind !== 'nobody' ? nameIn(day.staff, holder.id) : undefined;
    return mailbox ? [{ mailbox: mailbox.name, holder: name }] : [];
  });
  return sentence({ what: 'heldByOthers', mailboxes });
}
/** "Lådan öppnad, …": their own. */
const ownBox = /(?<!\p{L})(?:den|lådan|brevlådan|it|(?:the|my) mailbox)(?!\p{L})/iu;
