// "ångra": takes back what the sender last did today that can be taken back in chat (F2).

import type { CardFacts, SentenceCard } from '../domain/card-facts';
import type { PersonId } from '../domain/ids';
import type { Result } from '../domain/refusal';
import { accept } from '../domain/refusal';
import type { Instant } from '../domain/time';
import { compare, dateOf, plusMinutes, startOfDay } from '../domain/time';
import type { FlowContext } from './flow-context';
import { dateToday } from './flow-context';
import { endAbsence } from './say-absence';
import { undoRosterChange } from './undo-roster-change';

interface Undoable {
  readonly at: Instant;
  readonly undo: () => Promise<Result<readonly CardFacts[]>>;
}

const sentence = (say: SentenceCard['say']): SentenceCard => ({ card: 'sentence', say });
const aheadMinutes = 800 * 24 * 60;

/** An absence that was said or reported, or a one-off change of a roster; of today only, so that nothing old surprises. */
export async function undoLast(
  context: FlowContext,
  actorId: PersonId,
): Promise<Result<readonly CardFacts[]>> {
  const found = [...(await absencesOf(context, actorId)), ...(await changesOf(context, actorId))];
  const last = found.toSorted((a, b) => compare(a.at, b.at)).at(-1);
  return last === undefined ? accept([sentence({ what: 'nothingToUndo' })]) : last.undo();
}

async function absencesOf(context: FlowContext, actorId: PersonId): Promise<readonly Undoable[]> {
  const now = context.clock.now();
  const { zone } = context.municipality().calendar;
  const from = startOfDay(dateOf(now, zone), zone);
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

async function changesOf(context: FlowContext, actorId: PersonId): Promise<readonly Undoable[]> {
  const today = dateToday(context);
  const changes = await context.store.duty.listRosterChanges(today);
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
