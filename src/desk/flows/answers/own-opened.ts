// "Lådan öppnad, förlåt har haft utbildning": a word that is also a mailbox's, in which the writer has no part, is no name of it (F1).

import type { Saying } from '../../../chat/domain/saying';
import type { MailboxId } from '../../../core/ids';
import { mailboxesOf } from '../../../core/municipality';
import type { Person } from '../../../people/domain/person';
import { givenNow } from '../../../roster/flows/given-now';
import type { DeskContext } from '../../context';

/** What was opened, or cannot be taken, is asked of the writer's own mailboxes, where it was said of another. */
export async function ofOwnMailbox(
  context: DeskContext,
  { id, upn }: Person,
  saying: Saying,
): Promise<Saying> {
  const { act, mailbox } = saying;
  if (!/^duty\.(?:opened|cannot)$/.test(act) || mailbox === undefined) return saying;
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
