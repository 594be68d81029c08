import { startTicks } from '../../src/app/start-house';
import { StoreFault, storeUnavailable } from '../../src/platform/db/store-fault';
import type { House } from '../../src/app/compose';
import { openFlowHouse, type FlowHouse } from '../support/flow-house';

let flow: FlowHouse;
beforeEach(async () => {
  flow = await openFlowHouse('2026-12-01T07:00:00+01:00');
});
afterEach(() => flow.close());

/** What an operator reads of a tick that ends so, while the database takes changes or does not. */
async function toldOf(error: Error, takesChanges: boolean): Promise<readonly (readonly unknown[])[]> {
  const told: (readonly unknown[])[] = [];
  const keep = (...what: unknown[]) => void told.push(what);
  const context = {
    ...flow.context,
    store: { ...flow.context.store, takesChanges: () => Promise.resolve(takesChanges) },
    log: { debug: keep, info: keep, warn: keep, error: keep },
  };
  let isRun = (): void => undefined;
  const ran = new Promise<void>((resolve) => (isRun = resolve));
  const runner = {
    runDue: () => {
      isRun();
      return Promise.reject(error);
    },
    settled: () => Promise.resolve(),
    nextDue: () => undefined,
  };
  const house: House = {
    ...{ context, runner, beginStop: () => undefined, close: () => Promise.resolve() },
    ...{ warm: () => undefined, deliveredSoFar: () => 0 },
    get teams(): never {
      throw new Error('no web here');
    },
  };
  const { stop } = startTicks(house, 'Europe/Stockholm');
  await ran;
  await stop();
  return told;
}

const wrongPassword = storeUnavailable('wrongPassword', new Error('28P01'));

test('a tick that met a database which takes no changes adds nothing: that is told once by the database', async () => {
  expect(await toldOf(wrongPassword, false)).toEqual([]);
});

test('a fault of the database that is not told of by its writes is told with its reason', async () => {
  const [[sentence, facts] = []] = await toldOf(wrongPassword, true);
  expect(sentence).toBe('A tick failed');
  expect(facts).toMatchObject({
    reason: 'wrongPassword',
    error: expect.stringContaining('Check both') as string,
  });
});

test('a fault of our own is told as it is', async () => {
  expect(wrongPassword).toBeInstanceOf(StoreFault);
  expect(await toldOf(new TypeError('x is not a function'), false)).toEqual([
    ['A tick failed', { error: 'x is not a function' }],
  ]);
});
