import type { OpenedStore } from '../../../src/app/open-store';
import { incomingId, mailboxId } from '../../../src/core/ids';
import { localDate } from '../../../src/core/time';
import { noAnswer, type IncomingMessage } from '../../../src/incoming/domain/incoming';
import { namedMessage } from '../../../src/incoming/domain/shown/message-log';
import type { TestDatabases } from '../../fakes/store-databases';
import { anna, at, ks, soc } from '../../fakes/store-samples';
import { anIncoming } from './store-messages-contract';

/** What the work page asks: filters of its own, who has what open, a message's log, and how often a mailbox has changed. */
export function pageContract(databases: TestDatabases): void {
  let store: OpenedStore;
  beforeEach(async () => {
    store = await databases.open(await databases.create());
  });
  const add = (...messages: readonly IncomingMessage[]) =>
    store.save({ incoming: messages.map((message) => ({ expectedVersion: 0, message })) });
  const listed = async (filter: object) =>
    (await store.incoming.list({ mailboxes: [ks], ...filter }, { from: 0, most: 9 })).map(({ id }) =>
      String(id),
    );
  const given = (dueOn: string) => ({
    answer: { ...noAnswer(at('09:05')), state: 'forwarded' as const, dueOn: localDate(dueOn) },
    registration: { kind: 'minor' as const },
  });

  it('lists what is overdue: not registered in time, or past its day; and by the day on which it is due', async () => {
    await add(
      anIncoming('early', { arrivedAt: at('08:00') }),
      anIncoming('fresh', { arrivedAt: at('09:30') }),
      anIncoming('past', { ...given('2026-11-30'), arrivedAt: at('09:40') }),
      anIncoming('ahead', { ...given('2026-12-03'), arrivedAt: at('09:50') }),
      anIncoming('appeal', { arrivedAt: at('09:55'), appeal: { dueOn: localDate('2026-11-29') } }),
    );
    const overdue = { lateBefore: at('09:00'), pastDay: [incomingId('past'), incomingId('appeal')] };
    expect(new Set(await listed({ overdue }))).toEqual(new Set(['early', 'past', 'appeal']));
    expect(await store.incoming.count({ mailboxes: [ks], overdue })).toBe(3);
    // What is late stands first, requests and appeals before the rest of it, then those that are in time.
    expect(await listed({ overdueFirst: overdue, lateBefore: at('09:00') })).toEqual([
      ...['appeal', 'early', 'past', 'fresh', 'ahead'],
    ]);
    const lateAlone = { lateBefore: at('09:00'), pastDay: [] };
    expect(await listed({ overdueFirst: lateAlone, lateBefore: at('09:00') })).toEqual([
      ...['early', 'appeal', 'fresh', 'past', 'ahead'],
    ]);
    expect(await listed({ isDueFirst: true })).toEqual(['appeal', 'past', 'ahead', 'early', 'fresh']);
    const lateDecisions = [{ id: incomingId('ahead'), day: localDate('2026-11-28') }];
    expect(await listed({ isDueFirst: true, lateDecisions })).toEqual([
      ...['ahead', 'appeal', 'past', 'early', 'fresh'],
    ]);
    expect(await listed({ isPlain: true, isLatestFirst: true })).toEqual([
      'appeal',
      'ahead',
      'past',
      'fresh',
      'early',
    ]);
    expect(await listed({ kind: 'appeal' })).toEqual(['appeal']);
  });

  it('finds a number whatever stands between its parts, and lists each part of what is not registered', async () => {
    const registration = { kind: 'registered', number: 'KS 2026-803' } as const;
    await add(
      anIncoming('numbered', { registration, arrivedAt: at('08:00') }),
      anIncoming('gone', { goneAt: at('10:00'), arrivedAt: at('08:10') }),
      anIncoming('late', { arrivedAt: at('08:20') }),
      anIncoming('fresh', { arrivedAt: at('09:30') }),
    );
    for (const number of ['KS 2026-803', '2026/803', 'ks2026:803', '2026 803'])
      expect(await listed({ number })).toEqual(['numbered']);
    expect(await listed({ number: '2026/804' })).toEqual([]);
    for (const is of ['gone', 'late', 'fresh'])
      expect(await listed({ openPart: { is, lateBefore: at('09:00') } })).toEqual([is]);
  });

  it('knows who has a message open, until it is closed or not renewed', async () => {
    const message = anIncoming('a');
    await add(message);
    const opened = (untilMillis: number | undefined, nowMillis: number) =>
      store.save({ opened: [{ message, byId: anna, untilMillis, nowMillis, isNews: true }] });
    await opened(1_000, 0);
    await opened(2_000, 500);
    expect(await store.incoming.listOpen([message.id], 1_500)).toEqual([
      { incomingId: message.id, personId: anna },
    ]);
    expect(await store.incoming.listOpen([message.id], 2_000)).toEqual([]);
    await opened(undefined, 1_600);
    expect(await store.incoming.listOpen([message.id], 1_600)).toEqual([]);
  });

  it('lists the log of one message, of another in the same second nothing, and of before by its arrival', async () => {
    const [one, other] = [anIncoming('a'), anIncoming('b')];
    const entry = (of: object) => ({
      ...{ at: at('10:00'), actorId: anna, mailboxId: ks, date: undefined },
      event: { what: 'message.noted', of },
    });
    const before = { arrivedAt: one.arrivedAt };
    await store.save({
      log: [entry(namedMessage(one)), entry(namedMessage(other)), entry([namedMessage(one)])],
    });
    const about = { mailboxId: ks, since: one.arrivedAt, message: namedMessage(one) };
    expect(await store.log.listAbout(about, 9)).toHaveLength(2);
    await store.save({ log: [entry(before)] });
    expect(await store.log.listAbout(about, 9)).toHaveLength(3);
    expect(await store.log.listAbout({ ...about, mailboxId: soc }, 9)).toEqual([]);
  });

  it('counts each change of a mailbox, once a transaction, and of who is away for all', async () => {
    const before = await store.changes.read();
    await add(anIncoming('a'), anIncoming('b'));
    await store.save({ log: [] });
    const after = await store.changes.read();
    expect((after.get(ks) ?? 0) - (before.get(ks) ?? 0)).toBe(1);
    expect(after.get(soc)).toBe(before.get(soc));
    expect(after.get(mailboxId(''))).toBe(before.get(mailboxId('')));
  });
}
