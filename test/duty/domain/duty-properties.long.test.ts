import fc from 'fast-check';

import type { Incident } from './duty-world';
import { DutyWorld, endedRightly, happenings } from './duty-world';
import { anna, bo, cia, dan, eva, mia } from './duty-run';

const people = [anna, bo, cia, mia, dan, eva];

const incident: fc.Arbitrary<Incident> = fc.record({
  minute: fc.integer({ min: 6 * 60, max: 17 * 60 }),
  what: fc.constantFrom(...happenings),
  who: fc.constantFrom(...people),
});

const world = fc.record({
  date: fc.constantFrom('2026-03-03', '2026-03-27', '2026-04-02', '2026-10-26'),
  roster: fc.subarray([anna, bo, cia, mia]),
  managers: fc.subarray([mia, dan, eva]),
  mailbox: fc.record({
    evidence: fc.constantFrom('observed', 'attested'),
    emptyMeans: fc.constantFrom('opened', 'confirm'),
  }),
  unread: fc.integer({ min: 0, max: 2 }),
  away: fc.subarray(people, { maxLength: 3 }),
  lookEvery: fc.constantFrom(5, 20),
  lookLag: fc.constantFrom(0, 0, 2, 15),
});

test('whatever happens on a working day, each decision keeps its promises and the day ends in one way', () => {
  fc.assert(
    fc.property(world, fc.array(incident, { maxLength: 16 }), (settings, incidents) => {
      const duty = new DutyWorld(settings).live(incidents);
      expect(['opened', 'missed', 'notCheckable']).toContain(duty.state);
      expect(endedRightly(duty)).toBe(true);
      const ends = duty.logged.filter((what) => what === 'day.missed' || what === 'day.notCheckable');
      expect(ends).toHaveLength(duty.state === 'opened' ? 0 : 1);
    }),
    { numRuns: 400 },
  );
});
