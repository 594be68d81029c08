import fc from 'fast-check';
import { isWorkingDay } from '../../../src/core/calendar';
import { absenceId } from '../../../src/core/ids';
import { dateOf, localDate, plusDays, startOfDay } from '../../../src/core/time';
import { gapCard } from '../../../src/roster/flows/gaps';
import { lookAhead } from '../../../src/roster/flows/look-ahead';
import { datesOf, rosterGrid, type RosterAnswer } from '../../../src/roster/flows/who-has';
import { id, openFlowHouse, people, type FlowHouse, type Who } from '../../support/flow-house';
import { press } from './roster-house';

const town = `
name: Ale kommun (påhittad)
domains: [ale.example]
admins: [it@ale.example]
functions: [{ id: kansli, name: Kansliet, people: [david@ale.example, erik@ale.example] }]
mailboxes:
  - id: ks
    name: Kommunstyrelsens förvaltningsbrevlåda
    address: kommunstyrelsen@ale.example
    department: Kommunstyrelsens förvaltning
    roster:
      - { person: anna@ale.example, days: [mon, tue, wed, thu], rotation: { weeks: 2, starts: '2026-11-30' } }
      - { person: bo@ale.example, days: [mon, tue, wed] }
      - { function: kansli, days: [wed, thu], rotation: { weeks: 3, starts: '2026-12-07' } }
    manager: carin@ale.example
    secrecy: normal
`;
const [start, years] = ['2026-12-01', 2];
const end = plusDays(localDate(start), 365 * years);
/** How often something came of it: a world in which nothing happens is no proof, so the seed is one in which much does. */
const came = { gaps: 0, changes: 0 };
const who: readonly Who[] = ['anna', 'bo', 'carin', 'david', 'erik'];

interface Happening {
  readonly what: 'give' | 'take' | 'pass' | 'swap' | 'decline' | 'undo' | 'order' | 'off' | 'away' | 'wait';
  readonly actor: Who;
  readonly other: Who;
  readonly first: number;
  readonly length: number;
  readonly nth: number;
}

const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.constantFrom(
    ...(['give', 'take', 'pass', 'swap', 'decline', 'undo', 'order', 'off', 'away', 'wait'] as const),
  ),
  actor: fc.constantFrom(...who, 'carin' as const, 'carin' as const),
  other: fc.constantFrom(...who),
  first: fc.oneof(fc.integer({ min: -2, max: 30 }), fc.integer({ min: 31, max: 340 })),
  length: fc.integer({ min: -1, max: 20 }),
  nth: fc.nat({ max: 20 }),
});

/** What somebody does, allowed or not; the world is whatever comes of it. */
async function happen(
  house: FlowHouse,
  { what, actor, other, first, length, nth }: Happening,
): Promise<void> {
  const today = dateOf(house.clock.now(), house.context.municipality().calendar.zone);
  const from = plusDays(today, first);
  const span = { mailbox: 'ks', from, until: plusDays(from, length) };
  const [theirFrom, theirUntil] = [plusDays(from, 7), plusDays(from, 7 + length)];
  const known = (await house.store.roster.readSpan({ from: today, lastDay: end })).changes;
  const change = known.length === 0 ? undefined : known[nth % known.length]?.id;
  switch (what) {
    case 'give':
      await press(house, actor, 'duty.give', { ...span, person: people[other] });
      return;
    case 'take':
      await press(house, actor, 'duty.take', span);
      return;
    case 'pass':
      await press(house, actor, 'duty.passOn', span);
      return;
    case 'swap': {
      const asked = await press(house, actor, 'duty.swap', {
        ...span,
        theirFrom,
        theirUntil,
        person: people[other],
      });
      if (asked?.card === 'rosterChange') await press(house, other, 'duty.agree', { change: asked.changeId });
      return;
    }
    case 'decline':
      if (change) await press(house, actor, 'duty.decline', { change });
      return;
    case 'undo':
      if (change) await press(house, actor, 'roster.undo', { change });
      return;
    case 'order': {
      const place = (['first', 'last', 'out'] as const)[nth % 3] ?? 'last';
      const days = nth % 2 === 0 ? 'mon,thu' : '';
      await press(house, 'carin', 'roster.order', {
        mailbox: 'ks',
        from,
        person: people[other],
        place,
        days,
      });
      return;
    }
    case 'off':
      await house.store.save({
        daysOff: [
          {
            id: house.context.newId(),
            personId: id(actor),
            days: ['fri'],
            from,
            lastDay: undefined,
            ...offBy(house, actor),
          },
        ],
      });
      return;
    case 'away': {
      const { zone } = house.context.municipality().calendar;
      const until = startOfDay(plusDays(from, Math.max(1, length)), zone);
      const away = { id: absenceId(house.context.newId()), personId: id(actor), source: 'said' as const };
      const seen = { seenAt: house.clock.now(), byId: undefined, endedAt: undefined };
      await house.store.save({ absences: [{ ...away, ...seen, from: startOfDay(from, zone), until }] });
      return;
    }
    case 'wait':
      house.clock.moveTo(house.at('08:00', plusDays(today, Math.max(1, length))));
  }
}

const offBy = (house: FlowHouse, actor: Who) => ({
  byId: id(actor),
  at: house.clock.now(),
  endedOn: undefined,
});

const isOne = ({ holder }: RosterAnswer): boolean => {
  if (holder.kind === 'function') return holder.people.length > 0;
  return holder.kind === 'nobody' || Object.values(people).includes(holder.id as never);
};

test('over two years each working day has one answer, whatever was given, swapped and taken back, and the manager knows when it is nobody', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 8, maxLength: 18 }), async (happenings) => {
      const house = await openFlowHouse(`${start}T07:00:00+01:00`, town);
      try {
        for (const one of happenings) await happen(house, one);
        const all = { from: localDate(start), lastDay: end };
        came.changes += (await house.store.roster.readSpan(all)).changes.length;
        const { calendar } = house.context.municipality();
        const today = dateOf(house.clock.now(), calendar.zone);
        const { rows } = await rosterGrid(house.context, { from: today, lastDay: end });
        const answered = rows.flatMap(({ days }) => days);
        const working = Array.from({ length: 365 * years }, (_, i) => plusDays(localDate(start), i)).filter(
          (date) => date >= today && date <= end && isWorkingDay(calendar, date),
        );
        expect(answered.map(({ date }) => date).slice(0, working.length)).toEqual(working);
        expect(answered.every(({ answer }) => isOne(answer))).toBe(true);
        await knowsOfGaps(
          house,
          answered.map(({ date, answer }) => ({ date, isEmpty: answer.holder.kind === 'nobody' })),
        );
      } finally {
        await house.close();
      }
    }),
    { numRuns: 12, seed: 20_261_201 },
  );
  expect(came.changes).toBeGreaterThan(12);
  expect(came.gaps).toBeGreaterThan(3);
});

/** Each stretch of the first weeks without anybody is told to the manager before it begins, once its first day is a week away. */
async function knowsOfGaps(
  house: FlowHouse,
  days: readonly { readonly date: string; readonly isEmpty: boolean }[],
): Promise<void> {
  const starts = days.filter((day, i) => i > 0 && day.isEmpty && days[i - 1]?.isEmpty === false).slice(0, 3);
  for (const { date } of starts) {
    house.clock.moveTo(house.at('08:00', plusDays(localDate(date), -1)));
    await lookAhead(house.context);
    expect(await shownToManager(house)).toContain(date);
    came.gaps += 1;
  }
}

/** The days that the manager's cards show as nobody's, waiting to be said or said. */
async function shownToManager(house: FlowHouse): Promise<readonly string[]> {
  const told = await house.store.roster.listGaps(localDate(start));
  const cards = told
    .filter(({ receiverId, state }) => receiverId === id('carin') && ['waiting', 'said'].includes(state))
    .map(async (one) => gapCard(house.context, { ...(await house.store.findNotice(one.id))!, ...one }));
  return (await Promise.all(cards)).flatMap((card) =>
    card?.gap?.state === 'open' ? datesOf(card.gap.span.from, card.gap.span.lastDay) : [],
  );
}
