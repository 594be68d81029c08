import { moveClock } from '../../sandbox/sandbox-clock';
import { jobRunner } from '../../src/app/run-jobs';
import { inbox } from '../../src/core/ids';
import { timeOf, zone } from '../../src/core/time';
import { ks, openFlowHouse, stepsOf, type FlowHouse } from '../support/flow-house';

let house: FlowHouse;
/** When the inbox was looked into, by the wall clock. */
let looks: string[];
const now = () => timeOf(house.clock.now(), zone('Europe/Stockholm'));

beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T10:02:00+01:00');
  looks = [];
  const look = house.mail.look.bind(house.mail);
  house.mail.look = (cursor) => {
    if (cursor.folder === inbox) looks.push(now());
    return look(cursor);
  };
});
afterEach(() => house.close());

const still = { keep: () => Promise.resolve(), deliveredSoFar: () => 0 };

const moveTo = (time: string, stirs: () => number) =>
  moveClock(
    {
      ...{ context: house.context, clock: house.clock, runner: jobRunner(house.context), stirs },
      ...still,
    },
    house.at(time),
  );

test('a clock that is moved looks at once, at each step of the ladder and where it stops: between them nobody does anything', async () => {
  await moveTo('14:07', () => 0);
  expect(looks).toEqual(['10:05', '12:00', '13:00', '14:07']);
});

test('a clock that is moved looks at midnight', async () => {
  await moveClock(
    {
      ...{ context: house.context, clock: house.clock, runner: jobRunner(house.context) },
      ...still,
    },
    house.at('03:02', '2026-12-02'),
  );
  expect(looks).toEqual(['10:05', '12:00', '13:00', '14:30', '16:00', '00:00']);
});

test('what happens in a mailbox while the clock moves is seen at the next look, five minutes later', async () => {
  let stirs = 0;
  const look = house.mail.look.bind(house.mail);
  house.mail.look = (cursor) => {
    if (cursor.folder === inbox && now() === '12:00') {
      house.mail.deliver(ks, 'late', house.clock.now());
      stirs += 1;
    }
    return look(cursor);
  };
  await moveTo('12:32', () => stirs);
  expect(looks).toEqual(['10:05', '12:00', '12:05', '12:32']);
});

test('what was read before the move counts as opened at the first look of it', async () => {
  const at = house.clock.now();
  house.mail.deliver(ks, 'one', at);
  house.mail.read(ks, 'one', { arrivedAt: at, at });
  await moveTo('14:07', () => 0);
  expect(stepsOf(house)).toEqual([]);
});

test('a job that another process still has when patience ends is among what is left', async () => {
  let passed = 0;
  const clock = { ...house.clock, realMillis: () => house.clock.realMillis() + passed };
  const runner = jobRunner(house.context);
  const pending = async (held: number) => {
    let looks = 0;
    const runDue = () => Promise.resolve({ ran: [], isHeld: (looks += 1) <= held });
    const pause = (millis: number) => Promise.resolve(void (passed += millis));
    const { context } = house;
    return moveClock({ context, clock, runner: { ...runner, runDue }, pause, ...still }, clock.now());
  };
  expect(await pending(Infinity)).toMatchObject({ pending: 1 });
  expect(await pending(3)).toMatchObject({ pending: 0 });
});
