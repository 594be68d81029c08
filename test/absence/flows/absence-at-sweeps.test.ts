import type { AutomaticReplies } from '../../../src/people/graph/directory';
import { file } from './delegation-scene';
import type { FlowHouse, Who } from '../../support/flow-house';
import { id, ks, openFlowHouse, silent, stepsOf, townYaml } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  house.mail.deliver(ks, 'm1', house.at('07:10'));
});
afterEach(async () => {
  await house.close();
});

const away: AutomaticReplies = { kind: 'on', from: undefined, until: undefined };
const leaves = (who: Who) => house.directory.replies.set(id(who), away);
const comesBack = (who: Who) => house.directory.replies.delete(id(who));

test('the registrar’s automatic reply of 11:58 sends the card of 12:00 to the substitute', async () => {
  await house.to('11:58');
  leaves('anna');
  await house.to('12:00');
  expect(stepsOf(house)).toEqual(['bo: check']);
});

test('the substitute’s automatic reply of 12:58 makes the step of 13:00 the manager’s', async () => {
  await house.to('12:58');
  leaves('bo');
  await house.to('13:00');
  expect(stepsOf(house)).toEqual(['anna: check', 'carin: manager']);
});

test('the manager’s automatic reply of 14:28 sends the card of 14:30 to who stands in', async () => {
  await house.to('14:28');
  leaves('carin');
  await house.to('14:30');
  expect(stepsOf(house)).toEqual(['anna: check', 'bo: substitute', 'david: manager']);
});

test('a registrar who is back at 11:57 is asked at 12:00', async () => {
  leaves('anna');
  await house.to('08:00');
  expect(stepsOf(house)).toEqual(['bo: morning']);
  await house.to('11:57');
  comesBack('anna');
  await house.to('12:00');
  expect(stepsOf(house)).toEqual(['bo: morning', 'anna: check']);
});

test('somebody outside every roster who is away is seen to be back at the next sweep', async () => {
  await house.close();
  house = await openFlowHouse('2026-12-01T07:00:00+01:00', file('instructions'));
  house.staffRoom.group.push(id('erik'));
  await house.to('02:00', '2026-12-02');
  leaves('erik');
  await house.to('09:30');
  await house.to('10:02');
  const open = () => house.store.people.listOpenAbsences('automaticReplies', house.clock.now());
  const seenAway = await open();
  comesBack('erik');
  await house.to('10:05');
  expect([seenAway.length, (await open()).length]).toEqual([1, 0]);
});

test('automatic replies are read of whom a ladder can meet, and of nobody else whom the file names', async () => {
  await house.close();
  house = await openFlowHouse(undefined, `${townYaml}switchboard: {people: [erik@ale.example]}\n`);
  await house.to('02:00', '2026-12-02');
  const asked = new Set(house.directory.asked);
  expect((['anna', 'bo', 'carin', 'david'] as const).every((who) => asked.has(id(who)))).toBe(true);
  expect((['it', 'erik'] as const).some((who) => asked.has(id(who)))).toBe(false);
});

test('an address of the file that nobody has is told in the log as a number, with what says whose it is', async () => {
  await house.close();
  const told: (readonly unknown[])[] = [];
  const log = { ...silent, warn: (...what: unknown[]) => void told.push(what) };
  house = await openFlowHouse(undefined, townYaml.replace('bo@', 'boo@'), { log });
  await house.to('02:00', '2026-12-02');
  const sentence = 'The municipality file names people whom the directory does not know';
  expect(told.filter(([said]) => said === sentence)).toContainEqual([
    sentence,
    { count: 1, remedy: expect.stringContaining('npm run doctor') as string },
  ]);
  expect(JSON.stringify(told)).not.toContain('boo@');
});
