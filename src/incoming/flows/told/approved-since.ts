// The receipts on a list of proposals: what its reader has approved since it came, by the log, as it is now (F4).

import type { MailboxId, PersonId } from '../../../core/ids';
import type { NamedMessage } from '../../../core/log-entry';
import type { Instant } from '../../../core/time';
import { nameIn } from '../../../people/flows/load-staff';
import type { IncomingContext } from '../../context';
import type { AnswerState } from '../../domain/incoming';
import type { ApprovedRow } from '../../domain/shown/list-cards';
import { namedMessage } from '../../domain/shown/message-log';
import { isOwnApproval, mayUndo } from '../../domain/undoing/undo';
import { hasMailbox, rolesIn, sceneOf, undoableFrom } from '../message/message-scene';

interface Approving {
  readonly readerId: PersonId;
  readonly since: Instant;
  /** Undefined: in all. */
  readonly mailboxId: MailboxId | undefined;
}

/** What was approved and taken back, or given back, has no receipt. */
const notHeld: readonly AnswerState[] = ['undecided', 'proposed', 'notNeeded'];

export async function approvedSince(
  context: IncomingContext,
  { readerId, since, mailboxId }: Approving,
): Promise<readonly ApprovedRow[]> {
  const entries = await context.store.log.listBy(readerId, ['answer.approved'], since);
  const own = entries.filter((entry) => mailboxId === undefined || entry.mailboxId === mailboxId);
  const ids = own.flatMap(({ event }) => (event as { readonly of?: NamedMessage }).of?.id ?? []);
  const messages = ids.length === 0 ? [] : await context.store.incoming.findMany([...new Set(ids)]);
  const rows: ApprovedRow[] = [];
  for (const message of messages.filter(({ answer }) => !notHeld.includes(answer.state))) {
    const scene = await sceneOf(context, message);
    const responder = scene && nameIn(scene.staff, message.answer.responderId);
    if (scene === undefined || responder === undefined) continue;
    const isTheirs = hasMailbox(rolesIn(scene, readerId));
    const undoing = { actorId: readerId, hasMailbox: isTheirs, since: undoableFrom(scene) };
    const { arrivedAt, number } = namedMessage(message);
    rows.push({
      ...{ id: message.id, version: message.version, arrivedAt, number, responder },
      canUndo: isTheirs && isOwnApproval(message, readerId) && mayUndo(message, undoing),
    });
  }
  return rows;
}
