import {
  card,
  closeScene,
  daysOf,
  open,
  plan,
  press,
  said as saidToAll,
  say,
  state,
  theHouse,
  to,
} from './delegation-scene';
import { id } from '../../support/flow-house';

/** What the switchboard had is closed by what is said anew: its own tests tell that. */
const said = () => saidToAll().filter((one) => one !== 'it: a newer one');

afterEach(closeScene);
beforeEach(() => open());

const delegations = () => theHouse().store.delegations.listOf([id('erik')]);

async function ill(...dates: readonly string[]): Promise<void> {
  for (const date of dates) {
    await to('07:40', date);
    await theHouse().write('erik', 'sjuk');
    await to('08:05', date);
  }
}

/** Bo has the mail: named, agreed, and the rule is in place. */
async function bringInEffect(time: string, date: string): Promise<void> {
  await press('erik', 'delegation.name', { delegate: id('bo') });
  await to(`${time}0`, date);
  await press('bo', 'delegation.accept');
  await to(`${time}5`, date);
  await press('erik', 'delegation.confirm');
  await to(`${time}9`, date);
}

describe('ill, said day by day', () => {
  test('is one absence: the question comes once, with the days that are known, and the manager has it a working day later', async () => {
    await ill('2026-12-02', '2026-12-03');
    expect(said()).toEqual([]);
    await ill('2026-12-04');
    expect(said()).toEqual(['erik: owner']);
    await ill('2026-12-07', '2026-12-08');
    expect(said()).toEqual(['erik: owner', 'carin: manager']);
    const all = await delegations();
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ state: 'withManager', until: theHouse().at('00:00', '2026-12-09') });
  });

  test('who says nothing more is back: nobody is troubled on that day, and the question ends with it', async () => {
    await ill('2026-12-02', '2026-12-03', '2026-12-04');
    await to('16:00', '2026-12-07');
    expect(await state()).toBe('asked');
    await to('02:05', '2026-12-08');
    expect(await state()).toBe('ended returned');
    expect(said()).toEqual(['erik: owner']);
  });

  test('said at noon, it still goes on', async () => {
    await ill('2026-12-02', '2026-12-03', '2026-12-04');
    await to('12:10', '2026-12-07');
    await theHouse().write('erik', 'fortfarande sjuk');
    await to('16:20', '2026-12-07');
    expect(await delegations()).toHaveLength(1);
    expect(said()).toEqual(['erik: owner', 'carin: manager']);
  });

  test('the delegate of Friday goes on from Monday with one tap by each', async () => {
    await ill('2026-12-02', '2026-12-03', '2026-12-04');
    await bringInEffect('08:1', '2026-12-04');
    await ill('2026-12-07');
    expect(said().slice(-2).toSorted()).toEqual(['bo: delegate', 'erik: owner']);
    expect(card('erik')).toMatchObject({
      state: 'asked',
      earlier: { name: 'Bo Testsson', lastDay: '2026-12-04' },
      period: { from: '2026-12-07', lastDay: '2026-12-07' },
    });
    expect(card('bo')).toMatchObject({ state: 'asked', isNotTheirs: false });
    expect(await press('erik', 'delegation.keepOn')).toEqual({ state: 'proposed', refusal: undefined });
    await to('08:10', '2026-12-07');
    expect(await press('bo', 'delegation.accept')).toMatchObject({ state: 'accepted' });
    expect(await delegations()).toHaveLength(1);
  });

  test('nobody goes on without the owner, and the delegate cannot say it for them', async () => {
    await ill('2026-12-02', '2026-12-03', '2026-12-04');
    await bringInEffect('08:1', '2026-12-04');
    await ill('2026-12-07');
    expect(await press('bo', 'delegation.keepOn')).toMatchObject({ refusal: 'not-yours' });
    await to('08:10', '2026-12-08');
    expect(await state()).toBe('asked lapsed');
    await ill('2026-12-08');
    expect(await state()).toBe('withManager lapsed');
    expect(said().filter((one) => one === 'carin: manager')).toHaveLength(1);
  });

  test('the manager reads that the owner has been asked, not that a person was chosen', async () => {
    await ill('2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07');
    await press('carin', 'delegation.recordConsent', { delegate: id('bo'), how: 'På telefon.' });
    await to('08:10', '2026-12-07');
    await press('bo', 'delegation.accept');
    await to('08:15', '2026-12-07');
    await press('carin', 'delegation.confirm');
    await ill('2026-12-08');
    expect(card('erik')).toMatchObject({ state: 'asked', reason: 'lapsed' });
    expect(card('carin')).toMatchObject({ role: 'manager', state: 'asked', answerOn: '2026-12-08' });
  });

  test('who agrees on the morning after the last day is away on it: it holds for that day, and is not thrown away', async () => {
    await ill('2026-12-02', '2026-12-03', '2026-12-04');
    await to('09:00', '2026-12-07');
    await press('erik', 'delegation.name', { delegate: id('bo') });
    const days = { from: '2026-12-07', lastDay: '2026-12-07' };
    await to('09:40', '2026-12-07');
    expect(card('bo')).toMatchObject({ state: 'proposed', period: days });
    await press('bo', 'delegation.accept');
    await to('16:00', '2026-12-07');
    expect(await state()).toBe('accepted');
    await to('08:05', '2026-12-08');
    expect(await state()).toMatch(/^ended/);
  });

  test('"tillbaka" ends all days that touch, and what lies apart stands', async () => {
    await to('09:00', '2026-12-02');
    for (const words of ['sjuk', 'borta 3-4 december', 'borta 9-11 december'])
      await theHouse().write('erik', words);
    await theHouse().write('erik', 'tillbaka');
    const absences = await theHouse().store.people.listAbsences(
      theHouse().at('10:00', '2026-12-02'),
      theHouse().at('23:00', '2026-12-20'),
      [id('erik')],
    );
    expect(absences.filter(({ endedAt }) => endedAt === undefined).map(({ from }) => from)).toEqual([
      theHouse().at('00:00', '2026-12-09'),
    ]);
  });
});

describe('an absence that becomes longer', () => {
  beforeEach(async () => {
    plan('2026-12-08', '2026-12-11');
    await to('08:00', '2026-12-03');
    await bringInEffect('08:1', '2026-12-03');
    await to('08:00', '2026-12-09');
    plan('2026-12-08', '2026-12-18');
    await to('10:00', '2026-12-09');
  });

  test('owner and delegate are asked at once, and with one tap by each it goes on', async () => {
    expect(said().slice(-2).toSorted()).toEqual(['bo: delegate', 'erik: owner']);
    expect(card('erik')).toMatchObject({ longer: { lastDay: '2026-12-18', hasSaid: false } });
    expect(await press('bo', 'delegation.keepOn')).toEqual({ state: 'inEffect', refusal: undefined });
    expect(card('bo').longer).toMatchObject({ hasSaid: false });
    expect((await delegations())[0]?.consent?.lastDay).toBe('2026-12-11');
    await to('10:10', '2026-12-09');
    expect(await press('erik', 'delegation.keepOn')).toEqual({ state: 'inEffect', refusal: undefined });
    const [kept] = await delegations();
    expect(kept).toMatchObject({
      state: 'inEffect',
      consent: { lastDay: '2026-12-18', how: 'card', byId: id('erik') },
      lapsesAt: theHouse().at('00:00', '2026-12-19'),
    });
    const before = said().length;
    await to('16:00', '2026-12-18');
    expect(await state()).toBe('inEffect');
    expect(said()).toHaveLength(before);
  });

  test('who has not said it is asked again the working day before; without an answer it ends, said once', async () => {
    await press('erik', 'delegation.keepOn');
    const before = said().length;
    await to('08:05', '2026-12-10');
    expect(said().slice(before)).toEqual(['bo: delegate']);
    await to('08:05', '2026-12-14');
    expect(await state()).toBe('asked lapsed');
    expect(
      said()
        .slice(before + 1)
        .toSorted(),
    ).toEqual(['bo: delegate', 'erik: owner']);
    await to('16:00', '2026-12-14');
    expect(said()).toHaveLength(before + 3);
    expect(await press('erik', 'delegation.keepOn')).toMatchObject({ state: 'proposed' });
  });

  test('a delegate who has said that they keep on is not asked once more when the owner says it later', async () => {
    await press('bo', 'delegation.keepOn');
    await to('08:05', '2026-12-14');
    expect(card('bo')).toMatchObject({ state: 'asked', earlier: { hasSaidYes: true }, isNotTheirs: false });
    expect(await press('erik', 'delegation.keepOn')).toMatchObject({ state: 'accepted' });
    await to('08:10', '2026-12-14');
    expect(card('bo')).toMatchObject({ state: 'accepted', isNotTheirs: false });
    expect(card('it')).toMatchObject({ state: 'accepted', isRuleThere: true });
  });

  test('that is shortened again asks nobody', async () => {
    plan('2026-12-08', '2026-12-11');
    await to('12:00', '2026-12-09');
    const before = said().length;
    expect((await delegations())[0]?.longer).toBeUndefined();
    expect(await press('erik', 'delegation.keepOn')).toMatchObject({ refusal: 'already-done' });
    await to('08:05', '2026-12-14');
    expect(await state()).toBe('ended lapsed');
    // The owner reads it on the card of their return.
    expect(said()).toHaveLength(before + 1);
  });
});

test('who is well again tomorrow is away today alone, whatever was said between', async () => {
  await to('09:00', '2026-12-02');
  await say('erik', 'sjuk idag');
  await say('erik', 'sjuk imorgon också');
  await say('erik', 'feber och hosta, kan inte komma resten av veckan');
  await say('erik', 'frisk igen imorgon');
  expect(await daysOf('erik')).toHaveLength(1);
  const [answer] = await say('erik', 'min frånvaro');
  expect(answer).toMatchObject({ from: '2026-12-02', lastDay: '2026-12-02' });
});
