import { id, ks, openFlowHouse, people, townYaml, type FlowHouse, type Who } from '../../support/flow-house';
import { changeIn, holders, press, saysOf } from './roster-house';

const divided = (secrecy: string) =>
  townYaml
    .replace('secrecy: normal', `secrecy: ${secrecy}\n    authority: Kommunstyrelsen`)
    .replace(
      'mailboxes:',
      'functions: [{ id: kansli, name: Kansliet, people: [anna@ale.example, erik@ale.example] }]\nmailboxes:',
    );

let house: FlowHouse;
const open = async (secrecy = 'normal') => {
  house = await openFlowHouse(undefined, divided(secrecy));
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  await moveTo('Socialförvaltningen');
  await house.to('08:05');
};
afterEach(() => house.close());

/** Erik's department. */
async function moveTo(department: string): Promise<void> {
  const erik = house.directory.people.get('erik@ale.example')!;
  house.directory.add({ ...erik, department });
  await house.store.people.saveFromDirectory([{ ...erik, department }]);
}
const today = '2026-12-01';
const day = { mailbox: 'ks', from: '2026-12-07', until: '2026-12-07' };
const next = { from: '2026-12-08', until: '2026-12-08' };
const refused = async () =>
  (await house.store.log.list(20)).flatMap(({ actorId, event }) =>
    event.what === 'action.refused' ? [[actorId, event]] : [],
  );

describe('today', () => {
  const toErik = async (who: Who) =>
    (await house.click(who, 'duty.give', { person: people.erik })).drawing.facts;

  test('by its card a mailbox goes to nobody of another authority: the manager hears where the tick is', async () => {
    await open();
    await house.to('14:30');
    expect(await toErik('anna')).toMatchObject({ refusal: 'other-authority' });
    expect(await toErik('carin')).toMatchObject({ refusal: 'crossing-unsaid' });
    expect(await holders(house, [today])).toEqual(['anna']);
    expect(await refused()).toMatchObject([[id('anna'), { verb: 'duty.give', refusal: 'other-authority' }]]);
    const said = { mailbox: 'ks', from: today, until: today, person: people.erik, crossing: 'true' };
    expect(saysOf(await press(house, 'carin', 'duty.give', said))).toBe('done inForce');
    expect(await holders(house, [today])).toEqual(['erik']);
  });

  test('a strict one never does, whoever gives it; to one’s own it does', async () => {
    await open('strict');
    await house.to('14:30');
    expect(await toErik('carin')).toMatchObject({ refusal: 'strict-authority' });
    await moveTo('Kommunstyrelsens förvaltning');
    await toErik('carin');
    expect(await holders(house, [today])).toEqual(['erik']);
  });
});

test('one day that was given takes no others: who is not in the roster takes the given ones alone', async () => {
  await open();
  await press(house, 'carin', 'duty.give', { ...day, person: people.erik, crossing: 'true' });
  const take = async (until: string) => saysOf(await press(house, 'erik', 'duty.take', { ...day, until }));
  expect(await take('2027-11-30')).toBe('not-your-days');
  expect(await take(next.until)).toBe('not-your-days');
  expect(await holders(house, [day.from, next.from])).toEqual(['erik', 'anna']);
  expect(await take(day.until)).toBe('done inForce');
});

describe('a swap', () => {
  /** Erik has the second day, given while he belonged to the authority. */
  const swap = { ...day, person: people.erik, theirFrom: next.from, theirUntil: next.until };
  const ask = (who: Who) => press(house, who, 'duty.swap', swap);
  const belongs = async () => {
    await open();
    await moveTo('Kommunstyrelsens förvaltning');
    await press(house, 'carin', 'duty.give', { mailbox: 'ks', ...next, person: people.erik });
  };
  const leaves = () => moveTo('Socialförvaltningen');

  test('gives no day to another authority, whoever asks', async () => {
    await belongs();
    await leaves();
    expect(saysOf(await ask('anna'))).toBe('other-authority');
    await press(house, 'carin', 'duty.take', day);
    expect(saysOf(await ask('carin'))).toBe('other-authority');
  });

  test('is not agreed to when the receiver has come to another authority meanwhile', async () => {
    await belongs();
    const { changeId } = changeIn(await ask('anna'));
    await leaves();
    expect(saysOf(await press(house, 'erik', 'duty.agree', { change: changeId }))).toBe('other-authority');
    expect(await holders(house, [day.from, next.from])).toEqual(['anna', 'erik']);
  });
});

describe('the standing order', () => {
  const order = (more: object) =>
    press(house, 'carin', 'roster.order', { mailbox: 'ks', from: '2026-12-07', place: 'first', ...more });

  test('takes no function of which somebody belongs to another authority, and when none does it tells them', async () => {
    await open();
    expect(saysOf(await order({ function: 'kansli' }))).toBe('other-authority');
    expect(saysOf(await order({ person: people.erik }))).toBe('other-authority');
    expect(await house.store.roster.listOrders()).toEqual([]);
    await moveTo('Kommunstyrelsens förvaltning');
    expect(saysOf(await order({ function: 'kansli' }))).toBe('rosterPlan');
    await house.context.deliver();
    expect(house.messenger.said.filter(({ to }) => to === id('erik'))).toHaveLength(1);
  });
});
