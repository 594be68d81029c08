import type { OpenedStore } from '../../../src/app/open-store';
import { localDate } from '../../../src/core/time';
import { noticeId, personId } from '../../../src/core/ids';
import type { TestDatabases } from '../../fakes/store-databases';
import { aWeekNotice, anna, at, bo, conversationOf, copyFor, realNoon } from '../../fakes/store-samples';
import { claimOne } from '../../fakes/claim-one';

const carin = personId('carin');

/** The most of the times that lie within a sliding window of that length. */
function mostWithin(times: readonly number[], millis: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.max(...sorted.map((from) => sorted.filter((it) => it >= from && it < from + millis).length));
}

export function rateContract(databases: TestDatabases): void {
  let store: OpenedStore;
  let url: string;

  beforeEach(async () => {
    url = await databases.create();
    store = await databases.open(url);
  });

  const notices = (count: number, to: (index: number) => ReturnType<typeof personId>) =>
    Array.from({ length: count }, (_, index) => aWeekNotice(`notice-${index}`, to(index)));
  const claim = (realMillis: number, from = store) =>
    claimOne(from.outbox, { owner: 'a', now: at('12:00'), realMillis });

  /** Claims until nothing is left, moving real time on when told to wait; the slots given. */
  async function claimAll(stores: readonly OpenedStore[], most = 1) {
    const slots: { at: number; to: string; isUnopened: boolean }[] = [];
    for (let real = realNoon; ;) {
      const by = { owner: 'a', now: at('12:00'), realMillis: real, most };
      const claims = await Promise.all(stores.map((from) => from.outbox.claim(by)));
      for (const { work, slot } of claims.flatMap((it) => (it.kind === 'claimed' ? it.pieces : []))) {
        const isUnopened = work.kind === 'say' && work.conversation === undefined;
        slots.push({ at: slot.atMillis, to: work.notice.receiverId, isUnopened });
        await store.outbox.settle(work, { kind: 'done', at: at('12:00'), copy: undefined });
      }
      const waits = claims.flatMap((it) => (it.kind === 'idle' ? (it.againAtMillis ?? []) : []));
      if (claims.every((it) => it.kind === 'idle')) {
        if (waits.length === 0) return slots;
        real = Math.max(real + 1, Math.min(...waits));
      }
    }
  }

  it.each([1, 8])(
    'gives slots so that no sliding second holds more than 50, at nearly the full rate, to all replicas together, %i at a time',
    async (most) => {
      const stores = [store, await databases.open(url), await databases.open(url)];
      const people = Array.from({ length: 250 }, (_, index) => personId(`person-${index}`));
      for (const person of people) await store.outbox.saveConversation(conversationOf(person));
      await store.save({ notices: notices(250, (index) => people[index]!) });
      const slots = (await claimAll(stores, most)).map((slot) => slot.at);
      expect(slots).toHaveLength(250);
      expect(mostWithin(slots, 1_000)).toBeLessThanOrEqual(48);
      expect(Math.max(...slots) - realNoon).toBeLessThan(250 * (1_000 / 45));
    },
  );

  it('counts two requests for somebody whose conversation has to be opened first', async () => {
    await store.save({ notices: notices(2, (index) => (index === 0 ? anna : bo)) });
    const slots = await claimAll([store]);
    expect(slots.map((slot) => slot.at - realNoon)).toEqual([0, 43]);
  });

  it('gives slots at most two seconds ahead', async () => {
    await store.save({ notices: notices(200, (index) => personId(`person-${index}`)) });
    let given = 0;
    for (;;) {
      const claimed = await claim(realNoon);
      if (claimed.kind === 'idle') {
        expect(claimed.againAtMillis).toBeGreaterThan(realNoon);
        break;
      }
      given += 1;
      expect(claimed.slot.atMillis).toBeLessThanOrEqual(realNoon + 2_050);
    }
    expect(given).toBeGreaterThan(40);
  });

  it.each([1, 8])(
    'keeps the limits of one conversation, and meanwhile serves others, %i at a time',
    async (most) => {
      await store.outbox.saveConversation(conversationOf(anna));
      await store.save({ notices: [...notices(130, () => anna), aWeekNotice('other', bo)] });
      const slots = await claimAll([store, await databases.open(url)], most);
      const toAnna = slots.filter((slot) => slot.to === anna).map((slot) => slot.at);
      expect(toAnna).toHaveLength(130);
      expect(mostWithin(toAnna, 1_000)).toBeLessThanOrEqual(7);
      expect(mostWithin(toAnna, 30_000)).toBeLessThanOrEqual(60);
      expect(slots.find((slot) => slot.to === bo)!.at).toBeLessThan(realNoon + 1_000);
    },
  );

  it('tells when a conversation can take more', async () => {
    await store.outbox.saveConversation(conversationOf(anna));
    await store.save({ notices: notices(8, () => anna) });
    for (let index = 0; index < 7; index++) await claim(realNoon);
    const idle = await claim(realNoon);
    expect(idle.kind).toBe('idle');
    expect(idle.kind === 'idle' && idle.againAtMillis! - realNoon).toBeGreaterThanOrEqual(1_000);
    expect(idle.kind === 'idle' && idle.againAtMillis! - realNoon).toBeLessThan(1_500);
  });

  it('goes on at once when the clock of the machine was set back', async () => {
    await store.save({ notices: notices(2, (index) => personId(`person-${index}`)) });
    await claim(realNoon);
    const claimed = await claim(realNoon - 3_600_000);
    expect(claimed).toMatchObject({ kind: 'claimed', slot: { atMillis: realNoon - 3_600_000 } });
  });

  it('never hands the same work to two replicas', async () => {
    const stores = [store, await databases.open(url), await databases.open(url)];
    await store.save({ notices: notices(40, (index) => personId(`person-${index}`)) });
    const claims = await Promise.all(
      Array.from({ length: 40 }, (_, index) => claim(realNoon + index * 10, stores[index % 3])),
    );
    const ids = claims.flatMap((it) => (it.kind === 'claimed' ? [it.work.notice.id] : []));
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hands out several pieces at once: notices before cards to draw anew, one for each receiver, the oldest first', async () => {
    for (const person of [anna, bo, carin]) await store.outbox.saveConversation(conversationOf(person));
    await store.save({ notices: [aWeekNotice('drawn', carin)] });
    const said = await claim(realNoon);
    if (said.kind !== 'claimed') throw new Error('There was nothing to say');
    await store.outbox.settle(said.work, { kind: 'done', at: at('12:00'), copy: copyFor(carin, 'card') });
    await store.save({ redrawNotices: [noticeId('drawn')] });
    await store.save({ notices: [...notices(2, () => anna), aWeekNotice('other', bo)] });
    const claimMany = async (realMillis: number, most: number) => {
      const claimed = await store.outbox.claim({ owner: 'a', now: at('12:00'), realMillis, most });
      return claimed.kind === 'idle'
        ? []
        : claimed.pieces.map(
            ({ work, slot }) => `${work.kind} ${work.notice.id} ${slot.atMillis - realNoon}`,
          );
    };
    expect(await claimMany(realNoon + 1_000, 8)).toEqual([
      'say notice-0 1000',
      'say other 1022',
      'redraw drawn 1043',
    ]);
    expect(await claimMany(realNoon + 1_000, 8)).toEqual(['say notice-1 1064']);
    expect(await claimMany(realNoon + 1_000, 8)).toEqual([]);
  });

  it('keeps dates of another kind of notice apart from its step', async () => {
    const week = {
      ...aWeekNotice('notice-1'),
      content: { kind: 'week', monday: localDate('2026-11-30') } as const,
    };
    await store.save({ notices: [week] });
    expect((await store.findNotice(week.id))?.content).toEqual(week.content);
  });
}
