// What a step about an incoming message was, by which its undoing is named, and the latest one that was taken back (F3, F4).

import type { PersonId } from '../../../core/ids';
import type { Instant } from '../../../core/time';

export const undoneSteps = [
  ...(['registration', 'handOver', 'secrecy', 'notNeeded', 'proposal', 'withdrawal', 'approval'] as const),
  ...(['responder', 'return', 'day', 'wait', 'answer', 'end', 'filing'] as const),
];
export type UndoneStep = (typeof undoneSteps)[number];

/** A step, and whose it was; undefined for what the bot did, and where an earlier version does not say. */
export interface LatestStep {
  readonly what: UndoneStep;
  readonly ofId: PersonId | undefined;
}

/** It was taken back, and nothing has changed since the version that it left. */
export interface Undone extends LatestStep {
  readonly byId: PersonId | undefined;
  readonly at: Instant;
  readonly version: number;
}
