import { toDelegation } from '../../../src/absence/store/delegation-store-sql';
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
    undo: JSON.stringify({ registration: { kind: 'open' }, answer: JSON.parse(answer) as unknown }),
    batch: null,
    is_closed: 0,
    version: 1,
  });
  const whole = { state: 'proposed', round: 1, forwarding: 'none', copies: [], isPrinted: false };
  expect(message.answer).toMatchObject(whole);
  expect(message.undo?.answer).toMatchObject(whole);
});

test('a delegation that an earlier version wrote has everything that this one reads', () => {
  const facts = JSON.stringify({ id: 'd1', version: 3, state: 'asked' });
  expect(toDelegation({ facts })).toMatchObject({ id: 'd1', version: 3, isPlanned: false });
  expect(toDelegation({ facts })).toHaveProperty('consent', undefined);
});
