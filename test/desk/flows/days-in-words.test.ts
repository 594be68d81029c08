import { openFlowHouse, townYaml, type FlowHouse, type Who } from '../../support/flow-house';
import { holders, saysOf, told } from '../../roster/flows/roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  await house.to('08:05');
});
afterEach(() => house.close());

const thursday = '2026-12-03';
const days = ['2026-12-02', thursday, '2026-12-04'];

test('a mailbox is given for a later day in words, once, and whoever got it hears it', async () => {
  await house.write('anna', 'ge ks till Bo på torsdag');
  expect(await holders(house, days)).toEqual(['anna', 'bo', 'anna']);
  await house.context.deliver();
  expect(told(house)).toEqual(['bo: given']);
});

test('somebody who cannot on a later day says so, and the next has it', async () => {
  await house.write('anna', 'jag kan inte ha ks på torsdag');
  expect(await holders(house, days)).toEqual(['anna', 'bo', 'anna']);
});

test('a later day is taken in words', async () => {
  await house.write('bo', 'jag tar ks på torsdag');
  expect(await holders(house, days)).toEqual(['anna', 'bo', 'anna']);
});

test('asked, nothing is given before the button is pressed; and nobody gives what is not theirs', async () => {
  await house.write('anna', 'kan Bo ta ks på torsdag?');
  await house.write('erik', 'ge ks till Bo på torsdag');
  expect(await holders(house, days)).toEqual(['anna', 'anna', 'anna']);
  expect(told(house)).toEqual([]);
});

test('that a mailbox was opened cannot be said of a day to come', async () => {
  const answers = await house.write('anna', 'jag har öppnat ks i morgon');
  expect(answers).toMatchObject([{ facts: { say: { what: 'openedThen' } } }]);
});

test('nobody of another authority gets a mailbox in words for today: the manager hears where it is done', async () => {
  await house.close();
  const divided = townYaml.replace('secrecy: normal', 'secrecy: normal\n    authority: Kommunstyrelsen');
  house = await openFlowHouse(undefined, divided);
  const erik = house.directory.people.get('erik@ale.example')!;
  await house.store.people.saveFromDirectory([{ ...erik, department: 'Socialförvaltningen' }]);
  await house.to('08:05');
  const give = async (who: Who) =>
    (await house.write(who, 'ge ks till Erik i dag')).map(({ facts }) => saysOf(facts));
  expect(await give('anna')).toContain('other-authority');
  expect(await give('carin')).toContain('crossing-unsaid');
  expect(await holders(house, ['2026-12-01'])).toEqual(['anna']);
});
