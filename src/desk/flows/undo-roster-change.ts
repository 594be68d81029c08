// Takes a one-off change of a roster back, by who made it or the mailbox's managers (F2).

import type { DeskEvent } from '../domain/desk-log';
import type { CoreEvent } from '../../core/log-entry';
import { isDutyNotice } from '../../duty/domain/duty-notices';
import { may, type Role } from '../../core/authorization';
import type { DutyOverviewCard } from '../domain/desk-cards';
import type { OpeningCard } from '../../duty/domain/opening-cards';
import type { DutyFacts } from '../../duty/domain/decide-duty';
import { hasEnded } from '../../duty/domain/duty-day';
import type { NoticeId, PersonId } from '../../core/ids';
import { accept, refuse, type Refusal, type Result } from '../../core/refusal';
import type { RosterChange } from '../../roster/domain/roster';
import { dateOf } from '../../core/time';
import type { DeskContext } from '../context';
import { loadDutyBoard, type DutyBoard } from '../../duty/flows/load-duty';
import { openingCard, rolesFor } from '../../duty/flows/opening-card';
import { showOverview } from './show-overview';
import { watchDuty } from '../../duty/flows/watch-duty';

export const mayUndoRoster: readonly Role[] = ['roster', 'manager', 'onDuty'];

/** A click on the undo of a one-off change. */
export interface RosterUndo {
  readonly actorId: PersonId;
  readonly changeId: string;
  /** The card that was clicked, when it was an opening card. */
  readonly noticeId: NoticeId | undefined;
}

/** The card that was clicked, or how the reader's mailboxes stand. */
export type RosterUndone = OpeningCard | DutyOverviewCard;

/**
 * Only today's changes can be undone, while the day lasts; an undone one is undone silently again. The answer is the
 * fresh card, with the refusal on it where the day was over.
 */
export async function undoRosterChange(
  context: DeskContext,
  undo: RosterUndo,
): Promise<Result<RosterUndone>> {
  const now = context.clock.now();
  const date = dateOf(now, context.municipality().calendar.zone);
  const change = (await context.store.roster.listChanges(date)).find((it) => it.id === undo.changeId);
  if (change === undefined) return refuse('not-found');
  const board = await loadDutyBoard(context, { date, now, only: [change.mailboxId] });
  const facts = board.facts.get(change.mailboxId);
  if (facts === undefined) return refuse('not-found');
  if (!mayUndo(context, { board, facts, change, undo })) return refused(context, change, undo);
  if (isOver(facts)) return answer(context, undo, 'day-ended');
  if (change.undoneAt === undefined) await takeBack(context, change, undo);
  return answer(context, undo, undefined);
}

const isOver = ({ day, now, times }: DutyFacts): boolean =>
  now >= times.close || (day !== undefined && hasEnded(day));

interface Scene {
  readonly board: DutyBoard;
  readonly facts: DutyFacts;
  readonly change: RosterChange;
  readonly undo: RosterUndo;
}

function mayUndo(context: DeskContext, { board, facts, change, undo }: Scene): boolean {
  const roles = rolesFor(context, board, { facts, reader: undo.actorId });
  return may(mayUndoRoster, roles) && (change.byId === undo.actorId || roles.includes('manager'));
}

async function refused(
  context: DeskContext,
  { mailboxId, date }: RosterChange,
  { actorId }: RosterUndo,
): Promise<Result<RosterUndone>> {
  const event: CoreEvent = { what: 'action.refused', verb: 'roster.undo', refusal: 'not-allowed' };
  await context.store.save({ log: [{ at: context.clock.now(), actorId, mailboxId, date, event }] });
  return refuse('not-allowed');
}

async function takeBack(context: DeskContext, change: RosterChange, { actorId }: RosterUndo): Promise<void> {
  const at = context.clock.now();
  const { mailboxId, date } = change;
  await context.store.save({
    rosterChanges: [{ ...change, undoneAt: at }],
    redraw: [{ mailboxId, date }],
    log: [{ at, actorId, mailboxId, date, event: { what: 'roster.undone' } satisfies DeskEvent }],
  });
  await watchDuty(context);
  context.wakeOutbox();
}

/** The card that was clicked as it is now, or how the reader's mailboxes stand. */
async function answer(
  context: DeskContext,
  { actorId, noticeId }: RosterUndo,
  refusal: Refusal | undefined,
): Promise<Result<RosterUndone>> {
  const notice = noticeId && (await context.store.findNotice(noticeId));
  if (isDutyNotice(notice?.content, 'opening')) {
    const only = notice.subjects.map((subject) => subject.mailboxId);
    const { step, date } = notice.content;
    const board = await loadDutyBoard(context, { date, now: context.clock.now(), only });
    const card = openingCard(context, board, { notice, step, readerId: actorId, refusal });
    if (card !== undefined) return accept(card);
  }
  if (refusal !== undefined) return refuse(refusal);
  const actor = await context.store.people.find(actorId);
  return actor ? accept(await showOverview(context, actor, 'own')) : refuse('unknown-person');
}
