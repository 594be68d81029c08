import type { OpenedStore } from '../../../src/app/open-store';
import type { IncomingMessage } from '../../../src/incoming/domain/incoming';
import type { TestDatabases } from '../../fakes/store-databases';
import { localDate } from '../../../src/core/time';
import { anna, at, ks, soc } from '../../fakes/store-samples';
import { anIncoming } from './store-messages-contract';

/** What goes to the archive. */
export function keptContract(databases: TestDatabases): void {
  let store: OpenedStore;
  beforeEach(async () => {
    store = await databases.open(await databases.create());
  });
  const add = (...messages: readonly IncomingMessage[]) =>
    store.save({ incoming: messages.map((message) => ({ expectedVersion: 0, message })) });
  const kept = (id: string, changes: Partial<IncomingMessage> = {}) =>
    anIncoming(id, { registration: { kind: 'keptInOrder' }, ...changes });
  const span = { from: at('08:00'), to: at('12:00') };
  const secret = (deletedAt: IncomingMessage['arrivedAt'] | undefined) => ({
    registration: { kind: 'registered' as const, number: 'KS 2026/1' },
    secrecy: { since: at('09:00'), byId: anna, printedAt: at('09:10'), deletedAt },
  });
  const idsOf = async (after?: IncomingMessage, most = 10) =>
    (await store.incoming.listKept({ mailboxId: ks, span, after }, most)).map(({ id }) => id);

  it('lists what was kept in order and the secrets that were deleted, of one mailbox and span, as they arrived', async () => {
    await add(
      kept('late', { arrivedAt: at('11:59') }),
      kept('after', { arrivedAt: at('12:00') }),
      kept('first', { arrivedAt: at('08:00') }),
      kept('before', { arrivedAt: at('07:59') }),
      kept('elsewhere', { mailboxId: soc }),
      anIncoming('gone', { arrivedAt: at('10:00'), ...secret(at('10:30')) }),
      anIncoming('still', { arrivedAt: at('10:01'), ...secret(undefined) }),
      anIncoming('open', {}),
    );
    expect(await idsOf()).toEqual(['first', 'gone', 'late']);
  });

  it('goes on after the last one of a page, also among those of one moment', async () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => kept(id));
    await add(...all);
    expect(await idsOf(undefined, 2)).toEqual(['a', 'b']);
    expect(await idsOf(all[1], 2)).toEqual(['c', 'd']);
    expect(await idsOf(all[3], 2)).toEqual([]);
  });

  it('counts all else that arrived then, by registration', async () => {
    await add(
      kept('kept'),
      anIncoming('open'),
      anIncoming('minor-1', { registration: { kind: 'minor' } }),
      anIncoming('minor-2', { registration: { kind: 'minor' } }),
      anIncoming('gone', secret(at('10:30'))),
      anIncoming('still', secret(undefined)),
      anIncoming('elsewhere', { mailboxId: soc }),
      anIncoming('after', { arrivedAt: at('12:00') }),
    );
    expect(await store.incoming.countNotKept({ mailboxId: ks, span })).toEqual({
      open: 1,
      minor: 2,
      registered: 1,
    });
  });

  it('reads the log of a mailbox in the order of time, in pages, in a half-open span', async () => {
    const entry = (time: string, mailboxId = ks) => ({
      at: at(time),
      actorId: anna,
      mailboxId,
      date: undefined,
      event: { what: 'message.printed' },
    });
    await store.save({
      log: [entry('10:00'), entry('08:00'), entry('10:00'), entry('12:00'), entry('09:00', soc)],
    });
    const { from, to } = span;
    const first = await store.log.listSpan({ mailboxId: ks, from, to, after: undefined }, 2);
    expect(first.map((one) => one.at)).toEqual([at('08:00'), at('10:00')]);
    const rest = await store.log.listSpan({ mailboxId: ks, from, to, after: first.at(-1) }, 2);
    expect(rest.map((one) => one.at)).toEqual([at('10:00')]);
    expect(await store.log.listSpan({ mailboxId: ks, from, to: undefined, after: rest[0] }, 2)).toHaveLength(
      1,
    );
  });

  it('lists what stands on the public list, with the words that were written, until it is taken off', async () => {
    const published = {
      ...{ kind: 'Skrivelse', text: 'Buller vid skolan', lastDay: localDate('2026-12-15') },
      ...{ byId: anna, at: at('09:00') },
    };
    const registered = { kind: 'registered' as const, number: 'KS 2026/1' };
    const listed = anIncoming('listed', { registration: registered, published });
    await add(listed, anIncoming('not', { registration: registered }));
    expect(await store.incoming.listPublished()).toEqual([listed]);
    const off = { ...listed, published: undefined, version: listed.version + 1 };
    await store.save({ incoming: [{ expectedVersion: listed.version, message: off }] });
    expect(await store.incoming.listPublished()).toEqual([]);
  });
}
