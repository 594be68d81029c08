import type { Absence } from '../../../src/people/domain/absence';
import { covers, findAbsence } from '../../../src/people/domain/absence';
import type { PersonId } from '../../../src/core/ids';
import { absenceId } from '../../../src/core/ids';
import type { Instant } from '../../../src/core/time';
import { at } from '../../core/calendars';
import { anna, bo } from '../../duty/domain/duty-run';

interface Span {
  readonly from: Instant;
  readonly until?: Instant;
  readonly endedAt?: Instant;
  readonly who?: PersonId;
}
const absence = ({ from, until, endedAt, who = anna }: Span): Absence => ({
  id: absenceId(from),
  personId: who,
  from,
  until,
  source: 'said',
  seenAt: from,
  byId: who,
  endedAt,
});
const midnight = (day: number) => at(`2026-03-0${day}`, '00:00');

describe('an absence', () => {
  const from = midnight(3);

  test('covers from its first moment until, and not including, its last', () => {
    const span = absence({ from, until: midnight(5) });
    const moments = [at('2026-03-02', '23:59'), from, at('2026-03-04', '23:59'), midnight(5)];
    expect(moments.map((moment) => covers(span, moment))).toEqual([false, true, true, false]);
  });

  test('without a known end covers whatever comes', () => {
    expect(covers(absence({ from }), at('2027-03-03', '12:00'))).toBe(true);
  });

  test('that was ended before its time ends then, known end or not', () => {
    const endedAt = at('2026-03-03', '10:00');
    for (const until of [{ until: midnight(5) }, {}]) {
      const span = absence({ from, ...until, endedAt });
      expect(covers(span, at('2026-03-03', '09:59'))).toBe(true);
      expect(covers(span, endedAt)).toBe(false);
    }
  });

  test('that was taken back before it began never covers', () => {
    const span = absence({ from, until: midnight(5), endedAt: at('2026-03-02', '10:00') });
    expect(covers(span, from)).toBe(false);
  });

  test('is not prolonged by being ended late', () => {
    expect(covers(absence({ from, until: midnight(4), endedAt: midnight(6) }), midnight(5))).toBe(false);
  });
});

describe('the absence of a person at a moment', () => {
  const now = at('2026-03-03', '12:00');
  const short = absence({ from: midnight(3), until: midnight(4) });
  const long = absence({ from: midnight(2), until: midnight(9) });
  const open = absence({ from: midnight(1) });

  test('is the one that lasts longest, in whatever order', () => {
    expect(findAbsence([short, long], anna, now)).toBe(long);
    expect(findAbsence([long, short], anna, now)).toBe(long);
    expect(findAbsence([long, open, short], anna, now)).toBe(open);
    expect(findAbsence([open, long], anna, now)).toBe(open);
  });

  test('lasts only until it is ended', () => {
    const ended = { ...open, endedAt: at('2026-03-03', '13:00') };
    expect(findAbsence([ended, short], anna, now)).toBe(short);
    expect(findAbsence([short, ended], anna, now)).toBe(short);
  });

  test('is none of somebody else’s and none that is over', () => {
    expect(findAbsence([absence({ from: midnight(1), who: bo })], anna, now)).toBeUndefined();
    expect(findAbsence([absence({ from: midnight(1), until: midnight(3) })], anna, now)).toBeUndefined();
  });
});
