// The ladder: who is told, in which order and when, while no opening is known (F1, F2; domain.md: Ladder).

import type { Calendar } from './calendar';
import { closingTime, officeHoursOn } from './calendar';
import type { PersonId } from './ids';
import type { DutyMailbox } from './municipality';
import type { Instant, LocalDate, LocalTime } from './time';
import { atLocal, minutesOf, plusDays, startOfDay, timeFromMinutes } from './time';

/**
 * `morning`: you have it today; `given`: a manager gave it to you; `nobody`: the manager hears that nobody has it;
 * `check`, `substitute`, `manager`: no opening known; `unreadable`: it could not be checked; `missed`: the day ended so.
 */
export type Step = 'morning' | 'given' | 'nobody' | 'check' | 'substitute' | 'manager' | 'unreadable' | 'missed';

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

/**
 * The day's steps; undefined on a day that is no working day. On a short day all steps move earlier by the same
 * amount, so that the ladder closes when the office does, but none before the office opens.
 */
export function ladderOn(mailbox: DutyMailbox, date: LocalDate, calendar: Calendar): LadderTimes | undefined {
  const hours = officeHoursOn(calendar, date);
  if (hours === undefined) return undefined;
  const earlier = Math.max(0, minutesOf(mailbox.ladder.close) - minutesOf(closingTime(calendar, date)));
  const at = (time: LocalTime): Instant => {
    const moved = atLocal(date, timeFromMinutes(minutesOf(time) - earlier), calendar.zone);
    return moved < hours.from ? hours.from : moved;
  };
  return {
    morning: hours.from,
    check: at(mailbox.checkBy),
    substitute: at(mailbox.ladder.substitute),
    manager: at(mailbox.ladder.manager),
    close: at(mailbox.ladder.close),
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
  /** Everyone who can have the mailbox now, in order (roster.ts: dutyOrder). */
  readonly order: readonly PersonId[];
  /** Who would have it if everyone were there. */
  readonly regular: PersonId | undefined;
  /** Who gave or took it to the one who has it, when a one-off change did. */
  readonly taken: { readonly personId: PersonId; readonly byId: PersonId } | undefined;
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
  if (taken?.personId === onDuty) {
    return taken.byId === onDuty ? nothing : once(facts, [{ step: 'given', personId: onDuty }]);
  }
  return onDuty === facts.regular ? nothing : once(facts, [{ step: 'morning', personId: onDuty }]);
}

/**
 * What to say from the check on. A step that nobody can take is skipped, so the next is told at once; after a time
 * in which the bot was down each receiver gets the latest step only.
 */
export function decideAsking(facts: LadderFacts): LadderDecision {
  const given = once(facts, givenTelling(facts)).tell;
  const tell: Telling[] = [...given];
  const ask = (step: Step): boolean => {
    const next = facts.order.find(
      (person) => !isAsked(facts, facts.everTold, person) && !tell.some((telling) => telling.personId === person),
    );
    if (next !== undefined) tell.push({ step, personId: next });
    return next !== undefined;
  };
  const somebodyAsked = isAsked(facts, facts.told) || given.length > 0;
  let isExhausted = !somebodyAsked && !ask('check');
  if (facts.now >= facts.times.substitute && !isTold(facts.told, 'substitute')) {
    isExhausted = !ask('substitute') || isExhausted;
  }
  const toManager = isExhausted || facts.now >= facts.times.manager;
  return toManager ? tellManager(facts, 'manager', tell) : once(facts, tell);
}

const nothing: LadderDecision = { tell: [], isDeadEnd: false };

const isTold = (told: readonly Told[], step: Step): boolean => told.some((entry) => entry.step === step);

/** Being given the mailbox after the check is being asked, too. */
function isAsked(facts: LadderFacts, told: readonly Told[], person?: PersonId): boolean {
  const isAsk = ({ step, at }: Told) =>
    step === 'check' || step === 'substitute' || (step === 'given' && at >= facts.times.check);
  return told.some((entry) => isAsk(entry) && (person === undefined || entry.personId === person));
}

function givenTelling({ taken, order }: LadderFacts): readonly Telling[] {
  const isGiven = taken !== undefined && taken.personId === order[0] && taken.byId !== taken.personId;
  return isGiven ? [{ step: 'given', personId: taken.personId }] : [];
}

function tellManager(facts: LadderFacts, step: 'nobody' | 'manager', others: readonly Telling[]): LadderDecision {
  if (isTold(facts.told, step)) return once(facts, others);
  const [manager] = facts.managers;
  if (manager === undefined) return { ...once(facts, others), isDeadEnd: true };
  const rest = others.filter((telling) => telling.personId !== manager);
  return once(facts, [...rest, { step, personId: manager }]);
}

function once(facts: LadderFacts, tell: readonly Telling[]): LadderDecision {
  const isNew = ({ step, personId }: Telling) =>
    !facts.everTold.some((entry) => entry.step === step && entry.personId === personId);
  return { tell: tell.filter(isNew), isDeadEnd: false };
}
