import { mailboxId, type PersonId } from '../../../src/core/ids';
import {
  dutyOrder,
  functionHolder,
  functionOf,
  givenOn,
  placesOf,
  hasPassed,
  regularOf,
  takenBy,
  type RosterChange,
  type RosterFacts,
  type RosterMember,
} from '../../../src/roster/domain/roster';
import { isTheirs } from '../../../src/roster/domain/plan';
import { localDate, localTime, type Weekday } from '../../../src/core/time';
import { at } from '../../core/calendars';
import { anna, bo, cia, dan, mia } from '../../duty/domain/duty-run';

const tuesday = localDate('2026-03-03');
const member = (personId: PersonId, days?: readonly Weekday[]): RosterMember => ({ personId, days });
const roster = (changes: Partial<RosterFacts> = {}): RosterFacts => ({
  date: tuesday,
  standing: [member(anna), member(bo), member(cia)],
  changes: [],
  away: new Set(),
  ...changes,
});

let made = 0;
function change(kind: RosterChange['kind'], personId: PersonId, time: string): RosterChange {
  const id = `change ${made++}`;
  return {
    id,
    kind,
    personId,
    byId: personId,
    at: at(tuesday, time),
    undoneAt: undefined,
    mailboxId: mailboxId('ks'),
    date: tuesday,
  };
}
const takes = (who: PersonId, time: string) => change('takes', who, time);
const passes = (who: PersonId, time: string) => change('passes', who, time);
const undone = (it: RosterChange): RosterChange => ({ ...it, undoneAt: at(tuesday, '15:00') });

describe('the standing order', () => {
  test('has the first first', () => {
    expect(dutyOrder(roster())).toEqual([anna, bo, cia]);
    expect(regularOf(roster())).toBe(anna);
  });

  test('leaves out who does not have that weekday', () => {
    const standing = [member(anna, ['mon', 'wed']), member(bo, ['tue']), member(cia)];
    expect(dutyOrder(roster({ standing }))).toEqual([bo, cia]);
    expect(regularOf(roster({ standing }))).toBe(bo);
    expect(dutyOrder(roster({ standing, date: localDate('2026-03-04') }))).toEqual([anna, cia]);
  });

  test('names a person once, however often the file does', () => {
    expect(dutyOrder(roster({ standing: [member(anna, ['tue']), member(bo), member(anna)] }))).toEqual([
      anna,
      bo,
    ]);
  });

  test('can be empty, and then nobody has it', () => {
    expect(dutyOrder(roster({ standing: [] }))).toEqual([]);
    expect(regularOf(roster({ standing: [member(anna, ['mon'])] }))).toBeUndefined();
  });
});

describe('absences', () => {
  test('move the duty to the first who is there', () => {
    expect(dutyOrder(roster({ away: new Set([anna]) }))).toEqual([bo, cia]);
    expect(dutyOrder(roster({ away: new Set([anna, bo, cia]) }))).toEqual([]);
  });

  test('do not change who regularly has it', () => {
    expect(regularOf(roster({ away: new Set([anna]) }))).toBe(anna);
  });
});

describe('one-off changes', () => {
  test('passing on moves the duty to the next', () => {
    const facts = roster({ changes: [passes(anna, '09:00')] });
    expect(dutyOrder(facts)).toEqual([bo, cia]);
    expect([hasPassed(facts, anna), hasPassed(facts, bo)]).toEqual([true, false]);
  });

  test('taking it puts a person first, in the roster or not', () => {
    expect(dutyOrder(roster({ changes: [takes(cia, '09:00')] }))).toEqual([cia, anna, bo]);
    expect(dutyOrder(roster({ changes: [takes(dan, '09:00')] }))).toEqual([dan, anna, bo, cia]);
    expect(takenBy(roster())).toBeUndefined();
  });

  test('the latest change counts, in whatever order they are listed', () => {
    const [first, second] = [takes(bo, '09:00'), takes(cia, '10:00')];
    expect(dutyOrder(roster({ changes: [second, first] }))).toEqual([cia, anna, bo]);
    expect(takenBy(roster({ changes: [second, first] }))).toBe(second);
  });

  test('of two changes at the same moment the one saved last counts', () => {
    expect(dutyOrder(roster({ changes: [passes(anna, '09:00'), takes(anna, '09:00')] }))).toEqual([
      anna,
      bo,
      cia,
    ]);
    expect(dutyOrder(roster({ changes: [takes(anna, '09:00'), passes(anna, '09:00')] }))).toEqual([bo, cia]);
    expect(dutyOrder(roster({ changes: [takes(bo, '09:00'), takes(cia, '09:00')] }))[0]).toBe(cia);
  });

  test('who passed it on at 09:00 and was given it back at 10:00 has it', () => {
    const facts = roster({ changes: [passes(anna, '09:00'), takes(anna, '10:00')] });
    expect(dutyOrder(facts)[0]).toBe(anna);
    expect(hasPassed(facts, anna)).toBe(false);
  });

  test('who took it at 09:00 and passed it on at 10:00 has not', () => {
    const facts = roster({ changes: [takes(cia, '09:00'), passes(cia, '10:00')] });
    expect(dutyOrder(facts)).toEqual([anna, bo]);
    expect(takenBy(facts)).toBeUndefined();
  });

  test('when the latest taker goes away the one before has it again', () => {
    const facts = roster({ changes: [takes(cia, '09:00'), takes(dan, '10:00')], away: new Set([dan]) });
    expect(dutyOrder(facts)).toEqual([cia, anna, bo]);
  });

  test('a change that was undone never was', () => {
    const facts = roster({ changes: [undone(passes(anna, '09:00')), undone(takes(mia, '09:30'))] });
    expect(dutyOrder(facts)).toEqual([anna, bo, cia]);
    expect(hasPassed(facts, anna)).toBe(false);
  });
});

describe('a change for a span', () => {
  const from = (first: string, last: string, it: RosterChange): RosterChange => ({
    ...it,
    date: localDate(first),
    lastDay: localDate(last),
  });
  const on = (date: string, ...changes: readonly RosterChange[]) =>
    dutyOrder(roster({ date: localDate(date), changes }))[0];

  test('holds from its first day to its last, and on no other', () => {
    const week = from('2026-03-03', '2026-03-06', takes(cia, '09:00'));
    expect(['2026-03-02', '2026-03-03', '2026-03-06', '2026-03-09'].map((date) => on(date, week))).toEqual([
      anna,
      cia,
      cia,
      anna,
    ]);
  });

  test('gives way to a later one of a day within it, and to none that was undone', () => {
    const week = from('2026-03-03', '2026-03-06', takes(cia, '09:00'));
    const day = from('2026-03-04', '2026-03-04', takes(bo, '10:00'));
    expect(['2026-03-03', '2026-03-04', '2026-03-05'].map((date) => on(date, week, day))).toEqual([
      cia,
      bo,
      cia,
    ]);
    expect(on('2026-03-04', week, undone(day))).toBe(cia);
  });

  test('that waits for somebody’s yes changes nothing before', () => {
    const asked: RosterChange = { ...takes(cia, '09:00'), askedId: cia };
    expect(on('2026-03-03', asked)).toBe(anna);
    expect(on('2026-03-03', { ...asked, acceptedAt: at(tuesday, '09:30') })).toBe(cia);
  });

  test('of a part of the day counts within it alone', () => {
    const part = { from: localTime('13:00'), until: localTime('16:00') };
    const changes = [{ ...takes(cia, '09:00'), part }];
    const holder = (time: string) => dutyOrder(roster({ changes, time: localTime(time) }))[0];
    expect(['12:59', '13:00', '15:59', '16:00'].map(holder)).toEqual([anna, cia, cia, anna]);
    expect(givenOn(roster({ changes, time: localTime('14:00') }))).toEqual([cia]);
  });
});

describe('a rotation', () => {
  const every = (weeks: number, starts: string) => ({ weeks, starts: localDate(starts) });
  const standing: readonly RosterMember[] = [
    { ...member(anna), rotation: every(2, '2026-10-12') },
    { ...member(bo), rotation: every(2, '2026-10-19') },
    member(cia),
  ];
  const orderOn = (date: string) => dutyOrder(roster({ standing, date: localDate(date) }));

  test('puts first whose week it is, and the others stay substitutes', () => {
    expect(orderOn('2026-10-16')).toEqual([anna, cia, bo]);
    expect(orderOn('2026-10-19')).toEqual([bo, cia, anna]);
  });

  test('goes on over the change of the clock and over the year’s end, week 53 among them', () => {
    const mondays = ['2026-10-26', '2026-11-02', '2026-12-21', '2026-12-28', '2027-01-04', '2027-03-29'];
    expect(mondays.map((date) => orderOn(date)[0])).toEqual([anna, bo, anna, bo, anna, anna]);
  });

  test('has not begun before its first week', () => {
    expect(orderOn('2026-10-09')).toEqual([cia, anna, bo]);
    expect(orderOn('2026-10-05')).toEqual(orderOn('2026-10-09'));
  });
});

describe('a function', () => {
  const office = 'kansli';
  const standing: readonly RosterMember[] = [
    { ...member(anna), functionId: office },
    { ...member(bo), functionId: office },
    member(cia),
  ];

  test('has the mailbox as one, and those of it who are there are told', () => {
    expect(placesOf(roster({ standing, away: new Set([anna]) }))).toEqual([
      { holder: functionHolder(office), people: [bo] },
      { holder: cia, people: [cia] },
    ]);
    expect(functionOf(functionHolder(office))).toBe(office);
    expect(functionOf(anna)).toBeUndefined();
  });

  test('is away when nobody of it is there, and then the next has it', () => {
    expect(dutyOrder(roster({ standing, away: new Set([anna, bo]) }))).toEqual([cia]);
    expect(regularOf(roster({ standing, away: new Set([anna, bo]) }))).toBe(functionHolder(office));
  });

  test('stands behind the first of it who takes the mailbox', () => {
    expect(placesOf(roster({ standing, changes: [takes(bo, '09:00')] }))).toEqual([
      { holder: bo, people: [bo] },
      { holder: functionHolder(office), people: [anna] },
      { holder: cia, people: [cia] },
    ]);
  });

  test('goes on without who passes it on', () => {
    const changes = [passes(anna, '09:00'), passes(bo, '09:30')];
    expect(dutyOrder(roster({ standing, changes: changes.slice(0, 1) }))[0]).toBe(functionHolder(office));
    expect(dutyOrder(roster({ standing, changes }))).toEqual([cia]);
  });
});

test('a day is whose it would be, whoever was given another day of the same span', () => {
  const friday = { ...takes(dan, '08:00'), date: localDate('2026-03-06') };
  const away = new Set([anna]);
  expect(isTheirs(roster({ changes: [friday], away }), anna)).toBe(true);
  expect(isTheirs(roster({ changes: [{ ...friday, date: tuesday }], away }), anna)).toBe(false);
});
