import type { OpenedStore } from '../../../src/app/open-store';
import { incomingId, messageId, personId } from '../../../src/core/ids';
import type { Batch } from '../../../src/incoming/domain/undoing/batch';
import type { IncomingMessage } from '../../../src/incoming/domain/incoming';
import { noAnswer } from '../../../src/incoming/domain/incoming';
import { plusMinutes } from '../../../src/core/time';
import type { TestDatabases } from '../../fakes/store-databases';
import { anna, at, ks } from '../../fakes/store-samples';
import { anIncoming } from './store-messages-contract';

export function manyMessagesContract(databases: TestDatabases): void {
  let store: OpenedStore;
  beforeEach(async () => {
    store = await databases.open(await databases.create());
  });
  const add = (...messages: readonly IncomingMessage[]) =>
    store.save({ incoming: messages.map((message) => ({ expectedVersion: 0, message })) });

  it('lists of what came automatically neither what is secret, a request nor in junk alone; of answers and secrets nothing that is closed', async () => {
    const secrecy = { since: at('09:10'), byId: anna, printedAt: at('09:20'), deletedAt: undefined };
    const answer = { ...noAnswer(at('09:00')), state: 'approved' } as const;
    const one = (id: string, changes: Partial<IncomingMessage>) =>
      anIncoming(id, { messageId: messageId(`m-${id}`), mark: 'newsletter', ...changes });
    await add(
      one('plain', { answer }),
      one('request', { isRequest: true }),
      one('junk', { mark: 'junk' }),
      one('secret', { secrecy }),
      one('deleted', { secrecy: { ...secrecy, deletedAt: at('09:30') }, answer }),
    );
    const idsOf = (messages: readonly IncomingMessage[]) => messages.map(({ id }) => id);
    const marked = { mailboxes: [ks], onlyMarked: true };
    expect(idsOf(await store.incoming.list(marked, { from: 0, most: 9 }))).toEqual(['plain']);
    expect(idsOf(await store.incoming.listByAnswer(['approved']))).toEqual(['plain']);
    expect(idsOf(await store.incoming.listSecret())).toEqual(['secret']);
    expect(await store.incoming.countOpen()).toEqual(new Map([[ks, 4]]));
  });

  it('knows what somebody did in one go as long as something of it is unchanged, and until it is taken back', async () => {
    const undo = (batch: string) => ({ registration: { kind: 'open' }, answer: undefined, batch }) as const;
    const aBatch = (id: string, changes: Partial<Batch> = {}): Batch => ({
      ...{ id, byId: anna, at: at('09:00'), choice: 'minor', messages: [incomingId('a'), incomingId('b')] },
      ...changes,
    });
    const later = aBatch('b2', { at: at('10:00'), choice: 'keptInOrder', messages: [incomingId('c')] });
    await add(
      anIncoming('a', { undo: undo('b1') }),
      anIncoming('b', { messageId: messageId('m-b') }),
      anIncoming('c', { messageId: messageId('m-c'), undo: undo('b2') }),
    );
    const others = [aBatch('changed'), aBatch('bo', { byId: personId('bo') })];
    await store.save({ batches: [aBatch('b1'), later, ...others] });
    expect(await store.incoming.listBatches(anna, at('00:00'))).toEqual([later, aBatch('b1')]);
    expect(await store.incoming.listBatches(anna, at('09:30'))).toEqual([later]);
    await store.save({ batchesUndone: ['b2'] });
    expect(await store.incoming.listBatches(anna, at('00:00'))).toEqual([aBatch('b1')]);
    expect(await store.incoming.findBatch('b2')).toBeUndefined();
    expect(await store.incoming.findBatch('b1')).toEqual(aBatch('b1'));
    await store.save({ batches: [aBatch('much later', { at: plusMinutes(at('09:00'), 10 * 24 * 60) })] });
    expect(await store.incoming.findBatch('b1')).toBeUndefined();
  });
}
