// Which other messages have a number that was just saved, which is said and allowed, for a case may have several; and with
// which letters a mailbox's own numbers begin (F3).

import type { IncomingId, MailboxId, PersonId } from '../../../core/ids';
import type { DutyMailbox } from '../../../core/municipality';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import { inSeriesOf, lettersOf, likeKept } from '../../domain/record/offered-number';

const mostLooked = 50;

/** In the reader's mailboxes, latest first; none of one that is not registered. */
export async function sameNumber(
  context: IncomingContext,
  readerId: PersonId,
  { id, number }: { readonly id: IncomingId; readonly number: string | undefined },
): Promise<readonly IncomingMessage[]> {
  if (number === undefined) return [];
  const mailboxes = (await ownMailboxes(context, readerId)).map(({ mailbox }) => mailbox.id);
  const found = await context.store.incoming.list(
    { mailboxes, number, withClosed: true, isPlain: true, isLatestFirst: true },
    { from: 0, most: mostLooked },
  );
  return found.filter(
    ({ id: other, registration }) =>
      other !== id && registration.kind === 'registered' && isSame(registration.number, number),
  );
}

/** "KS 2026-122" is "KS 2026/122". */
const isSame = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (number: string): string => number.toLowerCase().replace(/[\s/:\p{Pd}]/gu, '');

/** A mailbox's own, latest first. */
async function keptNumbers({ store }: Pick<IncomingContext, 'store'>, mailboxId: MailboxId) {
  const filter = { mailboxes: [mailboxId], withClosed: true, number: '', isPlain: true, isLatestFirst: true };
  const latest = await store.incoming.list(filter, { from: 0, most: mostLooked });
  return latest.flatMap(({ registration: it }) => (it.kind === 'registered' ? [it.number] : []));
}

/** As the file's example is written, which the form shows, else as the mailbox's own numbers; where the file allows it so. */
export async function writtenAsKept(
  context: IncomingContext,
  { id, registrationPattern, registrationExample: example }: DutyMailbox,
  typed: string,
): Promise<string> {
  const kept = await keptNumbers(context, id);
  const own = example === undefined ? kept : [example, ...kept];
  const isRefused = registrationPattern !== undefined && !registrationPattern(typed.trim());
  const like = likeKept(isRefused ? inSeriesOf(typed, own) : typed, own);
  return registrationPattern === undefined || registrationPattern(like) ? like : typed;
}

/** With which letters the latest numbers of a mailbox begin; read once. */
export function keptLetters(context: IncomingContext) {
  const known = new Map<MailboxId, Promise<ReadonlySet<string>>>();
  const read = async (mailboxId: MailboxId) =>
    new Set((await keptNumbers(context, mailboxId)).map((number) => lettersOf(number)));
  return ({ mailboxId }: IncomingMessage): Promise<ReadonlySet<string>> => {
    const letters = known.get(mailboxId) ?? read(mailboxId);
    known.set(mailboxId, letters);
    return letters;
  };
}

export interface Numbered {
  readonly id: IncomingId;
  readonly number: string;
}

/** Of its conversation, in the same mailbox: the latest with another number; nothing of what is secret, and nothing to it. */
export async function sameConversation(
  context: IncomingContext,
  { id, mailboxId, conversation, secrecy, registration }: IncomingMessage,
): Promise<Numbered | undefined> {
  if (conversation === undefined || secrecy) return undefined;
  const own = registration.kind === 'registered' ? registration.number : undefined;
  const all = await context.store.incoming.listConversation(mailboxId, conversation);
  return all.flatMap((one) =>
    one.id !== id && !one.secrecy && one.registration.kind === 'registered' && one.registration.number !== own
      ? [{ id: one.id, number: one.registration.number }]
      : [],
  )[0];
}
