import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { activityFrom, execute, executeFrom, startBot, tenant } from '../../fakes/teams-bot';
import { startFakeConnector } from '../../fakes/teams-connector';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('500 turns of 500 people leave nothing behind', async () => {
  const connector = await startFakeConnector();
  const bot = await startBot({ serviceUrl: connector.url });
  const turns = async (from: number, to: number): Promise<void> => {
    for (let at = from; at < to; at += 20) {
      await Promise.all(Array.from({ length: 20 }, (_, index) => turn(at + index)));
      // What the fakes keep is not the bot's.
      for (const list of [connector.taken, bot.events, bot.receiver.messages, bot.receiver.actions])
        list.length = 0;
    }
  };
  const turn = (number: number) => {
    const who = {
      from: { id: `29:${number}`, aadObjectId: `person-${number}` },
      conversation: { id: `a:${number}`, tenantId: tenant },
      text: 'x'.repeat(20_000),
    };
    return number % 2 === 0
      ? bot.post(activityFrom(connector.url, who))
      : bot.post(executeFrom(connector.url, execute('opening.confirm', { text: who.text }), who));
  };
  const heap = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  await turns(0, 200);
  const before = heap();
  await turns(200, 700);
  const grown = heap() - before;
  // Had each turn's text stayed, it would be 10 MB.
  expect(grown).toBeLessThan(4_000_000);
  await bot.close();
  await connector.close();
});
