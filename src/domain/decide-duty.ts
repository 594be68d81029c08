// What becomes of one mailbox's working day at a moment: its state, who has it, whom to tell (F1, F2).

import type { DutyDay, Opened } from './duty-day';
import { hasEnded, newDutyDay } from './duty-day';
import type { MailboxId, PersonId } from './ids';
import type { LadderDecision, LadderFacts, LadderTimes, Step, Telling, Told } from './ladder';
import { decideAsking, decideMorning } from './ladder';
import type { LogEvent } from './log-entry';
import type { Opening } from './opening';
import { firstOpening } from './opening';
import type { RosterFacts } from './roster';
import { dutyOrder, hasPassed, regularOf, takenBy } from './roster';
import type { Instant, LocalDate } from './time';

/** What the bot's looks into a mailbox say now. */
export interface MailboxLook {
  /** The last look that could read every watched folder; undefined before the first. */
  readonly goodAt: Instant | undefined;
  /** Since when looks have failed, while the latest one did. */
  readonly failingSince: Instant | undefined;
  /** Unread messages in watched folders, junk aside. */
  readonly unread: number;
  readonly oldestUnreadAt: Instant | undefined;
  readonly unreadJunk: number;
}

export interface DutyFacts {
  readonly now: Instant;
  readonly mailboxId: MailboxId;
  readonly date: LocalDate;
  readonly evidence: 'observed' | 'attested';
  readonly emptyMeans: 'opened' | 'confirm';
  readonly times: LadderTimes;
  readonly day: DutyDay | undefined;
  readonly openings: readonly Opening[];
  readonly roster: RosterFacts;
  /** Manager, deputy, last resort, in order, there or not. */
  readonly managers: readonly PersonId[];
  readonly told: readonly Told[];
  readonly look: MailboxLook;
}

export interface DutyDecision {
  readonly day: DutyDay;
  /** Whether the day differs from the saved one, so that its cards must be drawn anew. */
  readonly isChanged: boolean;
  readonly tell: readonly Telling[];
  readonly tellAdmins: boolean;
  readonly log: readonly LogEvent[];
}

/** The decision for one mailbox and date. Pure: the same facts give the same decision. */
export function decideDuty(facts: DutyFacts): DutyDecision {
  const before = facts.day ?? newDutyDay(facts.mailboxId, facts.date);
  if (before.state === 'opened') return whenOpened(facts, before);
  if (hasEnded(before)) return whenEnded(facts, before);
  return whenNotYetOpened(facts, before);
}

function whenNotYetOpened(facts: DutyFacts, before: DutyDay): DutyDecision {
  const opened = findOpened(facts);
  if (opened) {
    const day: DutyDay = { ...before, unreadableSince: undefined, state: 'opened', opened };
    return change(facts, day, [{ what: 'day.opened', how: opened.how }]);
  }
  return facts.now >= facts.times.close ? close(facts, before) : whenOpen(facts, before);
}

function asOpened(opening: Opening | undefined): Opened | undefined {
  return opening && { how: opening.kind, at: opening.at, byId: opening.personId };
}

function findOpened(facts: DutyFacts): Opened | undefined {
  const seen = firstOpening(facts.openings, facts.evidence);
  if (seen && seen.at < facts.times.close) return asOpened(seen);
  const { goodAt, failingSince, unread } = facts.look;
  const isLookedAt = goodAt !== undefined && failingSince === undefined && goodAt >= facts.times.check;
  const isEmpty = isLookedAt && unread === 0 && facts.now < facts.times.close;
  if (!isEmpty || facts.emptyMeans === 'confirm') return undefined;
  return { how: 'nothingToOpen', at: goodAt, byId: undefined };
}

function whenOpened(facts: DutyFacts, before: DutyDay): DutyDecision {
  const { opened } = before;
  const isRetracted =
    opened?.how === 'attested' &&
    !facts.openings.some((it) => it.kind === 'attested' && it.at === opened.at && it.retractedAt === undefined);
  if (!isRetracted) return change(facts, before, []);
  return whenNotYetOpened(facts, { ...before, state: 'open', opened: undefined });
}

function whenEnded(facts: DutyFacts, before: DutyDay): DutyDecision {
  const later = asOpened(firstOpening(facts.openings, facts.evidence));
  if (later === undefined || before.openedLater) {
    return change(facts, { ...before, openedLater: later && before.openedLater }, []);
  }
  return change(facts, { ...before, openedLater: later }, [{ what: 'day.openedLater', how: later.how }]);
}

function close(facts: DutyFacts, before: DutyDay): DutyDecision {
  const { goodAt, failingSince } = facts.look;
  const isPast = facts.now >= facts.times.dayEnd;
  const isLookedAt = failingSince === undefined && goodAt !== undefined && goodAt >= facts.times.close;
  if (isLookedAt && !isPast) {
    const missed = change(facts, { ...before, unreadableSince: undefined, state: 'missed' }, [{ what: 'day.missed' }]);
    return { ...missed, tell: toldOnce(facts, 'missed', managersThere(facts).slice(0, 1)) };
  }
  // A look on a later day cannot say what the mailbox was like when this one closed.
  const unreadableSince = before.unreadableSince ?? failingSince ?? goodAt ?? facts.times.close;
  const ended: DutyDay = { ...before, state: 'notCheckable', unreadableSince };
  const decision = change(facts, ended, [{ what: 'day.notCheckable' }]);
  return isPast ? decision : withUnreadable(facts, decision);
}

function whenOpen(facts: DutyFacts, before: DutyDay): DutyDecision {
  const isUnreadable = facts.look.failingSince !== undefined && facts.now >= facts.times.check;
  const unreadableSince = isUnreadable ? (before.unreadableSince ?? facts.look.failingSince) : undefined;
  const isMorning = facts.now >= facts.times.morning;
  const order = dutyOrder(facts.roster);
  const day: DutyDay = { ...before, unreadableSince, onDutyId: isMorning ? order[0] : before.onDutyId };
  const log = [...logUnreadable(before, unreadableSince), ...logDuty(before, day)];
  if (!isMorning) return change(facts, day, log);
  if (isUnreadable) return withUnreadable(facts, change(facts, day, log));
  const ladder = decideLadder(facts, order);
  const { isDeadEnd } = ladder;
  const dead: readonly LogEvent[] = isDeadEnd && !before.isDeadEnd ? [{ what: 'ladder.deadEnd' }] : [];
  return { ...change(facts, { ...day, isDeadEnd }, [...log, ...dead]), tell: ladder.tell, tellAdmins: dead.length > 0 };
}

function logUnreadable(before: DutyDay, since: Instant | undefined): readonly LogEvent[] {
  if ((before.unreadableSince === undefined) === (since === undefined)) return [];
  return [{ what: since === undefined ? 'mailbox.readable' : 'mailbox.unreadable' }];
}

function logDuty(before: DutyDay, day: DutyDay): readonly LogEvent[] {
  return before.onDutyId === day.onDutyId ? [] : [{ what: 'duty.changed', toId: day.onDutyId }];
}

function decideLadder(facts: DutyFacts, order: readonly PersonId[]): LadderDecision {
  const ladder: LadderFacts = {
    now: facts.now,
    times: facts.times,
    order,
    regular: regularOf(facts.roster),
    taken: takenBy(facts.roster),
    managers: managersThere(facts),
    told: facts.told.filter(({ personId }) => isThere(facts, personId)),
    everTold: facts.told,
  };
  return facts.now < facts.times.check ? decideMorning(ladder) : decideAsking(ladder);
}

const isThere = (facts: DutyFacts, person: PersonId): boolean =>
  !facts.roster.away.has(person) && !hasPassed(facts.roster, person);

const managersThere = (facts: DutyFacts): readonly PersonId[] =>
  facts.managers.filter((manager) => !facts.roster.away.has(manager));

function withUnreadable(facts: DutyFacts, decision: DutyDecision): DutyDecision {
  const receivers = [...dutyOrder(facts.roster).slice(0, 1), ...managersThere(facts).slice(0, 1)];
  const isFirst = !facts.told.some((told) => told.step === 'unreadable');
  return isFirst ? { ...decision, tell: toldOnce(facts, 'unreadable', receivers), tellAdmins: true } : decision;
}

function toldOnce(facts: DutyFacts, step: Step, people: readonly PersonId[]): readonly Telling[] {
  const isTold = facts.told.some((told) => told.step === step && isThere(facts, told.personId));
  return isTold ? [] : [...new Set(people)].map((personId) => ({ step, personId }));
}

function change(facts: DutyFacts, day: DutyDay, log: readonly LogEvent[]): DutyDecision {
  const isChanged = facts.day === undefined || !isSame(facts.day, day);
  const version = isChanged ? day.version + 1 : day.version;
  return { day: { ...day, version }, isChanged, tell: [], tellAdmins: false, log };
}

const isSame = (a: DutyDay, b: DutyDay): boolean =>
  a.state === b.state &&
  a.onDutyId === b.onDutyId &&
  a.unreadableSince === b.unreadableSince &&
  a.opened === b.opened &&
  a.openedLater === b.openedLater &&
  a.junkReviewed === b.junkReviewed &&
  a.isDeadEnd === b.isDeadEnd;
