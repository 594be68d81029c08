import {
  agree,
  card,
  closeScene,
  comeBack,
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
import { id, openFlowHouse } from '../../support/flow-house';

afterEach(closeScene);

describe('an illness without a known end', () => {
  beforeEach(async () => {
    await open();
    fallIll();
    await to('17:30', '2026-12-03');
  });

  test('is asked about on day three, once, and is the manager’s on the next working day', async () => {
    expect(said()).toEqual([]);
    await to('07:59', '2026-12-04');
    expect(said()).toEqual([]);
    await to('08:00', '2026-12-04');
    expect(said()).toEqual(['erik: owner']);
    expect(card('erik')).toMatchObject({ hasBegun: true, isPlanned: false });
    expect(await press('erik', 'delegation.readMyself')).toMatchObject({ refusal: 'too-late' });
    await to('07:59', '2026-12-07');
    expect(said()).toHaveLength(1);
    await to('16:00', '2026-12-07');
    expect(said()).toEqual(['erik: owner', 'carin: manager']);
    await to('16:00', '2026-12-11');
    expect(said()).toHaveLength(2);
  });

  test('ends on return: both are told, and a flicker of two hours is no return', async () => {
    await to('08:00', '2026-12-04');
    await agree('bo', 'confirmed');
    await to('09:00', '2026-12-04');
    comeBack();
    await to('09:30', '2026-12-04');
    fallIll();
    await to('10:00', '2026-12-04');
    await to('13:30', '2026-12-04');
    expect(await state()).toBe('inEffect');
    comeBack();
    await to('17:30', '2026-12-04');
    expect(await state()).toBe('ended returned');
    await to('08:00', '2026-12-07');
    expect(said().slice(-2).toSorted()).toEqual(['bo: delegate', 'erik: owner']);
  });

  test('an owner whom the bot cannot reach is the manager’s at the next look', async () => {
    theHouse().messenger.answerWith(id('erik'), { kind: 'unreachable', code: 'BotDisabled' });
    await to('09:30', '2026-12-04');
    expect(card('carin')).toMatchObject({ role: 'manager', reason: 'unreachable' });
  });

  test('an account that ends goes to the manager for closing', async () => {
    await to('08:00', '2026-12-04');
    const erik = theHouse().directory.people.get('erik@ale.example');
    if (erik) theHouse().directory.add({ ...erik, isEnabled: false });
    await to('08:00', '2026-12-07');
    expect(card('carin')).toMatchObject({ reason: 'accountEnded' });
  });
});

test('more than 90 days go to the manager from the start, with the dates to both, and something to press', async () => {
  await open();
  plan('2026-12-08', '2027-12-07');
  await to('08:00', '2026-12-03');
  expect(said().toSorted()).toEqual(['carin: manager', 'erik: owner']);
  const period = { from: '2026-12-08', lastDay: '2027-12-07' };
  expect(card('carin')).toMatchObject({ reason: 'over90', period });
  expect(card('erik')).toMatchObject({ state: 'withManager', reason: 'over90', period });
  expect(await press('carin', 'delegation.recordNone', { how: 'Autosvar med annan adress.' })).toEqual({
    state: 'settled',
    refusal: undefined,
  });
  await to('08:00', '2026-12-09');
  expect(said()).toHaveLength(2);
});

test('a year that lies months ahead waits until it is near', async () => {
  await open();
  plan('2027-02-01', '2028-01-31');
  await to('08:00', '2026-12-04');
  expect(said()).toEqual([]);
  theHouse().clock.moveTo(theHouse().at('01:00', '2027-01-04'));
  await to('08:05', '2027-01-04');
  expect(said().toSorted()).toEqual(['carin: manager', 'erik: owner']);
});

test('without staff.watch nobody beyond the people of the file is watched', async () => {
  const yaml = file('instructions').replace(/^staff.*\n/m, '');
  scene.house = await openFlowHouse('2026-12-01T07:00:00+01:00', yaml);
  theHouse().staffRoom.group.push(id('erik'));
  plan('2026-12-08', '2026-12-20');
  plan('2026-12-08', '2026-12-20', 'bo');
  await to('08:00', '2026-12-03');
  expect(said()).toEqual(['bo: owner']);
});

describe('by inbox rule', () => {
  beforeEach(async () => {
    await open('inboxRule');
    plan('2026-12-08', '2026-12-11');
    await to('08:00', '2026-12-03');
    await agree('bo');
    await to('12:00', '2026-12-07');
  });

  test('the rule is made when the absence begins and taken away when it ends', async () => {
    expect(theHouse().inboxRule.rules.size).toBe(0);
    await to('08:00', '2026-12-08');
    const [rule] = [...theHouse().inboxRule.rules.values()];
    expect(rule).toMatchObject({ delegate: { upn: 'bo@ale.example' }, domains: ['ale.example'] });
    expect(await state()).toBe('inEffect');
    await to('08:00', '2026-12-14');
    expect(theHouse().inboxRule.rules.size).toBe(0);
    expect(await state()).toBe('ended lapsed');
  });

  test('a rule deleted by hand is noticed and told to both, and not made again', async () => {
    await to('08:00', '2026-12-08');
    theHouse().inboxRule.rules.clear();
    await to('08:00', '2026-12-09');
    expect(await state()).toBe('ended ruleGone');
    expect(said().slice(-2).toSorted()).toEqual(['bo: delegate', 'erik: owner']);
    await to('08:00', '2026-12-11');
    expect(theHouse().inboxRule.rules.size).toBe(0);
    expect(await state()).toBe('ended ruleGone');
  });

  test('an owner who takes it back has the rule taken away at once', async () => {
    await to('08:00', '2026-12-08');
    expect(await press('erik', 'delegation.end')).toMatchObject({ state: 'ended' });
    await to('08:01', '2026-12-08');
    expect(theHouse().inboxRule.rules.size).toBe(0);
  });

  test('a mailbox that refuses the rule of an owner who has left makes it a task', async () => {
    theHouse().inboxRule.script.push({ kind: 'refused', code: 'ErrorAccessDenied' });
    await to('08:05', '2026-12-08');
    expect(card('erik')).toMatchObject({ state: 'accepted', method: 'task' });
  });
});

test('an account that ends while nobody is away goes to the manager for closing, once', async () => {
  await open();
  const erik = theHouse().directory.people.get('erik@ale.example');
  if (erik) theHouse().directory.add({ ...erik, isEnabled: false });
  await to('08:00', '2026-12-03');
  expect(said()).toEqual(['carin: manager']);
  expect(card('carin').reason).toBe('accountEnded');
  await to('08:00', '2026-12-04');
  expect(said()).toHaveLength(1);
});
