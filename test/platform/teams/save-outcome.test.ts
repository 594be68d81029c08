import type { FlowContext } from '../../../src/app/flow-context';
import { deliverOnce } from '../../../src/app/deliver-all';
import { lookIntoMailboxes } from '../../../src/look/flows/look-into-mailboxes';
import { watchDuty } from '../../../src/duty/flows/watch-duty';
import type { FlowHouse } from '../../support/flow-house';
import { ks, openFlowHouse, stepsOf } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
});
afterEach(() => house.close());

/** The house, but saving what became of a send fails so many times, as on a full disk. */
function withFaults(times: number): FlowContext {
  let left = times;
  const { outbox } = house.store;
  const settle: typeof outbox.settle = (work, settlement) =>
    left-- > 0 ? Promise.reject(new Error('The disk is full')) : outbox.settle(work, settlement);
  return { ...house.context, store: { ...house.store, outbox: { ...outbox, settle } } };
}

test('a card that was said at 12:00 while the disk was full is not said again at 12:05', async () => {
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  house.clock.moveTo(house.at('12:00'));
  await lookIntoMailboxes(house.context);
  await watchDuty(house.context);
  await deliverOnce(withFaults(2));
  expect(stepsOf(house)).toEqual(['anna: check']);
  expect(await house.store.outbox.counts(house.clock.now())).toMatchObject({
    waiting: 0,
    sending: 0,
    failed: 0,
  });
  await house.to('12:05');
  expect(stepsOf(house)).toEqual(['anna: check']);
});
