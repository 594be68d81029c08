// What somebody does about a new message through the bot shows that its mailbox was opened; undone, it does not (F1).

import { previousWorkingDay } from '../../../core/calendar';
import type { MailboxId, PersonId } from '../../../core/ids';
import { dateOf, type Instant } from '../../../core/time';
import { firstOpening, type Opening } from '../../../look/domain/opening';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';

type Handled = Pick<IncomingMessage, 'id' | 'mailboxId' | 'arrivedAt'>;

/** Which of a mailbox's messages are new at a time: they came after its last known opening. */
type IsNew = (message: Handled) => boolean;

interface Handling {
  readonly mailboxes: readonly MailboxId[];
  readonly actorId: PersonId;
  readonly at: Instant;
}

/** An opening for each mailbox of those messages that one of them, when it is handled, is new in. */
export async function openingsOfHandling(
  context: IncomingContext,
  { mailboxes, actorId, at }: Handling,
): Promise<(handled: readonly Handled[]) => readonly Opening[]> {
  const isNew = await newIn(context, mailboxes, at);
  const date = dateOf(at, context.municipality().calendar.zone);
  return (handled) =>
    [...new Set(handled.filter(isNew).map(({ mailboxId }) => mailboxId))].map((mailboxId) => ({
      mailboxId,
      date,
      kind: 'handled',
      at,
      personId: actorId,
      retractedAt: undefined,
    }));
}

interface TakingBack {
  /** What was done then is taken back with these; undefined for what an earlier version of the code wrote. */
  readonly doneAt: Instant | undefined;
  readonly at: Instant;
  readonly batch?: string | undefined;
}

/** What was done then is taken back, unless another message of the same go still shows it. */
export async function retractionsOfHandling(
  context: IncomingContext,
  mailboxes: readonly MailboxId[],
  { doneAt, at, batch }: TakingBack,
): Promise<(undone: readonly Handled[]) => readonly Opening[]> {
  if (doneAt === undefined) return () => [];
  const date = dateOf(doneAt, context.municipality().calendar.zone);
  const { openings } = await context.store.duty.readDate(date, mailboxes);
  const isNew = await newIn(context, mailboxes, doneAt);
  const others = batch === undefined ? [] : await handledIn(context, batch);
  const showing = others.filter(isNew);
  return (undone) => {
    const ids = new Set(undone.map(({ id }) => id));
    const touched = new Set(undone.map(({ mailboxId }) => mailboxId));
    const kept = new Set(showing.filter(({ id }) => !ids.has(id)).map(({ mailboxId }) => mailboxId));
    return openings
      .filter(({ kind, at: when }) => kind === 'handled' && when === doneAt)
      .filter(({ mailboxId }) => touched.has(mailboxId) && !kept.has(mailboxId))
      .map((opening) => ({ ...opening, retractedAt: at }));
  };
}

/** Of what was decided in one go, the messages about which it, or something later, still holds. */
async function handledIn(context: IncomingContext, batch: string): Promise<readonly IncomingMessage[]> {
  const { incoming } = context.store;
  const known = await incoming.findBatch(batch);
  const messages = known ? await incoming.findMany(known.messages) : await incoming.listBatch(batch);
  return messages.filter(({ registration }) => registration.kind !== 'open');
}

async function newIn(context: IncomingContext, mailboxes: readonly MailboxId[], at: Instant): Promise<IsNew> {
  const last = new Map<MailboxId, Instant>();
  for (const id of new Set(mailboxes)) {
    const opening = await lastOpening(context, id, at);
    if (opening !== undefined) last.set(id, opening);
  }
  return ({ mailboxId, arrivedAt }) => arrivedAt > (last.get(mailboxId) ?? '');
}

/** Further back a message is new whatever was seen then. */
const mostDaysBack = 10;

/** What was handled that same day hides nothing: each act is evidence of its own, should another be taken back. */
async function lastOpening(
  context: IncomingContext,
  mailboxId: MailboxId,
  before: Instant,
): Promise<Instant | undefined> {
  const { calendar } = context.municipality();
  const today = dateOf(before, calendar.zone);
  let date = today;
  for (let back = 0; back <= mostDaysBack; back++) {
    const { openings } = await context.store.duty.readDate(date, [mailboxId]);
    const standing = openings
      .filter((opening) => firstOpening([opening], 'observed') !== undefined)
      .filter(({ kind, at }) => at < before && (date !== today || kind !== 'handled'));
    if (standing.length > 0)
      return standing
        .map(({ at }) => at)
        .toSorted()
        .at(-1);
    date = previousWorkingDay(calendar, date);
  }
  return undefined;
}
