import { setTimeout as pause } from 'node:timers/promises';
import { outboxWorker } from '../../src/app/outbox-worker';
import { untraced } from '../../src/app/trace-house';
import { id } from '../support/flow-house';
import { aWeekNotice } from '../fakes/store-samples';
import { openMessageHouse } from '../incoming/flows/message-house';

test('while Graph answers nothing about a forward, a notice is said all the same', async () => {
  const house = await openMessageHouse();
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  let answer = (): void => undefined;
  house.desk.beforeNext(
    'create',
    () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
  );
  const worker = outboxWorker(() => house.context, untraced);
  const before = house.saidTo('carin').length;
  await house.store.save({
    notices: [{ ...aWeekNotice('n-week', id('carin')), notBefore: house.clock.now() }],
  });
  worker.wake();
  for (let tries = 0; tries < 12_000 && house.saidTo('carin').length === before; tries++) await pause(10);
  expect(house.saidTo('carin').slice(before)).toEqual(['week']);
  expect((await house.store.mailWork.counts()).waiting).toBe(1);
  answer();
  await worker.stop();
  await house.close();
});
