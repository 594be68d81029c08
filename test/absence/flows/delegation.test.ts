import { card, closeScene, comeBack, open, plan, press, said, state, theHouse, to } from './delegation-scene';
import { id, senderOf } from '../../support/flow-house';

afterEach(closeScene);

describe('a planned fortnight', () => {
  beforeEach(async () => {
    await open();
    plan('2026-12-08', '2026-12-20');
    await to('08:00', '2026-12-03');
  });

  test('is asked about once, in office hours, as soon as the night has seen it', async () => {
    expect(said()).toEqual(['erik: owner']);
    expect(card('erik')).toMatchObject({ state: 'asked', hasBegun: false, isPlanned: true });
    expect(card('erik').likely.map((one) => one.name)).toContain('Bo Testsson');
    await to('17:30', '2026-12-03');
    expect(said()).toHaveLength(1);
  });

  test('goes to its end: named, accepted, confirmed, in effect, lapsed', async () => {
    expect(await press('erik', 'delegation.name', { delegate: id('bo') })).toMatchObject({
      state: 'proposed',
    });
    await to('08:30', '2026-12-03');
    expect(card('bo')).toMatchObject({
      role: 'delegate',
      period: { from: '2026-12-08', lastDay: '2026-12-20' },
    });
    expect(await press('bo', 'delegation.accept')).toMatchObject({ state: 'accepted' });
    await to('08:35', '2026-12-03');
    expect(card('erik')).toMatchObject({ state: 'accepted', method: 'instructions' });
    expect(await press('erik', 'delegation.confirm')).toMatchObject({ state: 'inEffect' });
    await to('12:00', '2026-12-15');
    expect(await state()).toBe('inEffect');
    await to('09:00', '2026-12-21');
    expect(await state()).toBe('ended lapsed');
    // The owner reads it on the card of their return, desk/flows/while-away.
    expect(said().toSorted().slice(-2)).toEqual(['erik: a newer one', 'erik: a newer one']);
    expect(said()).toContain('bo: delegate');
  });

  test('a delegate who says no gives the question back to the owner', async () => {
    await press('erik', 'delegation.name', { delegate: id('bo') });
    await to('08:30', '2026-12-03');
    await press('bo', 'delegation.decline');
    await to('08:35', '2026-12-03');
    expect(card('erik')).toMatchObject({ state: 'asked', reason: 'declined' });
    expect(said()).toEqual(['erik: a newer one', 'bo: delegate', 'erik: owner']);
  });

  test('a delegate who has not answered by the day on the card gives it back to the owner', async () => {
    await press('erik', 'delegation.name', { delegate: id('bo') });
    await to('08:30', '2026-12-03');
    expect(card('bo')).toMatchObject({ answerOn: '2026-12-04', goesTo: 'owner' });
    await to('23:59', '2026-12-04');
    expect(await state()).toBe('proposed');
    await to('08:00', '2026-12-07');
    expect(card('erik')).toMatchObject({ state: 'asked', reason: 'delegateSilent' });
  });

  test('a delegate who is asked on the last day before it begins has that day; then the manager has it', async () => {
    await to('10:00', '2026-12-07');
    await press('erik', 'delegation.name', { delegate: id('bo') });
    await to('10:05', '2026-12-07');
    expect(card('bo')).toMatchObject({ answerOn: '2026-12-07', goesTo: 'manager' });
    await to('23:59', '2026-12-07');
    expect(await state()).toBe('proposed');
    await to('08:00', '2026-12-08');
    expect(await state()).toBe('withManager delegateSilent');
    expect(card('carin')).toMatchObject({ role: 'manager', state: 'withManager' });
  });

  test('a delegate who goes away too gives it back', async () => {
    await press('erik', 'delegation.name', { delegate: id('bo') });
    await to('08:30', '2026-12-03');
    await press('bo', 'delegation.accept');
    plan('2026-12-10', '2026-12-16', 'bo');
    await to('08:00', '2026-12-04');
    expect(card('erik')).toMatchObject({ state: 'asked', reason: 'delegateAway' });
  });

  test('is the manager’s on the last working day before, and the manager may record what was agreed', async () => {
    await to('07:59', '2026-12-07');
    expect(said()).toEqual(['erik: owner']);
    await to('08:00', '2026-12-07');
    expect(card('carin')).toMatchObject({ role: 'manager', state: 'withManager', isArranged: false });
    expect(await press('carin', 'delegation.recordNone', { how: ' ' })).toMatchObject({
      refusal: 'how-missing',
    });
    expect(await press('carin', 'delegation.contact')).toMatchObject({ state: 'settled' });
    await to('08:02', '2026-12-07');
    const consent = { delegate: id('bo'), how: 'På telefon i dag, 850709-9805.' };
    expect(await press('carin', 'delegation.recordConsent', consent)).toMatchObject({ state: 'proposed' });
    const [kept] = await theHouse().store.delegations.listOf([id('erik')]);
    expect(kept?.consent?.note).toBe('På telefon i dag, [personnummer].');
    await to('08:05', '2026-12-07');
    expect(card('bo').role).toBe('delegate');
  });

  test('reading it oneself settles it; the manager never sees why', async () => {
    expect(await press('erik', 'delegation.readMyself')).toMatchObject({ state: 'settled' });
    await to('12:00', '2026-12-14');
    expect(said()).toEqual(['erik: owner']);
    const log = await theHouse().store.log.list(200);
    expect(JSON.stringify(log)).not.toContain('readMyself');
  });

  test('an exempt post is never asked again, until that is undone by "min delegering"', async () => {
    await press('erik', 'delegation.exempt');
    comeBack();
    await to('08:00', '2026-12-21');
    plan('2027-01-11', '2027-01-20');
    await to('08:00', '2026-12-28');
    expect(said()).toEqual(['erik: owner']);
    const [own] = await theHouse().write('erik', 'min delegering');
    if (own?.facts.card !== 'delegation') throw new Error('no card');
    const { delegationId, version } = own.facts;
    const data = { delegation: delegationId, version };
    await theHouse().receiver.action(senderOf('erik'), {
      verb: 'delegation.end',
      data,
      activityId: undefined,
    });
    await to('08:00', '2026-12-29');
    expect(card('erik').state).toBe('asked');
  });

  test('a stale card changes nothing and shows the fresh one', async () => {
    const old = card('erik').version;
    await press('erik', 'delegation.name', { delegate: id('bo') });
    const again = await press('erik', 'delegation.notExternal', { version: old });
    expect(again).toEqual({ state: 'proposed', refusal: 'stale' });
  });

  test('nobody else may answer, and the log says that somebody tried', async () => {
    const { delegationId, version } = card('erik');
    const data = { delegation: delegationId, version };
    const answer = await theHouse().receiver.action(senderOf('bo'), {
      verb: 'delegation.exempt',
      data,
      activityId: undefined,
    });
    expect(answer.drawing.facts).toMatchObject({ say: { refusal: 'not-yours' } });
    expect((await theHouse().store.log.list(1))[0]?.event.what).toBe('action.refused');
  });

  test.each([
    ['themselves', () => id('erik'), 'delegate-is-owner'],
    ['nobody', () => '', 'no-delegate-chosen'],
    ['what is no id', () => 'bo@ale.example', 'delegate-unknown'],
    ['an unknown id', () => '99999999-0000-4000-8000-000000000099', 'delegate-unknown'],
    ['a guest', () => stranger({ isGuest: true }), 'delegate-guest'],
    ['somebody of another domain', () => stranger({ upn: 'x@annan.example' }), 'delegate-outside'],
    ['a disabled account', () => stranger({ isEnabled: false }), 'delegate-disabled'],
  ])('naming %s is refused', async (_, choose, refusal) => {
    const answer = await press('erik', 'delegation.name', { delegate: choose() });
    expect(answer.refusal).toBe(refusal);
    expect(await state()).toBe('asked');
  });

  test('naming somebody who is away then is refused with better proposals', async () => {
    plan('2026-12-07', '2026-12-18', 'bo');
    expect(await press('erik', 'delegation.name', { delegate: id('bo') })).toEqual({
      state: 'asked',
      refusal: 'delegate-away',
    });
    const [own] = await theHouse().write('erik', 'my delegation');
    const likely = own?.facts.card === 'delegation' ? own.facts.likely.map((one) => one.name) : [];
    expect(likely).not.toContain('Bo Testsson');
    expect(likely).toContain('Anna Testsson');
  });
});

function stranger(change: Readonly<Record<string, unknown>>): string {
  const entra = '22222222-0000-4000-8000-000000000001';
  const person = {
    ...theHouse().directory.people.get('bo@ale.example'),
    upn: 'x@ale.example',
    id: entra,
    ...change,
  };
  theHouse().directory.people.set(person.upn, person as never);
  return entra;
}
