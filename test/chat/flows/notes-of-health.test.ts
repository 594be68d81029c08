import * as scene from '../../absence/flows/delegation-scene';
import { id, people } from '../../support/flow-house';
import { healthLines } from './health-lines';
import type { MessageHouse } from '../../incoming/flows/message-house';
import { openMessageHouse } from '../../incoming/flows/message-house';

describe('how a consent was given, and why none is needed', () => {
  beforeEach(() => scene.open());
  afterEach(scene.closeScene);

  test('is not taken with signs of health or family, and is taken without them', async () => {
    scene.fallIll();
    await scene.to('09:00', '2026-12-07');
    for (let day = 8; (await scene.state()) !== 'withManager noAnswer' && day < 15; day += 1)
      await scene.to('12:00', `2026-12-${String(day).padStart(2, '0')}`);
    expect(await scene.state()).toBe('withManager noAnswer');
    for (const how of healthLines) {
      const none = await scene.press('carin', 'delegation.recordNone', { how });
      expect([how, none.refusal]).toEqual([how, 'tells-of-somebody']);
      const given = await scene.press('carin', 'delegation.recordConsent', { how, delegate: id('bo') });
      expect([how, given.refusal]).toEqual([how, 'tells-of-somebody']);
    }
    const kept = await scene.theHouse().store.delegations.listOf([id('erik')]);
    expect(kept.map(({ note, consent }) => [note, consent])).toEqual([[undefined, undefined]]);
    const how = 'Sade ja i telefon 7 december';
    expect(await scene.press('carin', 'delegation.recordConsent', { how, delegate: id('bo') })).toEqual({
      state: 'proposed',
      refusal: undefined,
    });
  });
});

describe('a note to the responder, and why something is given back', () => {
  let house: MessageHouse;
  beforeEach(async () => {
    house = await openMessageHouse();
    await house.arrives();
    await house.open();
  });
  afterEach(() => house.close());

  test('is not taken with signs of health or family, and is taken without them', async () => {
    for (const note of healthLines)
      expect([note, await house.propose({ note })]).toMatchObject([note, { refusal: 'tells-of-somebody' }]);
    await house.propose({ note: 'Erik svarade förra gången.' });
    await house.to('09:05');
    for (const reason of healthLines) {
      const back = await house.press('carin', 'assignment.return', { reason });
      expect([reason, back]).toMatchObject([reason, { refusal: 'tells-of-somebody' }]);
      const other = { responder: people.bo, note: reason };
      expect(await house.press('carin', 'assignment.approveOther', other)).toMatchObject({
        refusal: 'tells-of-somebody',
      });
    }
    await house.press('carin', 'assignment.approve');
    await house.to('09:10');
    for (const reason of healthLines)
      expect([reason, await house.press('erik', 'assignment.handBack', { reason })]).toMatchObject([
        reason,
        { refusal: 'tells-of-somebody' },
      ]);
    expect(
      await house.press('erik', 'assignment.handBack', { reason: 'Hör till en annan enhet.' }),
    ).toMatchObject({
      refusal: undefined,
    });
  });

  test('nor is it in whom something was passed on to, nor in where it is saved', async () => {
    const to = 'Bo, Anna är sjukskriven';
    expect(await house.press('anna', 'message.register', { registration: 'passedOn', to })).toMatchObject({
      refusal: 'tells-of-somebody',
    });
    await house.propose({ note: 'Erik svarade förra gången.' });
    await house.to('09:05');
    await house.press('carin', 'assignment.approve');
    await house.to('09:10');
    await house.press('erik', 'assignment.answered', { how: 'phone' });
    await house.to('09:11');
    const file = (savedIn: string) => house.press('anna', 'assignment.file', { savedIn });
    expect(await file('Pärm 3, hon är gravid')).toMatchObject({ refusal: 'tells-of-somebody' });
    expect(await file('Pärm 3, skolhälsovården')).toMatchObject({ refusal: undefined });
  });
});
