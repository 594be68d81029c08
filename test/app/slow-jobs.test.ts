import { jobRunner } from '../../src/app/run-jobs';
import type { JobName } from '../../src/core/job-step';
import type { Lookup } from '../../src/people/graph/directory';
import { jumpingTime } from '../fakes/jumping-time';
import type { FlowHouse } from '../support/flow-house';
import { ks, openFlowHouse, stepsOf, townYaml } from '../support/flow-house';

let house: FlowHouse;
afterEach(() => house.close());

test('while the look at absences of 11:30 hangs, the noon card is said, and the look ends later', async () => {
  house = await openFlowHouse('2026-12-01T11:20:00+01:00');
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  const time = jumpingTime();
  let answer = (): void => undefined;
  const hung = new Promise<Lookup>((resolve) => {
    answer = () => {
      resolve({ kind: 'unavailable', code: 'timeout' });
    };
  });
  const { directory } = house;
  const context = {
    ...house.context,
    clock: { ...house.clock, ...time },
    directory: {
      find: () => hung,
      search: () => Promise.resolve([]),
      automaticReplies: directory.automaticReplies.bind(directory),
    },
  };
  const runner = jobRunner(context);
  const run = async (): Promise<readonly JobName[]> => {
    const running = runner.runDue();
    await time.pass(30_000);
    return (await running).ran;
  };
  house.clock.moveTo(house.at('11:30'));
  expect(await run()).not.toContain('absence');
  house.clock.moveTo(house.at('12:00'));
  expect(await run()).toEqual(expect.arrayContaining(['mailboxes', 'ladder', 'outbox']));
  expect(stepsOf(house)).toEqual(['anna: check']);
  answer();
  await runner.settled();
  expect(await run()).toContain('absence');
});

test('a directory that is silent is asked for a handful of the file’s people, not for each of them', async () => {
  const roster = Array.from({ length: 60 }, (_, n) => `person${n}@ale.example`).join(', ');
  house = await openFlowHouse(
    '2026-12-01T07:00:00+01:00',
    townYaml.replace('[anna@ale.example, bo@ale.example]', `[anna@ale.example, ${roster}]`),
  );
  const asked: string[] = [];
  const { directory } = house;
  const context = {
    ...house.context,
    directory: {
      find: (who: string): Promise<Lookup> => {
        asked.push(who);
        return Promise.resolve({ kind: 'unavailable', code: 'timeout' });
      },
      search: () => Promise.resolve([]),
      automaticReplies: directory.automaticReplies.bind(directory),
    },
  };
  house.clock.moveTo(house.at('07:30'));
  await jobRunner(context).runDue();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThanOrEqual(16);
});
