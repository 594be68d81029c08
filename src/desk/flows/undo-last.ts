// "ångra": takes back what the sender last did today that can be taken back in chat (F2, E4).

import type { AbsenceRefusal } from '../../absence/domain/absence-refusal';
import type { AbsenceAnswer } from '../../absence/domain/delegation-cards';
import { showOwnAbsences } from '../../absence/flows/answer-absence-words';
import { endAbsence } from '../../absence/flows/end-absence';
import { listEndings, sayAgain, type Ending } from '../../absence/flows/say-again';
import type { ChatSay } from '../../chat/domain/chat-cards';
import type { Saying } from '../../chat/domain/saying';
import { may, type Role } from '../../core/authorization';
import { orRefusal, sentence, type SentenceCard } from '../../core/card-facts';
import { dateToday } from '../../core/context';
import type { PersonId, NoticeId } from '../../core/ids';
import type { CoreEvent } from '../../core/log-entry';
import { accept, refuse, type Result, type Refusal } from '../../core/refusal';
import { compare, plusMinutes, startOfDay, type Instant } from '../../core/time';
import { untilSaved } from '../../core/until-saved';
import type { Absence } from '../../people/domain/absence';
import type { Person } from '../../people/domain/person';
import type { DutyFacts } from '../../duty/domain/decide-duty';
import { hasEnded } from '../../duty/domain/duty-day';
import { isDutyNotice } from '../../duty/domain/duty-notices';
import type { OpeningCard } from '../../duty/domain/opening-cards';
import { loadDutyBoard, type DutyBoard } from '../../duty/flows/load-duty';
import { openingCard, rolesFor } from '../../duty/flows/opening-card';
import { watchDuty } from '../../duty/flows/watch-duty';
import type { ManyUndone } from '../../incoming/domain/message-cards';
import type { MessageRefusal } from '../../incoming/domain/message-refusal';
import { ownMailboxes } from '../../roster/flows/own-mailboxes';
import { undoBatch } from '../../incoming/flows/undo-many';
import { undoableBatch } from '../../incoming/flows/undoable-batch';
import { lastDecided } from '../../roster/domain/plan';
import type { RosterChange } from '../../roster/domain/roster';
import type { RosterCards } from '../../roster/domain/roster-cards';
import type { RosterEvent } from '../../roster/domain/roster-log';
import type { RosterRefusal } from '../../roster/domain/roster-refusal';
import { undoChange } from '../../roster/flows/answer-plan';
import { undoDaysOff } from '../../roster/flows/say-days-off';
import { undoOrder } from '../../roster/flows/set-order';
import type { DeskContext } from '../context';
import type { DutyOverviewCard } from '../domain/desk-cards';
import { showOverview } from './show-overview';

/** The undone as it is now, and in words what was undone where its card would not say. */
export type UndoAnswer = AbsenceAnswer | RosterUndone | SentenceCard<ChatSay | ManyUndone>;

type Undone = Result<readonly UndoAnswer[], AbsenceRefusal | MessageRefusal | RosterRefusal>;

interface Undoable {
  readonly at: Instant;
  readonly undo: () => Promise<Undone>;
}

const aheadMinutes = 800 * 24 * 60;

/** "ångra"; of several in a row each goes one further back. */
export async function answerUndo(
  context: DeskContext,
  { id }: Person,
  { mayChange }: Saying,
): Promise<readonly UndoAnswer[]> {
  if (!mayChange) return [sentence({ what: 'askedUndo' })];
  const isOneMore = context.chat.spoken.find(id)?.understood?.act === 'undo';
  return orRefusal(await undoLast(context, id, isOneMore));
}

/**
 * What was done last: that somebody was away, or was back; a change of a roster that was made or agreed to; free weekdays;
 * or what was decided about many messages in one go; of today only, so that nothing old surprises.
 */
async function undoLast(context: DeskContext, actorId: PersonId, isOneMore: boolean): Promise<Undone> {
  const endings = await listEndings(context, actorId, startOfToday(context));
  const found = [
    ...(await absencesOf(context, actorId, endings)),
    ...endings.filter(({ isUndo }) => !isUndo).map((ending) => returnOf(context, actorId, ending)),
    ...(await rosterOf(context, actorId)),
    ...(await batchOf(context, actorId)),
  ];
  const last = found.toSorted((a, b) => compare(a.at, b.at)).at(-1);
  if (last === undefined) return accept([sentence({ what: 'nothingToUndo' })]);
  // An undo of before was the last, and nobody knows whether that is meant.
  if (!isOneMore && endings.some(({ isUndo, at }) => isUndo && at > last.at)) return ask(context, actorId);
  return last.undo();
}

/** What is known of the person, each with its own undo; nothing is changed. */
const ask = async (context: DeskContext, actorId: PersonId): Promise<Undone> =>
  accept(await showOwnAbsences(context, actorId));

/** What is over meanwhile cannot be said again, and what was before it is not what is meant. */
const returnOf = (context: DeskContext, actorId: PersonId, ending: Ending): Undoable => ({
  at: ending.at,
  undo: async () => (await sayAgain(context, actorId, ending)) ?? ask(context, actorId),
});

function startOfToday(context: DeskContext): Instant {
  return startOfDay(dateToday(context), context.municipality().calendar.zone);
}

/** What was said in one breath is taken back together; what the person themselves has ended is shown as that. */
async function absencesOf(
  context: DeskContext,
  actorId: PersonId,
  endings: readonly Ending[],
): Promise<readonly Undoable[]> {
  const now = context.clock.now();
  const from = startOfToday(context);
  const absences = await context.store.people.listAbsences(from, plusMinutes(now, aheadMinutes));
  const isOpen = ({ id, personId, endedAt }: Absence): boolean =>
    endedAt === undefined ||
    (personId !== actorId && !endings.some(({ absenceIds }) => absenceIds.includes(id)));
  const own = absences.filter((it) => it.byId === actorId && it.seenAt >= from && isOpen(it));
  return [...new Set(own.map(({ seenAt }) => seenAt))].map((at) => ({
    at,
    undo: async () => {
      const cards: AbsenceAnswer[] = [];
      for (const { id } of ofEach(own.filter(({ seenAt }) => seenAt === at))) {
        const ended = await endAbsence(context, { actorId, id, isBreath: true, isUndo: true });
        if (!ended.ok) return ended;
        cards.push(ended.value);
      }
      return accept(cards);
    },
  }));
}

/** One of each person: what was said of them together is taken back together. */
const ofEach = (absences: readonly Absence[]): readonly Absence[] =>
  absences.filter((it, at) => absences.findIndex(({ personId }) => personId === it.personId) === at);

/** Days, a standing order, free weekdays. */
async function rosterOf(context: DeskContext, actorId: PersonId): Promise<readonly Undoable[]> {
  const { roster, people } = context.store;
  const [since, today] = [startOfToday(context), dateToday(context)];
  const change = lastDecided(await roster.listDecidedBy(actorId, since), { by: actorId, today });
  const own = [
    ...(await roster.listOrders()),
    ...(await people.listDaysOff([actorId])).filter(({ endedOn }) => endedOn === undefined),
  ].filter(({ byId, at }) => byId === actorId && at >= since);
  return [...(change ? [change] : []), ...own].map(({ id, at }) => ({
    at,
    undo: async () => {
      const undone = await undoRosterChange(context, { actorId, changeId: id, noticeId: undefined });
      return undone.ok ? accept([sentence({ what: 'changeUndone' }), undone.value]) : undone;
    },
  }));
}

async function batchOf(context: DeskContext, actorId: PersonId): Promise<readonly Undoable[]> {
  const own = (await ownMailboxes(context, actorId)).map(({ mailbox }) => mailbox.id);
  const last = await undoableBatch(context, actorId, { own, shown: own });
  if (last === undefined) return [];
  return [
    {
      at: last.at,
      undo: async () => {
        const undone = await undoBatch(context, { actorId, batch: last.batch, keep: undefined });
        const now = context.clock.now();
        return undone.ok ? accept([sentence({ what: 'manyUndone', now, ...undone.value })]) : undone;
      },
    },
  ];
}

// Takes a one-off change of a roster back, by who made it or the mailbox's managers (F2).

export const mayUndoRoster: readonly Role[] = ['roster', 'manager', 'onDuty'];

/** A click on the undo of a one-off change. */
interface RosterUndo {
  readonly actorId: PersonId;
  readonly changeId: string;
  /** The card that was clicked, when it was an opening card. */
  readonly noticeId: NoticeId | undefined;
}

/** The card that was clicked, or how the reader's mailboxes stand. */
type RosterUndone = OpeningCard | DutyOverviewCard | RosterCards;

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

async function undoToday(
  context: DeskContext,
  { id, mailboxId }: RosterChange,
  undo: RosterUndo,
): Promise<Result<undefined> | 'conflict'> {
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
async function undoPlanned(
  context: DeskContext,
  { actorId, changeId }: RosterUndo,
): Promise<Result<RosterUndone, RosterRefusal>> {
  const undone = await undoChange(context, { actorId, changeId });
  if (undone.ok || undone.refusal !== 'not-found') return undone;
  const order = await undoOrder(context, { actorId, orderId: changeId });
  if (order.ok || order.refusal !== 'not-found') return order;
  return undoDaysOff(context, { actorId, id: changeId });
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
): Promise<Result<undefined>> {
  const event: CoreEvent = { what: 'action.refused', verb: 'roster.undo', refusal: 'not-allowed' };
  await context.store.save({ log: [{ at: context.clock.now(), actorId, mailboxId, date, event }] });
  return refuse('not-allowed');
}

function takeBack(
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
    log: [{ at, actorId, mailboxId, date, event: { what: 'roster.undone' } satisfies RosterEvent }],
  });
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
