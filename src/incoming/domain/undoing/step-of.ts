import type { PersonId } from '../../../core/ids';
import type { Instant } from '../../../core/time';
import type { Answer, IncomingMessage, Undo } from '../incoming';

/** So many steps can be taken back one after the other. */
const mostSteps = 20;

/** The step that is taken, so that it can be taken back, and after it those before it. */
export const stepOf = (
  message: IncomingMessage,
  by: { readonly at: Instant; readonly actorId: PersonId | undefined },
  answer: Answer | undefined,
): Undo => ({
  registration: message.registration,
  answer,
  batch: undefined,
  at: by.at,
  byId: by.actorId,
  before: latestSteps(message.undo, mostSteps),
});

const latestSteps = (undo: Undo | undefined, most: number): Undo | undefined =>
  undo && { ...undo, before: most > 1 ? latestSteps(undo.before, most - 1) : undefined };
