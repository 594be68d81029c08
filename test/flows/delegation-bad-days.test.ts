import { personId, upn } from '../../src/domain/ids';
import { watchAbsencesAhead } from '../../src/flows/watch-absences';
import {
  card,
  closeScene,
  fallIll,
  file,
  open,
  plan,
  press,
  said,
  scene,
  state,
  theHouse,
  to,
} from './delegation-scene';
import { id, openFlowHouse } from './flow-house';

afterEach(closeScene);

const trouble = () =>
  theHouse().messenger.said.flatMap(({ to: receiver, facts }) =>
    receiver === id('it') && facts.card === 'peopleTrouble' ? [facts] : [],
  );

describe('what is reported in chat', () => {
  beforeEach(() => open());

  test('in office hours is asked about at once, and the owner has until the next working day', async () => {
    await to('16:00', '2026-12-02');
    await theHouse().write('erik', 'borta 2-16 december');
    await to('16:01', '2026-12-02');
    expect(said()).toEqual(['erik: owner']);
    await to('07:59', '2026-12-03');
    expect(said()).toEqual(['erik: owner']);
    await to('08:00', '2026-12-03');
    expect(said()).toEqual(['erik: owner', 'carin: manager']);
  });

  test('after office hours is asked about in the morning, and the owner has that day', async () => {
    await to('17:00', '2026-12-02');
    await theHouse().write('erik', 'borta 2-16 december');
    await to('07:59', '2026-12-03');
    expect(said()).toEqual([]);
    await to('16:30', '2026-12-03');
    expect(said()).toEqual(['erik: owner']);
    await to('08:00', '2026-12-04');
    expect(said()).toEqual(['erik: owner', 'carin: manager']);
  });

  test('names the last day on which an answer keeps it from the manager', async () => {
    await to('09:00', '2026-12-02');
    await theHouse().write('erik', 'borta 14-22 december');
    await to('09:01', '2026-12-02');
    // The manager has it on Friday the eleventh, the last working day before.
    expect(card('erik').answerOn).toBe('2026-12-10');
    await to('16:30', '2026-12-10');
    expect(said()).toEqual(['erik: owner']);
    await to('08:00', '2026-12-11');
    expect(said()).toEqual(['erik: owner', 'carin: manager']);
  });

  test.each([
    ['borta 1 november', 'date-in-past'],
    ['borta 12 december till 8 december', 'end-before-start'],
  ])('"%s" is refused with the reason, and nothing is kept', async (words, refusal) => {
    await to('09:00', '2026-12-02');
    const [answer] = await theHouse().write('erik', words);
    expect(answer?.facts).toMatchObject({ say: { what: 'refused', refusal } });
    await to('12:00', '2026-12-03');
    expect(said()).toEqual([]);
  });
});

describe('while the manager is away', () => {
  test('the last resort gets the question and may answer it; the manager may, too', async () => {
    await open();
    plan('2026-12-03', '2026-12-11', 'carin');
    plan('2026-12-08', '2026-12-20');
    await to('08:00', '2026-12-07');
    expect(said().filter((one) => one.endsWith('manager'))).toEqual(['david: manager']);
    expect(card('david')).toMatchObject({ role: 'manager', state: 'withManager' });
    expect(await press('david', 'delegation.contact')).toMatchObject({ state: 'settled' });
    await to('08:05', '2026-12-07');
    const none = await press('david', 'delegation.recordNone', { how: 'Vi pratade i går.' });
    expect(none).toMatchObject({ state: 'settled' });
  });

  test('the deputy of the mailboxes that the manager answers for comes before the last resort', async () => {
    const yaml = file('instructions').replace(
      'manager: carin@ale.example',
      'manager: carin@ale.example\n    deputyManager: bo@ale.example',
    );
    scene.house = await openFlowHouse('2026-12-01T07:00:00+01:00', yaml);
    theHouse().staffRoom.group.push(id('erik'));
    theHouse().staffRoom.managers.set(id('erik'), id('carin'));
    plan('2026-12-03', '2026-12-11', 'carin');
    plan('2026-12-08', '2026-12-20');
    await to('08:00', '2026-12-07');
    expect(said().filter((one) => one.endsWith('manager'))).toEqual(['bo: manager']);
    expect(await press('bo', 'delegation.contact')).toMatchObject({ state: 'settled' });
  });
});

test('a delegate who goes away while the owner is away, too, gives it to the manager', async () => {
  await open();
  plan('2026-12-08', '2026-12-20');
  await to('08:00', '2026-12-03');
  await press('erik', 'delegation.name', { delegate: id('bo') });
  await to('08:30', '2026-12-03');
  await press('bo', 'delegation.accept');
  await to('08:35', '2026-12-03');
  await press('erik', 'delegation.confirm');
  await to('17:45', '2026-12-10');
  expect(await state()).toBe('inEffect');
  plan('2026-12-11', '2026-12-18', 'bo');
  await to('08:00', '2026-12-11');
  expect(await state()).toBe('withManager delegateAway');
  expect(card('carin')).toMatchObject({ role: 'manager', reason: 'delegateAway' });
  // Bo is asked about the mail of his own, too.
  expect(said().slice(-3).toSorted()).toEqual(['bo: delegate', 'bo: owner', 'carin: manager']);
});

test('somebody who leaves the tenant while away goes to the manager for closing', async () => {
  await open();
  fallIll();
  await to('08:00', '2026-12-04');
  theHouse().directory.people.delete('erik@ale.example');
  await to('08:00', '2026-12-07');
  expect(await state()).toBe('withManager accountEnded');
  expect(card('carin').reason).toBe('accountEnded');
});

describe('what nobody can see or be told', () => {
  test('watched people without a mailbox are listed for the admins', async () => {
    await open();
    theHouse().directory.replies.set(id('erik'), { kind: 'noMailbox' });
    await to('08:00', '2026-12-04');
    expect(trouble().at(-1)?.withoutMailbox).toEqual(['Erik Testsson']);
    theHouse().directory.replies.delete(id('erik'));
    await to('08:00', '2026-12-07');
    expect((await theHouse().store.staff.listWithoutMailbox(5)).count).toBe(0);
  });

  test('somebody away whom nobody leads is listed for the admins when the owner has not answered', async () => {
    await open();
    theHouse().staffRoom.managers.clear();
    plan('2026-12-08', '2026-12-20');
    await to('12:00', '2026-12-07');
    expect(await state()).toBe('withManager noAnswer');
    await to('08:00', '2026-12-08');
    expect(trouble().at(-1)?.withoutManager).toEqual(['Erik Testsson']);
  });
});

test('an absence that was entered afterwards is not asked about', async () => {
  await open();
  plan('2026-11-23', '2026-12-01');
  await to('16:00', '2026-12-04');
  expect(said()).toEqual([]);
});

test('ill from skärtorsdag with no known end: asked on Tuesday after Easter, the manager on Wednesday', async () => {
  scene.house = await openFlowHouse('2026-04-01T07:00:00+02:00', file('instructions'));
  theHouse().staffRoom.group.push(id('erik'));
  theHouse().staffRoom.managers.set(id('erik'), id('carin'));
  await to('02:00', '2026-04-02');
  fallIll();
  await to('07:59', '2026-04-07');
  expect(said()).toEqual([]);
  await to('16:30', '2026-04-07');
  expect(said()).toEqual(['erik: owner']);
  await to('08:00', '2026-04-08');
  expect(said()).toEqual(['erik: owner', 'carin: manager']);
});

test('a delegation over the night when the clock changes begins and lapses at midnight by the wall clock', async () => {
  scene.house = await openFlowHouse('2026-10-19T07:00:00+02:00', file('inboxRule'));
  theHouse().staffRoom.group.push(id('erik'));
  theHouse().staffRoom.managers.set(id('erik'), id('carin'));
  plan('2026-10-23', '2026-10-26');
  await to('08:00', '2026-10-20');
  await press('erik', 'delegation.name', { delegate: id('bo') });
  await to('08:05', '2026-10-20');
  await press('bo', 'delegation.accept');
  await to('23:59', '2026-10-22');
  expect(theHouse().inboxRule.rules.size).toBe(0);
  await to('00:01', '2026-10-23');
  expect(theHouse().inboxRule.rules.size).toBe(1);
  await to('23:59', '2026-10-26');
  expect(await state()).toBe('inEffect');
  await to('02:01', '2026-10-27');
  expect(theHouse().inboxRule.rules.size).toBe(0);
  expect(await state()).toBe('ended lapsed');
});

describe('a nightly look over many', () => {
  const crowd = Array.from({ length: 450 }, (_, no) => {
    const number = String(no).padStart(3, '0');
    return { id: personId(`33333333-0000-4000-8000-000000000${number}`), name: `person${number}` };
  });
  const inCrowd = (ids: readonly string[]) => ids.filter((one) => one.startsWith('33333333'));

  test('that is cut off after 250 people goes on with the page that it was in, and reads nobody else twice', async () => {
    await open();
    for (const { id: who, name } of crowd) {
      const about = { id: who, upn: upn(`${name}@ale.example`), name, department: undefined };
      theHouse().directory.add({ ...about, isEnabled: true, isGuest: false });
      theHouse().staffRoom.group.push(who);
    }
    const { directory, context } = theHouse();
    directory.asked.splice(0);
    const others = 6;
    directory.settingsLeft = others + 250;
    await expect(watchAbsencesAhead(context)).rejects.toThrow('not answered to its end');
    const first = inCrowd(directory.asked.splice(0));
    directory.settingsLeft = Infinity;
    await watchAbsencesAhead(context);
    const second = inCrowd(directory.asked.splice(0));
    expect(new Set([...first, ...second]).size).toBe(450);
    const again = second.filter((one) => first.includes(one));
    expect(again.length).toBeLessThan(60);
    expect(second.length).toBeLessThanOrEqual(260);
  });
});

describe('where everyone is watched', () => {
  const yaml = file('instructions').replace(/^staff.*$/m, 'staff: {watch: everyone}');

  test('people outside all groups are asked, later listings ask only for changes, and who leaves is closed', async () => {
    scene.house = await openFlowHouse('2026-12-01T07:00:00+01:00', yaml);
    theHouse().staffRoom.managers.set(id('erik'), id('carin'));
    await to('02:00', '2026-12-02');
    plan('2026-12-08', '2026-12-20');
    await to('08:00', '2026-12-03');
    expect(said()).toEqual(['erik: owner']);
    expect(theHouse().staffRoom.links[0]).toBeUndefined();
    expect(theHouse().staffRoom.links.at(-1)).toBe('changes');
    theHouse().directory.people.delete('erik@ale.example');
    theHouse().staffRoom.gone.push(id('erik'));
    await to('08:00', '2026-12-04');
    expect(await state()).toBe('withManager accountEnded');
  });
});
