import { parseMunicipality } from '../../../src/app/config/read-municipality';
import { datedRosters } from '../../../src/app/dated-rosters';
import { localDate } from '../../../src/core/time';
import { id, ks, openFlowHouse, people, stepsOf, townYaml, type FlowHouse } from '../../support/flow-house';
import { changeIn, holders, planIn, press, saysOf, told } from './roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  await house.to('08:05');
});
afterEach(() => house.close());

const order = (more: object) =>
  press(house, 'carin', 'roster.order', { mailbox: 'ks', from: '2026-12-07', ...more });

describe('a standing order from a date on', () => {
  test('holds from its first day, with weekdays and weeks, and those of it hear it once', async () => {
    await order({ person: people.erik, place: 'first', days: 'mon,tue', weeks: 2 });
    const dates = ['2026-12-04', '2026-12-07', '2026-12-09', '2026-12-14', '2026-12-21', '2027-01-04'];
    expect(await holders(house, dates)).toEqual(['anna', 'erik', 'anna', 'anna', 'erik', 'erik']);
    await house.context.deliver();
    await house.context.deliver();
    expect(told(house).toSorted()).toEqual(['anna: plan', 'bo: plan', 'erik: plan']);
  });

  test('is the roster that everybody asks about from its day on: who was taken out may act no longer', async () => {
    await order({ person: people.bo, place: 'out', from: '2026-12-02' });
    expect(house.context.municipality().mailboxes[0]?.roster.map(({ person }) => person)).toHaveLength(2);
    await house.to('09:00', '2026-12-02');
    expect(house.context.municipality().mailboxes[0]?.roster.map(({ person }) => person)).toEqual([
      'anna@ale.example',
    ]);
    const take = { mailbox: 'ks', from: '2026-12-03', until: '2026-12-03' };
    expect(saysOf(await press(house, 'bo', 'duty.take', take))).toBe('not-allowed');
  });

  test('is changed twice in one instant: the later change is made on the earlier', async () => {
    await order({ person: people.erik, place: 'first' });
    await order({ person: people.anna, place: 'first' });
    expect(await holders(house, ['2026-12-07'])).toEqual(['anna']);
    const plan = planIn(await press(house, 'bo', 'roster.show', { mailbox: 'ks', from: '2026-12-07' }));
    expect(plan.order.map(({ name }) => name.split(' ')[0])).toEqual(['Anna', 'Erik', 'Bo']);
  });

  test('is taken back by the manager, and then the file holds again', async () => {
    const plan = planIn(await order({ person: people.erik, place: 'first' }));
    expect(plan).toMatchObject({ dated: { from: '2026-12-07' }, order: [{ name: 'Erik Testsson' }, {}, {}] });
    const undoId = plan.dated?.undoId;
    expect(saysOf(await press(house, 'anna', 'roster.undo', { change: undoId }))).toBe('not-allowed');
    await press(house, 'carin', 'roster.undo', { change: undoId });
    expect(await holders(house, ['2026-12-07'])).toEqual(['anna']);
  });

  test.each([
    ['from a day that has been', { person: people.erik, from: '2026-11-30' }, 'date-in-past'],
    ['with a function that is not there', { function: 'kansli' }, 'no-such-function'],
    ['with nobody', { person: '' }, 'nobody-chosen'],
  ])('is refused %s', async (_, wrong, refusal) => {
    expect(saysOf(await order(wrong))).toBe(refusal);
  });

  test('is refused when nobody would be left, and to who is not the manager', async () => {
    await order({ person: people.bo, place: 'out' });
    expect(saysOf(await order({ person: people.anna, place: 'out' }))).toBe('empty-order');
    const data = { mailbox: 'ks', from: '2026-12-07', person: people.erik };
    expect(saysOf(await press(house, 'anna', 'roster.order', data))).toBe('not-allowed');
  });

  test('goes on when the file is read again, also without the person or the mailbox that it names', async () => {
    await order({ person: people.erik, place: 'first', from: '2026-12-01' });
    let file = parseMunicipality(townYaml, 'town.yaml');
    const rosters = datedRosters(() => file, house.context);
    await rosters.renew();
    const names = () =>
      rosters.current().mailboxes.map((it) => it.roster.map(({ person }) => person.split('@')[0]));
    expect(names()).toEqual([['erik', 'anna', 'bo']]);
    file = parseMunicipality(townYaml.replace(', bo@ale.example', ''), 'town.yaml');
    expect(names()).toEqual([['erik', 'anna', 'bo']]);
    file = parseMunicipality(townYaml.replaceAll('id: ks', 'id: other'), 'town.yaml');
    expect(names()).toEqual([['anna', 'bo']]);
  });
});

test('a gift over a change of the file that removes the mailbox shows nothing and breaks nothing', async () => {
  const span = { mailbox: 'ks', from: '2026-12-07', until: '2026-12-11' };
  const { changeId } = changeIn(await press(house, 'anna', 'duty.give', { ...span, person: people.erik }));
  const other = parseMunicipality(townYaml.replaceAll('id: ks', 'id: other'), 'town.yaml');
  house = { ...house, context: { ...house.context, municipality: () => other } };
  expect(await holders(house, ['2026-12-07'], 'other')).toEqual(['anna']);
  expect((await house.store.roster.findChange(changeId))?.undoneAt).toBeUndefined();
});

describe('another order in words', () => {
  const asksFor = async (who: 'anna' | 'carin', text: string) => (await house.write(who, text))[0]?.facts;

  test('shows the manager the plan with it filled in, from its day on, and changes nothing', async () => {
    expect(await asksFor('carin', 'från 1 februari har Bo ks på måndagar')).toMatchObject({
      card: 'rosterPlan',
      can: { order: true },
      asked: { person: { id: people.bo }, days: ['mon'], from: '2027-02-01' },
    });
    expect(await asksFor('carin', 'ändra ordningen i ks')).toMatchObject({ asked: { days: [] } });
    expect(await house.store.roster.listOrders()).toEqual([]);
  });

  test('shows who may not change it what they may', async () => {
    expect(await asksFor('anna', 'byt ordning i ks: Bo, Anna')).toMatchObject({
      card: 'rosterPlan',
      can: { order: false, give: true },
      asked: {},
    });
  });
});

describe('another order in words', () => {
  const asks = (text: string) => house.facts('carin', text);

  test('of every other Friday is filled in, with the weeks, and nothing is changed', async () => {
    const [facts] = await asks('från 1 februari har Bo ks varannan fredag');
    expect(planIn(facts).asked).toEqual({
      person: { id: people.bo, name: 'Bo Testsson' },
      ...{ days: ['fri'], weeks: 2, from: '2027-02-01' },
    });
    expect((await house.store.roster.listOrders()).length).toBe(0);
  });

  test('in a question’s form is the same; whether it is so is only told', async () => {
    const [facts] = await asks('kan Bo ta ks på fredagar?');
    expect(planIn(facts).asked).toMatchObject({ days: ['fri'], weeks: undefined });
    expect((await asks('har Bo ks på fredagar?'))[0]?.card).toBe('sentence');
  });
});

describe('a function', () => {
  const town = townYaml
    .replace('[anna@ale.example, bo@ale.example]', '[{ function: kansli }, bo@ale.example]')
    .replace(
      'mailboxes:',
      'functions: [{ id: kansli, name: Kansliet, people: [anna@ale.example, erik@ale.example] }]\nmailboxes:',
    );
  beforeEach(async () => {
    await house.close();
    house = await openFlowHouse(undefined, town);
    house.mail.deliver(ks, 'm1', house.at('07:10'));
  });

  test('each who is there gets the noon card, the first who takes it has it, and the others see who', async () => {
    await house.to('12:05');
    expect(stepsOf(house)).toEqual(['anna: check', 'erik: check']);
    const shared = { name: 'Kansliet', isReader: true, isShared: true };
    const asked = house.messenger.said.findLast(({ to }) => to === id('anna'));
    expect(asked?.facts).toMatchObject({ sections: [{ onDuty: shared }] });
    await house.click('erik', 'duty.accept');
    expect(await holders(house, ['2026-12-01'])).toEqual(['erik']);
    await house.context.deliver();
    const card = house.messenger.said.findLast(({ to }) => to === id('anna'));
    expect(card?.facts).toMatchObject({ sections: [{ onDuty: { name: 'Erik Testsson', isReader: false } }] });
  });

  test('is chosen on the card by the manager, like a person, and holds from its day on', async () => {
    const plan = planIn(await press(house, 'carin', 'roster.show', { mailbox: 'ks' }));
    expect(plan.functions).toEqual([{ id: 'function/kansli', name: 'Kansliet' }]);
    expect(planIn(await press(house, 'bo', 'roster.show', { mailbox: 'ks' })).functions).toBeUndefined();
    await order({ orderPerson: people.bo, place: 'first', orderFrom: '2026-12-07' });
    await order({ orderPerson: 'function/kansli', place: 'first', orderFrom: '2026-12-14' });
    const days = ['2026-12-01', '2026-12-07', '2026-12-14'];
    expect(await holders(house, days)).toEqual(['function/kansli', 'bo', 'function/kansli']);
    expect(saysOf(await order({ orderPerson: 'Kansl', place: 'first' }))).toBe('person-unknown');
  });

  test('when none of it has opened it at the substitute’s time the next is asked', async () => {
    await house.to('13:05');
    expect(stepsOf(house)).toEqual(['anna: check', 'erik: check', 'bo: substitute']);
  });

  test('is away when nobody of it is there', async () => {
    await house.write('anna', 'jag är borta i dag');
    await house.write('erik', 'jag är borta i dag');
    expect(await holders(house, ['2026-12-01'])).toEqual(['bo']);
  });
});

test('who never works on Fridays is away for the roster then, and a part of a day moves the noon card alone', async () => {
  const at = house.clock.now();
  const off = {
    id: 'off',
    personId: id('anna'),
    days: ['fri' as const],
    from: localDate('2026-12-01'),
    lastDay: undefined,
  };
  await house.store.save({ daysOff: [{ ...off, byId: id('anna'), at, endedOn: undefined }] });
  expect(await holders(house, ['2026-12-03', '2026-12-04', '2026-12-07'])).toEqual(['anna', 'bo', 'anna']);
  const [from, until] = [house.at('11:00'), house.at('12:30')];
  await house.store.save({
    absences: [
      {
        id: 'part' as never,
        personId: id('anna'),
        from,
        until,
        source: 'said',
        seenAt: at,
        byId: id('anna'),
        endedAt: undefined,
      },
    ],
  });
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  await house.to('11:30');
  expect(await holders(house, ['2026-12-01'])).toEqual(['anna']);
  await house.to('12:05');
  expect(stepsOf(house)).toEqual(['bo: check']);
});

/** Maundy Thursday: the office closes at noon. */
const shortDay = '2026-04-02';

test('on a short day the card of the check comes earlier, and it is that hour which a part of the day must cover', async () => {
  house = await openFlowHouse(
    `${shortDay}T06:30:00+02:00`,
    `${townYaml}\ncalendar: { shortDays: { '${shortDay}': '12:00' } }\n`,
  );
  const [from, until] = [house.at('07:00', shortDay), house.at('10:00', shortDay)];
  await house.store.save({
    absences: [
      {
        ...{ id: 'part' as never, personId: id('anna'), from, until, source: 'said' },
        ...{ seenAt: house.clock.now(), byId: id('anna'), endedAt: undefined },
      },
    ],
  });
  house.mail.deliver(ks, 'm1', house.at('06:40', shortDay));
  await house.to('08:05', shortDay);
  expect(stepsOf(house)).toEqual(['bo: check']);
});

test('a change whose last day has passed the retention plan’s months is counted', async () => {
  await press(house, 'anna', 'duty.give', {
    mailbox: 'ks',
    from: '2026-12-07',
    until: '2026-12-11',
    person: people.erik,
  });
  const counted = (at: string) => house.store.retention.list(new Map([['rosters', house.at('00:00', at)]]));
  expect(await counted('2026-12-11')).toEqual([{ what: 'rosters', count: 0 }]);
  expect(await counted('2026-12-13')).toEqual([{ what: 'rosters', count: 1 }]);
});

test('a standing order is counted once a later one has held for the retention plan’s months, or it was taken back', async () => {
  await order({ person: people.erik, place: 'first', from: '2026-12-07' });
  const counted = async (at: string) =>
    (await house.store.retention.list(new Map([['rosters', house.at('00:00', at)]])))[0]?.count;
  expect(await counted('2027-06-01')).toBe(0);
  const later = planIn(await order({ person: people.bo, place: 'first', from: '2027-01-04' }));
  expect([await counted('2027-01-04'), await counted('2027-01-06')]).toEqual([0, 1]);
  await press(house, 'carin', 'roster.undo', { change: later.dated?.undoId });
  expect(await counted('2027-01-06')).toBe(1);
  expect(await counted('2026-12-01')).toBe(0);
});
