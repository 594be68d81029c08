// What an operator can see of a bot that something befell, and after how long.

import { setTimeout as pause } from 'node:timers/promises';
import type { BotProcess } from '../test/process/bot-process';

export interface Told {
  readonly seconds: number;
  readonly by: 'the log' | 'readyz' | 'its end' | 'a supervisor';
}

/** Seconds of the wall clock. */
export const now = (): number => performance.now() / 1_000;

/** The first thing that whoever looks after the bot sees: a line of warning, a door that says no, a process that ended. */
export function watch(bot: BotProcess): { readonly told: () => Told | undefined; stop(): void } {
  const began = now();
  const logged = bot.printed().length;
  const state: { told?: Told; isOver: boolean } = { isOver: false };
  const see = (by: Told['by']) => {
    state.told ??= { seconds: now() - began, by };
  };
  void (async () => {
    while (!state.isOver && state.told === undefined) {
      if (bot.printed().slice(logged).includes('"level":')) see('the log');
      const ready = await fetch(`${bot.url}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(
        () => undefined,
      );
      if (ready === undefined || !ready.ok) see(ready === undefined ? 'a supervisor' : 'readyz');
      await pause(50);
    }
  })();
  return {
    told: () => state.told,
    stop: () => {
      state.isOver = true;
    },
  };
}
