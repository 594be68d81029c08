import { anna, bo, cia, dan, DutyRun, eva, mia } from './duty-run';

/** A run that has reached 11:55 with Anna on duty and seven unread messages. */
function lateMorning(settings: ConstructorParameters<typeof DutyRun>[0] = {}): DutyRun {
  const duty = new DutyRun(settings);
  duty.go('08:00');
  duty.go('11:55');
  return duty;
}

describe('a day that nobody opens', () => {
  test('asks Anna at 12:00, Bo at 13:00, tells the manager at 14:30 and is missed at 16:00', () => {
    const duty = lateMorning();
    const times = [
      '11:59',
      '12:00',
      '12:01',
      '12:59',
      '13:00',
      '13:01',
      '14:29',
      '14:30',
      '14:31',
      '15:59',
      '16:00',
      '16:01',
    ];
    const said = times.map((time) => [time, ...duty.go(time)]).filter((entry) => entry.length > 1);
    expect(said).toEqual([
      ['12:00', 'check anna'],
      ['13:00', 'substitute bo'],
      ['14:30', 'manager mia'],
      ['16:00', 'missed mia'],
    ]);
    expect(duty.day).toMatchObject({ state: 'missed', onDutyId: anna, opened: undefined });
    expect(duty.logged).toEqual(['duty.changed', 'day.missed']);
  });

  test('on skärtorsdag 2026 asks at 08:00 and 09:00, tells the manager at 10:30 and is missed at 12:00', () => {
    const duty = new DutyRun({ date: '2026-04-02' });
    const said = ['07:59', '08:00', '09:00', '10:30', '11:59', '12:00'].map((time) => duty.go(time).join());
    expect(said).toEqual(['', 'check anna', 'substitute bo', 'manager mia', '', 'missed mia']);
    expect(duty.state).toBe('missed');
  });

  test('on skärtorsdag 2026 asks Bo at 08:00 when Anna is away, without telling him the same twice', () => {
    const duty = new DutyRun({ date: '2026-04-02' });
    duty.away.add(anna);
    expect([duty.go('08:00'), duty.go('08:01')]).toEqual([['check bo'], []]);
  });
});

describe('from 12:00', () => {
  test('Bo is asked at once when Anna goes away after she was asked', () => {
    const duty = lateMorning();
    duty.go('12:00');
    duty.away.add(anna);
    expect(duty.go('12:10')).toEqual(['check bo']);
    expect(duty.go('13:00')).toEqual(['substitute cia']);
  });

  test('Bo is asked at once when Anna cannot be reached, and only Cia is left for 13:00', () => {
    const duty = lateMorning();
    expect(duty.go('12:00')).toEqual(['check anna']);
    duty.away.add(anna);
    expect(duty.go('12:01')).toEqual(['check bo']);
  });

  test('passing on asks the next at once, and the manager at once when nobody is left', () => {
    const duty = lateMorning({ roster: [anna, bo] });
    duty.go('12:00');
    duty.passes(anna, '12:05');
    expect(duty.go('12:05')).toEqual(['check bo']);
    duty.passes(bo, '12:10');
    expect([duty.go('12:10'), duty.go('12:11'), duty.go('13:00'), duty.go('14:30')]).toEqual([
      ['manager mia'],
      [],
      [],
      [],
    ]);
    expect(duty.go('16:00')).toEqual(['missed mia']);
  });

  test('the manager is told at 13:00 when there is nobody else to ask', () => {
    const duty = lateMorning({ roster: [anna] });
    expect([duty.go('12:00'), duty.go('13:00'), duty.go('14:30')]).toEqual([
      ['check anna'],
      ['manager mia'],
      [],
    ]);
  });

  test('the manager is told at 12:00 when nobody is there at all', () => {
    const duty = new DutyRun({ roster: [anna] });
    duty.away.add(anna);
    expect([duty.go('08:00'), duty.go('12:00'), duty.go('12:01')]).toEqual([
      ['nobody mia'],
      ['manager mia'],
      [],
    ]);
  });

  test('Cia is asked at once when Bo passes on what he was asked at 13:00', () => {
    const duty = lateMorning();
    duty.go('12:00');
    duty.go('13:00');
    duty.passes(bo, '13:05');
    expect(duty.go('13:05')).toEqual(['substitute cia']);
    duty.passes(cia, '13:10');
    expect(duty.go('13:10')).toEqual(['manager mia']);
  });

  test('somebody who comes back is not asked the same again', () => {
    const duty = lateMorning({ roster: [anna, bo] });
    duty.go('12:00');
    duty.away.add(anna);
    duty.go('12:10');
    duty.away.delete(anna);
    expect([duty.go('12:20'), duty.go('13:00')]).toEqual([[], ['manager mia']]);
  });

  test('the deputy is told at 14:30 when the manager is away, and the last resort when both are', () => {
    const duty = lateMorning();
    duty.go('13:00');
    duty.away.add(mia);
    expect(duty.go('14:30')).toEqual(['manager dan']);
    duty.away.add(dan);
    expect(duty.go('14:40')).toEqual(['manager eva']);
  });

  test('the admins hear at 14:30 that no manager can be told, once, though the roster was asked', () => {
    const duty = lateMorning({ managers: [mia] });
    duty.away.add(mia);
    expect(duty.go('14:30')).toEqual(['check anna', 'substitute bo']);
    expect([duty.day?.isDeadEnd, duty.calls]).toEqual([true, 1]);
    duty.go('14:31');
    expect(duty.go('16:00')).toEqual([]);
    expect(duty.calls).toBe(1);
    expect(duty.state).toBe('missed');
  });

  test('the admins hear at 16:00 of a missed day when the last manager has left since 14:30', () => {
    const duty = lateMorning({ managers: [mia] });
    duty.go('12:00');
    duty.go('13:00');
    duty.go('14:30');
    duty.away.add(mia);
    expect(duty.go('16:00')).toEqual([]);
    expect([duty.state, duty.calls]).toEqual(['missed', 1]);
    expect(duty.logged.slice(-2)).toEqual(['day.missed', 'ladder.deadEnd']);
  });
});

describe('a bot that was down from 11:50 to 14:40', () => {
  test('gives each receiver one card, of the latest step', () => {
    const duty = lateMorning();
    expect([duty.go('14:40'), duty.go('14:41')]).toEqual([
      ['check anna', 'substitute bo', 'manager mia'],
      [],
    ]);
  });

  test('gives a manager who is in the roster the manager’s card alone', () => {
    const duty = lateMorning({ roster: [mia], managers: [mia] });
    expect([duty.go('14:40'), duty.go('14:41'), duty.go('14:42')]).toEqual([['manager mia'], [], []]);
  });

  test('gives who was given the mailbox meanwhile the news of it, not the check', () => {
    const duty = lateMorning();
    duty.takes(bo, '12:30', mia);
    expect([duty.go('14:40'), duty.go('14:41')]).toEqual([
      ['given bo', 'substitute anna', 'manager mia'],
      [],
    ]);
  });

  test('gives a deputy who was given the mailbox and now stands for the manager one card', () => {
    const duty = lateMorning();
    duty.takes(dan, '12:30', mia);
    duty.away.add(mia);
    expect([duty.go('14:40'), duty.go('14:41')]).toEqual([['substitute anna', 'manager dan'], []]);
  });

  test('says nothing to Anna who was asked at 12:00 before the bot went down until 13:10', () => {
    const duty = lateMorning();
    duty.go('12:00');
    expect(duty.go('13:10')).toEqual(['substitute bo']);
  });

  test('says only that it was missed when it comes back at 16:20', () => {
    const duty = lateMorning();
    expect(duty.go('16:20')).toEqual(['missed mia']);
    expect(duty.state).toBe('missed');
  });
});

describe('a mailbox that is given after the check', () => {
  test('asks who was given it by the news itself', () => {
    const duty = lateMorning({ roster: [anna, bo] });
    duty.go('12:00');
    duty.takes(bo, '12:30', mia);
    expect([duty.go('12:30'), duty.go('13:00')]).toEqual([['given bo'], ['manager mia']]);
  });

  test('is told at 15:00 to who was asked at 12:00 and had passed it on', () => {
    const duty = lateMorning();
    duty.go('12:00');
    duty.passes(anna, '12:10');
    duty.go('12:10');
    duty.takes(anna, '15:00', mia);
    expect(duty.go('15:00')).toContain('given anna');
  });

  test('asks as the check does when the news of a gift was told before that day', () => {
    const duty = lateMorning();
    duty.takes(bo, '09:00', mia);
    expect(duty.go('11:56')).toEqual(['given bo']);
    duty.passes(bo, '11:57');
    duty.go('12:00');
    duty.takes(bo, '12:20', mia);
    expect([duty.go('12:20'), duty.go('12:21')]).toEqual([['check bo'], []]);
    expect(duty.day?.onDutyId).toBe(bo);
  });

  test('asks who was given it in the morning at 12:00, once', () => {
    const duty = lateMorning();
    duty.takes(bo, '11:56', mia);
    expect([duty.go('11:56'), duty.go('12:00'), duty.go('12:01')]).toEqual([['given bo'], ['check bo'], []]);
  });

  test('is told at 12:00 sharp as an ask', () => {
    const duty = lateMorning();
    duty.takes(bo, '11:58', mia);
    expect([duty.go('12:00'), duty.go('12:01')]).toEqual([['given bo'], []]);
  });

  test('is told to Bo when it comes back to him from Cia after the manager was told', () => {
    const duty = lateMorning();
    duty.takes(bo, '12:30', mia);
    duty.takes(cia, '12:31');
    for (const time of ['12:31', '13:00', '14:30']) duty.go(time);
    duty.passes(cia, '14:40');
    expect(duty.go('14:40')).toContain('given bo');
  });

  test('at 14:40 to the deputy who gets the manager’s card that minute is on that card', () => {
    const duty = lateMorning();
    for (const time of ['12:00', '13:00']) duty.go(time);
    duty.away.add(mia);
    duty.takes(dan, '14:40', anna);
    expect([duty.go('14:40'), duty.go('14:41')]).toEqual([['manager dan'], []]);
  });

  test('comes back to the manager who heard of it in the same minute as the receiver', () => {
    const duty = lateMorning({ roster: [anna] });
    duty.passes(anna, '12:25');
    duty.takes(eva, '12:30', mia);
    expect(duty.go('14:40')).toEqual(['given eva', 'manager mia']);
    duty.passes(eva, '14:50');
    expect(duty.go('14:50')).toEqual(['nobody mia']);
  });

  test('is no news to who takes it', () => {
    const duty = lateMorning();
    duty.go('12:00');
    duty.takes(cia, '12:15');
    expect(duty.go('12:15')).toEqual([]);
    expect(duty.go('13:00')).toEqual(['substitute cia']);
  });

  test('comes back to the manager at once when the gift is undone and nobody else is there', () => {
    const duty = new DutyRun({ roster: [] });
    duty.takes(eva, '08:30', mia);
    expect([duty.go('08:30'), duty.go('12:00')]).toEqual([['given eva'], ['check eva']]);
    duty.undo('12:10');
    expect([duty.go('12:10'), duty.go('12:11')]).toEqual([['manager mia'], []]);
  });

  test('comes back to the manager at once when it was given after 14:30 and cannot be taken', () => {
    const duty = lateMorning({ roster: [anna] });
    duty.passes(anna, '11:57');
    duty.go('12:00');
    duty.takes(eva, '14:40', mia);
    expect(duty.go('14:40')).toEqual(['given eva']);
    duty.passes(eva, '14:50');
    expect([duty.go('14:50'), duty.go('14:51')]).toEqual([['nobody mia'], []]);
    expect(duty.day?.onDutyId).toBeUndefined();
  });
});
