// "ångra": takes back what the sender last did today that can be taken back in chat (F2, E4).

import type { AbsenceRefusal } from '../../absence/domain/absence-refusal';
import type { AbsenceCards } from '../../absence/domain/delegation-cards';
import type { ChatSay } from '../../chat/domain/chat-cards';
import { sentence, type SentenceCard } from '../../core/card-facts';
import type { PersonId } from '../../core/ids';
import { accept, type Result } from '../../core/refusal';
import { compare, plusMinutes, startOfDay, type Instant } from '../../core/time';
import type { DeskContext } from '../context';
import { dateToday } from '../../core/context';
import { endAbsence } from '../../absence/flows/say-absence';
import { ownMailboxes } from '../../incoming/flows/own-mailboxes';
import { undoBatch } from '../../incoming/flows/undo-many';
import { undoableBatch } from '../../incoming/flows/undoable-batch';
import type { ManyUndone } from '../../incoming/domain/message-cards';
import type { MessageRefusal } from '../../incoming/domain/message-refusal';
import { undoRosterChange, type RosterUndone } from './undo-roster-change';

/** The undone as it is now, and in words what was undone where its card would not say. */
export type UndoAnswer = AbsenceCards | RosterUndone | SentenceCard<ChatSay | ManyUndone>;

type Undone = Result<readonly UndoAnswer[], AbsenceRefusal | MessageRefusal>;

interface Undoable {
  readonly at: Instant;
  readonly undo: () => Promise<Undone>;
}

const aheadMinutes = 800 * 24 * 60;

/**
 * An absence that was said or reported, a one-off change of a roster, or what was decided about many messages in one go;
 * of today only, so that nothing old surprises.
 */
export async function undoLast(context: DeskContext, actorId: PersonId): Promise<Undone> {
  const found = [
    ...(await absencesOf(context, actorId)),
    ...(await changesOf(context, actorId)),
    ...(await batchOf(context, actorId)),
  ];
  const last = found.toSorted((a, b) => compare(a.at, b.at)).at(-1);
  return last === undefined ? accept([sentence({ what: 'nothingToUndo' })]) : last.undo();
}

function startOfToday(context: DeskContext): Instant {
  return startOfDay(dateToday(context), context.municipality().calendar.zone);
}

async function absencesOf(context: DeskContext, actorId: PersonId): Promise<readonly Undoable[]> {
  const now = context.clock.now();
  const from = startOfToday(context);
  const absences = await context.store.people.listAbsences(from, plusMinutes(now, aheadMinutes));
  return absences
    .filter((it) => it.byId === actorId && it.seenAt >= from && it.endedAt === undefined)
    .map(({ id, seenAt }) => ({
      at: seenAt,
      undo: async () => {
        const ended = await endAbsence(context, actorId, id);
        return ended.ok ? accept([ended.value]) : ended;
      },
    }));
}

async function changesOf(context: DeskContext, actorId: PersonId): Promise<readonly Undoable[]> {
  const today = dateToday(context);
  const changes = await context.store.roster.listChanges(today);
  return changes
    .filter((it) => it.byId === actorId && it.undoneAt === undefined)
    .map(({ id, at }) => ({
      at,
      undo: async () => {
        const undone = await undoRosterChange(context, { actorId, changeId: id, noticeId: undefined });
        return undone.ok ? accept([sentence({ what: 'changeUndone' }), undone.value]) : undone;
      },
    }));
}

async function batchOf(context: DeskContext, actorId: PersonId): Promise<readonly Undoable[]> {
  const own = (await ownMailboxes(context, actorId)).map(({ mailbox }) => mailbox.id);
  const since = startOfToday(context);
  const last = await undoableBatch(context, actorId, { own, shown: own, since });
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
