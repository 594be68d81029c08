// The ladder: who is told, in which order and when, while no opening is known (F1, F2).

import type { Calendar } from '../../core/calendar';
import { dutyHoursOn, dutyTimeOn } from '../../roster/domain/duty-hours';
import type { Place } from '../../roster/domain/roster';
import type { PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import { latest, plusDays, startOfDay, type Instant, type LocalDate, type LocalTime } from '../../core/time';

/**
 * `morning`: you have it today; `given`: a manager gave it to you; `nobody`: the manager hears that nobody has it;
 * `check`, `substitute`, `manager`: no opening known; `unreadable`: it could not be checked; `missed`: the day ended so.
 */
export type Step =
  | 'morning'
  | 'given'
  | 'nobody'
  | 'check'
  | 'substitute'
  | 'manager'
  | 'unreadable'
  | 'missed';

/** The instants of a working day at which the ladder moves. */
export interface LadderTimes {
  readonly morning: Instant;
  readonly check: Instant;
  readonly substitute: Instant;
  readonly manager: Instant;
  readonly close: Instant;
  /** Midnight at the end of the day. */
  readonly dayEnd: Instant;
}

/** Whether a step that cards name beforehand came after the one and by the other instant. */
export const passesHour = ({ substitute, manager }: LadderTimes, after: Instant, by: Instant): boolean =>
  [substitute, manager].some((at) => after < at && at <= by);

/**
 * The day's steps; undefined on a day that is no working day. On a short day all steps move earlier by the same
 * amount, so that the ladder closes when the office does, but none before the office opens.
 */
export function ladderOn(mailbox: DutyMailbox, date: LocalDate, calendar: Calendar): LadderTimes | undefined {
  const known = cache.get(calendar) ?? new WeakMap<DutyMailbox, Map<LocalDate, LadderTimes | undefined>>();
  cache.set(calendar, known);
  const days = known.get(mailbox) ?? new Map<LocalDate, LadderTimes | undefined>();
  known.set(mailbox, days);
  if (days.has(date)) return days.get(date);
  if (days.size >= mostDaysKept) days.clear();
  const times = timesOf(mailbox, date, calendar);
  days.set(date, times);
  return times;
}

/** A day's steps are asked for many times a minute and never change for a file in force. */
const cache = new WeakMap<Calendar, WeakMap<DutyMailbox, Map<LocalDate, LadderTimes | undefined>>>();
const mostDaysKept = 40;

function timesOf(mailbox: DutyMailbox, date: LocalDate, calendar: Calendar): LadderTimes | undefined {
  const hours = dutyHoursOn(mailbox, date, calendar);
  if (hours === undefined) return undefined;
  const at = (time: LocalTime) => dutyTimeOn(mailbox, time, { date, calendar }) ?? hours.from;
  return {
    morning: hours.from,
    check: at(mailbox.checkBy),
    substitute: at(mailbox.ladder.substitute),
    manager: at(mailbox.ladder.manager),
    close: hours.to,
    dayEnd: startOfDay(plusDays(date, 1), calendar.zone),
  };
}

/** That somebody was told a step today; one entry per person and step. */
export interface Told {
  readonly step: Step;
  readonly personId: PersonId;
  readonly at: Instant;
}

/** A step to be told to somebody. */
export interface Telling {
  readonly step: Step;
  readonly personId: PersonId;
}

export interface LadderFacts {
  readonly now: Instant;
  readonly times: LadderTimes;
  /** Everyone who can have the mailbox now, in order (roster.ts: placesOf); of a function each is told. */
  readonly order: readonly Place[];
  /** Who of them is away at this hour alone: asked only where nobody else is left. */
  readonly out: ReadonlySet<PersonId>;
  /** Who would have it if everyone were there. */
  readonly regular: PersonId | undefined;
  /** Who took the mailbox or was given it, when, and by whom, when a one-off change did that. */
  readonly taken:
    | {
        readonly personId: PersonId;
        readonly byId: PersonId;
        readonly at: Instant;
        /** That it was given for a span was told when it was decided. */
        readonly isTold: boolean;
        /** By a swap that was agreed before the day began. */
        readonly isSwapped: boolean;
      }
    | undefined;
  /** Manager, deputy, last resort: those who are there, in order. */
  readonly managers: readonly PersonId[];
  /** Told today and still there: not away, not out of reach, not passed on. */
  readonly told: readonly Told[];
  /** Told today at all, still there or not: nobody is told a step twice. */
  readonly everTold: readonly Told[];
}

export interface LadderDecision {
  readonly tell: readonly Telling[];
  /** Nobody could be told: neither roster nor managers. The admins must know. */
  readonly isDeadEnd: boolean;
}

/** What to say in the morning, while nobody need be asked yet. */
export function decideMorning(facts: LadderFacts): LadderDecision {
  const [onDuty] = facts.order;
  if (onDuty === undefined) return tellManager(facts, 'nobody', []);
  const { taken } = facts;
  if (taken?.personId === onDuty.holder) {
    if (taken.isSwapped)
      return onDuty.holder === facts.regular ? nothing : once(facts, toEach('morning', onDuty));
    const isKnown = taken.isTold || taken.byId === taken.personId;
    return isKnown ? nothing : once(facts, [{ step: 'given', personId: taken.personId }]);
  }
  return onDuty.holder === facts.regular ? nothing : once(facts, toEach('morning', onDuty));
}

/**
 * What to say from the check on. A step that nobody can take is skipped, so the next is told at once; after a time
 * in which the bot was down each receiver gets the latest step only.
 */
export function decideAsking(facts: LadderFacts): LadderDecision {
  const tell: Telling[] = [...givenTelling(facts)];
  const ask = (step: Step): boolean => {
    const isFree = ({ people }: Place) =>
      !people.some((person) => isAsked(facts, person) || tell.some((it) => it.personId === person));
    const isHere = ({ people }: Place) => people.some((person) => !facts.out.has(person));
    const free = facts.order.filter(isFree);
    const next = free.find(isHere) ?? free[0];
    if (next !== undefined) tell.push(...toEach(step, next));
    return next !== undefined;
  };
  // Who was given the mailbox and lost it again is there, but cannot take it.
  const told = facts.told.filter(({ personId }) => facts.order.some((it) => it.people.includes(personId)));
  const isSomebodyAsked = tell.length > 0 || told.some((entry) => isAsk(facts, entry));
  let isExhausted = !isSomebodyAsked && !ask('check');
  if (facts.now >= facts.times.substitute && !isTold(told, 'substitute')) {
    isExhausted = !ask('substitute') || isExhausted;
  }
  if (isGivenInVain(facts)) return tellManager(facts, 'nobody', tell);
  const toManager = isExhausted || facts.now >= facts.times.manager;
  return toManager ? tellManager(facts, 'manager', tell) : once(facts, tell);
}

/**
 * What to say while the mailbox cannot be read, `since` when, from the check on: who has it and the manager can attest,
 * and nobody is asked why it was not opened. Who gets it meanwhile is told, and the manager when nobody is left.
 */
export function decideUnreadable(facts: LadderFacts, since: Instant): LadderDecision {
  const [holder] = facts.order;
  const isFree = holder === undefined && facts.now < facts.times.close;
  if (isFree && !isTold(facts.told, 'nobody')) return tellManager(facts, 'nobody', []);
  // The card that says that nobody has it shows that it cannot be read, too, once that is so.
  const shows = ({ step, at }: Told) =>
    step === 'unreadable' || (step === 'nobody' && at >= latest(since, facts.times.check));
  const isShown = facts.told.some((entry) => facts.managers.includes(entry.personId) && shows(entry));
  const manager = isShown ? [] : facts.managers.slice(0, 1);
  const people = [...(holder?.people ?? []), ...manager];
  const tell = [...new Set(people)].map((personId) => ({ step: 'unreadable', personId }) as const);
  return { ...once(facts, tell), isDeadEnd: holder === undefined && facts.managers.length === 0 };
}

/** What to say when the day ends without an opening: the manager hears it, or nobody can. */
export const decideMissed = (facts: LadderFacts): LadderDecision => tellManager(facts, 'missed', []);

const nothing: LadderDecision = { tell: [], isDeadEnd: false };

const toEach = (step: Step, { people }: Place): readonly Telling[] =>
  people.map((personId) => ({ step, personId }));

const isTold = (told: readonly Told[], step: Step): boolean => told.some((entry) => entry.step === step);

const isToldTo = (told: readonly Told[], step: Step, person: PersonId): boolean =>
  told.some((entry) => entry.step === step && entry.personId === person);

/** Whoever is told of that step is asked to open the mailbox, as one of the roster. */
export const asksSomebody = (step: Step): boolean => step === 'check' || step === 'substitute';

/** Being given the mailbox after the check is being asked, too. */
const isAsk = (facts: LadderFacts, { step, at }: Told): boolean =>
  asksSomebody(step) || (step === 'given' && at >= facts.times.check);

/** The manager's card asks, too: a manager in the roster needs no other. */
const isAsked = (facts: LadderFacts, person: PersonId): boolean =>
  facts.everTold.some((told) => told.personId === person && (isAsk(facts, told) || told.step === 'manager'));

/** Who was given the mailbox hears it; once that has been said that day, a renewed gift asks like the check. */
function givenTelling(facts: LadderFacts): readonly Telling[] {
  const { taken, order, everTold } = facts;
  if (taken === undefined || taken.personId !== order[0]?.holder) return [];
  if (taken.isTold || taken.byId === taken.personId) return [];
  const { personId } = taken;
  const isSuperseded = everTold.some(
    (it) => it.personId === personId && it.step === 'manager' && it.at >= taken.at,
  );
  if (isSuperseded) return [];
  if (!isToldTo(everTold, 'given', personId)) return [{ step: 'given', personId }];
  return isAsked(facts, personId) ? [] : [{ step: 'check', personId }];
}

/** After the manager's card somebody was given the mailbox and cannot have it after all, and nobody else is there. */
function isGivenInVain({ order, told, everTold }: LadderFacts): boolean {
  const manager = told.find((entry) => entry.step === 'manager');
  return (
    order.length === 0 &&
    manager !== undefined &&
    everTold.some((entry) => entry.step === 'given' && entry.at >= manager.at)
  );
}

function tellManager(facts: LadderFacts, step: Step, others: readonly Telling[]): LadderDecision {
  if (isTold(facts.told, step)) return once(facts, others);
  const [manager] = facts.managers;
  if (manager === undefined) return { ...once(facts, others), isDeadEnd: true };
  const rest = others.filter((telling) => telling.personId !== manager);
  return once(facts, [...rest, { step, personId: manager }]);
}

function once(facts: LadderFacts, tell: readonly Telling[]): LadderDecision {
  return {
    tell: tell.filter(({ step, personId }) => !isToldTo(facts.everTold, step, personId)),
    isDeadEnd: false,
  };
}
