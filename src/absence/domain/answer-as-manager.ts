// What the manager may answer about somebody's mail, write down and take back (P7).

import { accept, refuse, unreachable } from '../../core/refusal';
import type { Instant } from '../../core/time';
import type { AbsenceResult } from './absence-refusal';
import { hasSaidNo, named, type AnswerFacts } from './answer-delegation';
import { hasDelegate, type Consent, type Delegation, type DelegationStep } from './delegation';
import { step } from './delegation-step';

type ManagerAnswer =
  | { readonly kind: 'contact' }
  | { readonly kind: 'recordConsent'; readonly consent: Consent }
  | { readonly kind: 'recordNone'; readonly note: string }
  | { readonly kind: 'undo' };

/** The three things that a manager may do. */
export function answerAsManager(
  delegation: Delegation,
  answer: ManagerAnswer,
  facts: AnswerFacts,
): AbsenceResult<DelegationStep> {
  if (answer.kind === 'undo') return undoneByManager(delegation, facts);
  const { state, settledAs, escalatedAt } = delegation;
  const isDenied = canRecordAnew(delegation, facts.now) && facts.isStillAway;
  const hasIt =
    state === 'withManager' ||
    settledAs === 'contacted' ||
    (state === 'accepted' && escalatedAt !== undefined) ||
    (isDenied && answer.kind === 'recordConsent');
  if (!hasIt) return refuse(state === 'asked' ? 'with-owner' : 'already-done');
  switch (answer.kind) {
    case 'contact':
      if (settledAs === 'contacted') return refuse('already-done');
      return accept(
        step(delegation, facts, { event: 'contacted', state: 'settled', settledAs: 'contacted' }),
      );
    case 'recordConsent':
      if (hasSaidNo(delegation, answer.consent, facts)) return refuse('delegate-said-no');
      return accept({ ...named(delegation, answer.consent, facts), event: 'recorded' });
    case 'recordNone': {
      const none = { state: 'settled', settledAs: 'noneNeeded', note: answer.note } as const;
      return accept(step(delegation, facts, { event: 'noneNeeded', ...none }));
    }
    default:
      return unreachable(answer);
  }
}

/** What was written down was denied, and the absence goes on: another consent can be heard. */
export const canRecordAnew = ({ endedAs, until }: Delegation, now: Instant): boolean =>
  endedAs === 'denied' && (until === undefined || until > now);

/** A consent that was written down, or that none is needed, was wrong: the question is open again. */
function undoneByManager(delegation: Delegation, facts: AnswerFacts): AbsenceResult<DelegationStep> {
  const { state, settledAs, consent, until } = delegation;
  const isTheirs = hasDelegate(delegation)
    ? consent?.how === 'recorded'
    : state === 'settled' && settledAs === 'noneNeeded';
  if (!isTheirs || !facts.isStillAway || (until !== undefined && until <= facts.now))
    return refuse('already-done');
  const nobody = { delegateId: undefined, consent: undefined, lapsesAt: undefined, longer: undefined };
  return accept(
    step(delegation, facts, { event: 'undone', ...nobody, state: 'withManager', note: undefined }),
  );
}
