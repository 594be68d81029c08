import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { personId } from '../../../src/core/ids';
import { deliverOnce } from '../../../src/app/deliver-all';
import type { FlowContext } from '../../../src/app/flow-context';
import { watchDuty } from '../../../src/duty/flows/watch-duty';
import { lookIntoMailboxes } from '../../../src/look/flows/look-into-mailboxes';
import type { Messenger } from '../../../src/platform/teams/messenger';
import { postgresDatabases, sqliteDatabases } from '../../fakes/store-databases';
import { anna, startBot } from '../../fakes/teams-bot';
import { drawingOf } from '../../fakes/teams-receiver';
import { ks, openFlowHouse, stepsOf, type FlowHouse } from '../../support/flow-house';

/** A request that waits until it is let go. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe.each([sqliteDatabases(), postgresDatabases()])(
  'a process that stands still, on $dialect',
  (databases) => {
    let house: FlowHouse;
    let aheadMillis = 0;
    beforeAll(() => databases.start());
    afterAll(() => databases.stop());
    beforeEach(async () => {
      aheadMillis = 0;
      house = await openFlowHouse(undefined, undefined, { url: await databases.create() });
      house.mail.deliver(ks, 'm1', house.at('07:10'));
      house.clock.moveTo(house.at('12:00'));
      await lookIntoMailboxes(house.context);
      await watchDuty(house.context);
    });
    afterEach(() => house.close());

    /** Nobody wakes while it stands still: no renewal comes in between. */
    const process = (owner: string, more: Partial<Messenger> = {}): FlowContext => {
      const never = () => new Promise<void>(() => undefined);
      const clock = { ...house.clock, realMillis: () => Date.now() + aheadMillis, sleep: never };
      const { messenger } = house;
      const plain: Messenger = {
        open: (receiver) => messenger.open(receiver),
        say: (to, drawing) => messenger.say(to, drawing),
        redraw: (to, activityId, drawing) => messenger.redraw(to, activityId, drawing),
      };
      return { ...house.context, owner, clock, messenger: { ...plain, ...more } };
    };
    /** Said at once; the answer comes when the gate opens. */
    const answeredAt = ({ opened }: ReturnType<typeof gate>): Partial<Messenger> => ({
      say: async (to, drawing) => {
        const outcome = await house.messenger.say(to, drawing);
        await opened;
        return outcome;
      },
    });
    const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
      for (let look = 0; look < 2_000 && !(await isSo()); look += 1)
        await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await isSo()).toBe(true);
    };
    const states = async () => (await house.store.outbox.counts(house.at('12:00'))).sending;
    const logged = async () =>
      (await house.store.log.list(20))
        .map(({ event }) => event.what)
        .filter((what) => what.startsWith('notice.'));

    test('says nothing again of its own that it sent before it stood still', async () => {
      const answer = gate();
      const first = deliverOnce(process('one', answeredAt(answer)));
      await until(() => house.messenger.said.length === 1);
      aheadMillis = 60_000;
      await deliverOnce(process('one'));
      answer.open();
      await first;
      expect(stepsOf(house)).toEqual(['anna: check']);
      expect(await logged()).toEqual(['notice.said']);
    });

    test('keeps what it sent when its answer comes while another waits to repeat it', async () => {
      const answer = gate();
      const first = deliverOnce(process('one', answeredAt(answer)));
      await until(() => house.messenger.said.length === 1);
      aheadMillis = 60_000;
      const busy = () => Promise.resolve({ kind: 'later', afterMillis: 1_000, code: 'http-429' } as const);
      await deliverOnce(process('two', { say: busy }));
      answer.open();
      await first;
      aheadMillis = 120_000;
      await deliverOnce(process('two'));
      expect(stepsOf(house)).toEqual(['anna: check']);
      expect(await logged()).toEqual(['notice.said', 'notice.perhapsTwice']);
      expect(await states()).toBe(0);
    });

    test('keeps what it sent when its answer comes just before another repeats it', async () => {
      const [answer, reading] = [gate(), gate()];
      const first = deliverOnce(process('one', answeredAt(answer)));
      await until(() => house.messenger.said.length === 1);
      aheadMillis = 60_000;
      const other = process('two');
      let isReading = false;
      const list: typeof other.store.people.list = async (who) => {
        isReading = true;
        await reading.opened;
        return other.store.people.list(who);
      };
      const store = { ...other.store, people: { ...other.store.people, list } };
      const second = deliverOnce({ ...other, store });
      await until(() => isReading);
      answer.open();
      await first;
      reading.open();
      await second;
      expect(stepsOf(house)).toEqual(['anna: check']);
    });

    test('does not say what another has said meanwhile', async () => {
      const opening = gate();
      let isOpening = false;
      const open: Messenger['open'] = async (receiver) => {
        isOpening = true;
        await opening.opened;
        return house.messenger.open(receiver);
      };
      const first = deliverOnce(process('one', { open }));
      await until(() => isOpening);
      aheadMillis = 60_000;
      await deliverOnce(process('two'));
      expect(stepsOf(house)).toEqual(['anna: check']);
      opening.open();
      await first;
      expect(stepsOf(house)).toEqual(['anna: check']);
      expect(await states()).toBe(0);
    });

    test('repeats once what nobody knows of, and no more when both answers have come', async () => {
      const answer = gate();
      const first = deliverOnce(process('one', answeredAt(answer)));
      await until(() => house.messenger.said.length === 1);
      aheadMillis = 60_000;
      await deliverOnce(process('two'));
      answer.open();
      await first;
      aheadMillis = 180_000;
      await deliverOnce(process('two'));
      expect(stepsOf(house)).toEqual(['anna: check', 'anna: check']);
    });
  },
);

/** A Teams on a thread of its own, which answers after 200 ms, whatever this one does. */
const teams = `
const { parentPort } = require('node:worker_threads');
require('node:http').createServer((request, response) => {
  request.resume().on('end', () => {
    parentPort.postMessage('came');
    setTimeout(() => response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"a1"}'), 200);
  });
}).listen(0, '127.0.0.1', function () { parentPort.postMessage(this.address().port); });
`;

test('an answer that came while the process stood still is read, though its time is over', async () => {
  const worker = new Worker(teams, { eval: true });
  const [port] = (await once(worker, 'message')) as [number];
  const serviceUrl = `http://127.0.0.1:${port}/`;
  const bot = await startBot({ serviceUrl, limits: { requestMillis: 2_000 } });
  const conversation = { personId: personId(anna), conversationId: 'a:anna', serviceUrl };
  const say = () => bot.room.messenger.say(conversation, drawingOf('noon'));
  await Promise.all([say(), once(worker, 'message')]);
  const [saying] = [say(), await once(worker, 'message')];
  const until = performance.now() + 2_500;
  while (performance.now() < until);
  expect(await saying).toEqual({ kind: 'done', value: 'a1' });
  await bot.close();
  await worker.terminate();
});
