import { anna, bo, cia, DutyRun, mia } from './duty-run';

const day = ['08:00', '12:00', '12:01', '13:00', '13:01', '14:30', '14:31', '16:00', '16:01'];
const walk = (duty: DutyRun) =>
  day.map((time) => [time, ...duty.go(time)]).filter((entry) => entry.length > 1);

test('Anna, whom Teams did not reach before today, is tried once at noon, and Bo has the mailbox from the morning', () => {
  const duty = new DutyRun();
  duty.mutes(anna);
  expect(walk(duty)).toEqual([
    ['08:00', 'morning bo'],
    ['12:00', 'check bo', 'check anna'],
    ['13:00', 'substitute cia'],
    ['14:30', 'manager mia'],
    ['16:00', 'missed mia'],
  ]);
  expect(duty.day?.onDutyId).toBe(bo);
});

test('of two whom Teams does not reach both are tried before the third is left to it', () => {
  const duty = new DutyRun();
  duty.mutes(anna, bo);
  expect(walk(duty).slice(0, 2)).toEqual([
    ['08:00', 'morning cia'],
    ['12:00', 'check cia', 'check anna', 'check bo'],
  ]);
});

test('the next in turn is tried when the turn comes, and not before', () => {
  const duty = new DutyRun();
  duty.mutes(bo);
  expect(walk(duty).slice(0, 2)).toEqual([
    ['12:00', 'check anna'],
    ['13:00', 'substitute cia', 'substitute bo'],
  ]);
});

test('a manager whom Teams does not reach is tried once, and the deputy is asked at once', () => {
  const duty = new DutyRun({ roster: [anna] });
  duty.mutes(mia);
  expect(walk(duty)).toEqual([
    ['12:00', 'check anna'],
    ['13:00', 'manager dan', 'manager mia'],
    ['16:00', 'missed dan'],
  ]);
});

test('nobody is reached at all: each is tried once, and the admins hear once that the ladder ends', () => {
  const duty = new DutyRun({ roster: [anna, bo], managers: [mia] });
  duty.mutes(anna, bo, mia);
  expect(
    walk(duty)
      .flatMap(([, ...said]) => said)
      .toSorted(),
  ).toEqual(['check anna', 'check bo', 'manager mia']);
  expect(duty.calls).toBe(1);
});

test('who is away as well, passed it on or comes to it opened is not tried', () => {
  const away = new DutyRun();
  away.away.add(anna);
  expect(walk(away).flatMap(([, ...said]) => said)).not.toContain('check anna');
  const passed = new DutyRun();
  passed.mutes(anna);
  passed.passes(anna, '08:30');
  expect(passed.go('12:00')).toEqual(['check bo']);
  const opened = new DutyRun();
  opened.mutes(anna);
  opened.attests(bo, '09:00');
  expect(['12:00', '13:00', '14:30', '16:00'].flatMap((time) => opened.go(time))).toEqual([]);
});

test('one day’s try says nothing of the next: a run of a new day tries again', () => {
  const duty = new DutyRun({ date: '2026-03-04' });
  duty.mutes(anna, cia);
  expect(duty.go('12:00')).toEqual(['check bo', 'check anna']);
  expect(duty.go('13:00')).toEqual(['manager mia', 'substitute cia']);
});
