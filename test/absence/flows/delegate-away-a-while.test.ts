import {
  agree,
  card,
  closeScene,
  comeBack,
  fallIll,
  kept,
  open,
  plan,
  press,
  said,
  state,
  theHouse,
  to,
} from './delegation-scene';
import { id } from '../../support/flow-house';

afterEach(closeScene);

/** Of Erik's mail: the manager has Bo's question as well. */
const ofErik = () =>
  theHouse()
    .messenger.said.flatMap(({ to: receiver, facts }) =>
      receiver === id('carin') && facts.card === 'delegation' && facts.ownerName.startsWith('Erik')
        ? [facts]
        : [],
    )
    .at(-1);

describe('a delegate of two weeks who is ill for three days', () => {
  beforeEach(async () => {
    await open();
    plan('2026-12-07', '2026-12-18');
    await to('08:05', '2026-12-03');
    await agree('bo', 'confirmed');
    await to('07:30', '2026-12-08');
    fallIll('bo');
    await to('16:00', '2026-12-11');
  });

  test('leaves the question to the manager, who reads that it may be taken up again', async () => {
    expect(await state()).toBe('withManager delegateAway');
    expect(ofErik()).toMatchObject({ role: 'manager', mayTakeUp: true });
    expect(card('bo', 'delegate').can).toEqual([]);
  });

  test('is asked when they are back, and goes on with one tap: the owner’s yes stands, and nobody is asked anew', async () => {
    const before = said().length;
    comeBack('bo');
    await to('12:00', '2026-12-14');
    expect(
      said()
        .slice(before)
        .filter((one) => !one.endsWith('a newer one')),
    ).toEqual(['bo: delegate']);
    expect(card('bo')).toMatchObject({ canTakeBack: true, wasAway: true });
    await press('bo', 'delegation.accept');
    expect((await kept())?.consent?.lastDay).toBe('2026-12-18');
    await to('12:10', '2026-12-14');
    // Nobody has taken the rule away: IT says whether it stands.
    expect(card('erik')).toMatchObject({ isRuleThere: true });
    expect(card('bo', 'delegate')).toMatchObject({ isRuleThere: true });
    await press('it', 'delegation.confirm');
    await to('12:15', '2026-12-14');
    expect(card('erik')).toMatchObject({ state: 'inEffect' });
    expect(ofErik()?.isArranged).toBe(true);
  });

  test('is asked once, and not when somebody else has it by then', async () => {
    const { delegationId, version } = ofErik()!;
    await press('carin', 'delegation.recordConsent', {
      ...{ delegation: delegationId, version, notice: undefined },
      ...{ delegate: id('anna'), how: 'På telefon.' },
    });
    expect(await state()).toBe('proposed');
    await to('16:10', '2026-12-11');
    const before = said().length;
    comeBack('bo');
    await to('16:00', '2026-12-14');
    expect(said().slice(before)).not.toContain('bo: delegate');
  });

  test('takes up a rule that IT has taken away as a task for IT', async () => {
    await press('it', 'delegation.confirm', { gone: 1 });
    comeBack('bo');
    await to('12:00', '2026-12-14');
    await press('bo', 'delegation.accept');
    expect(await kept()).toMatchObject({ state: 'accepted', method: 'task' });
  });
});

describe('the absence becomes longer than the consent', () => {
  beforeEach(async () => {
    await open();
    plan('2026-12-07', '2026-12-09');
    await to('08:05', '2026-12-03');
    await agree('bo', 'confirmed');
    await to('09:00', '2026-12-07');
    plan('2026-12-07', '2026-12-11');
    await to('12:00', '2026-12-07');
  });

  test('"only until" keeps the promised days, is told to the other, and is not asked again', async () => {
    expect(card('bo').can).toEqual(['delegation.keepOn', 'delegation.decline', 'delegation.end']);
    await press('bo', 'delegation.decline');
    expect(await state()).toBe('inEffect');
    await to('12:10', '2026-12-07');
    expect(card('erik')).toMatchObject({ state: 'inEffect', shorter: { lastDay: '2026-12-11' } });
    expect(card('erik').can).not.toContain('delegation.keepOn');
    const before = said().length;
    await to('16:00', '2026-12-09');
    expect(said().slice(before)).toEqual([]);
    // Then the owner is asked about the rest, and not whether the same person goes on.
    await to('12:00', '2026-12-10');
    expect(card('erik')).toMatchObject({ state: 'asked', reason: 'lapsed' });
    expect(card('erik').earlier).toBeUndefined();
  });

  test('is said by the owner, too, and the delegate hears it', async () => {
    const before = said().length;
    await press('erik', 'delegation.decline');
    await to('12:10', '2026-12-07');
    expect(
      said()
        .slice(before)
        .filter((one) => !one.endsWith('a newer one')),
    ).toEqual(['bo: delegate']);
    expect(card('bo').longer).toBeUndefined();
    expect(await press('bo', 'delegation.keepOn')).toMatchObject({ refusal: 'already-done' });
  });

  test('a no that is taken back keeps what the owner said of the new days', async () => {
    await press('erik', 'delegation.keepOn');
    await to('12:10', '2026-12-07');
    await press('bo', 'delegation.end');
    await to('12:20', '2026-12-07');
    expect(await state()).toBe('withManager declined');
    await press('bo', 'delegation.accept');
    expect(await kept()).toMatchObject({ state: 'accepted', longer: { owner: true, lastDay: '2026-12-11' } });
    await to('12:30', '2026-12-07');
    await press('bo', 'delegation.keepOn');
    expect((await kept())?.consent?.lastDay).toBe('2026-12-11');
  });
});

test('copies that never came do not end: of days that have not begun the delegate reads only that it is over', async () => {
  await open();
  plan('2026-12-21', '2026-12-31');
  await to('08:05', '2026-12-03');
  await agree('bo', 'confirmed');
  await press('erik', 'delegation.end');
  await to('09:00', '2026-12-03');
  const drawn = theHouse()
    .messenger.said.filter(({ to: receiver }) => receiver === id('bo'))
    .at(-1);
  expect(drawn?.facts).toMatchObject({ card: 'delegation', state: 'ended', hasBegun: false });
});
