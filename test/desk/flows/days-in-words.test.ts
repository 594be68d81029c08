import { localDate } from '../../../src/core/time';
import { openFlowHouse, townYaml, type FlowHouse, type Who } from '../../support/flow-house';
import { holders, press, saysOf, told } from '../../roster/flows/roster-house';

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

test('somebody else instead, said to a question, is asked about too; a yes then does that alone', async () => {
  await house.write('anna', 'kan Bo ta ks på torsdag?');
  const [answer] = await house.write('anna', 'nej, på fredag');
  expect(answer?.facts).toMatchObject({ card: 'choices', say: { what: 'confirm' } });
  expect(await holders(house, days)).toEqual(['anna', 'anna', 'anna']);
  await house.write('anna', 'ja');
  expect(await holders(house, days)).toEqual(['anna', 'anna', 'bo']);
});

const pressed = (who: Who, data: Readonly<Record<string, string>>) => press(house, who, 'chat.do', data);

test('what was pressed is no longer waiting for a yes', async () => {
  await house.write('anna', 'kan Bo ta ks på torsdag?');
  await pressed('anna', { act: 'help' });
  await house.write('anna', 'ja');
  expect(await holders(house, days)).toEqual(['anna', 'anna', 'anna']);
});

test('what a press asks back waits for a yes', async () => {
  await house.write('bo', 'hjälp');
  await pressed('bo', { act: 'duty.take', mailbox: 'ks', from: thursday, until: thursday, part: 'am' });
  await house.write('bo', 'ja');
  expect(await holders(house, days)).toEqual(['anna', 'bo', 'anna']);
});

test.each([
  ['på torsdag förmiddag', thursday, { from: undefined, until: '12:00' }],
  ['på torsdag från kl 13', thursday, { from: '13:00', until: undefined }],
  ['i eftermiddag', '2026-12-01', { from: '12:00', until: undefined }],
] as const)('a part of a day is given, and no more: "ge ks till Bo %s"', async (when, date, part) => {
  await house.write('anna', `ge ks till Bo ${when}`);
  expect(await house.store.roster.listChanges(localDate(date))).toMatchObject([
    { kind: 'takes', date, part },
  ]);
});

test('the hour at which it was opened is no part of a day', async () => {
  const [answer] = await house.write('anna', 'jag öppnade ks kl 8');
  expect(answer?.facts.card).toBe('overview');
});

test.each(['jag tar ks på torsdag förmiddag', 'jag tar ks i dag från kl 13'])(
  'a part that cannot be taken is asked about as the whole day: "%s"',
  async (text) => {
    const [answer] = await house.write('bo', text);
    expect(answer?.facts).toMatchObject({
      say: { what: 'wholeDays' },
      choices: [{ act: 'duty.take', part: undefined }],
    });
    expect(await holders(house, days)).toEqual(['anna', 'anna', 'anna']);
  },
);
