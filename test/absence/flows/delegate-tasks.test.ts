import type { DelegationCard } from '../../../src/absence/domain/delegation-cards';
import {
  card,
  closeScene,
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
import { id, openFlowHouse, type Who } from '../../support/flow-house';

afterEach(closeScene);

const tasksOf = async (who: Who): Promise<readonly DelegationCard[]> =>
  (await theHouse().write(who, 'min delegering')).flatMap(({ facts }) =>
    facts.card === 'delegation' ? [facts] : [],
  );

describe('a delegate', () => {
  beforeEach(async () => {
    await open();
    plan('2026-12-08', '2026-12-20');
    await to('08:00', '2026-12-03');
    await press('erik', 'delegation.name', { delegate: id('bo') });
    await to('08:05', '2026-12-03');
  });

  test('sees the own tasks in "min delegering", with until when, and nobody else does', async () => {
    expect(await tasksOf('bo')).toMatchObject([{ role: 'delegate', state: 'proposed' }]);
    await press('bo', 'delegation.accept');
    await to('08:10', '2026-12-03');
    await press('erik', 'delegation.confirm');
    const period = { from: '2026-12-08', lastDay: '2026-12-20' };
    expect(await tasksOf('bo')).toMatchObject([
      { role: 'delegate', state: 'inEffect', ownerName: 'Erik Testsson', period },
    ]);
    expect(await tasksOf('anna')).toEqual([]);
    await to('09:00', '2026-12-21');
    expect(await tasksOf('bo')).toEqual([]);
  });

  test('takes a no back while nobody else is asked, and it is as if they had said yes', async () => {
    await press('bo', 'delegation.decline');
    await to('08:10', '2026-12-03');
    expect(card('bo')).toMatchObject({ canTakeBack: true });
    expect(await tasksOf('bo')).toMatchObject([{ canTakeBack: true }]);
    expect(await press('bo', 'delegation.accept')).toMatchObject({ state: 'accepted' });
    await to('08:15', '2026-12-03');
    expect(said().at(-1)).toBe('erik: owner');
    expect(card('erik')).toMatchObject({ state: 'accepted', delegate: { name: 'Bo Testsson' } });
    const [kept] = await theHouse().store.delegations.listOf([id('erik')]);
    expect(kept?.consent).toMatchObject({ delegateId: id('bo'), how: 'card', byId: id('erik') });
  });

  test('also when the manager has it; not when the owner has asked somebody else, or read it off', async () => {
    await to('10:00', '2026-12-09');
    expect(await state()).toBe('withManager delegateSilent');
    expect(card('bo').canTakeBack).toBeUndefined();
    await press('erik', 'delegation.name', { delegate: id('bo') });
    await to('10:05', '2026-12-09');
    await press('bo', 'delegation.decline');
    await to('10:10', '2026-12-09');
    expect(await state()).toBe('withManager declined');
    expect(card('bo').canTakeBack).toBe(true);
    await press('erik', 'delegation.name', { delegate: id('anna') });
    await to('10:15', '2026-12-09');
    expect(card('bo').canTakeBack).toBeUndefined();
    expect(await press('bo', 'delegation.accept')).toMatchObject({ refusal: 'not-yours' });
    expect(await state()).toBe('proposed');
  });
});

describe('the manager’s own absence', () => {
  const decides = async (who: Who, words: string) => {
    const [first] = await theHouse().write(who, words);
    return first?.facts.card === 'absence' ? first.facts.decides : undefined;
  };

  test('says who decides meanwhile: the deputy before the last resort', async () => {
    const yaml = file('instructions').replace(
      '    manager: carin@ale.example',
      '    manager: carin@ale.example\n    deputyManager: bo@ale.example',
    );
    scene.house = await openFlowHouse('2026-12-02T09:00:00+01:00', yaml);
    expect(await decides('carin', 'borta 8-11 december')).toEqual({ name: 'Bo Testsson' });
    await theHouse().write('bo', 'borta 14-18 december');
    expect(await decides('carin', 'borta 14-16 december')).toEqual({ name: 'David Testsson' });
    expect(await decides('anna', 'borta 14-16 december')).toBeUndefined();
  });

  test('and says so when nobody does', async () => {
    await open();
    await theHouse().write('david', 'borta 7-18 december');
    expect(await decides('carin', 'borta 8-11 december')).toEqual({ name: undefined });
  });
});
