import type { Absence } from '../../../src/people/domain/absence';
import { absenceId } from '../../../src/core/ids';
import type { SeenReplies } from '../../../src/absence/domain/seen-absence';
import { decideSeenAbsence } from '../../../src/absence/domain/seen-absence';
import type { Instant } from '../../../src/core/time';
import { plusMillis } from '../../../src/core/time';
import { at } from '../../core/calendars';
import { anna } from '../../duty/domain/duty-run';

const now = at('2026-03-03', '09:30');
const friday = at('2026-03-06', '16:00');
const open: Absence = {
  id: absenceId('old'),
  personId: anna,
  from: at('2026-03-02', '08:00'),
  until: friday,
  source: 'automaticReplies',
  seenAt: at('2026-03-02', '09:30'),
  byId: undefined,
  endedAt: undefined,
};
const on = (from?: Instant, until?: Instant): SeenReplies => ({ kind: 'on', from, until });
const decide = (replies: SeenReplies, known?: Absence) =>
  decideSeenAbsence({ now, personId: anna, replies, open: known, newId: absenceId('new') });

describe('automatic replies that are on', () => {
  test('begin an absence with the times that they have, ahead of time too', () => {
    const from = at('2026-03-05', '00:00');
    expect(decide(on(from, friday))).toEqual({ ...open, id: 'new', from, seenAt: now });
  });

  test('begin one at the time of first sight when they have no times', () => {
    expect(decide(on())).toMatchObject({ id: 'new', from: now, until: undefined, seenAt: now });
  });

  test('keep the first sight of an absence that goes on', () => {
    expect(decide(on(), { ...open, until: undefined })).toBeUndefined();
  });

  test('are no news when nothing but seconds differ', () => {
    expect(decide(on(open.from, friday), open)).toBeUndefined();
    expect(decide(on(plusMillis(open.from, 59_999), plusMillis(friday, -59_999)), open)).toBeUndefined();
  });

  test('change the end or the beginning of the absence that is known', () => {
    const later = at('2026-03-09', '08:00');
    expect(decide(on(open.from, later), open)).toEqual({ ...open, until: later });
    expect(decide(on(open.from), open)).toEqual({ ...open, until: undefined });
    expect(decide(on(plusMillis(open.from, 60_000), friday), open)?.from).toBe(plusMillis(open.from, 60_000));
  });
});

describe('automatic replies that are off or over', () => {
  test('end the absence that is known', () => {
    expect(decide({ kind: 'off' }, open)).toEqual({ ...open, endedAt: now });
    expect(decide(on(open.from, at('2026-03-03', '08:00')), open)).toEqual({
      ...open,
      endedAt: at('2026-03-03', '08:00'),
    });
    expect(decide(on(open.from, now), open)).toEqual({ ...open, endedAt: now });
  });

  test('are no news when no absence is known', () => {
    expect(decide({ kind: 'off' })).toBeUndefined();
    expect(decide(on(undefined, at('2026-03-01', '08:00')))).toBeUndefined();
  });
});
