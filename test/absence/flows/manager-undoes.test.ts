import {
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

const how = 'På telefon.';
const bo = { delegate: id('bo') };
const write = (text: string) => theHouse().facts('carin', text);

describe('what the manager wrote down', () => {
  // Erik is ill without a known end; on Monday the question is Carin's.
  beforeEach(async () => {
    await open();
    fallIll();
    await to('08:05', '2026-12-07');
  });

  test('of a wrong person is taken back on the card, and another consent is recorded', async () => {
    await press('carin', 'delegation.recordConsent', { ...bo, how });
    await to('08:10', '2026-12-07');
    expect(card('carin').can).toContain('delegation.end');
    await press('carin', 'delegation.end');
    expect(await state()).toBe('withManager');
    expect((await kept())?.consent).toBeUndefined();
    await to('08:15', '2026-12-07');
    await press('carin', 'delegation.recordConsent', { delegate: id('anna'), how });
    expect((await kept())?.delegateId).toBe(id('anna'));
  });

  test('is taken back by "ångra", too', async () => {
    await press('carin', 'delegation.recordConsent', { ...bo, how });
    await to('08:10', '2026-12-07');
    expect(await write('ångra')).toMatchObject([{ card: 'delegation', state: 'withManager' }]);
    await to('08:12', '2026-12-07');
    await press('carin', 'delegation.recordNone', { how: 'Ingen extern post.' });
    await to('08:15', '2026-12-07');
    expect(card('carin').can).toEqual(['delegation.end']);
    expect(await write('ångra')).toMatchObject([{ card: 'delegation', state: 'withManager' }]);
    expect((await kept())?.note).toBeUndefined();
  });

  test('ends what was in force already: the delegate and the owner hear it, and IT of the rule', async () => {
    await press('carin', 'delegation.recordConsent', { ...bo, how });
    await to('08:10', '2026-12-07');
    await press('bo', 'delegation.accept');
    await to('08:15', '2026-12-07');
    await press('it', 'delegation.confirm');
    await to('08:20', '2026-12-07');
    const before = said().length;
    await press('carin', 'delegation.end');
    await to('08:25', '2026-12-07');
    const heard = said()
      .slice(before)
      .filter((one) => !one.endsWith('a newer one'));
    expect(heard.toSorted()).toEqual(['bo: delegate', 'erik: owner', 'it: admin']);
    expect(card('it').can).toEqual(['ruleGone']);
  });

  test('is the manager’s alone: what the owner chose cannot be taken back by them', async () => {
    await press('erik', 'delegation.name', bo);
    await to('08:10', '2026-12-07');
    expect(card('carin').can).toEqual([]);
    expect(await press('carin', 'delegation.end')).toMatchObject({ refusal: 'already-done' });
  });

  test('and the owner denied can be followed by another consent while they are away, of which they hear at once', async () => {
    await press('carin', 'delegation.recordConsent', { ...bo, how });
    await to('08:10', '2026-12-07');
    await press('erik', 'consent.deny');
    await to('08:15', '2026-12-07');
    expect(card('carin').can).toEqual(['delegation.recordConsent']);
    expect(await write('Erik sa ja till Anna på telefon')).toMatchObject([
      { card: 'delegation', role: 'manager', picked: id('anna') },
    ]);
    await press('carin', 'delegation.recordConsent', { delegate: id('anna'), how });
    await to('08:20', '2026-12-07');
    expect(await state()).toBe('proposed');
    expect(card('erik')).toMatchObject({ state: 'proposed', recordedBy: 'Carin Testsson' });
    expect(card('erik').can).toContain('consent.deny');
  });

  test('cannot be taken back, nor written down anew, once the owner is at work', async () => {
    await press('carin', 'delegation.recordNone', { how: 'Ingen extern post.' });
    await to('08:10', '2026-12-07');
    comeBack();
    await to('16:00', '2026-12-08');
    expect(await press('carin', 'delegation.end')).toMatchObject({ refusal: 'already-done' });
  });
});

test('what was noted for a year ends when they are back sooner: the manager hears it, and no card says that it is arranged', async () => {
  await open();
  plan('2026-12-07', '2027-12-06');
  await to('08:05', '2026-12-04');
  await press('carin', 'delegation.recordNone', { how: 'Automatiskt svar med en annan adress.' });
  await to('09:00', '2026-12-21');
  const before = said().length;
  comeBack();
  await to('16:00', '2026-12-21');
  expect(await state()).toBe('ended returned');
  expect(
    said()
      .slice(before)
      .filter((one) => !one.endsWith('a newer one')),
  ).toEqual(['carin: manager']);
  expect(card('carin')).toMatchObject({ state: 'ended', isArranged: false });
  const [own] = await theHouse().write('erik', 'min delegering');
  expect(own?.facts).toMatchObject({ card: 'note', say: { what: 'noDelegation' } });
});
