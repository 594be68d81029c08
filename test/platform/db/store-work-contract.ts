import type { OpenedStore } from '../../../src/app/open-store';
import { delegationId } from '../../../src/core/ids';
import { hasRowLocks } from '../../../src/platform/db/runner';
import { claimOne } from '../../../src/platform/db/work/claim-work';
import type { Claimer, Work } from '../../../src/platform/db/work/work';
import type { TestDatabases } from '../../fakes/store-databases';
import { at, realNoon } from '../../fakes/store-samples';

/** What holds for every kind; mail rules are the kind that is asked for here. */
export function workContract(databases: TestDatabases): void {
  let store: OpenedStore;
  let url: string;
  beforeEach(async () => {
    url = await databases.create();
    store = await databases.open(url);
  });

  const ask = (id: string, notBefore = at('11:00')) =>
    store.save({ ruleWork: [{ kind: 'make', delegationId: delegationId(id), notBefore }] });
  const by = (millis: number, more: Partial<Claimer> = {}): Claimer => ({
    ...{ owner: 'a', now: at('12:00'), realMillis: realNoon + millis, leaseMillis: 60_000 },
    ...more,
  });
  const find = (millis = 0, more?: Partial<Claimer>) => store.work.claim({ kind: 'rule' }, by(millis, more));
  const claim = async (millis = 0): Promise<Work> => {
    const work = await find(millis);
    if (work === undefined) throw new Error('There was nothing to claim');
    return work;
  };

  it('gives a piece to one of many replicas that ask at once', async () => {
    const other = await databases.open(url);
    await ask('d1');
    const claims = Array.from({ length: 8 }, (_, no) =>
      (no % 2 ? store : other).work.claim({ kind: 'rule' }, by(0, { owner: String(no) })),
    );
    expect((await Promise.all(claims)).filter((work) => work !== undefined)).toHaveLength(1);
  });

  it('gives one piece about the same at a time, also to two transactions that are open at once', async () => {
    const [here, there] = [databases.runner(url), databases.runner(url)];
    for (const [kind, id] of [
      ['make', 'd1'],
      ['remove', 'd1'],
      ['make', 'd2'],
    ] as const)
      await store.save({ ruleWork: [{ kind, delegationId: delegationId(id), notBefore: at('11:00') }] });
    const which = { kind: 'rule', isOneAtATime: true };
    let second: Promise<Work | undefined> | undefined;
    const first = await here.write(async (trx) => {
      const work = await claimOne(trx, which, by(0));
      second = there.write((other) => claimOne(other, which, by(0, { owner: 'b' })));
      // SQLite lets the second one wait for the first.
      if (hasRowLocks(trx)) await second;
      return work;
    });
    expect([first?.key, (await second)?.key]).toEqual(['make/d1', 'make/d2']);
    expect(await store.work.claim(which, by(0))).toBeUndefined();
    if (first) await store.work.settle(first, { kind: 'done' });
    expect(await store.work.claim(which, by(0))).toMatchObject({ key: 'remove/d1' });
  });

  it('gives what has waited longest, and nothing before its time by the duty clock', async () => {
    await ask('d3', at('12:01'));
    await ask('d2', at('11:30'));
    await ask('d1', at('11:00'));
    expect([(await claim()).key, (await claim()).key]).toEqual(['make/d1', 'make/d2']);
    expect(await find()).toBeUndefined();
    expect(await find(0, { now: at('12:01') })).toMatchObject({ key: 'make/d3' });
  });

  it('gives one piece by its name, and nothing of another kind', async () => {
    await ask('d1');
    await ask('d2');
    expect(await store.work.claim({ kind: 'other' }, by(0))).toBeUndefined();
    expect(await store.work.claim({ kind: 'rule', key: 'make/d2' }, by(0))).toMatchObject({ about: 'd2' });
  });

  it('keeps a piece for who renews it, and gives it to another when nobody does, counting a loss', async () => {
    await ask('d1');
    const work = await claim();
    await store.work.renew(work, realNoon + 110_000);
    expect(await find(109_999)).toBeUndefined();
    expect(await find(110_000)).toMatchObject({ attempts: 1, losses: 1, wasLost: true });
    await store.work.renew(work, realNoon + 500_000);
    expect(await find(170_000)).toMatchObject({ attempts: 2, losses: 2 });
  });

  it('gives nobody what it has in hand itself, nor another piece about the same, however late', async () => {
    await ask('d1');
    await store.save({
      ruleWork: [{ kind: 'remove', delegationId: delegationId('d1'), notBefore: at('11:30') }],
    });
    const which = { kind: 'rule', isOneAtATime: true };
    const inHand = [(await claim()).id];
    expect(await store.work.claim(which, by(120_000, { inHand }))).toBeUndefined();
    expect(await store.work.claim(which, by(120_000))).toMatchObject({ key: 'make/d1' });
  });

  it('takes an outcome that comes after the lease, until another has the piece', async () => {
    await ask('d1');
    const slow = await claim();
    await store.work.settle(slow, { kind: 'later', notBeforeMillis: realNoon + 70_000 });
    const again = await claim(70_000);
    expect(again).toMatchObject({ attempts: 1, losses: 0, wasLost: false });
    const other = await claim(130_000);
    await store.work.settle(again, { kind: 'done' });
    expect(await store.work.counts(['rule'], at('12:00'))).toMatchObject({ working: 1 });
    await store.work.settle(other, { kind: 'done' });
    expect(await store.work.counts(['rule'], at('12:00'))).toMatchObject({ waiting: 0, working: 0 });
  });

  it('waits after a try as long as it is told, by the clock that it is told by', async () => {
    await ask('d1');
    await store.work.settle(await claim(), { kind: 'later', notBeforeMillis: realNoon + 500 });
    expect(await find(499)).toBeUndefined();
    await store.work.settle(await claim(500), { kind: 'postponed', notBefore: at('12:30') });
    expect(await find(500, { now: at('12:29') })).toBeUndefined();
    expect(await find(500, { now: at('12:30') })).toMatchObject({ attempts: 1, losses: 0 });
  });

  it('knows a piece whose answer was lost from one that was put off', async () => {
    await ask('d1');
    await store.work.settle(await claim(), { kind: 'lost', notBeforeMillis: realNoon });
    const again = await claim();
    expect(again).toMatchObject({ attempts: 1, losses: 1, wasLost: true });
    await store.work.settle(again, { kind: 'later', notBeforeMillis: realNoon });
    expect(await find()).toMatchObject({ attempts: 2, losses: 1, wasLost: false });
  });

  it('does again, from the start, what was asked for while it was under way, whatever became of that', async () => {
    await ask('d1');
    for (const end of [{ kind: 'done' }, { kind: 'failed' }] as const) {
      const work = await claim();
      await ask('d1');
      expect(await find()).toBeUndefined();
      await store.work.settle(work, end);
    }
    expect(await claim()).toMatchObject({ attempts: 0, losses: 0 });
  });

  it('keeps and counts what was given up, until it is asked for anew', async () => {
    await ask('d1');
    await store.work.settle(await claim(), { kind: 'failed' });
    expect(await find(86_400_000)).toBeUndefined();
    expect(await store.work.counts(['rule'], at('12:00'))).toMatchObject({ waiting: 0, failed: 1 });
    await ask('d1');
    expect(await find()).toMatchObject({ attempts: 0 });
  });

  it('tells which kinds have something open, and when it can be taken', async () => {
    expect(await store.work.listOpen(at('12:00'))).toEqual([]);
    await ask('d1', at('12:01'));
    expect(await store.work.listOpen(at('12:00'))).toEqual([]);
    await ask('d2');
    expect(await store.work.listOpen(at('12:00'))).toEqual([{ kind: 'rule', atMillis: 0 }]);
    await claim();
    expect(await store.work.listOpen(at('12:00'))).toEqual([{ kind: 'rule', atMillis: realNoon + 60_000 }]);
  });

  it('counts what waits since when, what is in hand and what has yet to come', async () => {
    await ask('d1', at('10:30'));
    await ask('d2', at('11:30'));
    await ask('d3', at('12:30'));
    await claim();
    expect(await store.work.counts(['rule'], at('12:00'))).toEqual({
      ...{ waiting: 1, working: 1, failed: 0 },
      oldestAt: at('10:30'),
    });
  });

  it('forgets a pause and a lease that a clock set back has moved out of reach', async () => {
    await ask('d1');
    await claim();
    expect(await find(-200_000)).toMatchObject({ wasLost: true });
    await ask('d2');
    await store.work.settle(await claim(), { kind: 'later', notBeforeMillis: realNoon + 60_000 });
    expect(await find(-86_400_000)).toMatchObject({ key: 'make/d1' });
    expect(await find(-86_400_000)).toMatchObject({ key: 'make/d2' });
  });
}
