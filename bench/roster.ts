// Who has which mailbox: 500 mailboxes with dated orders, gifts and absences, one day and a week's grid.

import { instant, localDate, plusDays } from '../src/core/time';
import { mailboxId, personId, upn, absenceId } from '../src/core/ids';
import { rosterGrid, whoHas } from '../src/roster/flows/who-has';
import { largeMailboxAddress, largePersonUpn } from '../test/support/large-tenant';
import { openBench, type Bench } from './bench-context';
import { median, tell } from './measure';

const mailboxes = 500;
const inRoster = 3;
const people = mailboxes * inRoster;
const now = '2026-12-01T09:00:00+01:00';
const today = localDate('2026-12-01');
const monday = localDate('2026-11-30');
const rounds = 21;
const id = (no: number) => personId(`00000000-0000-4000-8000-${String(no).padStart(12, '0')}`);

function town(): string {
  const entries = Array.from({ length: mailboxes }, (_, no) => {
    const [first, second, third] = [0, 1, 2].map((place) => largePersonUpn(no * inRoster + place));
    return `
  - id: m${no}
    name: Brevlåda ${no}
    address: ${largeMailboxAddress(no)}
    department: Förvaltning ${no % 20}
    authority: Nämnd ${no % 12}
    roster: [{ person: ${first}, rotation: { weeks: 2, starts: '2026-01-05' } }, ${second}, ${third}]
    manager: ${largePersonUpn(people)}`;
  });
  return `name: Stor kommun\ndomains: [stor.example]\nadmins: [${largePersonUpn(people + 1)}]\nmailboxes:${entries.join('')}`;
}

/** Every mailbox has two years of changes behind it and one this week; every tenth person is away, every fifth part-time. */
async function fill({ context }: Bench): Promise<void> {
  const at = instant(now);
  await context.store.people.saveFromDirectory(
    Array.from({ length: people + 2 }, (_, no) => ({
      ...{ id: id(no), upn: upn(largePersonUpn(no)), name: `Person ${no}` },
      ...{ department: `Förvaltning ${no % 20}`, isEnabled: true, isGuest: false },
    })),
  );
  const numbers = Array.from({ length: mailboxes }, (_, no) => no);
  const change = (no: number, date: string, lastDay: string, key: string) => ({
    ...{
      id: `${no}-${key}`,
      mailboxId: mailboxId(`m${no}`),
      kind: 'takes' as const,
      at,
      undoneAt: undefined,
    },
    ...{ date: localDate(date), lastDay: localDate(lastDay) },
    ...{ personId: id(no * inRoster + 2), byId: id(people) },
  });
  for (let week = -100; week <= 0; week += 5) {
    const first = plusDays(monday, week * 7);
    await context.store.save({
      rosterChanges: numbers.map((no) => change(no, first, plusDays(first, 4), `w${week}`)),
    });
  }
  await context.store.save({
    rosterOrders: numbers.map((no) => ({
      ...{
        id: `order-${no}`,
        mailboxId: mailboxId(`m${no}`),
        from: localDate('2026-11-02'),
        at,
        undoneAt: undefined,
      },
      ...{ byId: id(people), entries: [1, 0, 2].map((place) => ({ personId: id(no * inRoster + place) })) },
    })),
    absences: Array.from({ length: people / 10 }, (_, no) => ({
      ...{ id: absenceId(`away-${no}`), personId: id(no * 10), from: at, until: undefined },
      ...{ source: 'said' as const, seenAt: at, byId: undefined, endedAt: undefined },
    })),
    daysOff: Array.from({ length: people / 5 }, (_, no) => ({
      ...{ id: `off-${no}`, personId: id(no * 5), days: ['fri' as const], from: today, lastDay: undefined },
      ...{ byId: id(no * 5), at, endedOn: undefined },
    })),
  });
  await context.rosterChanged();
}

async function timed(work: () => Promise<number>, expected: number): Promise<number> {
  const millis: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    const count = await work();
    millis.push(performance.now() - began);
    if (count !== expected) throw new Error(`${count} answers instead of ${expected}`);
  }
  return median(millis.slice(1));
}

async function main(): Promise<void> {
  const bench = await openBench({
    ...{ graphUrl: 'http://127.0.0.1:9', databaseUrl: 'sqlite::memory:', municipality: town(), now },
  });
  try {
    await fill(bench);
    const { context } = bench;
    const days = await timed(
      async () => (await whoHas(context, { date: plusDays(today, 1) })).answers.size,
      mailboxes,
    );
    const week = await timed(async () => {
      const { rows } = await rosterGrid(context, { from: monday, lastDay: plusDays(monday, 6) });
      return rows.reduce((sum, row) => sum + row.days.length, 0);
    }, mailboxes * 5);
    const isKept = [
      tell({ name: 'any one day', value: days, unit: 'ms', bound: { is: 'atMost', value: 50 } }),
      tell({ name: 'a week’s grid', value: week, unit: 'ms', bound: { is: 'atMost', value: 200 } }),
    ].every(Boolean);
    process.exitCode = isKept ? 0 : 1;
  } finally {
    await bench.close();
  }
}

console.log('Roster: 500 mailboxes, three people each, two years of changes');
void main();
