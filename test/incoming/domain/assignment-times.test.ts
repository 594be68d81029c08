import { personId } from '../../../src/core/ids';
import {
  decisionTimes,
  deputyOf,
  dueOnOf,
  isOverdue,
  isUntaken,
  passesDay,
  remindersOf,
} from '../../../src/incoming/domain/answering/assignment-times';
import { noAnswer, type IncomingMessage } from '../../../src/incoming/domain/incoming';
import { deciderOf } from '../../../src/roster/domain/decider';
import { functionHolder } from '../../../src/roster/domain/roster';
import { instant, localDate } from '../../../src/core/time';
import { calendar } from '../../core/calendars';

const at = (text: string) => instant(`${text}:00+01:00`);
const [carin, david, karin, erik] = ['carin', 'david', 'karin', 'erik'].map(personId);
const managers = [carin, david, karin].filter((id) => id !== undefined);
const settings = { calendar, dueWorkingDays: 5 };

test.each([
  ['2026-12-01T09:00', false, '2026-12-08'],
  ['2026-12-21T09:00', false, '2027-01-04'],
  ['2026-12-01T09:00', true, '2026-12-01'],
  ['2026-12-05T09:00', true, '2026-12-07'],
  ['2026-12-01T17:30', true, '2026-12-02'],
  ['2026-12-23T17:30', true, '2026-12-28'],
])('proposed %s, a request %s: due %s', (now, isRequest, due) => {
  expect(dueOnOf(isRequest, at(now), settings)).toBe(due);
});

test.each([
  ['2026-12-01T09:00', '2026-12-01T13:00', '2026-12-02T08:00'],
  ['2026-12-01T12:30', '2026-12-01T16:30', '2026-12-02T08:00'],
  ['2026-12-01T14:31', '2026-12-02T10:15', '2026-12-03T08:00'],
  ['2026-12-01T20:00', '2026-12-02T12:00', '2026-12-03T08:00'],
  ['2026-12-04T15:30', '2026-12-07T11:00', '2026-12-08T08:00'],
])('proposed %s: a reminder %s, the deputy %s', (since, remind, deputy) => {
  expect(decisionTimes(at(since), { calendar, approveWithinHours: 4 })).toEqual({
    remindAt: at(remind),
    askDeputyAt: at(deputy),
  });
});

const message = (answer: Partial<IncomingMessage['answer']>) =>
  ({ answer: { ...noAnswer(at('2026-12-01T09:00')), ...answer } }) as IncomingMessage;

function steps(given: IncomingMessage, now: string, away: readonly (typeof carin)[] = []) {
  const there = new Set(away.filter((id) => id !== undefined));
  const facts = { now: at(now), calendar, approveWithinHours: 4, managers, away: there };
  return remindersOf(given, facts).map(({ step, personId: who }) => `${step} ${who}`);
}

test.each([
  ['2026-12-01T09:15', [], ['decide carin']],
  ['2026-12-01T12:59', [], ['decide carin']],
  ['2026-12-01T13:00', [], ['remindManager carin']],
  ['2026-12-01T16:30', [], ['remindManager carin']],
  ['2026-12-02T08:00', [], ['remindManager carin', 'askDeputy david']],
  ['2026-12-01T09:15', [carin], ['decide david']],
  ['2026-12-01T09:15', [carin, david], ['decide karin']],
  ['2026-12-01T09:15', [carin, david, karin], ['decide carin']],
])('proposed at 09:00, at %s with %j away: %j', (now, away, expected) => {
  expect(steps(message({ state: 'proposed' }), now, away)).toEqual(expected);
});

test('proposed at 15:00, the reminder comes at 10:30 the next day and the deputy the morning after', () => {
  const late = message({ state: 'proposed', since: at('2026-12-01T15:00') });
  expect(steps(late, '2026-12-02T10:29')).toEqual(['decide carin']);
  expect(steps(late, '2026-12-02T10:30')).toEqual(['remindManager carin']);
  expect(steps(late, '2026-12-03T08:00')).toContain('askDeputy david');
});

test.each([
  ['2026-12-03T16:00', []],
  ['2026-12-04T08:00', ['dueSoon erik']],
  ['2026-12-07T08:00', ['dueSoon erik']],
  ['2026-12-08T08:00', ['dueToday erik']],
  ['2026-12-09T08:00', ['dueLate erik']],
])('due on 8 December, at %s: %j', (now, expected) => {
  const given = message({ state: 'forwarded', responderId: erik, dueOn: localDate('2026-12-08') });
  expect(steps(given, now)).toEqual(expected);
});

test('what is given and due on the same day is no reminder', () => {
  expect(
    steps(
      message({ state: 'forwarded', responderId: erik, dueOn: localDate('2026-12-01') }),
      '2026-12-01T09:15',
    ),
  ).toEqual([]);
});

test('an answered message is left to be saved, and is never overdue', () => {
  const answered = message({ state: 'answered', responderId: erik, dueOn: localDate('2026-12-01') });
  expect(steps(answered, '2026-12-09T08:00')).toEqual(['saveStill erik']);
  expect(isOverdue(answered, localDate('2026-12-09'))).toBe(false);
  expect(
    isOverdue(message({ state: 'approved', dueOn: localDate('2026-12-08') }), localDate('2026-12-09')),
  ).toBe(true);
  expect(
    isOverdue(message({ state: 'approved', dueOn: localDate('2026-12-08') }), localDate('2026-12-08')),
  ).toBe(false);
});

const kansli = functionHolder('kansli');
test.each([
  ['given on Tuesday, Wednesday evening', {}, '2026-12-02T23:59', false],
  ['given on Tuesday, Thursday morning', {}, '2026-12-03T08:00', true],
  ['given on Friday, Monday evening', { since: at('2026-12-04T09:00') }, '2026-12-07T18:00', false],
  ['given on Friday, Tuesday morning', { since: at('2026-12-04T09:00') }, '2026-12-08T08:00', true],
  ['due the same day, the next morning', { dueOn: localDate('2026-12-01') }, '2026-12-02T08:00', true],
  ['taken by one of them', { responderId: erik }, '2026-12-09T08:00', false],
  ['waited for', { isWaitedFor: true }, '2026-12-09T08:00', false],
  ['answered', { state: 'answered' as const }, '2026-12-09T08:00', false],
])('a function’s message, %s: nobody has taken it: %#', (_, answer, now, expected) => {
  const given = message({
    ...{ state: 'approved', responderId: kansli, dueOn: localDate('2026-12-08'), ...answer },
  });
  expect(isUntaken(given, at(now), calendar)).toBe(expected);
});

test('the deputy is the next who is there, and nobody when one is alone', () => {
  expect(deputyOf(managers, new Set())).toBe(david);
  expect(deputyOf(managers, new Set([carin, david].filter((id) => id !== undefined)))).toBeUndefined();
});

test('nobody there leaves it to the manager, and no manager to nobody', () => {
  expect(deciderOf(managers, new Set(managers))).toBe(carin);
  expect(deciderOf([], new Set())).toBeUndefined();
});

test.each([
  ['2026-12-02T07:45', '2026-12-01T10:00', ['save erik']],
  ['2026-12-01T16:00', '2026-12-01T10:00', []],
  ['2026-12-07T08:00', '2026-12-01T10:00', ['save erik']],
  ['2026-12-08T08:00', '2026-12-01T10:00', ['saveStill erik']],
  // Christmas is no working day.
  ['2026-12-25T12:00', '2026-12-23T10:00', []],
  ['2026-12-28T08:00', '2026-12-23T10:00', ['save erik']],
  ['2027-01-04T08:00', '2026-12-23T10:00', ['save erik']],
  ['2027-01-05T08:00', '2026-12-23T10:00', ['saveStill erik']],
])('at %s what was answered %s is to be saved: %j', (now, since, expected) => {
  expect(steps(message({ state: 'answered', responderId: erik, since: at(since) }), now)).toEqual(expected);
});

test('how a request ended is asked before anybody is reminded to save it', () => {
  const seen = message({ state: 'answered', responderId: erik, since: at('2026-12-01T10:00') });
  expect(steps({ ...seen, isRequest: true }, '2026-12-08T08:00')).toEqual([]);
});

test.each([
  ['2026-12-04T17:00', '2026-12-07T08:00', true],
  ['2026-12-03T17:00', '2026-12-07T08:00', true],
  ['2026-12-04T08:00', '2026-12-04T08:15', false],
  ['2026-12-07T08:00', '2026-12-07T08:15', false],
])(
  'looked at %s and at %s: the day of the answer, Friday, has come or passed between: %s',
  (since, now, isPast) => {
    const [before, today] = [since, now].map((time) => localDate(time.slice(0, 10)));
    expect(passesDay(localDate('2026-12-04'), { before: before!, today: today! })).toBe(isPast);
  },
);
