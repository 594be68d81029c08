import { deliverOnce } from '../../../src/app/deliver-all';
import type { FlowContext } from '../../../src/app/flow-context';
import { turns } from '../../fakes/jumping-time';
import type { FlowHouse } from '../../support/flow-house';
import { id, ks, openFlowHouse, stateOf } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  await house.to('14:30');
});
afterEach(() => house.close());

/** The store, counting how often dates are read. */
function counting({ store }: FlowContext, counts: { dates: number }): FlowContext['store'] {
  const readDate: typeof store.duty.readDate = (...asked) => {
    counts.dates += 1;
    return store.duty.readDate(...asked);
  };
  return { ...store, duty: { ...store.duty, readDate } };
}

test('cards that are drawn anew in one moment are drawn from one reading, each for its reader', async () => {
  await house.click('anna', 'opening.confirm');
  const counts = { dates: 0 };
  const delivery = await deliverOnce({ ...house.context, store: counting(house.context, counts) });
  expect(delivery.carriedOut).toBe(3);
  expect(counts.dates).toBe(1);
  expect((['anna', 'bo', 'carin'] as const).map((who) => stateOf(house, who))).toEqual(
    Array.from({ length: 3 }, () => 'opened'),
  );
});

test('what was asked for after a reading is read anew', async () => {
  const counts = { dates: 0 };
  const context = { ...house.context, store: counting(house.context, counts) };
  await house.click('anna', 'opening.confirm');
  await deliverOnce(context);
  await house.click('anna', 'opening.retract');
  await deliverOnce(context);
  expect(counts.dates).toBe(2);
  expect(stateOf(house, 'bo')).toBe('open');
});

test('a database that gives nothing to claim after a batch is heard of, when the batch has been carried out', async () => {
  await house.click('anna', 'opening.confirm');
  const { outbox } = house.store;
  let claims = 0;
  const claim: typeof outbox.claim = (by) => {
    claims += 1;
    return claims === 1 ? outbox.claim(by) : Promise.reject(new Error('The disk is gone'));
  };
  const store = { ...house.store, outbox: { ...outbox, claim } };
  await expect(deliverOnce({ ...house.context, store })).rejects.toThrow('The disk is gone');
  expect(stateOf(house, 'carin')).toBe('opened');
  expect((await house.store.outbox.counts(house.at('14:30'))).sending).toBe(0);
  expect(house.messenger.said.filter(({ to }) => to === id('anna'))).toHaveLength(1);
});

test('an outcome that cannot be kept while the next work is asked for is heard of, once that is answered', async () => {
  await house.click('anna', 'opening.confirm');
  const { outbox } = house.store;
  let answer = (): void => undefined;
  let claims = 0;
  const claim: typeof outbox.claim = async (by) => {
    claims += 1;
    if (claims === 2) await new Promise<void>((resolve) => (answer = resolve));
    return outbox.claim(by);
  };
  const settle = () => Promise.reject(new Error('The disk is gone'));
  const store = { ...house.store, outbox: { ...outbox, claim, settle } };
  // Forty tries without the pauses between them; what else is waited for takes longer than this test.
  const sleep = (millis: number) => (millis > 1_000 ? new Promise<void>(() => undefined) : Promise.resolve());
  const delivery = deliverOnce({ ...house.context, store, clock: { ...house.clock, sleep } });
  const heard = delivery.then(
    () => 'nothing',
    (error: unknown) => String(error),
  );
  await turns(200);
  answer();
  expect(await heard).toBe('Error: The disk is gone');
});
