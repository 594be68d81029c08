// What happens next to a mailbox if nobody opens it: whom the ladder asks, and when (F1, F2).

import type { NextStep, Stop } from './opening-cards';
import type { DutyFacts } from './decide-duty';
import type { PersonId } from '../../core/ids';
import { asksSomebody } from './ladder';
import { placesOf } from '../../roster/domain/roster';
import type { Instant } from '../../core/time';

export interface NextMove {
  readonly at: Instant;
  readonly kind: NextStep['kind'];
  readonly personId: PersonId | undefined;
}

/** Undefined once the day is closed. */
export function nextStep(facts: DutyFacts): NextMove | undefined {
  const { now, times, told } = facts;
  if (now >= times.close) return undefined;
  const asked = new Set(told.filter(({ step }) => asksSomebody(step)).map((it) => it.personId));
  const isManagerTold = told.some(({ step }) => step === 'manager');
  const [, ...others] = placesOf(facts.roster);
  const free = others.find(({ people }) => !people.some((person) => asked.has(person)))?.holder;
  if (isManagerTold) return { at: times.close, kind: 'notesMissed', personId: undefined };
  if (now < times.substitute && free !== undefined)
    return { at: times.substitute, kind: 'asks', personId: free };
  const manager = facts.managers.find((person) => !facts.roster.away.has(person));
  const at = free === undefined && now < times.substitute ? times.substitute : times.manager;
  return now < at
    ? { at, kind: 'tellsManager', personId: manager }
    : { at: times.close, kind: 'notesMissed', personId: undefined };
}

/** The whole ladder of the day, as far as it has come. */
export function stopsOf({ now, times, told }: DutyFacts): readonly Stop[] {
  const steps = ['check', 'substitute', 'manager'] as const;
  const isSaid = (step: Stop['step']) => told.some((it) => it.step === step);
  const stop = (step: Stop['step']): Stop => {
    const at = times[step];
    if (isSaid(step)) return { at, step, is: 'said' };
    return { at, step, is: at <= now ? 'leftOut' : 'ahead' };
  };
  return [...steps, 'close' as const].map(stop);
}
