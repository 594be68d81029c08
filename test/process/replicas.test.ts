import type { PostgresServer } from '../fakes/store-postgres';
import { startPostgres } from '../fakes/store-postgres';
import { buildBot } from './bot-process';
import { badDays, peace, play, stopsOn } from './replica-run';

/** Two weeks and a minute with BREVVAKT_LONG_TESTS=1; otherwise a day and some seconds. */
const isLong = process.env['BREVVAKT_LONG_TESTS'] === '1';
const days = ['01', '02', '03', '04', '07', '08', '09', '10', '11', '14'].slice(0, isLong ? undefined : 1);
const stops = stopsOn(days);
const trouble = badDays({ seed: 5, cutAt: Math.floor(stops.length / 2), cutMillis: isLong ? 60_000 : 3_000 });
const longestMillis = isLong ? 5_400_000 : 600_000;

let postgres: PostgresServer;
beforeAll(async () => {
  buildBot();
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

test(
  `three replicas through deaths and a cut database say the same as one in peace (${days.length} days)`,
  async () => {
    const tell = isLong ? (line: string) => process.stderr.write(`${line}\n`) : undefined;
    const [alone, three] = await Promise.all([
      play({ postgres, replicas: 1, stops, trouble: peace }),
      play({ postgres, replicas: 3, stops, trouble, ...(tell && { tell }) }),
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
    expect(three.slowestMillis).toBeLessThan(60_000);
  },
  longestMillis,
);

test('three replicas that nobody disturbs say each thing exactly once', async () => {
  const [alone, three] = await Promise.all([
    play({ postgres, replicas: 1, stops, trouble: peace }),
    play({ postgres, replicas: 3, stops, trouble: peace }),
  ]);
  expect(three.said).toEqual(alone.said);
}, 600_000);
