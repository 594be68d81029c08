import type { WeekCard } from '../../../src/desk/domain/desk-cards';
import { notifyOfWeek } from '../../../src/desk/flows/told/notify-of-week';
import type { Who } from '../../support/flow-house';
import { id } from '../../support/flow-house';
import { card, closeScene, open, plan, press, theHouse, to } from './delegation-scene';

beforeEach(() => open());
afterEach(closeScene);

async function week(who: Who): Promise<WeekCard | undefined> {
  await to('08:30', '2026-12-07');
  await notifyOfWeek(theHouse().context);
  await to('08:31');
  const cards = theHouse().messenger.said.flatMap(({ to: receiver, facts }) =>
    receiver === id(who) && facts.card === 'week' ? [facts] : [],
  );
  return cards.at(-1);
}

const period = { from: '2026-12-08', lastDay: '2026-12-20' };

test('the manager’s Monday card tells who is away and that it is not arranged', async () => {
  plan('2026-12-08', '2026-12-20');
  await to('08:00', '2026-12-03');
  expect((await week('carin'))?.away).toEqual([{ name: 'Erik Testsson', period, isArranged: false }]);
});

test('it tells that it is arranged, and neither how nor why', async () => {
  plan('2026-12-08', '2026-12-20');
  await to('08:00', '2026-12-03');
  await press('erik', 'delegation.exempt');
  const mine = await week('carin');
  expect(mine?.away).toEqual([{ name: 'Erik Testsson', period, isArranged: true }]);
  expect(JSON.stringify(mine)).not.toMatch(/exempt|readMyself|notExternal/);
});

test('nobody else reads of it', async () => {
  plan('2026-12-08', '2026-12-20');
  await to('08:00', '2026-12-03');
  expect(card('erik').state).toBe('asked');
  expect((await week('anna'))?.away ?? []).toEqual([]);
  expect((await week('david'))?.away ?? []).toEqual([]);
});

test('while the manager is away the last resort reads it', async () => {
  plan('2026-12-03', '2026-12-11', 'carin');
  plan('2026-12-08', '2026-12-20');
  await to('08:00', '2026-12-03');
  const away = (await week('david'))?.away ?? [];
  expect(away.map(({ name }) => name)).toContain('Erik Testsson');
  expect(await week('carin')).toBeUndefined();
});

test('that they take contact themselves is not arranged, and an illness said day by day stays on it', async () => {
  for (const day of ['02', '03', '04', '07']) {
    await to('07:40', `2026-12-${day}`);
    await theHouse().write('erik', 'sjuk');
    await to('08:05', `2026-12-${day}`);
  }
  await press('carin', 'delegation.contact');
  const away = (await week('carin'))?.away;
  expect(away).toMatchObject([
    { name: 'Erik Testsson', period: { from: '2026-12-02', lastDay: '2026-12-07' }, isArranged: false },
  ]);
});
