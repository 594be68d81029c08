// One incoming message on the work page: what its card would show, for each part that the reader has in it, what has
// happened with it, and who else has it open (F3–F6, K1).

import { noticeId, type IncomingId, type MailboxId, type PersonId } from '../../../core/ids';
import type { LogEntry, LogEvent } from '../../../core/log-entry';
import { findMailbox } from '../../../core/municipality';
import { accept, refuse } from '../../../core/refusal';
import { nameIn } from '../../../people/flows/load-staff';
import type { IncomingContext } from '../../context';
import type { IncomingMessageCard } from '../../domain/shown/message-cards';
import { namedMessage } from '../../domain/shown/message-log';
import { undoableSince } from '../../domain/undoing/batch';
import type { MessageRefusal, MessageResult } from '../../domain/shown/message-refusal';
import { undo } from '../../domain/undoing/undo';
import { sameConversation, type Numbered } from '../lists/same-number';
import { messageCard } from './message-card';
import { hasMailbox, loadMessage, partsIn, rolesIn } from './message-scene';
import { staffOf } from './not-there';
import { openedBy } from './open-together';

/** No card in a chat. */
const onPage = noticeId('');

export interface ShownMessage {
  /** First as who has the mailbox. */
  readonly cards: readonly [IncomingMessageCard, ...IncomingMessageCard[]];
  /** Latest first. */
  readonly log: readonly LogEntry[];
  readonly nameOf: (id: PersonId) => string | undefined;
  readonly mailboxNameOf: (id: MailboxId) => string | undefined;
  readonly openBy: readonly string[];
  /** Told to whoever has the mailbox. */
  readonly sameConversation: Numbered | undefined;
}

interface Asked {
  readonly id: IncomingId;
  readonly readerId: PersonId;
  /** Where it is to be handed to, while it is asked whether anything in it is secret. */
  readonly passTo?: MailboxId | undefined;
}

const mostEntries = 100;

export async function showMessage(
  context: IncomingContext,
  { id, readerId, passTo }: Asked,
): Promise<MessageResult<ShownMessage>> {
  const scene = await loadMessage(context, id);
  if (scene === undefined) return refuse('not-found');
  const roles = partsIn(scene, readerId);
  if (roles.length === 0) return refuse('not-allowed');
  const refusal = passTo && ('secrecy-unsaid' as const);
  const picture = { noticeId: onPage, step: 'opened', readerId, refusal, passTo, showsClosed: true } as const;
  const { mailboxId, arrivedAt: since } = scene.message;
  const [[first, ...rest], log, open, same] = await Promise.all([
    Promise.all(
      roles.map(async (role) => ({
        ...(await messageCard(context, scene, { ...picture, role })),
        pageUrl: undefined,
      })),
    ),
    context.store.log.listAbout({ mailboxId, since, message: namedMessage(scene.message) }, mostEntries),
    openedBy(context, [id], readerId),
    hasMailbox(rolesIn(scene, readerId)) ? sameConversation(context, scene.message) : undefined,
  ]);
  if (first === undefined) return refuse('not-allowed');
  const nameOf = await namesIn(context, log);
  const mailboxNameOf = mailboxNameIn(context);
  const openBy = open.get(id) ?? [];
  return accept({ cards: [first, ...rest], log, nameOf, mailboxNameOf, openBy, sameConversation: same });
}

async function namesIn(context: IncomingContext, log: readonly LogEntry[]): Promise<ShownMessage['nameOf']> {
  const ids = log.flatMap(({ actorId, event }) => {
    const { toId, personId }: LogEvent & { readonly toId?: PersonId; readonly personId?: PersonId } = event;
    return [actorId, toId, personId];
  });
  const staff = await staffOf(context, ids);
  return (id) => nameIn(staff, id);
}

/** Nobody else has changed it: what was sent since is not taken back; undefined where it could be, on how it is now. */
export async function whyNotUndone(
  context: IncomingContext,
  id: IncomingId,
): Promise<MessageRefusal | undefined> {
  const message = await context.store.incoming.find(id);
  if (message === undefined) return undefined;
  const at = context.clock.now();
  const since = undoableSince(at, context.municipality().calendar.zone);
  const undone = undo(message, { at, actorId: undefined, since });
  return undone.ok ? undefined : undone.refusal;
}

export interface LastChange {
  readonly entry: LogEntry;
  /** Where it was a person and not the reader. */
  readonly otherName: string | undefined;
  readonly nameOf: ShownMessage['nameOf'];
  readonly mailboxNameOf: ShownMessage['mailboxNameOf'];
}

/** What happened to it last, refusals aside. */
export async function lastChange(
  context: IncomingContext,
  id: IncomingId,
  readerId: PersonId,
): Promise<LastChange | undefined> {
  const message = await context.store.incoming.find(id);
  if (message === undefined) return undefined;
  const { mailboxId, arrivedAt: since } = message;
  const about = { mailboxId, since, message: namedMessage(message) };
  const log = await context.store.log.listAbout(about, mostRefused);
  const entry = log.find(({ event }) => event.what !== 'action.refused');
  if (entry === undefined) return undefined;
  const nameOf = await namesIn(context, [entry]);
  const { actorId } = entry;
  const otherName = actorId === undefined || actorId === readerId ? undefined : nameOf(actorId);
  return { entry, otherName, nameOf, mailboxNameOf: mailboxNameIn(context) };
}

/** So many refusals in a row are looked behind. */
const mostRefused = 20;

const mailboxNameIn =
  (context: IncomingContext): ShownMessage['mailboxNameOf'] =>
  (id) =>
    findMailbox(context.municipality(), id)?.name;
