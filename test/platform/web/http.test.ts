import { connect, type Socket } from 'node:net';
import express from 'express';
import { httpApp, listen } from '../../../src/platform/web/http';
import type { Store } from '../../../src/app/flow-context';
import { listeningLog } from '../graph/rooms';
import { openFlowHouse } from '../../support/flow-house';

const here = { port: 0, host: '127.0.0.1' };

test('however often strangers ask whether it is ready, the database hears of it once a second', async () => {
  const clock = jest.spyOn(performance, 'now').mockReturnValue(5_000);
  const house = await openFlowHouse();
  const answers: boolean[] = [];
  const store: Store = {
    ...house.store,
    isReady: () => {
      answers.push(answers.length === 0);
      return Promise.resolve(answers.at(-1) ?? false);
    },
  };
  const web = await listen(httpApp({ store, log: listeningLog(), routers: [] }), here);
  const ask = async () => (await fetch(`http://127.0.0.1:${web.port}/readyz`)).status;
  expect(await Promise.all(Array.from({ length: 40 }, ask))).toEqual(Array.from({ length: 40 }, () => 200));
  clock.mockReturnValue(5_999);
  expect(await ask()).toBe(200);
  clock.mockReturnValue(6_000);
  expect(await ask()).toBe(503);
  expect(answers).toHaveLength(2);
  clock.mockRestore();
  await web.close();
  await house.close();
});

describe('a connection that is slow or says nothing is ended', () => {
  const limits = { headersMillis: 200, requestMillis: 400, idleMillis: 200, checkMillis: 20 };
  const routers = [
    express.Router().post('/body', express.json(), (request, response) => {
      response.json(request.body);
    }),
  ];

  /** What the server said on a connection until it ended it, and after how long. */
  async function endOf(speak: (socket: Socket) => NodeJS.Timeout | undefined) {
    const house = await openFlowHouse();
    const app = httpApp({ store: house.store, log: listeningLog(), routers });
    const web = await listen(app, here, limits);
    const began = performance.now();
    const socket = connect(web.port, '127.0.0.1');
    let said = '';
    socket.on('data', (chunk) => (said += chunk.toString()));
    // A reset is an end as well.
    socket.on('error', () => undefined);
    const speaking = speak(socket);
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(speaking);
    const millis = performance.now() - began;
    await web.close();
    await house.close();
    return { said, millis };
  }

  const drip = (socket: Socket, text: string) => setInterval(() => socket.write(text), 20);

  test('when nothing comes at all', async () => {
    const { said } = await endOf(() => undefined);
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('when headers come for ever', async () => {
    const { said } = await endOf((socket) => {
      socket.write('POST /body HTTP/1.1\r\nHost: brevvakt\r\n');
      return drip(socket, 'X-More: and more\r\n');
    });
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
  });

  test.each(['/body', '/nowhere'])('when the body for %s comes for ever', async (path) => {
    await endOf((socket) => {
      const headers = 'Host: brevvakt\r\nContent-Type: application/json\r\nContent-Length: 100000';
      socket.write(`POST ${path} HTTP/1.1\r\n${headers}\r\n\r\n"`);
      return drip(socket, 'a');
    });
  });

  test('when it stays open after an answer, and no sooner', async () => {
    const { said, millis } = await endOf((socket) => {
      socket.write('GET /healthz HTTP/1.1\r\nHost: brevvakt\r\n\r\n');
      return undefined;
    });
    expect(said).toMatch(/^HTTP\/1\.1 200 /);
    expect(millis).toBeGreaterThanOrEqual(limits.idleMillis - 5);
  });

  test('within 30 seconds, as the bot is set', async () => {
    const listening = await listen(express(), here);
    await listening.close();
    const { headersMillis, requestMillis, idleMillis, checkMillis } = listening.limits;
    for (const millis of [headersMillis + checkMillis, requestMillis + checkMillis, idleMillis])
      expect(millis).toBeLessThanOrEqual(30_000);
  });
});

test('a port that is taken is told with what mends it', async () => {
  const house = await openFlowHouse();
  const app = httpApp({ store: house.store, log: listeningLog(), routers: [] });
  const web = await listen(app, here);
  await expect(listen(app, { ...here, port: web.port })).rejects.toThrow(
    `Port ${web.port} is taken by another program. Stop that one, or set another (PORT, OPS_PORT).`,
  );
  await web.close();
  await house.close();
});
