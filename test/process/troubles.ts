import { setTimeout as pause } from 'node:timers/promises';
import type { Mend } from './bad-database';
import type { Day } from './day-behind-ways';
import type { Fault, Judge } from './faulty-way';

const refused: readonly Fault[] = [
  { kind: 'status', status: 429, retryAfterSeconds: 1 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 502 },
  { kind: 'status', status: 503, retryAfterSeconds: 1 },
  { kind: 'status', status: 504 },
];
const cuts: readonly Fault[] = [{ kind: 'cut' }, { kind: 'loseAnswer' }, { kind: 'cutInAnswer' }];

/** The first request to each address meets one of these, in turn; the next ones pass. */
function firstTries(faults: readonly Fault[]): Judge {
  let next = 0;
  return ({ earlier }) => (earlier > 0 || next >= faults.length ? undefined : faults[next++]);
}

interface ToTeams {
  /** What the requests that open a conversation meet, one after the other: they have one address. */
  readonly opening: readonly Fault[];
  readonly saying: Judge;
  readonly redrawing: Judge;
}

const toTeams =
  ({ opening, saying, redrawing }: ToTeams): Judge =>
  (passing) => {
    if (passing.path === '/v3/conversations') return opening[passing.earlier];
    return passing.method === 'PUT' ? redrawing(passing) : saying(passing);
  };

/** Everything that can befall a request to Graph or Teams; at noon one opening gets no answer and one card's is lost. */
export function everyTrouble({ graph, teams }: Day, time: string): void {
  const isNoon = time < '13';
  const delta = firstTries([...refused, ...cuts]);
  graph.judge((passing) => (passing.path.includes('/messages/delta') ? delta(passing) : undefined));
  teams.judge(
    toTeams({
      opening: isNoon ? [{ kind: 'stall' }] : [...refused.slice(1, 3), { kind: 'loseAnswer' }],
      saying: firstTries(isNoon ? [{ kind: 'loseAnswer' }, { kind: 'cut' }] : refused),
      redrawing: firstTries([...cuts, ...refused]),
    }),
  );
}

/** The kinds that `everyTrouble` deals out to Teams; Graph gets all but the stall. */
export const everyKind: readonly string[] = [
  ...['429', '500', '502', '503', '504'],
  ...['cut', 'cutInAnswer', 'loseAnswer', 'stall'],
];

interface Strike {
  readonly strike: () => Promise<Mend>;
  readonly millis: number;
}

/** Strikes while the first notice is on its way, between its claim and its outcome; mended after so long. */
export async function struckWhileSaying(day: Day, time: string, { strike, millis }: Strike): Promise<void> {
  let mended: Promise<void> | undefined;
  day.teams.judge(({ path }) => {
    if (mended !== undefined || !path.endsWith('/activities')) return undefined;
    const struck = strike();
    mended = struck.then(async (mend) => {
      await pause(millis);
      await mend();
    });
    return { kind: 'late', until: struck };
  });
  await day.settle(time);
  await mended;
  day.teams.judge(() => undefined);
  if (mended === undefined) throw new Error(`Nothing was said at ${time}`);
}

/** kill -9 when the first card has arrived and its answer has not. */
export async function killedWhileSaying(day: Day, time: string): Promise<void> {
  const seen = { isKilled: false };
  day.teams.judge(({ path }) => {
    if (seen.isKilled || !path.endsWith('/activities')) return undefined;
    seen.isKilled = true;
    return { kind: 'loseAnswer', meanwhile: () => day.kill() };
  });
  await day.moveTo(time);
  day.teams.judge(() => undefined);
  if (!seen.isKilled) throw new Error(`Nothing was said at ${time}`);
}
