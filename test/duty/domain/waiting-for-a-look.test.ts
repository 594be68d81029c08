import { DutyRun } from './duty-run';

describe('a step is never taken on old knowledge', () => {
  test('the check at 12:00 waits for the look of 12:00 that another process still makes', () => {
    const duty = new DutyRun();
    duty.go('11:55');
    expect(duty.goBlind('12:00')).toEqual([]);
    expect(duty.goBlind('12:04')).toEqual([]);
    expect(duty.go('12:05')).toEqual(['check anna']);
  });

  test('the substitute at 13:00 waits, too', () => {
    const duty = new DutyRun();
    duty.go('12:00');
    expect(duty.goBlind('13:00')).toEqual([]);
    expect(duty.go('13:01')).toEqual(['substitute bo']);
  });

  test('a look that does not come within ten minutes makes the mailbox one that could not be checked', () => {
    const duty = new DutyRun();
    duty.go('11:55');
    expect(duty.goBlind('12:10')).toContain('unreadable anna');
    expect(duty.day?.unreadableSince).toBe(duty.at('11:55'));
  });

  test('clicks between two looks are decided on the look of the step', () => {
    const duty = new DutyRun();
    duty.go('12:00');
    expect(duty.goBlind('12:03')).toEqual([]);
    expect(duty.state).toBe('open');
  });
});
