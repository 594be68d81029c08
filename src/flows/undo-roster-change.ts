// Takes a one-off change of a roster back, by who made it or the mailbox's managers (F2).

import { may } from '../domain/authorization';
import type { CardFacts } from '../domain/card-facts';
import type { PersonId } from '../domain/ids';
import type { Result } from '../domain/refusal';
import { accept, refuse } from '../domain/refusal';
import { dateOf } from '../domain/time';
import type { FlowContext } from './flow-context';
import { loadDutyBoard } from './load-duty';
import { rolesFor } from './opening-card';
import { showOverview } from './show-overview';
import { watchDuty } from './watch-duty';

/** Only today's changes can be undone; an undone one is undone silently again. */
export async function undoRosterChange(
  context: FlowContext,
  actorId: PersonId,
  id: string,
): Promise<Result<CardFacts>> {
  const now = context.clock.now();
  const date = dateOf(now, context.municipality().calendar.zone);
  const change = (await context.store.duty.listRosterChanges(date)).find((it) => it.id === id);
  if (change === undefined) return refuse('not-found');
  const board = await loadDutyBoard(context, { date, now, only: [change.mailboxId] });
  const facts = board.facts.get(change.mailboxId);
  if (facts === undefined) return refuse('not-found');
  if (!may('roster.undo', rolesFor(context, board, { facts, reader: actorId }))) return refuse('not-allowed');
  if (change.undoneAt === undefined) {
    const { mailboxId } = change;
    const event = { what: 'roster.undone' } as const;
    await context.store.save({
      rosterChanges: [{ ...change, undoneAt: now }],
      log: [{ at: now, actorId, mailboxId, date, event }],
    });
    await watchDuty(context);
  }
  const actor = board.staff.byId.get(actorId);
  return actor ? accept(await showOverview(context, actor, 'own')) : refuse('unknown-person');
}
