import { deliverOutbox } from '../../src/flows/deliver-outbox';
import { lookIntoMailboxes } from '../../src/flows/look-into-mailboxes';
import { watchDuty } from '../../src/flows/watch-duty';
import type { FlowHouse } from './flow-house';
import { ks, openFlowHouse, stepsOf } from './flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
});
afterEach(() => house.close());

/** Real time that passes by jumps: who sleeps wakes when it has come. */
function jumpingTime() {
  const place = { millis: Date.now() };
  const sleepers = new Set<{ at: number; wake: () => void }>();
  return {
    realMillis: () => place.millis,
    sleep: (millis: number, signal?: AbortSignal) =>
      new Promise<void>((resolve) => {
        const sleeper = { at: place.millis + millis, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => {
          resolve();
        });
      }),
    pass: async (millis: number) => {
      const until = place.millis + millis;
      while (place.millis < until) {
        place.millis = Math.min(place.millis + 1_000, until);
        for (const sleeper of [...sleepers].filter(({ at }) => at <= place.millis)) {
          sleepers.delete(sleeper);
          sleeper.wake();
        }
        for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

test('a card that takes 45 seconds to be said is not said by another replica meanwhile', async () => {
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  house.clock.moveTo(house.at('12:00'));
  await lookIntoMailboxes(house.context);
  await watchDuty(house.context);
  const time = jumpingTime();
  const clock = { ...house.clock, ...time };
  const { messenger } = house;
  let arrive = (): void => undefined;
  const slow: typeof house.context.messenger = {
    open: (receiver) => messenger.open(receiver),
    say: async (to, drawing) => {
      await new Promise<void>((resolve) => {
        arrive = resolve;
      });
      return messenger.say(to, drawing);
    },
    redraw: (to, activityId, drawing) => messenger.redraw(to, activityId, drawing),
  };
  const saying = deliverOutbox({ ...house.context, clock, messenger: slow });
  await time.pass(45_000);
  await deliverOutbox({ ...house.context, clock, owner: 'another' });
  expect(stepsOf(house)).toEqual([]);
  arrive();
  await saying;
  expect(stepsOf(house)).toEqual(['anna: check']);
});
