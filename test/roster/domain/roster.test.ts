import type { PersonId } from '../../../src/core/ids';
import { mailboxId } from '../../../src/core/ids';
import type { RosterChange, RosterFacts, RosterMember } from '../../../src/roster/domain/roster';
import { dutyOrder, hasPassed, regularOf, takenBy } from '../../../src/roster/domain/roster';
import type { Weekday } from '../../../src/core/time';
import { localDate } from '../../../src/core/time';
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
