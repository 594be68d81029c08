import { anna, bo, DutyRun, mia } from './duty-run';

function missed(): DutyRun {
  const duty = new DutyRun();
  for (const time of ['08:00', '12:00', '13:00', '14:30', '16:00']) duty.go(time);
  return duty;
}

describe('a missed day', () => {
  test('stays missed when it is opened at 16:10, and shows that it was', () => {
    const duty = missed();
    duty.sees('read', '16:10');
    expect(duty.go('16:15')).toEqual([]);
    expect(duty.day).toMatchObject({
      state: 'missed',
      opened: undefined,
      openedLater: { how: 'read', at: duty.at('16:10') },
    });
    expect(duty.logged.slice(-2)).toEqual(['day.missed', 'day.openedLater']);
  });

  test('stays missed when Anna says the next day that it was opened', () => {
    const duty = missed();
    duty.attests(anna, '+08:05');
    duty.go('+08:05');
    expect(duty.day).toMatchObject({ state: 'missed', openedLater: { how: 'attested', byId: anna } });
  });

  test('is opened later once, whatever is seen after that', () => {
    const duty = missed();
    duty.sees('read', '16:10');
    duty.go('16:15');
    const { day } = duty;
    duty.sees('sent', '16:20');
    duty.go('16:25');
    expect(duty.day).toEqual(day);
  });

  test('forgets a later opening that is taken back, and keeps another that stands', () => {
    const duty = missed();
    duty.attests(anna, '16:10');
    duty.go('16:10');
    duty.retracts(anna, '16:12');
    duty.go('16:12');
    expect(duty.day).toMatchObject({ state: 'missed', openedLater: undefined });
    duty.attests(anna, '16:20');
    duty.go('16:20');
    duty.attests(bo, '16:25');
    duty.retracts(anna, '16:30');
    duty.go('16:30');
    expect(duty.day?.openedLater).toEqual({ how: 'attested', at: duty.at('16:25'), byId: bo });
  });

  test('stays missed when evidence of 15:58 is seen only at 16:05', () => {
    const duty = missed();
    duty.sees('read', '15:58');
    duty.go('16:05');
    expect(duty.day).toMatchObject({ state: 'missed', openedLater: { at: duty.at('15:58') } });
  });
});

describe('at the close', () => {
  test('an opening of 15:59 counts and one of 16:00 does not', () => {
    const opened = ['15:59', '16:00'].map((time) => {
      const duty = new DutyRun();
      duty.go('08:00');
      duty.sees('read', time);
      duty.go('16:00');
      return duty.state;
    });
    expect(opened).toEqual(['opened', 'missed']);
  });

  test('the day waits for the look that belongs to it', () => {
    const duty = new DutyRun();
    duty.go('15:59');
    expect(duty.goBlind('16:00')).toEqual([]);
    expect(duty.state).toBe('open');
    duty.sees('read', '15:59');
    duty.go('16:01');
    expect(duty.state).toBe('opened');
  });

  test('a day whose last look was good ends missed though a later look failed', () => {
    const duty = new DutyRun();
    duty.go('15:59');
    duty.goodAt = duty.at('16:00');
    duty.fails('16:01');
    expect(duty.go('16:02')).toEqual(['missed mia']);
    expect(duty.day?.unreadableSince).toBeUndefined();
  });

  test('a day looked at after its close and decided the next morning ends missed', () => {
    const duty = new DutyRun();
    duty.go('15:59');
    duty.goodAt = duty.at('16:00');
    expect(duty.goBlind('+08:00')).toEqual(['missed mia']);
  });

  test('a day that no look closed ends not checkable at midnight, says so to nobody, and is in the log', () => {
    const duty = new DutyRun();
    duty.go('15:30');
    expect(duty.goBlind('+07:00')).toEqual([]);
    expect(duty.day).toMatchObject({ state: 'notCheckable', unreadableSince: duty.at('15:30') });
    expect(duty.logged.at(-1)).toBe('day.notCheckable');
    expect(duty.calls).toBe(0);
  });

  test.each([0, 7])(
    'a look at 00:00 belongs to the next day and settles nothing, with %d unread',
    (unread) => {
      const duty = new DutyRun();
      duty.go('15:30');
      duty.unread = unread;
      expect(duty.go('+00:00')).toEqual([]);
      expect(duty.state).toBe('notCheckable');
    },
  );

  test('a mailbox emptied at 16:00 was not empty before', () => {
    const duty = new DutyRun();
    duty.go('15:59');
    duty.sees('read', '16:00');
    duty.unread = 0;
    duty.go('16:00');
    expect(duty.day).toMatchObject({ state: 'missed', openedLater: { how: 'read', at: duty.at('16:00') } });
  });

  test('a day with evidence is opened, also when it is decided the next morning', () => {
    const duty = new DutyRun();
    duty.go('15:30');
    duty.sees('read', '15:45');
    duty.go('+07:00');
    expect(duty.state).toBe('opened');
  });

  test('what is empty the next morning does not open yesterday', () => {
    const duty = new DutyRun();
    duty.go('15:30');
    duty.unread = 0;
    duty.go('+07:00');
    expect(duty.state).toBe('notCheckable');
  });

  test('a day that was never looked at has been unreadable since its close at the latest', () => {
    const duty = new DutyRun();
    duty.goBlind('+07:00');
    expect(duty.day).toMatchObject({ state: 'notCheckable', unreadableSince: duty.at('16:00') });
  });

  test('a bot that first looks the next morning cannot have failed since then', () => {
    const duty = new DutyRun();
    duty.go('+07:00');
    expect(duty.day?.unreadableSince).toBe(duty.at('16:00'));
  });
});

test('who leaves at 16:00 had the mailbox that day', () => {
  const duty = new DutyRun();
  duty.go('15:59');
  duty.away.add(anna);
  duty.go('16:00');
  expect(duty.day?.onDutyId).toBe(anna);
});

test('who has the mailbox is settled when the day ends', () => {
  const duty = missed();
  duty.away.add(anna).add(mia);
  duty.go('16:20');
  expect(duty.day?.onDutyId).toBe(anna);
});
