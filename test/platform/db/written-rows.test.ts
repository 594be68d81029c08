import { absenceDb } from '../../../src/absence/store/tables';
import { delegationId } from '../../../src/core/ids';
import { connect, parseDatabaseUrl } from '../../../src/platform/db/connect';
import { sqliteDatabases } from '../../fakes/store-databases';
import { createRememberingLog } from '../../fakes/store-log';
import { fromIncomingRow } from '../../../src/incoming/store/incoming-rows';

test('an answer that an earlier version wrote has everything that this one reads', () => {
  const answer = JSON.stringify({ state: 'proposed', since: '2026-12-01T08:00:00.000Z', round: 1 });
  const message = fromIncomingRow({
    id: 'i1',
    mailbox_id: 'ks',
    message_id: 'm1',
    folder: 'inbox',
    arrived_at: '2026-12-01T07:00:00.000Z',
    conversation: null,
    mark: null,
    is_internal: 0,
    is_request: 0,
    registration: 'open',
    registration_text: null,
    answer_state: 'proposed',
    answer,
    secrecy: null,
    gone_at: null,
    note: null,
    taken: null,
    undo: JSON.stringify({ registration: { kind: 'open' }, answer: JSON.parse(answer) as unknown }),
    batch: null,
    is_closed: 0,
    ...{ passing: null, passing_to: null, origin: null, appeal: null, diary: null },
    ...{ category: null, category_at: null, published: null, published_until: null },
    version: 1,
  });
  const whole = { state: 'proposed', round: 1, forwarding: 'none', copies: [], isPrinted: false };
  expect(message.answer).toMatchObject(whole);
  expect(message.undo?.answer).toMatchObject(whole);
});

test('a delegation that an earlier version wrote has everything that this one reads', async () => {
  const databases = sqliteDatabases();
  await databases.start();
  const url = await databases.create();
  const { delegations } = await databases.open(url);
  const db = connect(parseDatabaseUrl(url), createRememberingLog());
  await absenceDb(db)
    .insertInto('delegation')
    .values({
      ...{ id: 'd1', owner_id: 'erik', manager_id: null, state: 'asked', settled_as: null, version: 3 },
      ...{ from_at: '2026-11-01T00:00:00.000Z', until_at: null },
      facts: JSON.stringify({ id: 'd1', version: 3, state: 'asked' }),
    })
    .execute();
  await db.destroy();
  const found = await delegations.find(delegationId('d1'));
  expect(found).toMatchObject({ id: 'd1', version: 3, isPlanned: false });
  expect(found).toHaveProperty('consent', undefined);
  await databases.closeAll();
  await databases.stop();
});
