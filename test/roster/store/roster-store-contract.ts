import { mailboxId, noticeId, personId } from '../../../src/core/ids';
import { instant, localDate, localTime } from '../../../src/core/time';
import type { OpenedStore } from '../../../src/app/open-store';
import type { RosterChange } from '../../../src/roster/domain/roster';
import type { TestDatabases } from '../../fakes/store-databases';
import { anna, at, bo, ks, soc, today } from '../../fakes/store-samples';

const change = (changes: Partial<RosterChange> = {}): RosterChange => ({
  ...{ id: 'c1', mailboxId: ks, date: today, lastDay: localDate('2026-12-04'), kind: 'takes' },
  ...{ personId: bo, byId: anna, at: at('08:00'), undoneAt: undefined },
  ...changes,
});

/** What every database must do with rosters. */
export function rosterContract(databases: TestDatabases): void {
  const open = async (): Promise<OpenedStore> => databases.open(await databases.create());

  test('a person has one secret address, of which the hash alone is kept: the latest', async () => {
    const store = await open();
    const link = { personId: anna, secret: 'one', madeAt: at('08:00') };
    await store.save({ calendarLinks: [link] });
    await store.save({ calendarLinks: [{ ...link, secret: 'two', madeAt: at('09:00') }] });
    expect(await store.roster.findCalendarOwner('one')).toBeUndefined();
    expect(await store.roster.findCalendarOwner('two')).toBe(anna);
    expect(await store.roster.calendarSince(anna)).toBe(at('09:00'));
    expect(await store.roster.calendarSince(bo)).toBeUndefined();
  });

  test('a change for a span is found on each of its days, and its columns are kept', async () => {
    const store = await open();
    const whole = change({
      part: { from: localTime('13:00'), until: undefined },
      ...{ askedId: bo, acceptedAt: at('09:00'), swapId: 's1' },
    });
    await store.save({ rosterChanges: [whole] });
    expect(await store.roster.listChanges(localDate('2026-12-03'))).toEqual([whole]);
    expect(await store.roster.listChanges(localDate('2026-12-05'))).toEqual([]);
    expect(await store.roster.listChanges(today, [soc])).toEqual([]);
    const span = { from: localDate('2026-11-01'), lastDay: localDate('2026-12-31') };
    expect((await store.roster.readSpan(span)).changes).toEqual([whole]);
    expect(await store.roster.listSwap('s1')).toEqual([whole]);
    expect(await store.roster.findChange('c1')).toEqual(whole);
    expect(await store.roster.listDecidedBy(anna, at('07:00'))).toEqual([whole]);
    expect(await store.roster.listDecidedBy(anna, at('08:01'))).toEqual([]);
    expect(await store.roster.listDecidedBy(bo, at('08:30'))).toEqual([whole]);
    expect(await store.roster.listDecidedBy(bo, at('09:01'))).toEqual([]);
  });

  test('two decisions on the same roster at once: the second is a conflict and changes nothing', async () => {
    const store = await open();
    expect(await store.roster.versionOf(ks)).toBe(0);
    const base = (version: number) => ({ rosterBase: [{ mailboxId: ks, version }] });
    expect(await store.save({ ...base(0), rosterChanges: [change()] })).toBe('saved');
    expect(await store.save({ ...base(0), rosterChanges: [change({ id: 'c2' })] })).toBe('conflict');
    expect(await store.roster.versionOf(ks)).toBe(1);
    expect(await store.save({ ...base(1), rosterChanges: [change({ id: 'c3' })] })).toBe('saved');
    expect(await store.save({ ...base(1), rosterChanges: [change({ id: 'c4' })] })).toBe('conflict');
    expect((await store.roster.listChanges(today)).map(({ id }) => id)).toEqual(['c1', 'c3']);
  });

  test('a standing order is kept with its weekdays and weeks, and no longer listed when it is undone', async () => {
    const store = await open();
    const order = {
      ...{ id: 'o1', mailboxId: mailboxId('ks'), from: localDate('2026-12-07'), byId: personId('carin') },
      entries: [
        { personId: anna, days: ['mon' as const], rotation: { weeks: 2, starts: localDate('2026-12-07') } },
        { functionId: 'kansli' },
      ],
      ...{ at: instant('2026-12-01T08:00:00Z'), undoneAt: undefined },
    };
    await store.save({ rosterOrders: [order] });
    expect(await store.roster.listOrders()).toEqual([order]);
    const before = { from: today, lastDay: localDate('2026-12-06') };
    expect((await store.roster.readSpan(before)).orders).toEqual([]);
    await store.save({ rosterOrders: [{ ...order, undoneAt: at('09:00') }] });
    expect(await store.roster.listOrders()).toEqual([]);
  });

  test('what was told of days that nobody has is found by its days, with what its card shows now', async () => {
    const store = await open();
    const content = {
      kind: 'emptyRoster',
      mailboxId: ks,
      date: today,
      lastDay: localDate('2026-12-02'),
    } as const;
    const dates = [today, localDate('2026-12-02')];
    const notice = {
      ...{ id: noticeId('n1'), key: 'emptyRoster/ks/1', receiverId: anna, content },
      subjects: dates.map((date) => ({ key: `emptyRoster/ks/1/${date}`, mailboxId: ks, date })),
      ...{ notBefore: at('08:00'), createdAt: at('08:00') },
    };
    await store.save({ notices: [notice] });
    const told = { id: notice.id, receiverId: anna, state: 'waiting' };
    expect(await store.roster.listGaps(localDate('2026-12-02'))).toEqual([{ ...told, content }]);
    expect(await store.roster.listGaps(localDate('2026-12-03'))).toEqual([]);
    const filled = { ...content, shown: 'filled' };
    await store.save({ daysShown: [{ id: notice.id, content: filled }] });
    expect(await store.roster.listGaps(today)).toEqual([{ ...told, content: filled }]);
    expect((await store.findNotice(notice.id))?.content).toEqual(filled);
  });

  test('who was told to have a mailbox is counted on by one process; what waits is first in, first out', async () => {
    const store = await open();
    const told = (number: number, holder: string | undefined) => ({ mailboxId: ks, number, holder });
    const news = (id: string, number: number, holder: string | undefined) => ({
      told: [told(number, holder)],
      holderChanges: [
        {
          ...told(number, holder),
          ...{
            id,
            date: today,
            until: holder === undefined ? undefined : at('15:00'),
            at: at(`08:0${number}`),
          },
        },
      ],
    });
    expect(await store.roster.countWaiting()).toEqual({
      count: 0,
      oldestAt: undefined,
      lastAnswer: undefined,
    });
    expect(await store.save({ told: [told(1, `person/${anna}`)] })).toBe('saved');
    expect(await store.save({ told: [told(1, `person/${anna}`)] })).toBe('conflict');
    expect(await store.save(news('b', 2, `person/${bo}`))).toBe('saved');
    expect(await store.save(news('c', 2, 'unit/Kansliet'))).toBe('conflict');
    expect(await store.save(news('a', 3, undefined))).toBe('saved');
    expect(await store.roster.listTold()).toEqual([told(3, undefined)]);
    const two = { count: 2, oldestAt: at('08:02') };
    expect(await store.roster.countWaiting()).toEqual({ ...two, lastAnswer: undefined });
    await store.save({ holderAnswers: [{ id: 'b', answer: 'http-500' }] });
    await store.save({ holderAnswers: [{ id: 'b', answer: 'http-503' }] });
    expect(await store.roster.countWaiting()).toEqual({ ...two, lastAnswer: 'http-503' });
    expect(await store.work.listOpen(at('09:00'))).toMatchObject([{ kind: 'webhook' }]);
    expect(await store.roster.firstWaiting(ks)).toEqual(news('b', 2, `person/${bo}`).holderChanges[0]);
    await store.save({ holderTaken: ['b'] });
    expect(await store.roster.countWaiting()).toMatchObject({ count: 1, lastAnswer: undefined });
    expect(await store.roster.firstWaiting(ks)).toEqual(news('a', 3, undefined).holderChanges[0]);
    await store.save({ holderTaken: ['a'] });
    expect(await store.roster.firstWaiting(ks)).toBeUndefined();
    expect(await store.roster.firstWaiting(soc)).toBeUndefined();
  });

  test('weekdays off are kept for whom they are, and end when they are taken back', async () => {
    const store = await open();
    const off = {
      ...{ id: 'off', personId: anna, days: ['fri', 'mon'] as const, from: today, lastDay: undefined },
      ...{ byId: anna, at: at('08:00'), endedOn: undefined },
    };
    await store.save({ daysOff: [off] });
    expect(await store.people.listDaysOff([anna])).toEqual([off]);
    expect(await store.people.listDaysOff([bo])).toEqual([]);
    await store.save({ daysOff: [{ ...off, endedOn: localDate('2026-12-05') }] });
    expect((await store.people.listDaysOff())[0]?.endedOn).toBe('2026-12-05');
  });
}
