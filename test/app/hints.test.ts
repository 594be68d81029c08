import { hintReceiver } from '../../src/app/hints';
import { mailboxId } from '../../src/core/ids';
import type { Subscription } from '../../src/look/domain/subscription';
import { instant } from '../../src/core/time';
import type { Subscriptions } from '../../src/look/graph/subscriptions';
import { jumpingTime, turns } from '../fakes/jumping-time';
import { openFlowHouse } from '../support/flow-house';

test('a burst of lifecycle notices leaves one subscription a folder, not one a notice', async () => {
  const house = await openFlowHouse();
  const time = jumpingTime();
  const made: Subscription[] = [];
  let listNow = (): void => undefined;
  const slowly = new Promise<void>((resolve) => {
    listNow = resolve;
  });
  const subscriptions: Subscriptions = {
    list: async () => {
      const listed = [...made];
      await slowly;
      return { kind: 'listed', subscriptions: listed };
    },
    create: (watch) => {
      const subscription = { ...watch, id: `s${made.length}`, expiresAt: instant('2036-12-01T00:00:00Z') };
      made.push(subscription);
      return Promise.resolve({ kind: 'active', subscription });
    },
    renew: (subscription) => Promise.resolve({ kind: 'active', subscription }),
    remove: () => Promise.resolve({ kind: 'gone' }),
  };
  const context = { ...house.context, subscriptions, clock: { ...house.clock, ...time } };
  const hints = hintReceiver({ context });
  const burst = () => {
    for (let n = 0; n < 20; n++)
      hints.lifecycle({ mailboxId: mailboxId('ks'), subscriptionId: `s${n}`, event: 'subscriptionRemoved' });
  };
  burst();
  await time.pass(4_000);
  burst();
  await time.pass(4_000);
  listNow();
  await turns(50);
  expect(made.map(({ folder }) => folder).toSorted()).toEqual(['inbox', 'junkemail']);
  await house.close();
});
