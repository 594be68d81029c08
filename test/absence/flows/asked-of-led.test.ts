import { id } from '../../support/flow-house';
import {
  agree,
  card,
  closeScene,
  fallIll,
  open,
  plan,
  press,
  said,
  state,
  theHouse,
  to,
} from './delegation-scene';

afterEach(closeScene);

const says = async (who: 'carin' | 'anna' | 'erik', text: string) =>
  (await theHouse().write(who, text)).flatMap(({ facts }) => ('say' in facts ? [facts.say] : []));

/** Erik is to be away 8–18 December; Bo has said yes, and the rule is in place. */
async function agreed(): Promise<void> {
  await open('instructions');
  plan('2026-12-08', '2026-12-18');
  await to('08:00', '2026-12-03');
  await theHouse().write('erik', 'hej');
  await agree('bo', 'confirmed');
}

describe('"vem läser Eriks mejl?"', () => {
  test.each(['vem läser Eriks mejl?', 'who reads Erik’s email?'])(
    '"%s": who leads him is told whether it is arranged, never by whom; a colleague is not',
    async (text) => {
      await open('instructions');
      plan('2026-12-08', '2026-12-18');
      await to('08:00', '2026-12-03');
      await theHouse().write('erik', 'hej');
      const period = { from: '2026-12-08', lastDay: '2026-12-18' };
      expect(await says('carin', text)).toMatchObject([{ what: 'mailArranged', period, isArranged: false }]);
      await agree('bo', 'confirmed');
      const told = await says('carin', text);
      expect(told).toMatchObject([{ what: 'mailArranged', period, isArranged: true }]);
      expect(JSON.stringify(told)).not.toContain('Bo');
      expect(await says('anna', text)).toMatchObject([{ what: 'mailOfOther' }]);
    },
  );
});

describe('a delegate who falls ill while they have the mail', () => {
  test('is troubled with no new card, and the one they have says what to do with copies', async () => {
    await agreed();
    await to('10:00', '2026-12-09');
    const before = said().filter((one) => one.startsWith('bo')).length;
    fallIll('bo');
    await to('16:00', '2026-12-09');
    expect(await state()).toBe('withManager delegateAway');
    expect(said().filter((one) => one.startsWith('bo'))).toHaveLength(before);
    expect(card('bo')).toMatchObject({
      isNotTheirs: true,
      rulesLeft: [{ to: 'Bo Testsson', isForIt: true }],
    });
    for (const who of ['carin', 'it'] as const)
      expect(card(who).rulesLeft).toEqual([{ to: 'Bo Testsson', isForIt: true }]);
  });
});

describe('who has said no', () => {
  test('is not asked once more, by the owner or by the manager; they can take it back themselves', async () => {
    await agreed();
    await to('10:00', '2026-12-09');
    await press('bo', 'delegation.end');
    await to('10:05', '2026-12-09');
    const bo = { delegate: id('bo'), how: 'På telefon.' };
    expect(await press('carin', 'delegation.recordConsent', bo)).toMatchObject({
      refusal: 'delegate-said-no',
    });
    expect(await press('erik', 'delegation.name', bo)).toMatchObject({ refusal: 'delegate-said-no' });
    expect(await state()).toBe('withManager declined');
    expect(await press('bo', 'delegation.accept')).toMatchObject({ state: 'accepted' });
  });

  test('who did not answer can be asked again, and owner and manager read the same', async () => {
    await open('instructions');
    plan('2026-12-08', '2026-12-18');
    await to('08:00', '2026-12-07');
    await press('erik', 'delegation.name', { delegate: id('bo') });
    await to('16:00', '2026-12-09');
    expect(await state()).toBe('withManager delegateSilent');
    expect(card('carin').reason).toBe('delegateSilent');
    const bo = { delegate: id('bo'), how: 'På telefon.' };
    expect(await press('carin', 'delegation.recordConsent', bo)).toMatchObject({ state: 'proposed' });
  });
});
