import { httpApp, listen } from '../../src/app/http';
import type { Store } from '../../src/ports/store';
import { listeningLog } from '../adapters/graph/rooms';
import { openFlowHouse } from '../flows/flow-house';

test('however often strangers ask whether it is ready, the database hears of it once a second', async () => {
  const house = await openFlowHouse();
  const answers: boolean[] = [];
  const store: Store = {
    ...house.store,
    isReady: () => {
      answers.push(answers.length === 0);
      return Promise.resolve(answers.at(-1) ?? false);
    },
  };
  const web = await listen(httpApp({ store, log: listeningLog(), routers: [] }), 0, '127.0.0.1');
  const ask = async () => (await fetch(`http://127.0.0.1:${web.port}/readyz`)).status;
  expect(await Promise.all(Array.from({ length: 40 }, ask))).toEqual(Array.from({ length: 40 }, () => 200));
  for (let tries = 0; tries < 400 && (await ask()) === 200; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await ask()).toBe(503);
  await web.close();
  await house.close();
});
