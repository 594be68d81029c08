// What owner, delegate and manager may answer, and what becomes of a delegation then (P7).

import { periodOf, type Period } from '../../core/period';
import { accept, refuse, unreachable } from '../../core/refusal';
import { dateOf, plusDays, startOfDay, type Instant, type LocalDate, type Zone } from '../../core/time';
import type { AbsenceResult } from './absence-refusal';
import { consentVersion, hasDelegate } from './delegation';
import type { Consent, Delegation, DelegationMethodName, DelegationStep, Settlement } from './delegation';
import { step } from './delegation-step';

export type OwnerAnswer =
  | { readonly kind: 'name'; readonly consent: Consent }
  | { readonly kind: 'settle'; readonly as: Exclude<Settlement, 'noneNeeded' | 'contacted'> }
  | { readonly kind: 'askManager' }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'deny' }
  | { readonly kind: 'end' };

export interface AnswerFacts {
  readonly now: Instant;
  readonly zone: Zone;
  /** `whileAway`: of an owner who is away already when the delegate says yes. */
  readonly method: Exclude<DelegationMethodName, 'task'>;
  readonly whileAway: Exclude<DelegationMethodName, 'instructions'>;
  /** Away, or to be: there still is something to ask about. */
  readonly isStillAway: boolean;
}

/** Where the end is unknown it is asked anew after so many days. */
const openEndDays = 30;

/** Asked, also while the manager has the question or has said that they take contact. */
export const isOwnersToAnswer = ({ state, settledAs }: Delegation): boolean =>
  state === 'asked' || state === 'withManager' || (state === 'settled' && settledAs === 'contacted');

/** The owner's answer. `too-late`: it can only be said before the absence has begun. */
export function answerAsOwner(
  delegation: Delegation,
  answer: OwnerAnswer,
  facts: AnswerFacts,
): AbsenceResult<DelegationStep> {
  const isWaiting = isOwnersToAnswer(delegation);
  switch (answer.kind) {
    case 'name':
      if (!isWaiting) return refuse('already-done');
      return hasSaidNo(delegation, answer.consent, facts)
        ? refuse('delegate-said-no')
        : accept(namedByOwner(delegation, answer.consent, facts));
    case 'settle':
      if (!isWaiting) return refuse('already-done');
      if (answer.as === 'readMyself' && facts.now >= delegation.from) return refuse('too-late');
      return accept(step(delegation, facts, { event: 'answered', state: 'settled', settledAs: answer.as }));
    case 'askManager':
      if (delegation.state !== 'asked') return refuse('already-done');
      return accept(
        step(delegation, facts, { event: 'toManager', state: 'withManager', reason: 'ownerAsks' }),
      );
    case 'confirm':
      // An owner who made the rule after all has it to take away, too.
      return confirmed({ ...delegation, method: delegation.method && 'instructions' }, facts);
    case 'deny':
      return denied(delegation, facts);
    case 'end':
      return endedByOwner(delegation, facts);
    default:
      return unreachable(answer);
  }
}

/** The rule is in place: says the owner, or whoever got it as a task. */
export function confirmed(
  delegation: Delegation,
  facts: Pick<AnswerFacts, 'now'>,
): AbsenceResult<DelegationStep> {
  if (delegation.state !== 'accepted') return refuse('already-done');
  return accept(step(delegation, facts, { event: 'inEffect', state: 'inEffect' }));
}

/** What somebody else wrote down was not so: it is over at once. */
function denied(delegation: Delegation, facts: AnswerFacts): AbsenceResult<DelegationStep> {
  if (!hasDelegate(delegation) || delegation.consent?.how !== 'recorded') return refuse('already-done');
  return accept(step(delegation, facts, { event: 'denied', state: 'ended', endedAs: 'denied' }));
}

/** Takes a delegation back, or the choice that none is needed; the question is then open again. */
function endedByOwner(delegation: Delegation, facts: AnswerFacts): AbsenceResult<DelegationStep> {
  if (hasDelegate(delegation))
    return accept(step(delegation, facts, { event: 'ended', state: 'ended', endedAs: 'byOwner' }));
  const isOwnChoice = delegation.state === 'settled' && delegation.settledAs !== 'contacted';
  if (!isOwnChoice) return refuse('already-done');
  const isGone = !facts.isStillAway || (delegation.until !== undefined && delegation.until <= facts.now);
  return accept(
    isGone
      ? step(delegation, facts, { event: 'undone', state: 'ended', endedAs: 'cancelled' })
      : step(delegation, facts, {
          event: 'undone',
          state: 'asked',
          askedAt: facts.now,
          settledAs: undefined,
          reason: undefined,
        }),
  );
}

/** The absence has become longer: when both have said so the consent goes on to its end. */
export function keepOn(
  delegation: Delegation,
  who: 'owner' | 'delegate',
  facts: AnswerFacts,
): AbsenceResult<DelegationStep> {
  const { longer, consent, ownerId } = delegation;
  const isOver = longer === undefined || longer.endsBy !== undefined || longer[who];
  if (!hasDelegate(delegation) || isOver || consent === undefined) return refuse('already-done');
  const kept = { ...longer, [who]: true };
  if (!kept.owner || !kept.delegate) return accept(step(delegation, facts, { event: 'kept', longer: kept }));
  const more: Consent = {
    ...consent,
    lastDay: longer.lastDay,
    givenAt: facts.now,
    how: 'card',
    byId: ownerId,
    note: undefined,
    textVersion: consentVersion,
  };
  const until = { consent: more, lapsesAt: lapseOf(more, facts), longer: undefined };
  return accept(step(delegation, facts, { event: 'prolonged', ...until }));
}

/** The absence has become longer and the consent has not: it ends as was agreed. */
export function endAsSaid(
  delegation: Delegation,
  who: 'owner' | 'delegate',
  facts: AnswerFacts,
): AbsenceResult<DelegationStep> {
  const { longer } = delegation;
  if (!isAgreed(delegation) || longer === undefined || longer.endsBy !== undefined)
    return refuse('already-done');
  return accept(step(delegation, facts, { event: 'endsAsSaid', longer: { ...longer, endsBy: who } }));
}

const isAgreed = ({ state }: Delegation): boolean => state === 'accepted' || state === 'inEffect';

type DelegateAnswer = 'accept' | 'decline' | 'end';

/** The delegate's answer; a no, also a later one, goes back to the owner, or to the manager when the owner is away. */
export function answerAsDelegate(
  delegation: Delegation,
  answer: DelegateAnswer,
  facts: AnswerFacts,
): AbsenceResult<DelegationStep> {
  if (answer === 'end') {
    if (!isAgreed(delegation)) return refuse('already-done');
    return accept({ ...handBack(delegation, facts, 'declined'), event: 'declined' });
  }
  if (answer === 'accept' && delegation.declined !== undefined) return acceptedAfterAll(delegation, facts);
  if (delegation.state !== 'proposed') return refuse('already-done');
  if (answer === 'accept') return accept(agreed(delegation, facts));
  return accept({ ...handBack(delegation, facts, 'declined'), event: 'declined' });
}

/** Both want it. */
const agreed = (delegation: Delegation, facts: AnswerFacts, more: Partial<Delegation> = {}): DelegationStep =>
  step(delegation, facts, {
    ...more,
    event: 'accepted',
    state: 'accepted',
    method: methodOf(delegation, facts),
  });

/** A no is taken back: the owner's consent stands as it was, as long as nothing else was decided. */
export const canAcceptAfterAll = ({ state, declined }: Delegation, now: Instant): boolean =>
  (state === 'asked' || state === 'withManager') && declined !== undefined && now < declined.lapsesAt;

/** Who has just said no is not asked once more: they can take it back themselves. */
export const hasSaidNo = (delegation: Delegation, { delegateId }: Consent, { now }: AnswerFacts): boolean =>
  delegation.declined?.consent.delegateId === delegateId &&
  delegation.declined.wasAway !== true &&
  canAcceptAfterAll(delegation, now);

function acceptedAfterAll(delegation: Delegation, facts: AnswerFacts): AbsenceResult<DelegationStep> {
  const { declined } = delegation;
  if (declined === undefined || !canAcceptAfterAll(delegation, facts.now)) return refuse('already-done');
  const { consent, lapsesAt, longer } = declined;
  const { delegateId } = consent;
  const again = { consent, lapsesAt, longer, delegateId, reason: undefined, declined: undefined };
  return accept(agreed(delegation, facts, again));
}

/** Instructions are for an owner who is there. */
const methodOf = (
  { from }: Pick<Delegation, 'from'>,
  { now, method, whileAway }: Pick<AnswerFacts, 'now' | 'method' | 'whileAway'>,
): DelegationMethodName => (method === 'instructions' && now >= from ? whileAway : method);

/** Back to the owner, or to the manager when the owner is away. */
export function handBack(
  delegation: Delegation,
  facts: { readonly now: Instant },
  reason: 'declined' | 'delegateAway' | 'delegateSilent' | 'delegateLeft',
): DelegationStep {
  const { delegateId, saidNo = [] } = delegation;
  const isNo = delegateId !== undefined && reason !== 'delegateAway';
  const without = {
    ...(isNo && { saidNo: [...saidNo, delegateId] }),
    delegateId: undefined,
    consent: undefined,
    lapsesAt: undefined,
    longer: undefined,
    earlier: undefined,
    declined: declinedOf(delegation, reason),
    reason,
  };
  return facts.now < delegation.from
    ? step(delegation, facts, { event: 'asked', ...without, state: 'asked', askedAt: facts.now })
    : step(delegation, facts, { event: 'toManager', ...without, state: 'withManager' });
}

/** The owner's consent and the delegate's own yes outlast an absence of the delegate. */
function declinedOf(delegation: Delegation, reason: Delegation['reason']): Delegation['declined'] {
  const { consent, lapsesAt, longer } = delegation;
  const wasAway = reason === 'delegateAway' && isAgreed(delegation);
  if (consent === undefined || lapsesAt === undefined || !(wasAway || reason === 'declined'))
    return undefined;
  return { consent, lapsesAt, ...(longer && { longer }), ...(wasAway && { wasAway }) };
}

/** The owner's yes to somebody, who is asked. */
export function named(delegation: Delegation, consent: Consent, facts: AnswerFacts): DelegationStep {
  return step(delegation, facts, { event: 'named', state: 'proposed', ...entrusted(consent, facts) });
}

/** Whoever has said already that they keep on is not asked once more. */
function namedByOwner(delegation: Delegation, consent: Consent, facts: AnswerFacts): DelegationStep {
  const { earlier } = delegation;
  const isAgreed = earlier?.hasSaidYes === true && earlier.delegateId === consent.delegateId;
  if (!isAgreed) return named(delegation, consent, facts);
  return agreed(delegation, facts, { ...entrusted(consent, facts), inEffectAt: delegation.inEffectAt });
}

const entrusted = (consent: Consent, facts: AnswerFacts) => ({
  consent,
  delegateId: consent.delegateId,
  lapsesAt: lapseOf(consent, facts),
  settledAs: undefined,
  reason: undefined,
  endedAs: undefined,
  earlier: undefined,
  declined: undefined,
  inEffectAt: undefined,
  escalatedAt: undefined,
  chasedOn: undefined,
  method: undefined,
});

/** The start of the day after its last; 30 days on where the end is unknown. */
export function lapseOf(
  consent: { readonly from: LocalDate; readonly lastDay: LocalDate | undefined },
  { now, zone }: { readonly now: Instant; readonly zone: Zone },
): Instant {
  const today = dateOf(now, zone);
  const begins = consent.from > today ? consent.from : today;
  return startOfDay(consent.lastDay ? plusDays(consent.lastDay, 1) : plusDays(begins, openEndDays), zone);
}

/** The period that a consent given now is for: of the absence, from today on at the earliest; a recorded one not longer than 30 days. */
export function consentPeriod(
  delegation: Pick<Delegation, 'from' | 'until'>,
  { now, zone }: { readonly now: Instant; readonly zone: Zone },
  how: Consent['how'] = 'card',
): Period {
  const today = dateOf(now, zone);
  const { from, lastDay } = periodOf(delegation, zone);
  const begins = from > today ? from : today;
  // Whoever agrees on the day after the last that was said is away on that day, too.
  const last = lastDay !== undefined && lastDay < begins ? begins : lastDay;
  return { from: begins, lastDay: how === 'recorded' ? recordedUntil(begins, last) : last };
}

/** The first day on which one that is written down today may have been heard: it would be over else. */
export const heardSince = (today: LocalDate): LocalDate => plusDays(today, 1 - openEndDays);

/** The last day of a consent that somebody else wrote down. */
export function recordedUntil(from: LocalDate, lastDay: LocalDate | undefined): LocalDate {
  const most = plusDays(from, openEndDays - 1);
  return lastDay === undefined || lastDay > most ? most : lastDay;
}
