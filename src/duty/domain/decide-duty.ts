// What becomes of one mailbox's working day at a moment: its state, who has it, whom to tell (F1, F2).

import { keysOf } from '../../core/members';
import { hasEnded, mayBeRetracted, newDutyDay, type DutyDay, type Opened } from './duty-day';
import type { MailboxId, PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import {
  decideAsking,
  decideMissed,
  decideMorning,
  decideUnreadable,
  type LadderDecision,
  type LadderFacts,
  type LadderTimes,
  type Telling,
  type Told,
} from './ladder';
import type { DutyEvent } from './duty-log';
import { tryUnreached } from './try-unreached';
import { firstOpening, type Opening } from '../../look/domain/opening';
import {
  dutyOrder,
  hasPassed,
  namedIn,
  placesOf,
  regularOf,
  sinceOf,
  takenBy,
  type Named,
  type RosterFacts,
} from '../../roster/domain/roster';
import type { MailboxLook } from '../../look/domain/mailbox-look';
import { earliest, minutesBetween, type Instant, type LocalDate } from '../../core/time';

export interface DutyFacts {
  readonly now: Instant;
  readonly mailboxId: MailboxId;
  readonly date: LocalDate;
  /** What the municipality decided about it. */
  readonly mailbox: DutyMailbox;
  readonly times: LadderTimes;
  readonly day: DutyDay | undefined;
  readonly openings: readonly Opening[];
  readonly roster: RosterFacts;
  /** Who is away for a part of the day, at the ladder's coming hours. */
  readonly outAhead?: ReadonlyMap<Instant, NonNullable<RosterFacts['out']>>;
  /** Manager, deputy, last resort, in order, there or not. */
  readonly managers: readonly PersonId[];
  readonly told: readonly Told[];
  /** Whom Teams does not reach, who are there otherwise, and to whom a mail can be sent. */
  readonly unreached: ReadonlySet<PersonId>;
  readonly look: MailboxLook;
}

export interface DutyDecision {
  readonly day: DutyDay;
  /** Whether the day differs from the saved one, so that its cards must be drawn anew. */
  readonly isChanged: boolean;
  readonly tell: readonly Telling[];
  readonly tellAdmins: boolean;
  readonly log: readonly DutyEvent[];
}

/** The decision for one mailbox and date. Pure: the same facts give the same decision. */
export function decideDuty(facts: DutyFacts): DutyDecision {
  const saved = facts.day ?? newDutyDay(facts.mailboxId, facts.date);
  if (hasEnded(saved)) return whenEnded(facts, saved);
  const { times, now } = facts;
  const isRunning = now >= times.morning && now < times.close;
  const before: DutyDay = isRunning ? { ...saved, onDutyId: dutyOrder(facts.roster)[0] } : saved;
  return before.state === 'opened' ? whenOpened(facts, before) : whenNotYetOpened(facts, before);
}

/** Who has the mailbox; before the day begins, when nobody has been told yet, who will have it by the roster. */
export const holderOf = (facts: DutyFacts): PersonId | undefined =>
  facts.now < facts.times.morning ? dutyOrder(facts.roster)[0] : decideDuty(facts).day.onDutyId;

/** Whom anybody is told has it now, and who is there while they are away for some hours. */
export function namedNow(facts: DutyFacts): Named {
  const holder = holderOf(facts);
  return holder === dutyOrder(facts.roster)[0] ? namedIn(facts.roster) : { holder };
}

function whenNotYetOpened(facts: DutyFacts, before: DutyDay): DutyDecision {
  const opened = findOpened(facts);
  if (opened) {
    const day: DutyDay = { ...before, unreadableSince: undefined, state: 'opened', opened };
    return change(facts, day, [{ what: 'day.opened', how: opened.how }]);
  }
  return facts.now >= facts.times.close ? close(facts, before) : whenOpen(facts, before);
}

const asOpened = (opening: Opening): Opened => ({
  how: opening.kind,
  at: opening.at,
  byId: opening.personId,
});

function findOpened(facts: DutyFacts): Opened | undefined {
  const seen = firstOpening(facts.openings, facts.mailbox.evidence);
  if (seen && seen.at < facts.times.close) return asOpened(seen);
  return facts.mailbox.emptyMeans === 'opened' ? findNothingToOpen(facts) : undefined;
}

/** From the check on, and at the look that closes the day unless the mailbox was emptied after the close. */
function findNothingToOpen({ look, times, openings }: DutyFacts): Opened | undefined {
  const { goodAt, failingSince, unread } = look;
  const isEmpty = failingSince === undefined && unread === 0;
  if (!isEmpty || goodAt === undefined || goodAt < times.check || goodAt >= times.dayEnd) return undefined;
  const isEmptied = goodAt >= times.close && firstOpening(openings, 'observed') !== undefined;
  return isEmptied ? undefined : { how: 'nothingToOpen', at: goodAt, byId: undefined };
}

function whenOpened(facts: DutyFacts, before: DutyDay): DutyDecision {
  const { opened } = before;
  const isRetracted = opened !== undefined && mayBeRetracted(opened) && !stands(facts, opened);
  if (!isRetracted) return change(facts, before, []);
  return whenNotYetOpened(facts, { ...before, state: 'open', opened: undefined });
}

/** Whether the opening has not been retracted. */
const stands = ({ openings }: DutyFacts, { how, at, byId }: Opened): boolean =>
  openings.some(
    (it) => it.kind === how && it.at === at && it.personId === byId && it.retractedAt === undefined,
  );

function whenEnded(facts: DutyFacts, ended: DutyDay): DutyDecision {
  const { day, log } = withLater(facts, ended);
  return change(facts, day, log);
}

/** An ended day with the opening that came after its end or was told after it, as long as that stands. */
function withLater(facts: DutyFacts, day: DutyDay): Pick<DutyDecision, 'day' | 'log'> {
  if (day.openedLater && stands(facts, day.openedLater)) return { day, log: [] };
  const later = firstOpening(facts.openings, facts.mailbox.evidence);
  if (later === undefined) return { day: { ...day, openedLater: undefined }, log: [] };
  return {
    day: { ...day, openedLater: asOpened(later) },
    log: [{ what: 'day.openedLater', how: later.kind }],
  };
}

/** The day ends by the first look after its close; without one it waits, at most until midnight. */
function close(facts: DutyFacts, before: DutyDay): DutyDecision {
  const { now, times } = facts;
  const { goodAt, failingSince } = facts.look;
  // A look on a later day cannot say what the mailbox was like when this one closed.
  const isLookedAt = goodAt !== undefined && goodAt >= times.close && goodAt < times.dayEnd;
  if (isLookedAt) {
    const missed = end(
      facts,
      { ...before, unreadableSince: undefined, state: 'missed' },
      { what: 'day.missed' },
    );
    return withLadder(facts, missed, said(facts, decideMissed));
  }
  const isPast = now >= times.dayEnd;
  if (failingSince === undefined && !isPast) return change(facts, before, []);
  const unreadableSince = earliest(
    before.unreadableSince ?? failingSince ?? goodAt ?? times.close,
    times.close,
  );
  const ended = end(
    facts,
    { ...before, state: 'notCheckable', unreadableSince },
    { what: 'day.notCheckable' },
  );
  if (isPast) return ended;
  const tellAdmins = before.unreadableSince === undefined;
  return withLadder(
    facts,
    { ...ended, tellAdmins },
    said(facts, (ladder) => decideUnreadable(ladder, unreadableSince)),
  );
}

function end(facts: DutyFacts, ended: DutyDay, event: DutyEvent): DutyDecision {
  const { day, log } = withLater(facts, ended);
  return change(facts, day, [event, ...log]);
}

function whenOpen(facts: DutyFacts, before: DutyDay): DutyDecision {
  if (facts.now < facts.times.morning) return change(facts, before, []);
  if (isLookAwaited(facts)) return change(facts, before, []);
  const isAsking = facts.now >= facts.times.check;
  const lookless = isAsking ? looklessSince(facts) : undefined;
  const failingSince = isAsking ? (facts.look.failingSince ?? lookless?.since) : undefined;
  const unreadableSince = failingSince && (before.unreadableSince ?? failingSince);
  const log = logUnreadable(before, unreadableSince);
  const decision = change(facts, { ...before, unreadableSince }, log);
  const tellAdmins = unreadableSince !== undefined && before.unreadableSince === undefined;
  const decide = (ladder: LadderFacts) => {
    if (unreadableSince !== undefined) return decideUnreadable(ladder, unreadableSince);
    return isAsking ? decideAsking(ladder) : decideMorning(ladder);
  };
  return withLadder(facts, { ...decision, tellAdmins }, said(facts, decide));
}

/** How long a step waits for the look that belongs to it; afterwards the mailbox counts as one that cannot be read. */
const patienceMinutes = 10;

/** Whether the day's latest step still waits for a look, which others that tell the same people wait for with it. */
export function waitsForLook(facts: DutyFacts): boolean {
  const { day } = facts;
  return !(day !== undefined && (hasEnded(day) || day.state === 'opened')) && isLookAwaited(facts);
}

function isLookAwaited(facts: DutyFacts): boolean {
  const lookless = facts.now >= facts.times.check ? looklessSince(facts) : undefined;
  return lookless !== undefined && minutesBetween(lookless.step, facts.now) < patienceMinutes;
}

/**
 * Nothing is asked on old knowledge: a step needs a look at its own time or later, good or failed. `since` is the last
 * good look when there is none yet, such as after a start in the middle of the day.
 */
function looklessSince({
  now,
  times,
  look,
}: DutyFacts): { readonly step: Instant; readonly since: Instant } | undefined {
  const due = [times.close, times.manager, times.substitute].find((at) => now >= at);
  const step = due ?? times.check;
  const isLookedAt = look.failingSince !== undefined || (look.goodAt !== undefined && look.goodAt >= step);
  return isLookedAt ? undefined : { step, since: look.goodAt ?? step };
}

function logUnreadable(before: DutyDay, since: Instant | undefined): readonly DutyEvent[] {
  if ((before.unreadableSince === undefined) === (since === undefined)) return [];
  return [{ what: since === undefined ? 'mailbox.readable' : 'mailbox.unreadable' }];
}

/** What the ladder is asked with. */
export const ladderFacts = (facts: DutyFacts): LadderFacts => ({
  now: facts.now,
  times: facts.times,
  order: placesOf(facts.roster),
  out: new Set(facts.roster.out?.keys()),
  regular: regularOf(facts.roster),
  taken: taken(facts),
  managers: facts.managers.filter((manager) => !facts.roster.away.has(manager)),
  told: facts.told.filter(({ personId }) => isThere(facts, personId)),
  everTold: facts.told,
});

/** What the ladder says, and what whoever Teams does not reach is tried with. */
function said(facts: DutyFacts, decide: (ladder: LadderFacts) => LadderDecision): LadderDecision {
  const decision = decide(ladderFacts(facts));
  const tried = tryUnreached(facts, (as) => decide(ladderFacts(as)));
  return { ...decision, tell: [...decision.tell, ...tried] };
}

function taken({ roster, times }: DutyFacts): LadderFacts['taken'] {
  const change = takenBy(roster);
  if (change === undefined) return undefined;
  const isSwapped = change.swapId !== undefined && sinceOf(change) < times.morning;
  return { ...change, isTold: change.lastDay !== undefined, isSwapped };
}

const isThere = (facts: DutyFacts, person: PersonId): boolean =>
  !facts.roster.away.has(person) && !hasPassed(facts.roster, person);

/** Adds what the ladder says. The admins hear of a dead end when it begins. */
function withLadder(
  facts: DutyFacts,
  decision: DutyDecision,
  { tell, isDeadEnd }: LadderDecision,
): DutyDecision {
  const isNew = isDeadEnd && facts.day?.isDeadEnd !== true;
  const log: readonly DutyEvent[] = isNew ? [...decision.log, { what: 'ladder.deadEnd' }] : decision.log;
  const day = revised(facts, { ...decision.day, isDeadEnd });
  return { ...decision, ...day, tell, tellAdmins: decision.tellAdmins || isNew, log };
}

function change(facts: DutyFacts, day: DutyDay, log: readonly DutyEvent[]): DutyDecision {
  const isNewHolder = facts.day?.onDutyId !== day.onDutyId;
  const duty: readonly DutyEvent[] = isNewHolder ? [{ what: 'duty.changed', toId: day.onDutyId }] : [];
  return { ...revised(facts, day), tell: [], tellAdmins: false, log: [...duty, ...log] };
}

/** The day with the version that its cards must have: one more than the saved one when it differs. */
function revised({ day: saved }: DutyFacts, day: DutyDay): Pick<DutyDecision, 'day' | 'isChanged'> {
  const isChanged = saved === undefined || !isSame(saved, day);
  return { day: { ...day, version: (saved?.version ?? 0) + (isChanged ? 1 : 0) }, isChanged };
}

const isSame = (a: DutyDay, b: DutyDay): boolean =>
  [...keysOf(a), ...keysOf(b)].every((key) => key === 'version' || a[key] === b[key]);
