import type { PersonId } from '../../../src/core/ids';
import { mailboxId } from '../../../src/core/ids';
import { isWorkingDay } from '../../../src/core/calendar';
import { ladderOn } from '../../../src/duty/domain/ladder';
import { localDate, localTime, plusDays } from '../../../src/core/time';
import type { LocalDate } from '../../../src/core/time';
import { calendar } from '../../core/calendars';
import type { Happening, Incident, WorldSettings } from './duty-world';
import { DutyWorld, endedRightly } from './duty-world';
import type { DutyRun, RunSettings } from './duty-run';
import { anna, bo, cia, dan, eva, mailbox, mia } from './duty-run';

/** Random numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const people: readonly PersonId[] = [anna, bo, cia, mia, dan, eva];

/** Who is away on each date: about every third week somebody is ill for some days or on holiday for some weeks. */
class Absences {
  private readonly until = new Map<PersonId, LocalDate>();
  constructor(private readonly random: () => number) {}

  on(date: LocalDate): readonly PersonId[] {
    for (const who of people) {
      if (this.random() < 0.015)
        this.until.set(who, plusDays(date, Math.ceil(this.random() * (this.random() < 0.2 ? 28 : 4))));
    }
    return people.filter((who) => (this.until.get(who) ?? '') > date);
  }
}

/** What happens on a day, with how likely it is and how often it is tried. */
const habits: readonly (readonly [Happening, number])[] = [
  ['reads', 0.55],
  ['sends', 0.1],
  ['moves', 0.15],
  ['arrives', 0.9],
  ['arrives', 0.5],
  ['attests', 0.15],
  ['retracts', 0.1],
  ['passes', 0.12],
  ['passes', 0.08],
  ['takes', 0.08],
  ['gives', 0.1],
  ['undo', 0.05],
  ['leaves', 0.08],
  ['returns', 0.05],
];

function dayOf(random: () => number): readonly Incident[] {
  const minute = () => 6 * 60 + Math.floor(random() * 11 * 60);
  const who = () => people[Math.floor(random() * people.length)] ?? anna;
  const spell = (first: Happening, second: Happening): readonly Incident[] => {
    const from = minute();
    const until = Math.min(from + Math.floor(random() * 300), 17 * 60);
    return [
      { minute: from, what: first, who: anna },
      { minute: until, what: second, who: anna },
    ];
  };
  return [
    ...habits
      .filter(([, chance]) => random() < chance)
      .map(([what]) => ({ minute: minute(), what, who: who() })),
    ...(random() < 0.06 ? spell('fails', 'recovers') : []),
    ...(random() < 0.06 ? spell('goesDown', 'comesUp') : []),
  ];
}

const ladder = { substitute: localTime('11:00'), manager: localTime('13:00'), close: localTime('15:00') };
const mailboxes: readonly RunSettings[] = [
  { roster: [anna, bo, cia], managers: [mia, dan, eva], mailbox },
  {
    roster: [
      { personId: bo, days: ['mon', 'tue', 'wed'] },
      { personId: anna, days: ['thu', 'fri'] },
    ],
    managers: [mia],
    mailbox: { ...mailbox, id: mailboxId('bygg'), evidence: 'attested' },
  },
  {
    roster: [cia, mia],
    managers: [mia, eva],
    mailbox: {
      ...mailbox,
      id: mailboxId('miljo'),
      emptyMeans: 'confirm',
      checkBy: localTime('10:00'),
      ladder,
    },
  },
];

/** Each mailbox through each working day of a year; every decision is checked on the way. */
function liveThrough(year: number): readonly DutyRun[] {
  const random = seeded(year);
  const absences = new Absences(random);
  const days: DutyRun[] = [];
  for (let date = localDate(`${year}-01-01`); date.startsWith(`${year}`); date = plusDays(date, 1)) {
    const away = absences.on(date);
    for (const settings of mailboxes) {
      const world: WorldSettings = {
        ...settings,
        date,
        away,
        unread: Math.floor(random() * 3),
        lookEvery: 30,
        lookLag: random() < 0.1 ? 3 : 0,
      };
      const incidents = dayOf(random);
      if (ladderOn({ ...mailbox, ...settings.mailbox }, date, calendar))
        days.push(new DutyWorld(world).live(incidents));
    }
  }
  return days;
}

describe.each([
  [2026, 250],
  [2027, 253],
])('the year %d with its %d working days', (year, workingDays) => {
  const days = liveThrough(year);

  test('has every mailbox watched on every working day and on no other', () => {
    expect(days).toHaveLength(3 * workingDays);
    expect(days.filter(({ date }) => !isWorkingDay(calendar, date))).toEqual([]);
  });

  test('ends each day opened, missed or not checkable, as what happened says', () => {
    expect(days.filter((day) => !endedRightly(day)).map(({ date, state }) => [date, state])).toEqual([]);
    const states = new Set(days.map(({ state }) => state));
    expect([...states].toSorted()).toEqual(['missed', 'notCheckable', 'opened']);
  });

  test('says every step to somebody, and on a day that is opened by noon nothing but who has the mailbox', () => {
    const steps = new Set(days.flatMap(({ told }) => told.map(({ step }) => step)));
    expect([...steps].toSorted()).toEqual([
      'check',
      'given',
      'manager',
      'missed',
      'morning',
      'nobody',
      'substitute',
      'unreadable',
    ]);
    const calm = days.filter(({ logged, day, times }) => {
      const isReopened = logged.filter((what) => what === 'day.opened').length > 1;
      return (
        !isReopened && day?.opened !== undefined && day.opened.at < times.check && day.state === 'opened'
      );
    });
    const asked = calm.flatMap(({ told, times }) =>
      told.filter(({ step, at }) => step === 'check' && at < times.check),
    );
    expect([calm.length > 50, asked]).toEqual([true, []]);
  });
});
