// What somebody does about a new message through the bot shows that its mailbox was opened; undone, it does not (F1).

import { previousWorkingDay } from '../../core/calendar';
import type { MailboxId, PersonId } from '../../core/ids';
import { dateOf, type Instant } from '../../core/time';
import { firstOpening, type Opening } from '../../look/domain/opening';
import type { IncomingContext } from '../context';
import type { IncomingMessage } from '../domain/incoming';

interface Handling {
  readonly messages: readonly Pick<IncomingMessage, 'mailboxId' | 'arrivedAt'>[];
  readonly actorId: PersonId;
  readonly at: Instant;
}

/** An opening for each mailbox of which one of the messages came after the last opening that is known. */
export async function openingsOfHandling(
  context: IncomingContext,
  { messages, actorId, at }: Handling,
): Promise<readonly Opening[]> {
  const latest = new Map<MailboxId, Instant>();
  for (const { mailboxId, arrivedAt } of messages)
    if (arrivedAt > (latest.get(mailboxId) ?? '')) latest.set(mailboxId, arrivedAt);
  const date = dateOf(at, context.municipality().calendar.zone);
  const opened: Opening[] = [];
  for (const [mailboxId, arrivedAt] of latest) {
    const known = await lastOpening(context, mailboxId, at);
    if (known === undefined || arrivedAt > known)
      opened.push({ mailboxId, date, kind: 'handled', at, personId: actorId, retractedAt: undefined });
  }
  return opened;
}

/** What was done then is taken back; what was no evidence is not there to be retracted. */
export async function retractionsOfHandling(
  context: IncomingContext,
  mailboxId: MailboxId,
  { doneAt, at }: { readonly doneAt: Instant | undefined; readonly at: Instant },
): Promise<readonly Opening[]> {
  if (doneAt === undefined) return [];
  const date = dateOf(doneAt, context.municipality().calendar.zone);
  const { openings } = await context.store.duty.readDate(date, [mailboxId]);
  return openings
    .filter(({ kind, at: when }) => kind === 'handled' && when === doneAt)
    .map((opening) => ({ ...opening, retractedAt: at }));
}

/** Further back a message is new whatever was seen then. */
const mostDaysBack = 10;

async function lastOpening(
  context: IncomingContext,
  mailboxId: MailboxId,
  now: Instant,
): Promise<Instant | undefined> {
  const { calendar } = context.municipality();
  let date = dateOf(now, calendar.zone);
  for (let back = 0; back <= mostDaysBack; back++) {
    const { openings } = await context.store.duty.readDate(date, [mailboxId]);
    const standing = openings.filter((opening) => firstOpening([opening], 'observed') !== undefined);
    if (standing.length > 0)
      return standing
        .map(({ at }) => at)
        .toSorted()
        .at(-1);
    date = previousWorkingDay(calendar, date);
  }
  return undefined;
}
