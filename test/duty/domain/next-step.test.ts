import fc from 'fast-check';

import { nextStep } from '../../../src/duty/domain/next-step';
import { plusMinutes, timeOf } from '../../../src/core/time';
import { stockholm } from '../../core/calendars';
import { anna, bo, cia, dan, DutyRun, mia } from './duty-run';

function nextAt(duty: DutyRun, time: string): string | undefined {
  const next = nextStep(duty.facts(duty.at(time)));
  return next && `${timeOf(next.at, stockholm)} ${next.kind} ${next.personId ?? 'nobody'}`;
}

function asked(settings: ConstructorParameters<typeof DutyRun>[0] = {}): DutyRun {
  const duty = new DutyRun(settings);
  duty.go('08:00');
  duty.go('12:00');
  return duty;
}

describe('if nobody opens the mailbox', () => {
  test('Bo is asked at 13:00, the manager told at 14:30, the day missed at 16:00', () => {
    const duty = asked();
    expect(nextAt(duty, '12:00')).toBe('13:00 asks bo');
    duty.go('13:00');
    expect(nextAt(duty, '13:00')).toBe('14:30 tellsManager mia');
    duty.go('14:30');
    expect(nextAt(duty, '14:30')).toBe('16:00 notesMissed nobody');
    expect(nextAt(duty, '16:00')).toBeUndefined();
  });

  test('the manager is told at 13:00 when nobody else is there', () => {
    expect(nextAt(asked({ roster: [anna] }), '12:00')).toBe('13:00 tellsManager mia');
  });

  test('the deputy is told at 14:30 when the manager is away', () => {
    const duty = asked();
    duty.go('13:00');
    duty.away.add(mia);
    expect(nextAt(duty, '13:30')).toBe('14:30 tellsManager dan');
  });

  test('the day is missed at 16:00 when no manager could be told', () => {
    const duty = asked({ managers: [] });
    duty.go('14:30');
    expect(nextAt(duty, '14:30')).toBe('16:00 notesMissed nobody');
  });
});

test('what the card promises is what happens next, whoever is there', () => {
  const people = fc.subarray([anna, bo, cia, mia]);
  const moments = fc.constantFrom('12:00', '12:30', '13:00', '14:00', '14:30', '15:00');
  fc.assert(
    fc.property(people, fc.subarray([anna, bo, cia, mia, dan]), moments, (roster, away, time) => {
      const duty = new DutyRun({ roster, managers: [mia, dan] });
      away.forEach((who) => duty.away.add(who));
      ['08:00', '12:00', '13:00', '14:30'].filter((step) => step <= time).forEach((step) => duty.go(step));
      duty.go(time);
      const promised = nextStep(duty.facts(duty.at(time)));
      for (let now = duty.at(time); now < duty.times.close; now = plusMinutes(now, 1)) {
        duty.goodAt = now;
        const [said] = duty.decide(now).tell;
        if (!said) continue;
        const kind = said.step === 'manager' ? 'tellsManager' : 'asks';
        expect({ at: now, kind, personId: said.personId }).toEqual(promised);
        return;
      }
      // Nobody was told, so nobody was promised.
      expect(promised?.kind === 'notesMissed' || promised?.personId === undefined).toBe(true);
    }),
  );
});
