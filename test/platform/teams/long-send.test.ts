import { deliverOnce } from '../../../src/app/deliver-all';
import { lookIntoMailboxes } from '../../../src/look/flows/look-into-mailboxes';
import { watchDuty } from '../../../src/duty/flows/watch-duty';
import { jumpingTime } from '../../fakes/jumping-time';
import type { FlowHouse } from '../../support/flow-house';
import { ks, openFlowHouse, stepsOf } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
});
afterEach(() => house.close());

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
  const saying = deliverOnce({ ...house.context, clock, messenger: slow });
  await time.pass(45_000);
  await deliverOnce({ ...house.context, clock, owner: 'another' });
  expect(stepsOf(house)).toEqual([]);
  arrive();
  await saying;
  expect(stepsOf(house)).toEqual(['anna: check']);
});
