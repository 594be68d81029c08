// Handing a message to another duty mailbox: decided, taken back, and what has come of it (F3).

import type { Instant } from '../../../core/time';
import { isPassed, isPassingInTrouble, type IncomingMessage, type Passing } from '../incoming';

export type PassTo = Pick<Passing, 'toId' | 'isCrossing'>;

/** What has been sent stays so, whatever it is called afterwards; what has not is taken back. */
export function passingAfter(
  message: IncomingMessage,
  passTo: PassTo | undefined,
  at: Instant,
): Passing | undefined {
  if (passTo !== undefined) return { ...passTo, state: 'waiting', since: at, at };
  return isPassed(message) ? message.passing : undefined;
}

/** To the same receiver once more: now by the bot, or by hand since the bot could not. */
export const changesPassing = (message: IncomingMessage, passTo: PassTo | undefined): boolean =>
  isPassingInTrouble(message) || (passTo !== undefined && message.passing === undefined);

/** It is on its way to another mailbox: handed over once more, its receipt would be lost. */
export const isUnderWay = ({ passing }: IncomingMessage, passTo: PassTo | undefined): boolean =>
  passTo !== undefined && passing?.state === 'sent';

/**
 * What has come of handing it over; undefined when it is known already, or was taken back in time. What was taken back
 * too late is sent all the same.
 */
export function notePassing(message: IncomingMessage, came: Passing): IncomingMessage | undefined {
  const { passing } = message;
  const isIt = passing?.toId === came.toId && passing.since === came.since;
  const isTooLate = passing === undefined && came.state === 'sent';
  const isNews = isIt ? came.state === 'arrived' || !isPassed(message) : isTooLate;
  if (!isNews || passing?.state === came.state) return undefined;
  return { ...message, passing: came, version: message.version + 1 };
}

/** A machine says that what was sent has not arrived; undefined when it is not about this passing on, or known already. */
export function notePassingBounced(
  message: IncomingMessage,
  { since, at }: Pick<Passing, 'since' | 'at'>,
): IncomingMessage | undefined {
  const { passing } = message;
  if (passing?.state !== 'sent' || passing.since !== since) return undefined;
  return { ...message, passing: { ...passing, state: 'givenUp', at }, version: message.version + 1 };
}
