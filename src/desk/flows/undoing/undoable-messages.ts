// What somebody did about messages today that can be taken back in chat: with many in one go, and with one (F3, E4).

import { sentence } from '../../../core/card-facts';
import type { PersonId } from '../../../core/ids';
import { accept } from '../../../core/refusal';
import type { Instant } from '../../../core/time';
import { undoBatch } from '../../../incoming/flows/many/undo-many';
import { undoableBatch } from '../../../incoming/flows/many/undoable-batch';
import { ownSteps } from '../../../incoming/flows/message/own-steps';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { DeskContext } from '../../context';
import { mostShown, undoButton, type Undoable } from './undone';

export const messagesUndoable = async (
  context: DeskContext,
  actorId: PersonId,
  since: Instant,
): Promise<readonly Undoable[]> => [
  ...(await batchOf(context, actorId)),
  ...(await stepsOf(context, actorId, since)),
];

async function batchOf(context: DeskContext, actorId: PersonId): Promise<readonly Undoable[]> {
  const own = (await ownMailboxes(context, actorId)).map(({ mailbox }) => mailbox.id);
  const last = await undoableBatch(context, actorId, { own, shown: own });
  if (last === undefined) return [];
  return [
    {
      at: last.at,
      kind: 'many',
      button: undoButton({ undoes: last.at, undone: 'many' }),
      undo: async () => {
        const undone = await undoBatch(context, { actorId, batch: last.batch, keep: undefined });
        const now = context.clock.now();
        if (!undone.ok) return undone;
        const { count, left } = undone.value;
        return accept([sentence({ what: 'manyUndone', now, of: last, count, left })]);
      },
      show: () => Promise.resolve([]),
    },
  ];
}

/** What was done with one message, or several by one press; what stands is told instead, so that nothing older is undone in its place. */
async function stepsOf(
  context: DeskContext,
  actorId: PersonId,
  since: Instant,
): Promise<readonly Undoable[]> {
  const steps = await ownSteps(context, actorId, { since, most: mostShown, hasWords: true });
  return steps.toReversed().map(({ at, told, refusal, undo }) => ({
    at,
    kind: 'message',
    isStanding: refusal !== undefined,
    isApproval: told.entries.some(({ event }) => event.what === 'answer.approved'),
    button:
      refusal === undefined ? undoButton({ undoes: at, undone: 'message', name: told.number }) : undefined,
    undo: async () => {
      const undone = await undo();
      return accept([
        undone.ok
          ? sentence({ what: 'stepUndone', ...undone.value })
          : sentence({ what: 'stepStands', ...told, refusal: undone.refusal }),
      ]);
    },
    show: () => Promise.resolve([sentence({ what: 'stepDone', ...told, refusal })]),
  }));
}
