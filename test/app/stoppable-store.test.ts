import { stoppableStore } from '../../src/app/graceful-stop';
import { deliverOnce } from '../../src/app/deliver-all';
import { aNotice } from '../fakes/store-samples';
import { id, openFlowHouse } from '../support/flow-house';

test('a process that is about to end claims nothing; what waits is left to the next one', async () => {
  const house = await openFlowHouse();
  const state = { isStopping: true };
  await house.to('11:59');
  await house.store.save({
    notices: [{ ...aNotice('n1', id('anna')), notBefore: house.at('11:00') }],
    log: [],
  });
  const store = stoppableStore(house.store, () => state.isStopping);
  const context = { ...house.context, store };
  const job = {
    name: 'inbox',
    dueAt: house.at('15:00'),
    owner: 'one',
    realMillis: 1,
    leaseMillis: 1_000,
  } as const;
  expect(await store.jobs.claim(job)).toBeUndefined();
  const by = { owner: 'one', now: house.at('12:00'), realMillis: 1, leaseMillis: 1_000 };
  expect(await store.work.claim({ kind: 'mail' }, by)).toBeUndefined();
  expect(await deliverOnce(context)).toMatchObject({ carriedOut: 0, againAtMillis: undefined });
  state.isStopping = false;
  expect(await store.jobs.claim(job)).toBeDefined();
  expect(await deliverOnce(context)).toMatchObject({ carriedOut: 1 });
  await house.close();
});
