// How fast Microsoft Graph is called: its documented limits and the bot's own patience. All times are real time.

import { setTimeout as delay } from 'node:timers/promises';

export interface Pace {
  /** Graph allows four requests at once per app and mailbox. */
  readonly perMailbox: number;
  readonly inAll: number;
  /** One try, from the first byte sent to the last byte read. */
  readonly tryMillis: number;
  /** A try that would have less time than this is not begun. */
  readonly leastTryMillis: number;
  /** One mailbox or person, with all its tries and waits, where the caller names no budget. */
  readonly patienceMillis: number;
  readonly backOffMillis: number;
  readonly mostBackOffMillis: number;
  readonly sleep: (millis: number) => Promise<unknown>;
  /** From 0 up to, and not including, 1. */
  readonly random: () => number;
}

export const ordinaryPace: Pace = {
  perMailbox: 4,
  inAll: 32,
  tryMillis: 8_000,
  leastTryMillis: 250,
  patienceMillis: 10_000,
  backOffMillis: 400,
  mostBackOffMillis: 4_000,
  sleep: (millis) => delay(millis),
  random: Math.random,
};
