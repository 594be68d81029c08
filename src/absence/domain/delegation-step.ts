// One step of a delegation: the state that it enters, who got the mail until when, and the rules that it leaves behind (P7).

import type { PersonId } from '../../core/ids';
import type { Instant } from '../../core/time';
import type { Delegation, DelegationStep, LeftRule } from './delegation';

/** What happened, and the fields that it changes. */
type Taken = Partial<Delegation> & { readonly event: DelegationStep['event'] };

interface StepFacts {
  readonly now: Instant;
}

/** The version counts it. */
export function step(delegation: Delegation, { now }: StepFacts, taken: Taken): DelegationStep {
  const { event, ...change } = taken;
  const isMoved = change.state !== undefined && change.state !== delegation.state;
  const kept = {
    ...delegation,
    ...(isMoved ? { settledAs: undefined, ...moved(delegation, change, now) } : {}),
  };
  return { delegation: { ...kept, ...change, version: delegation.version + 1 }, event };
}

function moved(before: Delegation, change: Partial<Delegation>, now: Instant): Partial<Delegation> {
  if (change.state === 'inEffect') {
    const delegateId = change.delegateId ?? before.delegateId;
    const readings = delegateId ? [...readingsOf(before), { delegateId, from: now }] : readingsOf(before);
    return { since: now, inEffectAt: now, readings, rulesLeft: without(before, delegateId) };
  }
  if (before.state !== 'inEffect') return { since: now, rulesLeft: leftToIt(before, change) };
  const inEffectAt = before.inEffectAt ?? before.since;
  return { since: now, inEffectAt, readings: readingsOf(before, now), rulesLeft: leftBy(before, change) };
}

/** Who got the mail, one after the other; the last of them until `now` where it is over then. */
export function readingsOf(
  { readings, state, delegateId, inEffectAt, since }: Delegation,
  now?: Instant,
): NonNullable<Delegation['readings']> {
  const isReading = state === 'inEffect' && delegateId !== undefined;
  // Of a version that kept no more than when the last one began.
  const known = readings ?? (isReading ? [{ delegateId, from: inEffectAt ?? since }] : []);
  if (now === undefined || !isReading) return known;
  return known.map((one, at) => (at === known.length - 1 ? { ...one, until: now } : one));
}

/** A rule that a person made is a person's to take away: the owner's own theirs, unless it is the manager's matter now. */
function leftBy(before: Delegation, change: Partial<Delegation>): Delegation['rulesLeft'] {
  const { method, delegateId: to } = before;
  if (method === 'inboxRule' || to === undefined) return before.rulesLeft;
  const by = method === 'task' ? 'it' : 'owner';
  return leftToIt({ rulesLeft: [...(without(before, to) ?? []), { to, by }] }, change);
}

const leftToIt = (
  { rulesLeft }: Pick<Delegation, 'rulesLeft'>,
  { state }: Partial<Delegation>,
): Delegation['rulesLeft'] =>
  state === 'withManager' ? rulesLeft?.map(({ to }) => ({ to, by: 'it' })) : rulesLeft;

const without = ({ rulesLeft }: Delegation, to: PersonId | undefined): Delegation['rulesLeft'] => {
  const left = rulesLeft?.filter((one) => one.to !== to);
  return left === undefined || left.length === 0 ? undefined : left;
};

/** The rule of before to whom now has agreed: it may stay, and is not to be taken away any more. */
export const isToStay = ({ state, delegateId }: Delegation, { to }: LeftRule): boolean =>
  state === 'accepted' && to === delegateId;

/** The rules that stand behind it are gone: says whoever had to take them away. */
export function ruleGone(
  delegation: Delegation,
  facts: StepFacts,
  isTheirs: (rule: LeftRule) => boolean,
): DelegationStep | undefined {
  const { rulesLeft = [] } = delegation;
  const left = rulesLeft.filter((rule) => !isTheirs(rule));
  if (left.length === rulesLeft.length) return undefined;
  return step(delegation, facts, { event: 'ruleGone', rulesLeft: left.length === 0 ? undefined : left });
}
