// The sandbox's virtual clock on PostgreSQL: kept in the database, so that all replicas stand at the same time.

import type { OpenedStore } from '../src/app/open-store';
import type { VirtualClock } from '../src/app/clock';
import type { SandboxSettings } from './sandbox-settings';

interface Sharing {
  readonly settings: Pick<SandboxSettings, 'DATABASE_URL'>;
  readonly store: Pick<OpenedStore, 'clock'>;
  readonly clock: VirtualClock;
}

/** Real milliseconds between two glances at the shared clock. */
const everyMillis = 200;

/** Follows whoever is ahead; a running clock that is itself ahead leads. With SQLite there is nobody to follow. */
export function shareClock({ settings, store, clock }: Sharing): { readonly stop: () => void } {
  if (settings.DATABASE_URL.startsWith('sqlite:')) return { stop: () => undefined };
  let isGlancing = false;
  const glance = async () => {
    const kept = await store.clock.read();
    if (kept !== undefined && kept > clock.now()) clock.moveTo(kept);
    else if (clock.mode === 'running') await store.clock.write(clock.now());
  };
  const timer = setInterval(() => {
    if (isGlancing) return;
    isGlancing = true;
    // A database that is away is loud elsewhere; the clock goes on alone meanwhile.
    void glance()
      .catch(() => undefined)
      .finally(() => {
        isGlancing = false;
      });
  }, everyMillis);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
}
