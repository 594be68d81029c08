// What somebody does about a new message through the bot shows that its mailbox was opened; undone, it does not (F1).

import { previousWorkingDay } from '../../../core/calendar';
import type { IncomingId, MailboxId, PersonId } from '../../../core/ids';
import type { LogEntry, NamedMessage } from '../../../core/log-entry';
import { dateOf, plusMinutes, type Instant } from '../../../core/time';
import { firstOpening, type Opening } from '../../../look/domain/opening';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import type { MessageEvent } from '../../domain/shown/message-log';

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
}

/** What was done then is taken back, unless something else of the same instant still shows it; each as it is afterwards. */
export async function retractionsOfHandling(
  context: IncomingContext,
  mailboxes: readonly MailboxId[],
  { doneAt, at }: TakingBack,
): Promise<(undone: readonly IncomingMessage[]) => readonly Opening[]> {
  if (doneAt === undefined) return () => [];
  const date = dateOf(doneAt, context.municipality().calendar.zone);
  const { openings } = await context.store.duty.readDate(date, mailboxes);
  const isNew = await newIn(context, mailboxes, doneAt);
  const handled = await handledAt(context, mailboxes, doneAt);
  return (undone) => {
    const after = new Map(undone.map((message) => [message.id, message]));
    const touched = new Set(undone.map(({ mailboxId }) => mailboxId));
    const shown = handled
      .map(({ message, isHeld }) => ({ message: after.get(message.id) ?? message, isHeld }))
      .filter(({ message, isHeld }) => isNew(message) && isHeld(message, doneAt));
    const kept = new Set(shown.map(({ message }) => message.mailboxId));
    return openings
      .filter(({ kind, at: when }) => kind === 'handled' && when === doneAt)
      .filter(({ mailboxId }) => touched.has(mailboxId) && !kept.has(mailboxId))
      .map((opening) => ({ ...opening, retractedAt: at }));
  };
}

/** Whether what was handled then, or something later of its kind, still holds. */
type IsHeld = (message: IncomingMessage, doneAt: Instant) => boolean;

const isDecided: IsHeld = ({ registration, diary }) => registration.kind !== 'open' || diary !== undefined;
const isGiven: IsHeld = ({ answer: { state, back } }, doneAt) =>
  state !== 'undecided' || (back !== undefined && back.at >= doneAt);

/** What handling leaves in the log. */
const heldAfter: Partial<Readonly<Record<MessageEvent['what'], IsHeld>>> = {
  'message.registered': isDecided,
  'message.registeredMany': isDecided,
  'message.passedOn': isDecided,
  'message.toDiary': isDecided,
  'message.handedOver': ({ appeal }) => appeal?.handedOver !== undefined,
  'message.printed': () => true,
  'message.deleteConfirmed': () => true,
  'answer.proposed': isGiven,
  'answer.given': isGiven,
};

/** Of one mailbox within a minute. */
const mostEntries = 500;

async function handledAt(context: IncomingContext, mailboxes: readonly MailboxId[], at: Instant) {
  const { incoming, log } = context.store;
  const found: { readonly id: IncomingId; readonly isHeld: IsHeld }[] = [];
  for (const mailboxId of new Set(mailboxes)) {
    const span = { mailboxId, from: at, to: plusMinutes(at, 1), after: undefined };
    const entries = (await log.listSpan(span, mostEntries)).filter((entry) => entry.at === at);
    found.push(...entries.flatMap(heldOf));
  }
  const known = new Map((await incoming.findMany(found.map(({ id }) => id))).map((one) => [one.id, one]));
  return found.flatMap(({ id, isHeld }) => {
    const message = known.get(id);
    return message ? [{ message, isHeld }] : [];
  });
}

/** The messages that were handled by it; entries of before do not name them. */
function heldOf({ event }: LogEntry) {
  const isHeld = heldAfter[event.what as MessageEvent['what']];
  if (isHeld === undefined || !('of' in event)) return [];
  const named = [event.of as NamedMessage | readonly NamedMessage[]].flat();
  return named.flatMap(({ id }) => (id === undefined ? [] : [{ id, isHeld }]));
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
async function lastOpening(context: IncomingContext, mailboxId: MailboxId, before: Instant) {
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
