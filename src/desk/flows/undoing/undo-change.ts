// Takes a one-off change of a roster back, by who made it or the mailbox's managers (F2).

import { may, type Role } from '../../../core/authorization';
import { dateToday } from '../../../core/context';
import type { NoticeId, PersonId } from '../../../core/ids';
import type { CoreEvent } from '../../../core/log-entry';
import { accept, refuse, type Refusal, type Result } from '../../../core/refusal';
import { untilSaved } from '../../../core/until-saved';
import type { DutyFacts } from '../../../duty/domain/decide-duty';
import { hasEnded } from '../../../duty/domain/duty-day';
import { isDutyNotice } from '../../../duty/domain/duty-notices';
import type { OpeningCard } from '../../../duty/domain/opening-cards';
import { loadDutyBoard, type DutyBoard } from '../../../duty/flows/load-duty';
import { openingCard, rolesFor } from '../../../duty/flows/opening-card';
import { watchDuty } from '../../../duty/flows/watch-duty';
import type { RosterChange } from '../../../roster/domain/roster';
import type { RosterCards } from '../../../roster/domain/roster-cards';
import type { RosterEvent } from '../../../roster/domain/roster-log';
import type { RosterRefusal } from '../../../roster/domain/roster-refusal';
import { undoChange } from '../../../roster/flows/answer-plan';
import { cardsBeside } from '../../../roster/flows/overtaken';
import { undoDaysOff } from '../../../roster/flows/say-days-off';
import { undoOrder } from '../../../roster/flows/set-order';
import type { DeskContext } from '../../context';
import type { DutyOverviewCard } from '../../domain/desk-cards';
import { showOverview } from '../shown/show-overview';

export const mayUndoRoster: readonly Role[] = ['roster', 'manager', 'onDuty'];

/** A click on the undo of a one-off change. */
interface RosterUndo {
  readonly actorId: PersonId;
  readonly changeId: string;
  /** The card that was clicked, when it was an opening card. */
  readonly noticeId: NoticeId | undefined;
}

/** The card that was clicked, or how the reader's mailboxes stand. */
export type RosterUndone = OpeningCard | DutyOverviewCard | RosterCards;

/**
 * Only today's changes can be undone, while the day lasts; an undone one is undone silently again. The answer is the
 * fresh card, with the refusal on it where the day was over.
 */
export async function undoRosterChange(
  context: DeskContext,
  undo: RosterUndo,
): Promise<Result<RosterUndone, RosterRefusal>> {
  const { actorId, changeId } = undo;
  const change = await findToday(context, changeId);
  // What was planned is the roster's own to take back, on any day.
  if (change?.lastDay !== undefined) return undoChange(context, { actorId, changeId });
  if (change === undefined) return undoPlanned(context, undo);
  const undone = await untilSaved(() => undoToday(context, change, undo));
  if (undone === 'conflict') return refuse('busy');
  if (!undone.ok) return undone.refusal === 'day-ended' ? answer(context, undo, 'day-ended') : undone;
  await watchDuty(context);
  context.wakeOutbox();
  return answer(context, undo, undefined);
}

const findToday = async (context: DeskContext, changeId: string): Promise<RosterChange | undefined> =>
  (await context.store.roster.listChanges(dateToday(context))).find(({ id }) => id === changeId);

async function undoToday(context: DeskContext, { id, mailboxId }: RosterChange, undo: RosterUndo) {
  // The version before what is decided on: a change in between is then a conflict.
  const version = await context.store.roster.versionOf(mailboxId);
  const change = await findToday(context, id);
  const now = context.clock.now();
  const board = await loadDutyBoard(context, { date: dateToday(context), now, only: [mailboxId] });
  const facts = board.facts.get(mailboxId);
  if (facts === undefined || change === undefined) return refuse('not-found');
  if (!mayUndo(context, { board, facts, change, undo })) return refused(context, change, undo);
  if (isOver(facts)) return refuse('day-ended');
  if (change.undoneAt !== undefined) return accept(undefined);
  const saved = await takeBack(context, { change, version }, undo);
  return saved === 'conflict' ? saved : accept(undefined);
}

/** A change of days to come, a standing order, or free weekdays. */
async function undoPlanned(context: DeskContext, { actorId, changeId }: RosterUndo) {
  const undone = await undoChange(context, { actorId, changeId });
  if (undone.ok || undone.refusal !== 'not-found') return undone;
  const order = await undoOrder(context, { actorId, orderId: changeId });
  if (order.ok || order.refusal !== 'not-found') return order;
  return undoDaysOff(context, { actorId, id: changeId });
}

const isOver = ({ day, now, times }: DutyFacts) => now >= times.close || (day !== undefined && hasEnded(day));

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

async function refused(context: DeskContext, { mailboxId, date }: RosterChange, { actorId }: RosterUndo) {
  const event: CoreEvent = { what: 'action.refused', verb: 'roster.undo', refusal: 'not-allowed' };
  await context.store.save({ log: [{ at: context.clock.now(), actorId, mailboxId, date, event }] });
  return refuse('not-allowed');
}

async function takeBack(
  context: DeskContext,
  { change, version }: { readonly change: RosterChange; readonly version: number },
  { actorId }: RosterUndo,
): Promise<'saved' | 'conflict'> {
  const at = context.clock.now();
  const { mailboxId, date } = change;
  return context.store.save({
    rosterBase: [{ mailboxId, version }],
    rosterChanges: [{ ...change, undoneAt: at }],
    redraw: [{ mailboxId, date }],
    redrawNotices: await cardsBeside(context, [change]),
    log: [{ at, actorId, mailboxId, date, event: { what: 'roster.undone' } satisfies RosterEvent }],
  });
}

/** The card that was clicked as it is now, or how the reader's mailboxes stand. */
async function answer(context: DeskContext, { actorId, noticeId }: RosterUndo, refusal: Refusal | undefined) {
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
