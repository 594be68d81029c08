import { anna, bo, cia, dan, DutyRun, mia } from './duty-run';

/** Looks have failed since 09:10. */
function failing(settings: ConstructorParameters<typeof DutyRun>[0] = {}): DutyRun {
  const duty = new DutyRun(settings);
  duty.go('08:00');
  duty.fails('09:10');
  return duty;
}

describe('a mailbox that cannot be read', () => {
  test('since 09:10 is told at 12:00 to Anna, her manager and the admins, once', () => {
    const duty = failing();
    expect([duty.go('09:15'), duty.go('11:59')]).toEqual([[], []]);
    expect(duty.go('12:00')).toEqual(['unreadable anna', 'unreadable mia']);
    expect(['12:01', '13:00', '14:30'].flatMap((time) => duty.go(time))).toEqual([]);
    expect(duty.calls).toBe(1);
    expect(duty.day).toMatchObject({ state: 'open', unreadableSince: duty.at('09:10') });
    expect(duty.logged).toEqual(['duty.changed', 'mailbox.unreadable']);
  });

  test('at the close ends not checkable, and nobody is told it twice', () => {
    const duty = failing();
    duty.go('12:00');
    expect(duty.go('16:00')).toEqual([]);
    expect(duty.day).toMatchObject({ state: 'notCheckable', unreadableSince: duty.at('09:10') });
    expect(duty.calls).toBe(1);
    expect(duty.logged.at(-1)).toBe('day.notCheckable');
  });

  test('since 15:58 only ends not checkable and tells it at 16:00', () => {
    const duty = new DutyRun();
    for (const time of ['08:00', '12:00', '13:00', '14:30', '15:57']) duty.go(time);
    duty.fails('15:58');
    expect([duty.go('16:00'), duty.go('16:01')]).toEqual([['unreadable anna', 'unreadable mia'], []]);
    expect(duty.day).toMatchObject({ state: 'notCheckable', unreadableSince: duty.at('15:58') });
    expect(duty.calls).toBe(1);
  });

  test('since 15:58 is told to the manager at 16:00 as such when nobody has it any more', () => {
    const duty = new DutyRun();
    for (const time of ['08:00', '12:00', '13:00', '14:30', '15:57']) duty.go(time);
    duty.fails('15:58');
    duty.away.add(anna).add(bo).add(cia);
    expect(duty.go('16:00')).toEqual(['unreadable mia']);
  });

  test('is opened when Anna attests', () => {
    const duty = failing();
    duty.go('12:00');
    duty.attests(anna, '12:10');
    duty.go('12:10');
    expect(duty.day).toMatchObject({ state: 'opened', unreadableSince: undefined });
  });

  test('ended not checkable stays so when Anna attests at 16:10, which shows beside it', () => {
    const duty = failing();
    duty.go('16:00');
    duty.attests(anna, '16:10');
    duty.go('16:10');
    expect(duty.day).toMatchObject({ state: 'notCheckable', openedLater: { how: 'attested', byId: anna } });
  });

  test('that can be read again at 13:10 goes on with the ladder where the day stands', () => {
    const duty = failing();
    duty.go('12:00');
    duty.recovers();
    expect(duty.go('13:10')).toEqual(['check anna', 'substitute bo']);
    expect(duty.day?.unreadableSince).toBeUndefined();
    expect(duty.logged).toEqual(['duty.changed', 'mailbox.unreadable', 'mailbox.readable']);
    duty.fails('13:20');
    expect(duty.go('13:20')).toEqual([]);
    expect(duty.day?.unreadableSince).toBe(duty.at('13:20'));
  });

  test('that can be read again before 12:00 is never mentioned', () => {
    const duty = failing();
    duty.go('11:50');
    duty.recovers();
    expect(duty.go('12:00')).toEqual(['check anna']);
    expect(duty.calls).toBe(0);
  });

  test('is told at once to who gets it, and to the manager again when nobody is left', () => {
    const duty = failing({ roster: [anna, bo] });
    duty.go('12:00');
    duty.passes(anna, '12:10');
    expect(duty.go('12:10')).toEqual(['unreadable bo']);
    duty.away.add(bo);
    expect([duty.go('12:20'), duty.go('12:21')]).toEqual([['nobody mia'], []]);
  });

  test('is told to the deputy when the manager has gone, and to the last resort when both have', () => {
    const duty = failing({ roster: [anna] });
    duty.away.add(mia);
    expect(duty.go('12:00')).toEqual(['unreadable anna', 'unreadable dan']);
    duty.away.delete(mia);
    expect(duty.go('12:05')).toEqual([]);
    duty.away.add(mia).add(dan);
    expect([duty.go('12:10'), duty.go('12:11')]).toEqual([['unreadable eva'], []]);
  });

  test('is one card for a manager who has the mailbox', () => {
    const duty = failing({ roster: [mia], managers: [mia] });
    expect(duty.go('12:00')).toEqual(['unreadable mia']);
  });

  test('is told to the manager alone when nobody has it, on one card', () => {
    const duty = new DutyRun({ roster: [anna] });
    duty.away.add(anna);
    duty.fails('09:10');
    expect([duty.go('12:00'), duty.go('12:01')]).toEqual([['nobody mia'], []]);
    expect(duty.day?.unreadableSince).toBe(duty.at('09:10'));
  });

  test('is told to the deputy on one card when nobody has it and the manager leaves', () => {
    const duty = new DutyRun({ roster: [] });
    duty.fails('09:10');
    duty.go('12:00');
    duty.away.add(mia);
    expect([duty.go('12:10'), duty.go('12:11')]).toEqual([['nobody dan'], []]);
  });

  test('is no dead end while somebody has it, though no manager is there', () => {
    const duty = failing({ managers: [] });
    expect(duty.go('12:00')).toEqual(['unreadable anna']);
    expect([duty.day?.isDeadEnd, duty.calls]).toEqual([false, 1]);
  });

  test('is told at 12:00 to the manager who heard at 08:00 that nobody has it', () => {
    const duty = failing({ roster: [] });
    expect(duty.told).toMatchObject([{ step: 'nobody', personId: mia }]);
    expect([duty.go('12:00'), duty.go('12:01')]).toEqual([['unreadable mia'], []]);
  });

  test('is told to the manager who has heard in the afternoon that nobody has it, when it fails after that', () => {
    const duty = new DutyRun({ roster: [] });
    for (const time of ['08:00', '12:00']) duty.go(time);
    duty.fails('15:00');
    expect([duty.go('15:00'), duty.go('15:01')]).toEqual([['unreadable mia'], []]);
  });

  test('is a dead end when neither roster nor management is there', () => {
    const duty = failing({ roster: [anna], managers: [mia] });
    duty.away.add(anna).add(mia);
    expect([duty.go('12:00'), duty.go('12:01')]).toEqual([[], []]);
    expect(duty.day?.isDeadEnd).toBe(true);
    expect(duty.calls).toBe(1);
    expect(duty.logged.slice(-2)).toEqual(['mailbox.unreadable', 'ladder.deadEnd']);
    expect(duty.go('16:00')).toEqual([]);
    expect([duty.state, duty.day?.isDeadEnd, duty.calls]).toEqual(['notCheckable', true, 1]);
  });
});
