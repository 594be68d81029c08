import type { OpenedStore } from '../../../src/app/open-store';
import type { HeldReport } from '../../../src/incoming/domain/arrival/held-mail';
import type { TestDatabases } from '../../fakes/store-databases';
import { anna, at, ks, realNoon, soc, today, tomorrow } from '../../fakes/store-samples';

/** What the spam filter held back: seen once, told once, looked through once. */
export function heldContract(databases: TestDatabases): void {
  let store: OpenedStore;
  beforeEach(async () => {
    store = await databases.open(await databases.create());
  });
  const mail = (id: string, time: string) =>
    ({ id, receivedAt: at(time), kind: 'quarantined', mailboxId: ks }) as const;
  const untold = async () => (await store.held.listUntold(ks)).map(({ id }) => id);
  const report = (changes: Partial<HeldReport> = {}): HeldReport => ({
    ...{ mailboxId: ks, date: today, reviewed: undefined, version: 1 },
    ...changes,
  });
  const tell = (it = report(), expectedVersion = 0) =>
    store.save({ heldReports: [{ expectedVersion, report: it }] });

  it('keeps each once, however often the trace has it, oldest first, apart from other mailboxes', async () => {
    await store.save({ heldSeen: [mail('b', '09:00'), mail('a', '08:00')] });
    await store.save({ heldSeen: [mail('a', '08:00'), { ...mail('c', '07:00'), mailboxId: soc }] });
    expect(await store.held.listUntold(ks)).toEqual([
      { id: 'a', receivedAt: at('08:00'), kind: 'quarantined' },
      { id: 'b', receivedAt: at('09:00'), kind: 'quarantined' },
    ]);
  });

  it('tells all that was untold with one report a day, and what comes later with the next', async () => {
    await store.save({ heldSeen: [mail('a', '08:00')] });
    expect(await tell()).toBe('saved');
    await store.save({ heldSeen: [mail('a', '08:00'), mail('b', '09:00')] });
    expect(await untold()).toEqual(['b']);
    expect(await tell()).toBe('conflict');
    expect(await untold()).toEqual(['b']);
    expect(await tell(report({ date: tomorrow }))).toBe('saved');
    expect((await store.held.listTold(ks, today)).map(({ id }) => id)).toEqual(['a']);
    expect((await store.held.listTold(ks, tomorrow)).map(({ id }) => id)).toEqual(['b']);
    expect(await store.held.listTold(soc, today)).toEqual([]);
  });

  it('is looked through by the one who was first', async () => {
    await tell();
    await tell(report({ date: tomorrow }));
    const reviewed = report({ reviewed: { byId: anna, at: at('09:00') }, version: 2 });
    expect(await tell(reviewed, 1)).toBe('saved');
    expect(await tell(report({ version: 2 }), 1)).toBe('conflict');
    expect(await store.held.find(ks, today)).toEqual(reviewed);
    expect((await store.held.listOpen()).map(({ date }) => date)).toEqual([tomorrow]);
    expect(await store.held.find(soc, today)).toBeUndefined();
  });

  it('knows which were looked at whole on a day, and how many requests went out since', async () => {
    const look = { date: today, atMillis: realNoon + 0.5, requests: 3, isWhole: true };
    await store.save({
      heldLooks: [
        { ...look, mailboxId: ks, isWhole: false },
        { ...look, mailboxId: soc },
      ],
    });
    expect(await store.held.listLooked(today)).toEqual(new Set([soc]));
    await store.save({ heldLooks: [{ ...look, mailboxId: ks, requests: 4 }] });
    expect(await store.held.listLooked(today)).toEqual(new Set([ks, soc]));
    expect(await store.held.listLooked(tomorrow)).toEqual(new Set());
    expect(await store.held.countRequests(realNoon - 1)).toBe(7);
    expect(await store.held.countRequests(realNoon)).toBe(0);
  });
}
