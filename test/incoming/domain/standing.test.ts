import { inbox, incomingId, mailboxId, messageId, personId } from '../../../src/core/ids';
import { instant, localDate } from '../../../src/core/time';
import { noAnswer, type AnswerState, type IncomingMessage } from '../../../src/incoming/domain/incoming';
import { lateBefore, longLateBefore, waitingOf } from '../../../src/incoming/domain/standing';
import { calendar } from '../../core/calendars';

const at = instant('2026-12-01T09:00:00+01:00');

const message = (changes: Partial<IncomingMessage>, state: AnswerState = 'undecided'): IncomingMessage => ({
  id: incomingId('i1'),
  mailboxId: mailboxId('ks'),
  messageId: messageId('m1'),
  folder: inbox,
  arrivedAt: at,
  conversation: undefined,
  mark: undefined,
  isInternal: false,
  isRequest: false,
  registration: { kind: 'open' },
  secrecy: undefined,
  undo: undefined,
  version: 1,
  ...changes,
  answer: { ...noAnswer(at), state },
});

const given = (changes: Partial<IncomingMessage>, dueOn: string): IncomingMessage => {
  const it = message(changes, 'forwarded');
  return { ...it, answer: { ...it.answer, dueOn: localDate(dueOn) } };
};
const kept = { registration: { kind: 'keptInOrder' } } as const;
const secrecy = { since: at, byId: personId('anna'), printedAt: undefined, deletedAt: undefined };

test.each([
  ['untouched', message({}), ['registration']],
  ['untouched and proposed', message({}, 'proposed'), ['registration', 'decision']],
  ['registered', message(kept), ['answerer']],
  ['registered and given', message(kept, 'forwarded'), ['answer']],
  ['registered and answered', message(kept, 'answered'), ['filing']],
  ['registered, needs no answer', message(kept, 'notNeeded'), []],
  ['answered by somebody, never registered', message({}, 'filed'), ['registration']],
  ['gone while open', message({ goneAt: at }), ['gone']],
  ['gone once registered', message({ ...kept, goneAt: at }, 'answered'), ['filing']],
  ['secret', message({ secrecy }, 'forwarded'), ['printing', 'answer']],
  [
    'secret and registered',
    message({ secrecy, registration: { kind: 'registered', number: '1' } }),
    ['paper'],
  ],
  ['secret and on paper', message({ secrecy: { ...secrecy, printedAt: at } }), ['deletion']],
])('%s', (_, it, waits) => {
  expect(waitingOf(it, { late: instant('2026-12-01T00:00:00+01:00'), calendar }).waits).toEqual(waits);
});

const day = localDate;
const [appeal, handedOver] = [
  { dueOn: day('2026-12-08') },
  { dueOn: day('2026-12-08'), handedOver: { to: 'Länsstyrelsen', at, byId: personId('anna') } },
];

test.each([
  ['of its answer', given({ isRequest: true }, '2026-12-04'), '2026-12-04'],
  ['of a request that nobody has', message({ isRequest: true }), '2026-12-01'],
  ['on which an appeal is to be handed over, whoever answers', given({ appeal }, '2026-12-15'), '2026-12-08'],
  ['of the answer to an appeal that was', given({ appeal: handedOver }, '2026-12-15'), '2026-12-15'],
  ['of none: nobody has it, and nothing says when', message({}), undefined],
  ['of none: answered, and left is to save it', message({ isRequest: true }, 'answered'), undefined],
])('its day is that %s', (_, it, dueOn) => {
  expect(waitingOf(it, { late: at, calendar }).dueOn).toBe(dueOn);
});

test('open after its day it is late', () => {
  const late = instant('2026-12-02T00:00:00+01:00');
  expect(waitingOf(message({}), { late, calendar }).waits).toEqual(['late']);
});

test.each([
  // Came on Tuesday: in time until Wednesday ends, then late, and on Friday the manager's.
  ['2026-12-02T15:00', false, false],
  ['2026-12-03T08:00', true, false],
  ['2026-12-04T08:30', true, true],
])('of Tuesday morning, at %s: late %s, long late %s', (time, isLate, isLong) => {
  const now = instant(`${time}:00+01:00`);
  expect(at < lateBefore(now, calendar)).toBe(isLate);
  expect(at < longLateBefore(now, calendar)).toBe(isLong);
});

test('what comes on 22 December, before a closed day, is in time until the first working day after annandagen is over', () => {
  const came = instant('2026-12-22T15:00:00+01:00');
  expect(came < lateBefore(instant('2026-12-28T15:00:00+01:00'), calendar)).toBe(false);
  expect(came < lateBefore(instant('2026-12-29T08:00:00+01:00'), calendar)).toBe(true);
});
