// Rooms over a scripted Graph, with a pace that lets tests be quick, and yet waits for a machine that is busy.

import { realClock } from '../../../src/app/clock';
import type { GraphRooms } from '../../../src/app/connect-graph';
import { connectGraph } from '../../../src/app/connect-graph';
import { fixedToken } from '../../../src/platform/graph/calls/token';
import type { Pace } from '../../../src/platform/graph/calls/pace';
import { instant } from '../../../src/core/time';
import type { LogData, OperatorLog } from '../../../src/core/log';
import type { GraphServer, Script } from '../../fakes/graph-server';
import { startGraphServer } from '../../fakes/graph-server';

const quickPace: Partial<Pace> = {
  tryMillis: 30_000,
  leastTryMillis: 50,
  patienceMillis: 90_000,
  backOffMillis: 10,
  mostBackOffMillis: 40,
};

/** For a Graph that never answers. */
export const hurriedPace: Partial<Pace> = { ...quickPace, tryMillis: 300, patienceMillis: 900 };

export const clock = {
  now: () => instant('2026-12-01T11:00:00Z'),
  sleep: (millis: number) => realClock.sleep(millis),
  realMillis: () => Date.now(),
};

export const within = (millis: number) => ({ until: Date.now() + millis });

/** A budget for what is not about time. */
export const inGoodTime = () => within(30_000);

interface Line {
  readonly sentence: string;
  readonly data: LogData | undefined;
}

export function listeningLog(): OperatorLog & { readonly lines: Line[] } {
  const lines: Line[] = [];
  const note = (sentence: string, data?: LogData): void => {
    lines.push({ sentence, data });
  };
  return { lines, debug: note, info: note, warn: note, error: note };
}

interface Scene extends GraphRooms {
  readonly server: GraphServer;
  readonly log: ReturnType<typeof listeningLog>;
}

const open: GraphServer[] = [];

/** Starts a Graph that follows the script, and opens the rooms behind it. */
export async function scene(
  script: Script,
  options: Partial<Parameters<typeof connectGraph>[0]> = {},
): Promise<Scene> {
  const server = await startGraphServer(script);
  open.push(server);
  const log = listeningLog();
  const rooms = connectGraph({
    baseUrl: server.url,
    credential: fixedToken('sandbox'),
    clock,
    log,
    pace: quickPace,
    ...options,
  });
  return { ...rooms, server, log };
}

export async function closeScenes(): Promise<void> {
  await Promise.all(open.splice(0).map((server) => server.close()));
}
