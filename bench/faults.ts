// What faults do to a noon's cards: how many were lost or came twice, how late the rest, and when an operator was told.

import { appendFileSync } from 'node:fs';
import { openGround, type DatabaseKind } from '../test/process/day-behind-ways';
import { faults, quietNoon, type Fault, type Seen } from './faults-struck';
import { flooded } from './faults-flood';
import { tell } from './measure';

/** What the log, the doors or the end of the process say of it must be there within this. */
const mostToldSeconds = 60;
/** So many a process has in hand when it dies (ADR 3). */
const underWay = 8;

interface Row extends Seen {
  readonly fault: Fault;
  readonly database: DatabaseKind;
}

const short = (seconds: number | undefined): string =>
  seconds === undefined ? '–' : `${seconds.toFixed(1)} s`;

const lineOf = ({ fault, database, lost, doubled, lateSeconds, told }: Row): string =>
  `| ${fault.name} | ${database} | ${lost} | ${doubled} | ${short(lateSeconds)} | ${told ? `${short(told.seconds)}, ${told.by}` : 'not'} |`;

/** Every fault on each database that it can befall, one after the other. */
async function befall(named: readonly string[]): Promise<readonly Row[]> {
  const ground = openGround();
  const rows: Row[] = [];
  try {
    for (const database of ['SQLite', 'PostgreSQL'] as const) {
      const quiet = await quietNoon(await ground.databaseUrl(database));
      for (const fault of faults.filter(({ on, name }) => on.includes(database) && isNamed(named, name))) {
        const seen = await fault.play(await ground.databaseUrl(database), quiet);
        rows.push({ fault, database, ...seen });
        console.log(`  ${lineOf(rows.at(-1)!)}`);
      }
    }
  } finally {
    await ground.close();
  }
  return rows;
}

const isNamed = (named: readonly string[], name: string): boolean =>
  named.length === 0 || named.some((part) => name.includes(part));

async function main(): Promise<void> {
  // BENCH_FAULTS=locked,full plays only those whose names have one of these.
  const named = (process.env['BENCH_FAULTS'] ?? '').split(',').filter((part) => part !== '');
  console.log('  | fault | database | lost | doubled | after its end | told after |');
  const rows = await befall(named);
  const most = (of: (row: Row) => number) => Math.max(0, ...rows.map(of));
  const killed = rows.filter(({ fault }) => fault.mayDouble);
  const others = rows.filter(({ fault }) => !fault.mayDouble);
  const untold = rows.filter(({ told }) => told === undefined || told.seconds > mostToldSeconds);
  const atMost = (name: string, value: number, bound: number, unit = '') =>
    tell({ name, value, unit, bound: { is: 'atMost', value: bound } });
  const kept = [
    atMost(
      'lost, in any row',
      most(({ lost }) => lost),
      0,
    ),
    atMost(
      'doubled where the process was killed',
      Math.max(0, ...killed.map(({ doubled }) => doubled)),
      underWay,
    ),
    atMost('doubled elsewhere', Math.max(0, ...others.map(({ doubled }) => doubled)), 0),
    atMost('rows of which no operator was told within a minute', untold.length, 0),
    ...(isNamed(named, 'flood') ? await flooded() : []),
  ];
  const file = process.env['BENCH_TABLE'];
  if (file !== undefined) appendFileSync(file, `${rows.map(lineOf).join('\n')}\n`);
  process.exitCode = kept.every(Boolean) ? 0 : 1;
}

void main();
