import { isWorkingDay } from '../../../src/core/calendar';
import { localDate } from '../../../src/core/time';
import type { DirectoryPerson } from '../../../src/people/graph/directory';
import { openFlowHouse, people, townYaml, type FlowHouse } from '../../support/flow-house';
import { changeIn, holders, press, saysOf, told } from './roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  await house.to('08:05');
});
afterEach(() => house.close());

const week = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'];
const span = { mailbox: 'ks', from: '2026-12-07', until: '2026-12-11' };
const changeErik = (changes: Partial<DirectoryPerson>) => {
  const erik = house.directory.people.get('erik@ale.example');
  if (erik) house.directory.add({ ...erik, ...changes });
};
const deliver = () => house.context.deliver();

describe('a mailbox given for a span', () => {
  test('is the person’s on each of its days and on no other; who got it hears it once, with who gives access', async () => {
    const answer = await press(house, 'anna', 'duty.give', { ...span, person: people.erik });
    expect(saysOf(answer)).toBe('done inForce');
    expect(await holders(house, ['2026-12-04', ...week, '2026-12-14'])).toEqual([
      'anna',
      ...week.map(() => 'erik'),
      'anna',
    ]);
    await deliver();
    await deliver();
    expect(told(house)).toEqual(['erik: given']);
    const card = house.messenger.said.at(-1)?.facts;
    expect(card).toMatchObject({ access: ['It Testsson'], can: { decline: true } });
  });

  test('is told to whose days it were when the manager gives it, and logged', async () => {
    await press(house, 'carin', 'duty.give', { ...span, person: people.bo });
    await deliver();
    expect(told(house).toSorted()).toEqual(['anna: moved', 'bo: given']);
    const [entry] = (await house.store.log.list(20)).filter(({ event }) => event.what === 'roster.given');
    expect(entry).toMatchObject({
      actorId: people.carin,
      date: '2026-12-07',
      event: { toId: people.bo, lastDay: '2026-12-11' },
    });
  });

  test('goes back to the order when it is declined, and who gave it hears that; twice changes nothing', async () => {
    const { changeId } = changeIn(await press(house, 'anna', 'duty.give', { ...span, person: people.erik }));
    await deliver();
    expect(saysOf(await press(house, 'erik', 'duty.decline', { change: changeId }))).toBe('done undone');
    expect(await holders(house, week)).toEqual(week.map(() => 'anna'));
    await deliver();
    expect(told(house)).toEqual(['erik: given', 'anna: declined']);
    expect(saysOf(await press(house, 'erik', 'duty.decline', { change: changeId }))).toBe('already-done');
    await deliver();
    expect(told(house)).toHaveLength(2);
  });

  test('is taken back by who gave it: of days that have begun what is left', async () => {
    const { changeId } = changeIn(await press(house, 'anna', 'duty.give', { ...span, person: people.erik }));
    await house.to('09:00', '2026-12-09');
    await press(house, 'anna', 'roster.undo', { change: changeId });
    expect(await holders(house, week)).toEqual(['erik', 'erik', 'anna', 'anna', 'anna']);
    await deliver();
    expect(told(house)).toContain('erik: undone');
  });

  test.each([
    ['declines', 'erik', 'duty.decline', ['carin: declined', 'anna: undone']],
    ['took it back', 'carin', 'roster.undo', ['erik: undone', 'anna: undone']],
  ] as const)('when somebody %s, whoever has the days again hears it', async (_, who, verb, heard) => {
    const change = changeIn(await press(house, 'carin', 'duty.give', { ...span, person: people.erik }));
    await deliver();
    const before = house.messenger.said.length;
    await press(house, who, verb, { change: change.changeId });
    await deliver();
    expect(told(house, before).toSorted()).toEqual([...heard].toSorted());
  });
});

describe('what cannot be given', () => {
  test.each([
    ['days that have been', { from: '2026-11-30', until: '2026-12-02' }, 'date-in-past'],
    ['the last day before the first', { from: '2026-12-11', until: '2026-12-07' }, 'span-reversed'],
    ['more than a year ahead', { from: '2026-12-07', until: '2028-12-07' }, 'span-too-long'],
    ['days on which nobody works', { from: '2026-12-05', until: '2026-12-06' }, 'no-working-day'],
    ['a mailbox that is gone from the file', { mailbox: 'gone' }, 'not-found'],
    ['to nobody', { person: '' }, 'nobody-chosen'],
    ['a day that no calendar has', { from: '2026-02-30' }, 'bad-input'],
  ])('%s', async (_, wrong, refusal) => {
    const data = { ...span, person: people.erik, ...wrong };
    expect(saysOf(await press(house, 'carin', 'duty.give', data))).toBe(refusal);
    expect(await holders(house, week)).toEqual(week.map(() => 'anna'));
  });

  test('to somebody who has left, or a guest', async () => {
    const gone = '99999999-0000-4000-8000-000000000001';
    expect(saysOf(await press(house, 'anna', 'duty.give', { ...span, person: gone }))).toBe('person-unknown');
    changeErik({ isGuest: true });
    expect(saysOf(await press(house, 'anna', 'duty.give', { ...span, person: people.erik }))).toBe(
      'person-unknown',
    );
  });

  test('days that somebody else has, by who is not the manager; the refusal is logged', async () => {
    expect(saysOf(await press(house, 'bo', 'duty.give', { ...span, person: people.erik }))).toBe(
      'not-your-days',
    );
    expect(saysOf(await press(house, 'erik', 'duty.give', { ...span, person: people.bo }))).toBe(
      'not-allowed',
    );
    const refused = (await house.store.log.list(20)).filter(({ event }) => event.what === 'action.refused');
    expect(refused.map(({ actorId }) => actorId)).toEqual([people.erik, people.bo]);
  });
});

describe('taking days', () => {
  test('moves them, and tells who had them once', async () => {
    await press(house, 'bo', 'duty.take', span);
    expect(await holders(house, week)).toEqual(week.map(() => 'bo'));
    await deliver();
    expect(told(house)).toEqual(['anna: moved']);
  });
});

test('a holiday is planned: the days between Christmas and New Year go to one, the free days to nobody', async () => {
  await press(house, 'carin', 'duty.give', {
    mailbox: 'ks',
    from: '2026-12-21',
    until: '2027-01-05',
    person: people.bo,
  });
  const { calendar } = house.context.municipality();
  expect(isWorkingDay(calendar, localDate('2026-12-25'))).toBe(false);
  const dates = ['2026-12-18', '2026-12-22', '2026-12-24', '2026-12-28', '2027-01-04', '2027-01-07'];
  expect(await holders(house, dates)).toEqual(['anna', 'bo', 'nobody', 'bo', 'bo', 'anna']);
});

describe('another authority', () => {
  const divided = (secrecy: string) =>
    townYaml.replace('secrecy: normal', `secrecy: ${secrecy}\n    authority: Kommunstyrelsen`);
  const open = async (secrecy: string) => {
    await house.close();
    house = await openFlowHouse(undefined, divided(secrecy));
    changeErik({ department: 'Socialförvaltningen' });
    await house.to('08:05');
  };
  const give = (who: 'anna' | 'carin', more = {}) =>
    press(house, who, 'duty.give', { ...span, person: people.erik, ...more });

  test('gets a mailbox from the manager alone, with a tick that says what the person will see; the log says so', async () => {
    await open('normal');
    expect(saysOf(await give('anna', { crossing: 'true' }))).toBe('other-authority');
    expect(saysOf(await give('carin'))).toBe('crossing-unsaid');
    expect(saysOf(await give('carin', { crossing: 'true' }))).toBe('done inForce');
    const [last] = (await house.store.log.list(9)).filter(({ event }) => event.what.startsWith('roster.'));
    expect(last?.event.what).toBe('roster.givenOutside');
  });

  test('never gets one that is strict', async () => {
    await open('strict');
    expect(saysOf(await give('carin', { crossing: 'true' }))).toBe('strict-authority');
    expect(await holders(house, week)).toEqual(week.map(() => 'anna'));
  });
});
