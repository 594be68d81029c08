import { personId, upn } from '../../../src/core/ids';
import { localDate } from '../../../src/core/time';
import { id, openFlowHouse, senderOf, type Who } from '../../support/flow-house';
import { closeScene, file, plan, sayOf, scene, theHouse, to } from './delegation-scene';

afterEach(closeScene);
beforeEach(async () => {
  scene.house = await openFlowHouse('2026-12-01T16:50:00+01:00', file('instructions'));
});

type Say = ReturnType<typeof sayOf>[number];

/** What the switchboard reads, in order. */
const notes = (): readonly Say[] =>
  theHouse().messenger.said.flatMap(({ to: receiver, facts }) => (receiver === id('it') ? sayOf(facts) : []));
const lists = () => notes().flatMap((say) => (say.what === 'list' ? [say] : []));
const named = (at = -1) =>
  lists()
    .at(at)
    ?.rows.map(({ name, period }) => [name.split(' ')[0], period.lastDay]);
const sentenceTo = async (who: Who, text: string) =>
  (await theHouse().write(who, text)).flatMap(({ facts }) => (facts.card === 'sentence' ? [facts.say] : []));

test('at eight there is one list of today and the coming days, and what it tells comes by no note of its own', async () => {
  await to('18:00', '2026-12-01');
  await theHouse().write('erik', 'borta 2–4 december');
  await theHouse().write('anna', 'ledig 7 december');
  await theHouse().write('bo', 'ledig 21–23 december');
  await to('07:59', '2026-12-02');
  expect(notes()).toEqual([]);
  await to('09:00', '2026-12-02');
  expect(named()).toEqual([
    ['Erik', '2026-12-04'],
    ['Anna', '2026-12-07'],
  ]);
  expect(lists()[0]?.rows[0]?.unit).toBe('Kommunstyrelsens förvaltning');
  // Bo's days lie beyond the list.
  expect(
    notes()
      .map(({ what }) => what)
      .toSorted(),
  ).toEqual(['away', 'list']);
  await to('09:00', '2026-12-03');
  expect(lists()).toHaveLength(2);
});

test('what is seen by an automatic reply alone is on no list, and where nobody is away there is none', async () => {
  plan('2026-12-02', '2026-12-08');
  await to('09:00', '2026-12-04');
  expect(notes()).toEqual([]);
});

test('changes come as they come; taken back overnight they are only missing on the next list', async () => {
  await to('18:00', '2026-12-01');
  await theHouse().write('erik', 'borta 2–4 december');
  await theHouse().write('bo', 'borta 2–3 december');
  await to('10:00', '2026-12-02');
  await theHouse().write('erik', 'tillbaka');
  await to('10:05', '2026-12-02');
  expect(notes().at(-1)).toMatchObject({ what: 'back', name: 'Erik Testsson' });
  await to('18:00', '2026-12-02');
  await theHouse().write('anna', 'borta i morgon');
  await theHouse().write('bo', 'tillbaka');
  await to('09:00', '2026-12-03');
  expect(notes().map(({ what }) => what)).toEqual(['list', 'back', 'list']);
  expect(named()).toEqual([['Anna', '2026-12-03']]);
});

test('the only one taken back overnight is told by a note: there is no list', async () => {
  await to('18:00', '2026-12-01');
  await theHouse().write('erik', 'borta 2–4 december');
  await to('18:00', '2026-12-02');
  await theHouse().write('erik', 'tillbaka');
  await to('09:00', '2026-12-03');
  expect(notes().map(({ what }) => what)).toEqual(['list', 'back']);
});

describe('what a colleague reports', () => {
  beforeEach(() => to('09:00', '2026-12-02'));

  test('is told to the switchboard, and the reporter hears that it is; taken back it is told, too', async () => {
    const [answer] = await theHouse().write('anna', 'Bo är borta i dag');
    expect(answer?.facts).toMatchObject({ card: 'absence', switchboard: theHouse().at('09:00') });
    await to('09:05', '2026-12-02');
    expect(notes()).toMatchObject([{ what: 'away', name: 'Bo Testsson' }]);
    const [again] = await theHouse().write('anna', 'Bo är borta i dag');
    expect(again?.facts).toMatchObject({ switchboard: 'known' });
    await theHouse().write('anna', 'Bo är tillbaka');
    await to('09:10', '2026-12-02');
    expect(notes().map(({ what }) => what)).toEqual(['newerCard', 'back']);
  });

  test('and the person says, too, is told once', async () => {
    await theHouse().write('anna', 'Bo är borta i dag');
    await to('09:05', '2026-12-02');
    const [own] = await theHouse().write('bo', 'sjuk');
    expect(own?.facts).toMatchObject({ told: { at: undefined } });
    await to('09:10', '2026-12-02');
    expect(notes()).toHaveLength(1);
    await theHouse().write('bo', 'borta till fredag');
    await to('09:15', '2026-12-02');
    expect(notes().at(-1)).toMatchObject({ what: 'away', period: { lastDay: '2026-12-04' } });
  });

  test('does not reach a switchboard that cannot be reached: the reporter is asked to tell it', async () => {
    theHouse().messenger.answerWith(id('it'), { kind: 'unreachable', code: 'BotDisabled' });
    await theHouse().write('anna', 'Bo är borta i dag');
    await to('09:05', '2026-12-02');
    const told = theHouse().messenger.said.flatMap(({ to: receiver, facts }) =>
      receiver === id('anna') && facts.card === 'note' ? [facts.say] : [],
    );
    expect(told).toEqual([{ what: 'noSwitchboard', of: 'Bo Testsson' }]);
  });
});

test('a list that does not reach the switchboard: who is on it and was told by nothing else is asked to tell it', async () => {
  await to('18:00', '2026-12-01');
  await theHouse().write('erik', 'borta 2–4 december');
  theHouse().messenger.answerWith(id('it'), { kind: 'unreachable', code: 'BotDisabled' });
  await to('09:00', '2026-12-02');
  const told = theHouse().messenger.said.flatMap(({ to: receiver, facts }) =>
    receiver === id('erik') && facts.card === 'note' ? [facts.say.what] : [],
  );
  expect(told).toEqual(['noSwitchboard']);
});

describe('two people of one name', () => {
  const other = personId('44444444-0000-4000-8000-000000000009');
  beforeEach(async () => {
    const twin = { id: other, upn: upn('erik.testsson2@ale.example'), name: 'Erik Testsson' };
    await theHouse().store.people.saveFromDirectory([
      { ...twin, department: 'Socialförvaltningen', isEnabled: true, isGuest: false },
    ]);
    await to('09:00', '2026-12-02');
    await theHouse().write('erik', 'borta till fredag');
    await theHouse().receiver.message(
      {
        ...senderOf('erik'),
        personId: other,
        conversation: { personId: other, conversationId: 'a:twin', serviceUrl: 'https://smba.example/' },
      },
      'borta i dag',
    );
    await to('09:05', '2026-12-02');
  });
  const units = ['Erik Testsson (Kommunstyrelsens förvaltning)', 'Erik Testsson (Socialförvaltningen)'];

  test('are told apart by unit, in the notes, on the list of a day, and when they are searched for', async () => {
    const names = notes().map((say) => ('name' in say ? say.name : ''));
    expect(names.toSorted()).toEqual(units);
    const [who] = await sentenceTo('it', 'vem är borta i dag');
    expect(who?.what === 'awayOnDay' && who.rows.map(({ name }) => name).toSorted()).toEqual(units);
    const found = await sentenceTo('it', 'är Erik Testsson borta?');
    expect(found.map((say) => (say.what === 'isAway' ? say.name : say.what)).toSorted()).toEqual(units);
  });
});

test('the switchboard finds by name until when somebody is away, by what was said or reported', async () => {
  await to('09:00', '2026-12-02');
  await theHouse().write('erik', 'borta till fredag');
  await theHouse().write('anna', 'Bo är borta i dag');
  const period = { from: localDate('2026-12-02'), lastDay: localDate('2026-12-04') };
  expect(await sentenceTo('it', 'är Erik borta?')).toEqual([
    { what: 'isAway', name: 'Erik Testsson', period },
  ]);
  expect(await sentenceTo('it', 'är Bo inne?')).toMatchObject([{ what: 'isAway', name: 'Bo Testsson' }]);
  expect(await sentenceTo('it', 'är Carin borta?')).toMatchObject([{ what: 'hasNotSaid' }]);
});

test('the list and the search never disagree: weekdays off, parts of days and days to come are in both', async () => {
  await to('10:00', '2026-12-02');
  await theHouse().write('anna', 'jag jobbar inte torsdagar');
  await theHouse().write('bo', 'borta i morgon från kl 13');
  await theHouse().write('carin', 'ledig 7–8 december');
  await to('09:00', '2026-12-03');
  const rows = lists().at(-1)?.rows ?? [];
  expect(rows.map(({ name, period }) => [name, period.from, period.clock?.from])).toEqual([
    ['Anna Testsson', '2026-12-03', undefined],
    ['Bo Testsson', '2026-12-03', '13:00'],
    ['Carin Testsson', '2026-12-07', undefined],
  ]);
  for (const { name, period } of rows) {
    const [say] = await sentenceTo('it', `är ${name} borta?`);
    const told = say?.what === 'isAway' ? [say.period] : say?.what === 'isNotAway' ? say.later : [];
    expect(told).toContainEqual(period);
  }
  const [week] = await sentenceTo('it', 'vem är borta 3–9 december?');
  expect(week?.what === 'awayOnDay' && week.rows.map(({ name, period }) => ({ name, period }))).toEqual(
    rows.map(({ name, period }) => ({ name, period })),
  );
});

test('a day on which somebody never works has its list, though nobody has said anything of that day', async () => {
  await to('10:00', '2026-12-02');
  await theHouse().write('anna', 'jag är alltid ledig på fredagar');
  await to('09:00', '2026-12-03');
  expect(lists()).toEqual([]);
  await to('09:00', '2026-12-04');
  expect(named()).toEqual([['Anna', '2026-12-04']]);
});

test('the same hours of several days in a row are one note and one line; days between them are not', async () => {
  await to('09:00', '2026-12-02');
  await theHouse().write('bo', 'borta från kl 12 varje dag till och med fredag');
  await theHouse().write('anna', 'borta i morgon från kl 13');
  await to('09:05', '2026-12-02');
  const noon = { from: '12:00', until: undefined };
  expect(notes()).toMatchObject([
    { what: 'away', period: { from: '2026-12-02', lastDay: '2026-12-04', clock: noon } },
    { what: 'away', period: { from: '2026-12-03', lastDay: '2026-12-03', clock: { from: '13:00' } } },
  ]);
  await to('08:05', '2026-12-03');
  expect(
    lists()
      .at(-1)
      ?.rows.map(({ name, period }) => [name.split(' ')[0], period]),
  ).toEqual([
    ['Bo', { from: '2026-12-03', lastDay: '2026-12-04', clock: noon }],
    ['Anna', { from: '2026-12-03', lastDay: '2026-12-03', clock: { from: '13:00', until: undefined } }],
  ]);
});

test('such hours that are taken back are one note, too', async () => {
  await to('09:00', '2026-12-02');
  await theHouse().write('bo', 'borta från kl 12 varje dag till och med fredag');
  await to('09:05', '2026-12-02');
  await theHouse().write('bo', 'ångra');
  await to('09:10', '2026-12-02');
  expect(notes().slice(1)).toMatchObject([
    { what: 'notAway', period: { from: '2026-12-02', lastDay: '2026-12-04', clock: { from: '12:00' } } },
  ]);
});

test('an absence that is made shorter comes once, as it is now', async () => {
  await to('09:00', '2026-12-02');
  await theHouse().write('erik', 'borta 2–9 december');
  await to('09:10', '2026-12-02');
  await theHouse().write('erik', 'ändra till 4 december');
  await to('09:20', '2026-12-02');
  expect(notes()).toMatchObject([
    { what: 'newerCard' },
    {
      what: 'away',
      period: { from: '2026-12-02', lastDay: '2026-12-04' },
      instead: { from: '2026-12-02', lastDay: '2026-12-09' },
    },
  ]);
});
