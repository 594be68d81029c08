import { plusMinutes } from '../../../src/core/time';
import { anna, bo, cia, dan, DutyRun, eva, mia } from './duty-run';

const dayBefore = (duty: DutyRun) => plusMinutes(duty.at('08:00'), -24 * 60);

describe('in the morning', () => {
  test('nobody is told anything when Anna is there', () => {
    const duty = new DutyRun();
    expect([duty.go('08:00'), duty.go('11:59')]).toEqual([[], []]);
    expect(duty.day).toMatchObject({ state: 'open', onDutyId: anna, version: 1 });
    expect(duty.log).toEqual([{ what: 'duty.changed', toId: anna }]);
  });

  test('nobody is told anything before 08:00, and nobody has it yet', () => {
    const duty = new DutyRun();
    duty.away.add(anna);
    expect([duty.go('00:05'), duty.go('07:59')]).toEqual([[], []]);
    expect(duty.day?.onDutyId).toBeUndefined();
    expect(duty.logged).toEqual([]);
  });

  test('Bo is told at 08:00 that he has it when Anna is away, once', () => {
    const duty = new DutyRun();
    duty.away.add(anna);
    expect([duty.go('08:00'), duty.go('08:01')]).toEqual([['morning bo'], []]);
    expect(duty.day?.onDutyId).toBe(bo);
  });

  test('the substitute whose weekday it is has it as Anna would, and is not told', () => {
    const duty = new DutyRun({ roster: [{ personId: anna, days: ['mon'] }, bo] });
    expect(duty.go('08:00')).toEqual([]);
    expect(duty.day?.onDutyId).toBe(bo);
  });

  test('Cia is told at once when Bo passes it on, and the manager at once when Cia does', () => {
    const duty = new DutyRun();
    duty.away.add(anna);
    duty.go('08:00');
    duty.passes(bo, '08:10');
    expect(duty.go('08:10')).toEqual(['morning cia']);
    duty.passes(cia, '08:20');
    expect([duty.go('08:20'), duty.go('08:21')]).toEqual([['nobody mia'], []]);
    expect(duty.day?.onDutyId).toBeUndefined();
    expect(duty.logged).toEqual(['duty.changed', 'duty.changed', 'duty.changed']);
  });

  test('Bo hears at 09:30 that he has it when Anna falls ill, and nothing more when she comes back and leaves again', () => {
    const duty = new DutyRun();
    duty.go('08:00');
    duty.away.add(anna);
    expect(duty.go('09:30')).toEqual(['morning bo']);
    duty.away.delete(anna);
    expect(duty.go('10:00')).toEqual([]);
    expect(duty.day?.onDutyId).toBe(anna);
    duty.away.add(anna);
    expect(duty.go('10:30')).toEqual([]);
    expect(duty.day?.onDutyId).toBe(bo);
  });

  test('whoever swapped for the day is told at 08:00 that they have it, once; agreed that day they know', () => {
    const duty = new DutyRun();
    duty.swaps(bo, anna, dayBefore(duty));
    expect([duty.go('08:00'), duty.go('09:00'), duty.go('11:59')]).toEqual([['morning bo'], [], []]);
    const late = new DutyRun();
    late.go('08:00');
    late.swaps(bo, anna, late.at('08:30'));
    expect(late.go('08:31')).toEqual([]);
    expect(late.day?.onDutyId).toBe(bo);
  });

  test('nobody is told of a swap by which the day is whose it would be anyway', () => {
    const duty = new DutyRun();
    duty.swaps(anna, bo, dayBefore(duty));
    expect(duty.go('08:00')).toEqual([]);
    expect(duty.day?.onDutyId).toBe(anna);
  });

  test('an undone passing on gives it back to who had it', () => {
    const duty = new DutyRun();
    duty.passes(anna, '08:10');
    expect(duty.go('08:10')).toEqual(['morning bo']);
    duty.undo('08:12');
    expect(duty.go('08:12')).toEqual([]);
    expect(duty.day?.onDutyId).toBe(anna);
  });
});

describe('when nobody in the roster is there', () => {
  test('the manager hears at 08:00 that nobody has it', () => {
    const duty = new DutyRun({ roster: [anna] });
    duty.away.add(anna);
    expect(duty.go('08:00')).toEqual(['nobody mia']);
  });

  test('the deputy hears it when the manager is away, then the last resort', () => {
    const duty = new DutyRun({ roster: [] });
    duty.away.add(mia);
    expect(duty.go('08:00')).toEqual(['nobody dan']);
    duty.away.add(dan);
    expect(duty.go('08:10')).toEqual(['nobody eva']);
  });

  test('the admins hear once of a dead end, and it is over when the manager is back', () => {
    const duty = new DutyRun({ roster: [anna], managers: [mia] });
    duty.away.add(anna).add(mia);
    expect([duty.go('08:00'), duty.go('08:01')]).toEqual([[], []]);
    expect(duty.day?.isDeadEnd).toBe(true);
    expect(duty.calls).toBe(1);
    expect(duty.logged).toEqual(['ladder.deadEnd']);
    duty.away.delete(mia);
    expect(duty.go('09:00')).toEqual(['nobody mia']);
    expect(duty.day?.isDeadEnd).toBe(false);
  });
});

describe('a mailbox that is given', () => {
  test('is told to who was given it, at once and once', () => {
    const duty = new DutyRun();
    duty.go('08:00');
    duty.takes(cia, '09:00', mia);
    expect([duty.go('09:00'), duty.go('09:01')]).toEqual([['given cia'], []]);
    expect(duty.day?.onDutyId).toBe(cia);
  });

  test('can be given to somebody outside the roster', () => {
    const duty = new DutyRun({ roster: [anna] });
    duty.away.add(anna);
    duty.go('08:00');
    duty.takes(dan, '08:30', mia);
    expect(duty.go('08:30')).toEqual(['given dan']);
    expect(duty.day?.onDutyId).toBe(dan);
  });

  test('is no news to who took it', () => {
    const duty = new DutyRun();
    duty.takes(cia, '08:30');
    expect(duty.go('08:30')).toEqual([]);
    expect(duty.day?.onDutyId).toBe(cia);
  });

  test('goes back to the order when the one who was given it goes away', () => {
    const duty = new DutyRun();
    duty.takes(eva, '08:30', mia);
    duty.go('08:30');
    duty.away.add(eva);
    expect(duty.go('09:00')).toEqual([]);
    expect(duty.day?.onDutyId).toBe(anna);
  });
});

test('a person who cannot be reached counts as absent and the next is told', () => {
  const duty = new DutyRun();
  duty.away.add(anna);
  expect(duty.go('08:00')).toEqual(['morning bo']);
  duty.away.add(bo);
  expect(duty.go('08:01')).toEqual(['morning cia']);
});
