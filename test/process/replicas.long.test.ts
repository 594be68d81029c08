import type { PostgresServer } from '../fakes/store-postgres';
import { startPostgres } from '../fakes/store-postgres';
import { buildBot } from './bot-process';
import { badDays, peace, play, stopsOn } from './replica-run';

/** Working days of December 2026: two, or up to ten that `REPLICA_DAYS` asks for. */
const days = ['01', '02', '03', '04', '07', '08', '09', '10', '11', '14'].slice(
  0,
  Number(process.env['REPLICA_DAYS'] ?? 2),
);
const stops = stopsOn(days);
const trouble = badDays({ seed: 5, cutAt: Math.floor(stops.length / 2), cutMillis: 3_000 * days.length });

let postgres: PostgresServer;
beforeAll(async () => {
  buildBot();
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

test(
  `three replicas through deaths and a cut database say the same as one in peace (${days.length} days)`,
  async () => {
    const [alone, three] = await Promise.all([
      play({ postgres, replicas: 1, stops, trouble: peace }),
      play({ postgres, replicas: 3, stops, trouble, tell: (line) => process.stderr.write(`${line}\n`) }),
    ]);
    expect(Object.keys(alone.said).length).toBeGreaterThan(5);
    expect(three.kills).toBeGreaterThan(0);
    expect(Object.keys(three.said).toSorted()).toEqual(Object.keys(alone.said).toSorted());
    const repeated = Object.entries(three.said).filter(([line, often]) => often > (alone.said[line] ?? 0));
    console.log(
      `${days.length} days, ${three.kills} deaths, ${Object.values(alone.said).reduce((a, b) => a + b)} notices, ` +
        `${repeated.length} perhaps twice, slowest settling ${Math.round(three.slowestMillis)} ms`,
    );
    for (const [line, often] of repeated) {
      expect({ line, most: often <= (alone.said[line] ?? 0) * 2 }).toEqual({ line, most: true });
    }
  },
  days.length * 600_000,
);
