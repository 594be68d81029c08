// What becomes of a delegation by itself: lapse, return, a delegate who goes away, no answer in time (P7).

import { canAcceptAfterAll, handBack } from './answer-delegation';
import { step } from './delegation-step';
import { lastDayOf } from '../../core/period';
import { flickerMinutes, isOver, mayGoOn, type AwayTime } from './away-time';
import {
  nextOfficeTime,
  nextWorkingDay,
  plusWorkingDays,
  previousWorkingDay,
  type Calendar,
} from '../../core/calendar';
import { hasDelegate, isNotedForLong, isOpen, type Delegation, type DelegationStep } from './delegation';
import type { PersonId } from '../../core/ids';
import { dateOf, plusMinutes, type Instant, type LocalDate } from '../../core/time';

/** `disabled` is told; `missing` is not found, which may be the directory's own trouble. */
export type Account = 'disabled' | 'missing';

interface TendFacts {
  readonly now: Instant;
  readonly calendar: Calendar;
  /** The owner's present stretch that the delegation is about; undefined when there is none any more. */
  readonly away: AwayTime | undefined;
  /** Of owner and delegate; who is not in it is there. */
  readonly accounts: ReadonlyMap<PersonId, Account>;
  /** False when the bot's messages to the owner are refused. */
  readonly isOwnerReachable: boolean;
  /** So long in the period that somebody else is needed; of one who was away before, whether they are now. */
  readonly isDelegateAway: boolean;
  /** What puts a delegation in effect whose owner is away. */
  readonly whileAway: 'task' | 'inboxRule';
  /** The stretch has become so short that nobody is asked about one like it. */
  readonly isTooShort: boolean;
}

/** The next step that is due by itself, or undefined. The first that applies is taken; others follow at the next look. */
export function tendDelegation(delegation: Delegation, facts: TendFacts): DelegationStep | undefined {
  if (!isOpen(delegation)) return cutShort(delegation, facts);
  return (
    looked(delegation, facts) ??
    accountEnded(delegation, facts) ??
    accountBack(delegation, facts) ??
    lapsed(delegation, facts) ??
    over(delegation, facts) ??
    tooShort(delegation, facts) ??
    chained(delegation, facts) ??
    delegateBack(delegation, facts) ??
    unanswered(delegation, facts) ??
    notInForce(delegation, facts) ??
    chased(delegation, facts) ??
    longer(delegation, facts) ??
    moved(delegation, facts)
  );
}

/** Remembers who is not found from when on, so that an hour without them ends nothing. */
function looked(delegation: Delegation, facts: TendFacts): DelegationStep | undefined {
  const { ownerId, delegateId } = delegation;
  const missing: Readonly<Record<PersonId, Instant>> = delegation.missing ?? {};
  const lost = [ownerId, delegateId].flatMap((id) =>
    id !== undefined && facts.accounts.get(id) === 'missing' ? [id] : [],
  );
  const known = Object.keys(missing);
  if (lost.length === known.length && lost.every((id) => id in missing)) return undefined;
  const now: Record<PersonId, Instant> = {};
  for (const id of lost) now[id] = missing[id] ?? facts.now;
  const event = lost.length > known.length ? 'missing' : 'found';
  return step(delegation, facts, { event, missing: lost.length === 0 ? undefined : now });
}

/** Whose account is shut, or has been gone for longer than a flicker of the directory. */
function hasLeft(id: PersonId | undefined, { missing }: Delegation, facts: TendFacts): boolean {
  const account = id && facts.accounts.get(id);
  if (id === undefined || account === undefined) return false;
  const since = missing?.[id];
  return account === 'disabled' || (since !== undefined && plusMinutes(since, flickerMinutes) <= facts.now);
}

const isEndedKnown = ({ state, reason }: Delegation) => state === 'withManager' && reason === 'accountEnded';

function accountEnded(delegation: Delegation, facts: TendFacts): DelegationStep | undefined {
  if (!hasLeft(delegation.ownerId, delegation, facts) || isEndedKnown(delegation)) return undefined;
  return step(delegation, facts, { event: 'toManager', state: 'withManager', reason: 'accountEnded' });
}

/** Found again, or enabled again: there is nothing to close, and who is away is asked anew. */
function accountBack(delegation: Delegation, facts: TendFacts): DelegationStep | undefined {
  if (!isEndedKnown(delegation) || facts.accounts.has(delegation.ownerId)) return undefined;
  return step(delegation, facts, { event: 'ended', state: 'ended', endedAs: 'cancelled', until: facts.now });
}

/** Back, or not going away after all. */
function over(delegation: Delegation, facts: TendFacts): DelegationStep | undefined {
  const { away, now } = facts;
  if (delegation.reason === 'accountEnded' || (away && !isOver(away, now))) return undefined;
  if (away && !hasEndedWith(delegation, facts) && mayGoOn(away, now, facts.calendar)) return undefined;
  const endedAs = now < delegation.from ? 'cancelled' : 'returned';
  return step(delegation, facts, { event: 'ended', state: 'ended', endedAs, until: now });
}

/** Entrusted for the days that were said, which have passed: a question is not, nor what was agreed to for a day after them. */
function hasEndedWith(delegation: Delegation, { away, now, calendar }: TendFacts): boolean {
  if (!hasDelegate(delegation)) return false;
  const { from, lastDay } = delegation.consent ?? {};
  if (from === undefined || lastDay === undefined || lastDay < dateOf(now, calendar.zone)) return true;
  return away?.until === undefined || from < dateOf(away.until, calendar.zone);
}

/** What the manager wrote down for a very long leave is no more of somebody who is back. */
function cutShort(delegation: Delegation, facts: TendFacts): DelegationStep | undefined {
  const { until } = delegation;
  const isRunning = until === undefined || until > facts.now;
  return isNotedForLong(delegation) && isRunning ? over(delegation, facts) : undefined;
}

/** A question alone: not what was agreed, nor what was settled after it. Made longer again, it is asked anew. */
function tooShort(delegation: Delegation, facts: TendFacts): DelegationStep | undefined {
  const { state, reason, inEffectAt } = delegation;
  const isQuestion =
    state === 'asked' ||
    (state === 'settled' && inEffectAt === undefined) ||
    (state === 'withManager' && reason !== 'accountEnded');
  if (!isQuestion || !facts.isTooShort) return undefined;
  return step(delegation, facts, { event: 'ended', state: 'ended', endedAs: 'cancelled', until: facts.now });
}

function lapsed(delegation: Delegation, facts: TendFacts): DelegationStep | undefined {
  if (!hasDelegate(delegation) || delegation.lapsesAt === undefined) return undefined;
  if (facts.now < delegation.lapsesAt) return undefined;
  const { away, now } = facts;
  if (away !== undefined && (away.until === undefined || away.until > now))
    return reopen(delegation, facts, away);
  const until = delegation.until !== undefined && delegation.until < facts.now ? delegation.until : facts.now;
  return step(delegation, facts, { event: 'ended', state: 'ended', endedAs: 'lapsed', until });
}

/**
 * The consent has come to its end and the absence has not: the owner is asked whether it goes on as it was, and nobody
 * from the beginning.
 */
export function reopen(
  delegation: Delegation,
  facts: Pick<TendFacts, 'now' | 'calendar'>,
  { from, until }: Pick<AwayTime, 'from' | 'until'>,
): DelegationStep {
  const { state, consent, lapsesAt, inEffectAt } = delegation;
  const lastDay = consent?.lastDay ?? (lapsesAt && lastDayOf(lapsesAt, facts.calendar.zone));
  // How it was to be put in effect is known from the yes on, also of one that has ended.
  const hasAgreed = delegation.method !== undefined || state === 'inEffect' || inEffectAt !== undefined;
  const hasSaidYes = delegation.longer?.delegate === true;
  return step(delegation, facts, {
    event: 'asked',
    state: 'asked',
    reason: 'lapsed',
    from,
    until,
    askedAt: facts.now,
    earlier:
      hasAgreed && consent && lastDay && delegation.longer?.endsBy === undefined
        ? { delegateId: consent.delegateId, lastDay, ...(hasSaidYes && { hasSaidYes }) }
        : undefined,
    delegateId: undefined,
    consent: undefined,
    lapsesAt: undefined,
    endedAs: undefined,
    longer: undefined,
    escalatedAt: undefined,
  });
}

function chained(delegation: Delegation, facts: TendFacts): DelegationStep | undefined {
  if (!hasDelegate(delegation)) return undefined;
  if (hasLeft(delegation.delegateId, delegation, facts)) return handBack(delegation, facts, 'delegateLeft');
  return facts.isDelegateAway ? handBack(delegation, facts, 'delegateAway') : undefined;
}

/** They had agreed, as the owner had, before they went away themselves: they are asked whether they take it up again. */
function delegateBack(delegation: Delegation, facts: TendFacts): DelegationStep | undefined {
  const { reason, declined } = delegation;
  const isWaiting = reason === 'delegateAway' && canAcceptAfterAll(delegation, facts.now);
  if (!isWaiting || declined?.wasAway !== true || declined.isBack === true || facts.isDelegateAway)
    return undefined;
  return step(delegation, facts, { event: 'delegateBack', declined: { ...declined, isBack: true } });
}

function unanswered(delegation: Delegation, facts: TendFacts): DelegationStep | undefined {
  const { state } = delegation;
  // The last known day has passed: perhaps the owner is back, and nobody is troubled meanwhile.
  if (facts.away?.until !== undefined && facts.away.until <= facts.now) return undefined;
  if (state === 'asked' && !facts.isOwnerReachable)
    return step(delegation, facts, { event: 'toManager', state: 'withManager', reason: 'unreachable' });
  const today = dateOf(facts.now, facts.calendar.zone);
  if (state === 'asked' && today >= answerBy(delegation, delegation.askedAt, facts.calendar))
    return step(delegation, facts, {
      event: 'toManager',
      state: 'withManager',
      reason: delegation.reason ?? 'noAnswer',
    });
  if (today < answerBy(delegation, delegation.since, facts.calendar)) return undefined;
  if (state === 'proposed') return handBack(delegation, facts, 'delegateSilent');
  return undefined;
}

/**
 * Not in force when the absence has begun and a working day has gone since the delegate said yes: told once. The steps
 * were for an owner who was there; from now on it is a task.
 */
function notInForce(delegation: Delegation, facts: TendFacts): DelegationStep | undefined {
  const { state, since, from, method } = delegation;
  if (state !== 'accepted' || delegation.escalatedAt !== undefined || facts.now < from) return undefined;
  const { calendar, now } = facts;
  const said = dateOf(nextOfficeTime(calendar, since), calendar.zone);
  if (dateOf(now, calendar.zone) < nextWorkingDay(calendar, said)) return undefined;
  return step(delegation, facts, {
    event: 'escalated',
    escalatedAt: now,
    method: method === 'instructions' ? facts.whileAway : method,
  });
}

/** A task that waits is asked about again every other working day, that somebody takes contact in two and then weekly. */
function chased(delegation: Delegation, facts: TendFacts): DelegationStep | undefined {
  const { state, method, escalatedAt, chasedOn, since } = delegation;
  const isTask = state === 'accepted' && method === 'task';
  const began = state === 'settled' ? since : isTask ? escalatedAt : undefined;
  if (began === undefined) return undefined;
  const { calendar, now } = facts;
  const last = chasedOn ?? dateOf(nextOfficeTime(calendar, began), calendar.zone);
  const pause = state === 'settled' && chasedOn !== undefined ? 5 : 2;
  const today = dateOf(now, calendar.zone);
  if (today < plusWorkingDays(calendar, last, pause)) return undefined;
  return step(delegation, facts, { event: 'chased', chasedOn: today });
}

/**
 * Unplanned: the next working day. Planned: the last working day before it begins. Never the day itself on which the
 * question reaches anybody: what is asked outside office hours is said when they begin.
 */
export function answerBy(
  delegation: Pick<Delegation, 'from'>,
  askedAt: Instant,
  calendar: Calendar,
): LocalDate {
  const next = nextWorkingDay(calendar, dateOf(nextOfficeTime(calendar, askedAt), calendar.zone));
  const before = previousWorkingDay(calendar, dateOf(delegation.from, calendar.zone));
  return next > before ? next : before;
}

/** Asked at once, and again the working day before the consent ends: whoever has not said yet that they keep on. */
function longer(delegation: Delegation, facts: TendFacts): DelegationStep | undefined {
  const { away, now, calendar } = facts;
  const { state, consent, longer: known } = delegation;
  if (state !== 'accepted' && state !== 'inEffect') return undefined;
  if (consent?.lastDay === undefined || away === undefined) return undefined;
  const lastDay = lastDayOf(away.until, calendar.zone);
  if (!isLater(lastDay, consent.lastDay)) return undefined;
  const today = dateOf(now, calendar.zone);
  const isNews = known === undefined || isLater(lastDay, known.lastDay);
  const again = previousWorkingDay(calendar, consent.lastDay);
  // A recorded consent has its own end: the owner is not asked for more right away.
  if (consent.how === 'recorded' && today < again) return undefined;
  if (!isNews && (known.endsBy !== undefined || today < again || known.askedOn >= again)) return undefined;
  return step(delegation, facts, {
    event: 'longer',
    from: away.from,
    until: away.until,
    longer: { lastDay, askedOn: today, owner: !isNews && known.owner, delegate: !isNews && known.delegate },
  });
}

/** Undefined is until further notice. */
const isLater = (day: LocalDate | undefined, than: LocalDate | undefined): boolean =>
  than !== undefined && (day === undefined || day > than);

/** The absence has got another start or end. */
function moved(delegation: Delegation, facts: TendFacts): DelegationStep | undefined {
  const { away, now } = facts;
  // Just ended: perhaps only a flicker.
  if (away?.until !== undefined && away.until <= now) return undefined;
  if (away === undefined || (away.from === delegation.from && away.until === delegation.until))
    return undefined;
  const lastDay = lastDayOf(away.until, facts.calendar.zone);
  const isStillLonger = isLater(lastDay, delegation.consent?.lastDay);
  return step(delegation, facts, {
    event: 'moved',
    from: away.from,
    until: away.until,
    longer: isStillLonger ? delegation.longer && { ...delegation.longer, lastDay } : undefined,
  });
}
