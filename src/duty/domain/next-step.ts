// What happens next to a mailbox if nobody opens it: whom the ladder asks, and when (F1, F2).

import type { NextStep, Stop } from './opening-cards';
import { ladderFacts, type DutyFacts } from './decide-duty';
import type { PersonId } from '../../core/ids';
import { asksSomebody, decideAsking } from './ladder';
import type { Instant } from '../../core/time';

interface NextMove {
  readonly at: Instant;
  readonly kind: NextStep['kind'];
  readonly personId: PersonId | undefined;
}

/**
 * The ladder itself is asked what it would say at its coming hours if all stays as it is. Undefined once the day is
 * closed.
 */
export function nextStep(facts: DutyFacts): NextMove | undefined {
  const { now, times } = facts;
  if (now >= times.close) return undefined;
  for (const at of [times.check, times.substitute, times.manager].filter((hour) => hour > now)) {
    const out = facts.outAhead?.get(at);
    const roster = out === undefined ? facts.roster : { ...facts.roster, out };
    const { tell, isDeadEnd } = decideAsking(ladderFacts({ ...facts, now: at, roster }));
    if (tell.length === 0 && !isDeadEnd) continue;
    const asked = tell.find(({ step }) => asksSomebody(step) || step === 'given');
    if (asked) return { at, kind: 'asks', personId: asked.personId };
    return { at, kind: 'tellsManager', personId: tell[0]?.personId };
  }
  return { at: times.close, kind: 'notesMissed', personId: undefined };
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
