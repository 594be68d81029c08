import { largeMunicipality, openBench, type Bench } from '../../bench/bench-context';
import { startGraph, type SandboxGraph } from '../../sandbox/graph/start-graph';
import { largeTenant } from '../support/large-tenant';
import { jobRunner } from '../../src/app/run-jobs';
import { instant, localDate } from '../../src/core/time';
import { catchUp } from '../../src/app/catch-up';
import { postgresDatabases, sqliteDatabases } from '../fakes/store-databases';

const mailboxes = 40;
const before = instant('2026-11-27T12:30:00+01:00');
const after = instant('2026-12-02T12:30:00+01:00');

describe.each([sqliteDatabases(), postgresDatabases()])('a bot that was down, on $dialect', (databases) => {
  let bench: Bench;
  let graph: SandboxGraph;
  let isBack: boolean;

  beforeAll(() => databases.start());
  afterAll(() => databases.stop());
  beforeEach(async () => {
    isBack = false;
    const now = () => new Date(isBack ? after : before);
    const tenant = largeTenant({ now, mailboxes, messagesEach: 20, people: mailboxes + 2 });
    graph = await startGraph({ tenant, now });
    bench = await openBench({
      graphUrl: graph.url,
      databaseUrl: await databases.create(),
      municipality: largeMunicipality(mailboxes),
      now: before,
    });
    await jobRunner(bench.context).runDue();
  });
  afterEach(async () => {
    await bench.close();
    await graph.close();
  });

  test('from Friday noon to Wednesday noon has told of every day of 40 mailboxes within 30 s of its start', async () => {
    isBack = true;
    bench.clock.moveTo(after);
    const began = performance.now();
    await catchUp(bench.context);
    const runner = jobRunner(bench.context);
    await runner.runDue();
    await runner.settled();
    expect(performance.now() - began).toBeLessThan(30_000);
    const days = await bench.context.store.duty.listDays(localDate('2026-11-28'), localDate('2026-12-02'));
    const on = (date: string) => days.filter((day) => day.date === date).map(({ state }) => state);
    for (const missed of ['2026-11-30', '2026-12-01'])
      expect(on(missed)).toEqual(Array.from({ length: mailboxes }, () => 'notCheckable'));
    for (const free of ['2026-11-28', '2026-11-29']) expect(on(free)).toEqual([]);
    expect(on('2026-12-02')).toHaveLength(mailboxes);
    expect(on('2026-12-02')).not.toContain('notCheckable');
  });
});
