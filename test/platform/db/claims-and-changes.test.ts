import { randomUUID } from 'node:crypto';
import { openStore, type OpenedStore } from '../../../src/app/open-store';
import { personId } from '../../../src/core/ids';
import { turns } from '../../fakes/jumping-time';
import { createRememberingLog } from '../../fakes/store-log';
import { startPostgres, type PostgresServer } from '../../fakes/store-postgres';
import { aNotice, at, conversationOf, copyFor, ks, today } from '../../fakes/store-samples';

const people = Array.from({ length: 12 }, (_, no) => personId(`person-${no}`));
const log = createRememberingLog();
let server: PostgresServer;
let store: OpenedStore;

beforeAll(async () => {
  server = await startPostgres();
  const limits = { spacingMillis: 0, windows: [] };
  store = await openStore(await server.createDatabase(), { log, limits });
  for (const person of people) await store.outbox.saveConversation(conversationOf(person));
});
afterAll(async () => {
  await store.close();
  await server.stop();
});

let isOver = false;

async function deliver(): Promise<number> {
  for (let delivered = 0; ;) {
    const claim = await store.outbox.claim({
      owner: 'a',
      now: at('13:00'),
      realMillis: Date.now(),
      most: 8,
    });
    if (claim.kind === 'idle') {
      // One that was held by a change is told as due again soon.
      if (isOver && claim.againAtMillis === undefined) return delivered;
      await turns(3);
      continue;
    }
    for (const { work } of claim.pieces) {
      const copy = work.kind === 'say' ? copyFor(work.notice.receiverId, work.key) : undefined;
      await store.outbox.settle(work, { kind: 'done', at: at('13:00'), copy });
      delivered += 1;
    }
  }
}

/** Notices of a mailbox in no order, and at once a change that draws all its cards anew. */
async function change(): Promise<void> {
  for (let round = 0; round < 25; round += 1) {
    const notices = people.slice(0, 6).map((person) => aNotice(randomUUID(), person, [ks]));
    const others = notices.map((notice) => ({
      ...notice,
      subjects: notice.subjects.map((subject) => ({ ...subject, key: `${notice.id}/${subject.key}` })),
    }));
    await store.save({ notices: others });
    await store.save({ redraw: [{ date: today, mailboxId: ks }] });
  }
}

test('on PostgreSQL, claims of several cards and changes to the same cards never wait for each other in a circle', async () => {
  const delivering = [deliver(), deliver()];
  await Promise.all([change(), change(), change(), change()]);
  isOver = true;
  const delivered = await Promise.all(delivering);
  expect(delivered.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(4 * 25 * 6);
  expect(log.sentences).toEqual([]);
});
