import type { OpenedStore } from '../../../src/app/open-store';
import { noticeId } from '../../../src/core/ids';
import { keysOf } from '../../../src/core/members';
import { isDoneHere, openingKinds } from '../../../src/look/domain/opening';
import type { DutyDay } from '../../../src/duty/domain/duty-day';
import type { RosterChange } from '../../../src/roster/domain/roster';
import { localDate } from '../../../src/core/time';
import type { TestDatabases } from '../../fakes/store-databases';
import {
  aDay,
  aNotice,
  anAbsence,
  anna,
  anOpening,
  at,
  bo,
  ks,
  soc,
  today,
  tomorrow,
} from '../../fakes/store-samples';

const entry = {
  at: at('12:00'),
  actorId: anna,
  mailboxId: ks,
  date: today,
  event: { what: 'day.missed' },
} as const;

export function dutyContract(databases: TestDatabases): void {
  let store: OpenedStore;
  let url: string;

  beforeEach(async () => {
    url = await databases.create();
    store = await databases.open(url);
  });

  describe('duty days', () => {
    it('gives a day back exactly as it was saved', async () => {
      // Written out: a field more does not compile before it is here.
      const day: DutyDay = {
        mailboxId: ks,
        date: today,
        version: 1,
        state: 'missed',
        onDutyId: anna,
        opened: { how: 'attested', at: at('09:00'), byId: anna },
        openedLater: { how: 'nothingToOpen', at: at('17:00'), byId: undefined },
        junkReviewed: { at: at('13:00'), byId: bo },
        unreadableSince: at('11:00'),
        isDeadEnd: true,
      };
      expect(await store.save({ days: [{ expectedVersion: 0, day }] })).toBe('saved');
      expect(await store.duty.findDay(ks, today)).toEqual(day);
    });

    it('knows no day that was never saved', async () => {
      expect(await store.duty.findDay(ks, today)).toBeUndefined();
      expect(await store.duty.findLastDate(ks)).toBeUndefined();
    });

    it('lists days of all mailboxes in a span, and open days before a date', async () => {
      const days = [
        aDay({ date: localDate('2026-11-30'), state: 'opened' }),
        aDay({ date: localDate('2026-11-30'), mailboxId: soc }),
        aDay(),
        aDay({ date: tomorrow }),
      ];
      await store.save({ days: days.map((day) => ({ expectedVersion: 0, day })) });
      expect(await store.duty.listDays(localDate('2026-11-30'), today)).toEqual(days.slice(0, 3));
      expect(await store.duty.listOpenDays(today)).toEqual([days[1]]);
      expect(await store.duty.findLastDate(ks)).toBe(tomorrow);
      expect(await store.duty.findLastDate(soc)).toBe('2026-11-30');
    });
  });

  describe('saving a decision', () => {
    it('saves nothing at all when the day was saved by somebody else in between', async () => {
      await store.save({ days: [{ expectedVersion: 0, day: aDay() }] });
      await store.save({ days: [{ expectedVersion: 1, day: aDay({ version: 2 }) }] });
      const late = {
        days: [
          { expectedVersion: 0, day: aDay({ mailboxId: soc }) },
          { expectedVersion: 1, day: aDay({ version: 2, state: 'missed' as const }) },
        ],
        openings: [anOpening()],
        absences: [anAbsence()],
        notices: [aNotice('notice-1')],
        log: [entry],
      };
      expect(await store.save(late)).toBe('conflict');
      expect((await store.duty.findDay(ks, today))?.state).toBe('open');
      expect(await store.duty.findDay(soc, today)).toBeUndefined();
      expect((await store.duty.readDate(today)).openings).toEqual([]);
      expect(await store.people.findAbsence(anAbsence().id)).toBeUndefined();
      expect(await store.findNotice(noticeId('notice-1'))).toBeUndefined();
      expect(await store.log.list(10)).toEqual([]);
    });

    it('refuses a second first version of a day', async () => {
      expect(await store.save({ days: [{ expectedVersion: 0, day: aDay() }] })).toBe('saved');
      expect(await store.save({ days: [{ expectedVersion: 0, day: aDay() }] })).toBe('conflict');
      expect(await store.save({ days: [{ expectedVersion: 1, day: aDay({ mailboxId: soc }) }] })).toBe(
        'conflict',
      );
    });

    it('lets exactly one of many replicas decide the same day', async () => {
      const other = await databases.open(url);
      const tries = Array.from({ length: 12 }, (_, index) =>
        (index % 2 ? store : other).save({
          days: [{ expectedVersion: 0, day: aDay() }],
          log: [entry],
        }),
      );
      const results = await Promise.all(tries);
      expect(results.filter((result) => result === 'saved')).toHaveLength(1);
      expect(await store.log.list(100)).toHaveLength(1);
    });
  });

  describe('openings', () => {
    it('keeps evidence once, however often it is met', async () => {
      await store.save({ openings: [anOpening(), anOpening()] });
      await store.save({ openings: [anOpening(), anOpening({ kind: 'sent' })] });
      expect((await store.duty.readDate(today)).openings).toHaveLength(2);
      expect((await store.duty.readDate(tomorrow)).openings).toEqual([]);
    });

    it.each(keysOf(openingKinds))(
      '%s, taken back, stands again only if somebody does it anew',
      async (kind) => {
        const opening = anOpening({ kind, personId: isDoneHere(kind) ? anna : undefined });
        const retracted = { ...opening, retractedAt: at('09:30') };
        for (const saved of [opening, retracted, opening]) await store.save({ openings: [saved] });
        const kept = isDoneHere(kind) ? opening : retracted;
        expect((await store.duty.readDate(today)).openings).toEqual([kept]);
      },
    );
  });

  it('keeps one-off changes, and that they were undone', async () => {
    const change: RosterChange = {
      id: 'change-1',
      mailboxId: ks,
      date: today,
      kind: 'takes',
      personId: bo,
      byId: anna,
      at: at('08:05'),
      undoneAt: undefined,
    };
    await store.save({ rosterChanges: [change] });
    expect(await store.roster.listChanges(today)).toEqual([change]);
    const undone = { ...change, undoneAt: at('08:10') };
    await store.save({ rosterChanges: [undone] });
    expect(await store.roster.listChanges(today)).toEqual([undone]);
    expect(await store.roster.listChanges(tomorrow)).toEqual([]);
  });
}
