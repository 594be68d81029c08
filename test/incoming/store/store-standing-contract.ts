import type { OpenedStore } from '../../../src/app/open-store';
import { inbox, messageId } from '../../../src/core/ids';
import { noAnswer, type IncomingMessage } from '../../../src/incoming/domain/incoming';
import type { TestDatabases } from '../../fakes/store-databases';
import { aFolder, anna, at, ks, soc } from '../../fakes/store-samples';
import { anIncoming } from './store-messages-contract';

/** What stands beside messages, what they wait for, finding them, and what left its mailbox. */
export function standingContract(databases: TestDatabases): void {
  let store: OpenedStore;
  beforeEach(async () => {
    store = await databases.open(await databases.create());
  });
  const add = (...messages: readonly IncomingMessage[]) =>
    store.save({ incoming: messages.map((message) => ({ expectedVersion: 0, message })) });
  const ids = (messages: readonly IncomingMessage[]) => messages.map(({ id }) => String(id));

  it('keeps what stands beside a message', async () => {
    const taken = { byId: anna, at: at('09:30') };
    const message = anIncoming('a', { goneAt: at('10:00'), note: 'Ring först.', taken });
    await add(message);
    expect(await store.incoming.find(message.id)).toEqual(message);
  });

  it('lists what needs doing first, and counts each once', async () => {
    const kept = { registration: { kind: 'keptInOrder' } } as const;
    await add(
      anIncoming('kept', { ...kept, arrivedAt: at('08:00') }),
      anIncoming('open', { arrivedAt: at('09:40') }),
      anIncoming('late', { arrivedAt: at('08:30') }),
      anIncoming('gone', { arrivedAt: at('09:50'), goneAt: at('10:00') }),
      anIncoming('asked', { arrivedAt: at('09:55'), isRequest: true }),
    );
    const lateBefore = at('09:00');
    const listed = await store.incoming.list({ mailboxes: [ks], lateBefore }, { from: 0, most: 9 });
    expect(ids(listed)).toEqual(['asked', 'gone', 'late', 'open', 'kept']);
    expect(await store.incoming.countStanding([ks], lateBefore)).toEqual({
      ...{ gone: 1, late: 1, open: 2, registered: 1 },
    });
    expect(await store.incoming.countStanding([soc], lateBefore)).toEqual({
      ...{ gone: 0, late: 0, open: 0, registered: 0 },
    });
    expect(await store.incoming.listLate(lateBefore)).toEqual(
      new Map([[ks, { count: 1, oldestAt: at('08:30'), latestAt: at('08:30') }]]),
    );
  });

  it('finds by a part of the number, by who answers, and by how it stands, closed or not', async () => {
    const answer = { ...noAnswer(at('09:05')), state: 'filed' as const, responderId: anna };
    await add(
      anIncoming('a', { registration: { kind: 'registered', number: 'KS 2026/118' }, answer }),
      anIncoming('b', { registration: { kind: 'registered', number: 'KS 2026/119' } }),
      anIncoming('c'),
    );
    const found = async (filter: object) =>
      ids(await store.incoming.list({ mailboxes: [ks], withClosed: true, ...filter }, { from: 0, most: 9 }));
    expect(await found({ number: 'ks 2026/118' })).toEqual(['a']);
    expect(await found({ number: '%' })).toEqual(['a', 'b']);
    expect(await found({ responderId: anna })).toEqual(['a']);
    expect(await found({ standing: 'closed' })).toEqual(['a']);
    expect(await found({ standing: 'waiting' })).toEqual(['b']);
    expect(await found({ standing: 'open' })).toEqual(['c']);
  });

  it('tells which open ones a good look no longer met, and which it met again', async () => {
    await add(
      anIncoming('lost'),
      anIncoming('lies'),
      anIncoming('back', { goneAt: at('09:00') }),
      anIncoming('kept', { registration: { kind: 'keptInOrder' } }),
    );
    const seen = (id: string) => ({
      ...{ id: messageId(`m-${id}`), folder: inbox, arrivedAt: at('09:00') },
      ...{ isRead: false, firstSeenAt: at('09:00') },
    });
    await store.mail.savePage({
      folder: aFolder(),
      upserts: [seen('lies'), seen('back')],
      removals: [],
      openings: [],
    });
    const moved = async () => {
      const { missing, returned } = await store.incoming.listMoved([ks]);
      return [ids(missing), ids(returned)];
    };
    expect(await moved()).toEqual([[], []]);
    await store.mail.saveLook(ks, { at: at('10:00'), isGood: true });
    expect(await moved()).toEqual([['lost'], ['back']]);
    await store.mail.saveLook(ks, { at: at('10:05'), isGood: false });
    expect(await moved()).toEqual([[], []]);
  });

  it('gives the latest fifty that are under way to a mailbox, and none that has arrived', async () => {
    const passing = (state: 'sent' | 'arrived') => {
      const to = { toId: soc, isCrossing: false, state, since: at('09:00'), at: at('09:00') } as const;
      return { passing: to, registration: { kind: 'passedOn', to: 'Socialnämnden' } } as const;
    };
    const minute = (number: number) => at(`10:${String(number).padStart(2, '0')}`);
    const sent = Array.from({ length: 52 }, (_, number) =>
      anIncoming(`p${number}`, { arrivedAt: minute(number), ...passing('sent') }),
    );
    await add(...sent, anIncoming('there', { arrivedAt: at('11:00'), ...passing('arrived') }));
    const found = await store.incoming.listPassedTo(soc);
    expect(found.map(({ id }) => id)).toEqual(
      sent
        .map(({ id }) => id)
        .toReversed()
        .slice(0, 50),
    );
  });
}
