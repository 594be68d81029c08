import { mailboxId } from '../../../src/core/ids';
import { localDate } from '../../../src/core/time';
import { undoRosterChange } from '../../../src/desk/flows/undoing/undo-change';
import { actOnDuty } from '../../../src/duty/flows/act-on-duty';
import { giveDays } from '../../../src/roster/flows/plan-days';
import { holders } from '../../roster/flows/roster-house';
import { id, ks, openFlowHouse, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  await house.to('12:01');
});
afterEach(() => house.close());

const [ksId, date] = [mailboxId('ks'), localDate('2026-12-01')];

/** Another replica's, which has not come to the day's ladder yet. */
const planForErik = () =>
  giveDays(
    { ...house.context, absenceChanged: () => Promise.resolve() },
    { actorId: id('carin'), mailboxId: ksId, personId: id('erik'), from: date, lastDay: date },
  );

test('a day given by its card while another replica saves a plan of it is decided anew on that plan', async () => {
  const { store } = house.context;
  let tries = 0;
  const save: typeof store.save = async (change) => {
    if (tries++ === 0) expect((await planForErik()).ok).toBe(true);
    return store.save(change);
  };
  const { days } = await store.duty.readDate(date, [ksId]);
  const { refusal } = await actOnDuty(
    { ...house.context, store: { ...store, save } },
    {
      ...{ verb: 'duty.give', actorId: id('anna'), mailboxId: ksId, date, personId: id('bo') },
      ...{ noticeId: undefined, version: days[0]?.version ?? 0 },
    },
  );
  expect(refusal).toBeUndefined();
  expect(tries).toBe(2);
  const changes = await store.roster.listChanges(date);
  expect(changes.map(({ personId }) => personId)).toEqual([id('erik'), id('bo')]);
  expect(new Set(changes.map(({ at }) => at)).size).toBe(2);
  expect(await holders(house, [date])).toEqual(['bo']);
});

test('a day’s change that is taken back while another replica saves a plan of it is decided anew on that plan', async () => {
  const { store } = house.context;
  await house.click('anna', 'duty.give', { person: id('bo') });
  const [given] = await store.roster.listChanges(date);
  let tries = 0;
  const save: typeof store.save = async (change) => {
    if (tries++ === 0) expect((await planForErik()).ok).toBe(true);
    return store.save(change);
  };
  const undone = await undoRosterChange(
    { ...house.context, store: { ...store, save } },
    { actorId: id('anna'), changeId: given?.id ?? '', noticeId: undefined },
  );
  expect(undone.ok).toBe(true);
  expect(tries).toBeGreaterThan(1);
  const changes = await store.roster.listChanges(date);
  expect(changes.map(({ undoneAt }) => undoneAt !== undefined)).toEqual([true, false]);
  expect(await store.roster.versionOf(ksId)).toBe(3);
  expect(await holders(house, [date])).toEqual(['erik']);
});
