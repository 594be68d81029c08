import type { OpenedStore } from '../../../src/app/open-store';
import type { Delegation } from '../../../src/absence/domain/delegation';
import { delegationId, personId } from '../../../src/core/ids';
import { plusMinutes } from '../../../src/core/time';
import type { TestDatabases } from '../../fakes/store-databases';
import { aPerson, anna, at, bo, realNoon } from '../../fakes/store-samples';

const aDelegation = (changes: Partial<Delegation> = {}): Delegation => ({
  id: delegationId('d1'),
  version: 1,
  ownerId: anna,
  managerId: bo,
  state: 'asked',
  from: at('08:00'),
  until: at('16:00'),
  isPlanned: true,
  since: at('07:00'),
  askedAt: at('07:00'),
  delegateId: undefined,
  consent: undefined,
  lapsesAt: undefined,
  method: undefined,
  reason: undefined,
  settledAs: undefined,
  endedAs: undefined,
  note: undefined,
  escalatedAt: undefined,
  ...changes,
});

export function delegationContract(databases: TestDatabases): void {
  let store: OpenedStore;
  beforeEach(async () => {
    store = await databases.open(await databases.create());
  });

  const save = (delegation: Delegation, expectedVersion: number) =>
    store.save({ delegations: [{ expectedVersion, delegation }] });
  const claim = (realMillis = realNoon, owner = 'one') =>
    store.work.claim(
      { kind: 'rule', isOneAtATime: true },
      { owner, now: at('12:00'), realMillis, leaseMillis: 1_000 },
    );

  it('gives a delegation back as it was saved, and lets one of two changes win', async () => {
    expect(await save(aDelegation(), 0)).toBe('saved');
    expect(await store.delegations.find(delegationId('d1'))).toEqual(aDelegation());
    expect(await save(aDelegation({ version: 2, state: 'withManager' }), 1)).toBe('saved');
    expect(await save(aDelegation({ version: 2, state: 'settled' }), 1)).toBe('conflict');
    expect((await store.delegations.find(delegationId('d1')))?.state).toBe('withManager');
    expect(await save(aDelegation(), 0)).toBe('conflict');
  });

  it('opens one of two that are asked about the same time at once, and another for another time', async () => {
    const both = [
      aDelegation(),
      aDelegation({ id: delegationId('d2'), from: at('12:00'), until: undefined }),
    ];
    const outcomes = await Promise.all(both.map((one) => save(one, 0)));
    expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
    const before = aDelegation({ id: delegationId('d3'), from: at('07:00'), until: at('08:00') });
    expect(await save(before, 0)).toBe('saved');
    expect(await save(aDelegation({ id: delegationId('d4'), ownerId: bo }), 0)).toBe('saved');
  });

  it('lists the one that was asked about last last, of two that began together', async () => {
    const over = { state: 'ended', endedAs: 'cancelled' } as const;
    await save(aDelegation({ id: delegationId('d9'), askedAt: at('07:00'), ...over }), 0);
    await save(aDelegation({ id: delegationId('d1'), askedAt: at('07:30') }), 0);
    await save(aDelegation({ id: delegationId('d5'), askedAt: at('07:15'), ...over }), 0);
    const ids = (list: readonly Delegation[]) => list.map((one) => one.id);
    expect(ids(await store.delegations.listOf([anna]))).toEqual(['d9', 'd5', 'd1']);
    expect(ids(await store.delegations.listLedBy(bo, at('09:00')))).toEqual(['d9', 'd5', 'd1']);
  });

  it('lists what is open in pages, of an owner, of a manager, and who is exempt', async () => {
    await save(aDelegation(), 0);
    await save(aDelegation({ id: delegationId('d2'), state: 'settled', settledAs: 'exempt' }), 0);
    const later = { from: at('16:00'), until: at('17:00') };
    await save(aDelegation({ id: delegationId('d3'), managerId: undefined, ...later }), 0);
    const ids = (list: readonly Delegation[]) => list.map((one) => one.id);
    expect(ids(await store.delegations.listOpen(undefined, 1))).toEqual(['d1']);
    expect(ids(await store.delegations.listOpen(delegationId('d1'), 5))).toEqual(['d3']);
    expect(ids(await store.delegations.listOf([anna, bo]))).toEqual(['d1', 'd2', 'd3']);
    expect(ids(await store.delegations.listLedBy(bo, at('15:00')))).toEqual(['d1', 'd2']);
    expect(ids(await store.delegations.listLedBy(bo, at('16:00')))).toEqual([]);
    expect(await store.delegations.listManagers(at('12:00'))).toEqual([bo]);
    expect(ids(await store.delegations.listWithoutManager())).toEqual(['d3']);
    expect(ids(await store.delegations.listNaming(bo))).toEqual(['d1']);
    expect(ids(await store.delegations.listNaming(anna))).toEqual(['d1', 'd3']);
    expect([...(await store.delegations.listExempt([anna, bo]))]).toEqual([anna]);
  });

  it('a claim that was lost ends nothing, and work that is asked for anew meanwhile stays wanted', async () => {
    const ruleWork = [{ kind: 'make' as const, delegationId: delegationId('d1'), notBefore: at('11:00') }];
    await store.save({ ruleWork });
    const lost = await claim();
    const current = await claim(realNoon + 1_100, 'two');
    if (lost === undefined || current === undefined) throw new Error('nothing claimed');
    await store.work.settle(lost, { kind: 'done' });
    expect(await claim(realNoon + 1_200)).toBeUndefined();
    await store.save({ ruleWork });
    await store.work.settle(current, { kind: 'done' });
    expect(await claim(realNoon + 1_300)).toMatchObject({ key: 'make/d1', attempts: 0 });
  });

  it('gives rule work to one process, and to another when that one has died', async () => {
    const id = delegationId('d1');
    await store.save({ ruleWork: [{ kind: 'make', delegationId: id, notBefore: at('11:00') }] });
    await store.save({ ruleWork: [{ kind: 'remove', delegationId: id, notBefore: at('11:30') }] });
    const first = await claim();
    expect(first).toMatchObject({ key: 'make/d1', attempts: 0 });
    expect(await claim(realNoon + 900, 'two')).toBeUndefined();
    const again = await claim(realNoon + 1_100, 'two');
    expect(again).toMatchObject({ key: 'make/d1', attempts: 1 });
    if (again === undefined) throw new Error('nothing claimed');
    await store.work.settle(again, { kind: 'later', notBeforeMillis: realNoon + 5_000 });
    const other = await claim(realNoon + 1_200);
    expect(other).toMatchObject({ key: 'remove/d1' });
    if (other) await store.work.settle(other, { kind: 'done' });
    expect(await claim(realNoon + 1_300)).toBeUndefined();
    expect(await claim(realNoon + 5_000)).toMatchObject({ key: 'make/d1' });
  });

  it('keeps watched people, who has left, who has no mailbox, and where a sweep stands', async () => {
    const people = ['a', 'b', 'c'].map((id) => aPerson({ id: personId(id), department: 'Plan' }));
    const state = { cursor: undefined, generation: 1, doneAt: at('02:00') };
    await store.staff.saveListed({ people, gone: [], state });
    await store.staff.saveHasMailbox([personId('b')], [personId('a')]);
    await store.staff.saveListed({
      people: people.slice(0, 2),
      gone: [],
      state: { ...state, generation: 2 },
    });
    await store.staff.dropUnlisted(2);
    const ids = (list: readonly { id: string }[]) => list.map((one) => one.id);
    expect(ids(await store.staff.listAfter(undefined, 10))).toEqual(['a', 'b']);
    expect(ids(await store.staff.listAfter('a', 10))).toEqual(['b']);
    expect(ids(await store.staff.listColleagues('Plan', 10))).toEqual(['a']);
    expect(await store.staff.listWithoutMailbox(5)).toMatchObject({ count: 1 });
    const sweep = { cursor: 'b', generation: 0, doneAt: plusMinutes(at('07:00'), 5) };
    await store.staff.saveSweep('presence', sweep);
    expect(await store.staff.findSweep('presence')).toEqual(sweep);
    expect(await store.staff.findSweep('settings')).toBeUndefined();
  });
}
