// After every look at who is away: what is due for each delegation, and who is to be asked (P7).

import { decideAsk } from '../../domain/ask-absence';
import { overlaps, type AwayTime } from '../../domain/away-time';
import { hasDelegate, isNotedForLong, isOpen, spanOf, type Delegation } from '../../domain/delegation';
import type { DelegationId, PersonId } from '../../../core/ids';
import { tendDelegation, type Account } from '../../domain/tend-delegation';
import { plusMinutes, type Instant } from '../../../core/time';
import { askOwners } from './ask-owners';
import { takeStep, notifyStandIn } from './delegation-change';
import type { AbsenceContext } from '../../context';
import { isAwayIn, loadAwayTimes } from '../away/own-absences';
import { seeRepliesOf } from '../away/see-absences';

const atOnce = 200;

/** A page of people at a time; one that changed meanwhile is left until the next look. */
export async function tendDelegations(context: AbsenceContext): Promise<void> {
  let after: DelegationId | undefined;
  for (;;) {
    const open = await context.store.delegations.listOpen(after, atOnce);
    if (open.length === 0) break;
    await tendPage(context, open);
    after = open.at(-1)?.id;
  }
  await askPages(context);
}

/** At once, when somebody has said something of the owner; that they are not away is no flicker. */
export async function tendOwn(
  context: AbsenceContext,
  ownerId: PersonId,
  said: 'away' | 'notAway',
): Promise<void> {
  const own = await context.store.delegations.listOf([ownerId]);
  const open = own.filter((one) => isOpen(one) || isNotedForLong(one));
  const counts = said === 'away' ? undefined : withoutEnded(context.clock.now());
  if (open.length > 0) await tendPage(context, open, counts);
}

async function askPages(context: AbsenceContext): Promise<void> {
  const from = plusMinutes(context.clock.now(), -24 * 60);
  let after: PersonId | undefined;
  for (;;) {
    const people = await context.store.people.listAwayAfter(after, from, atOnce);
    if (people.length === 0) return;
    const noted = (await context.store.delegations.listOf(people)).filter(isNotedForLong);
    if (noted.length > 0) await tendPage(context, noted);
    await askOwners(context, people);
    after = people.at(-1);
  }
}

const withoutEnded =
  (now: Instant) =>
  ({ until }: AwayTime): boolean =>
    until === undefined || until > now;

async function tendPage(
  context: AbsenceContext,
  open: readonly Delegation[],
  counts: (time: AwayTime) => boolean = () => true,
): Promise<void> {
  const delegates = open.flatMap((one) => delegateOf(one) ?? []);
  await seeRepliesOf(context, [...new Set(delegates)]);
  const people = [...new Set([...open.map((one) => one.ownerId), ...delegates])];
  const known = await loadAwayTimes(context, people);
  const times = new Map([...known].map(([id, own]) => [id, own.filter(counts)]));
  const accounts = await loadAccounts(context, people);
  for (const delegation of open) await tendOne(context, delegation, { times, accounts });
}

/** Who has it, or had it when they went away themselves. */
const delegateOf = (one: Delegation): PersonId | undefined =>
  hasDelegate(one)
    ? one.delegateId
    : one.declined?.wasAway === true
      ? one.declined.consent.delegateId
      : undefined;

interface Seen {
  readonly times: ReadonlyMap<PersonId, readonly AwayTime[]>;
  /** Of those that are disabled or not found. */
  readonly accounts: ReadonlyMap<PersonId, Account>;
}

/** Several steps may be due at once; each is saved and said for itself. */
async function tendOne(context: AbsenceContext, delegation: Delegation, seen: Seen): Promise<void> {
  const owner = await context.store.people.find(delegation.ownerId);
  const times = seen.times.get(delegation.ownerId) ?? [];
  const delegateId = delegateOf(delegation);
  const period = { from: delegation.from, until: delegation.lapsesAt ?? delegation.declined?.lapsesAt };
  const away = times.findLast((time) => overlaps(time, spanOf(delegation)));
  const facts = {
    now: context.clock.now(),
    calendar: context.municipality().calendar,
    away,
    whileAway: context.municipality().absence.whileAway,
    isTooShort: isTooShort(context, away),
    accounts: seen.accounts,
    isOwnerReachable: owner?.unreachableSince === undefined,
    isDelegateAway: delegateId !== undefined && isAwayIn(context, seen.times.get(delegateId) ?? [], period),
  };
  const step = tendDelegation(delegation, facts);
  if (step === undefined) {
    await notifyStandIn(context, delegation);
    return;
  }
  const isTaken = await takeStep(context, { before: delegation, step, actorId: undefined });
  if (!isTaken || step.event !== 'toManager') return;
  // The manager reads the days of now, on this morning's cards too.
  const next = tendDelegation(step.delegation, facts);
  if (next?.event === 'moved')
    await takeStep(context, { before: step.delegation, step: next, actorId: undefined });
}

/** One that has just ended is another matter: perhaps only a flicker. */
function isTooShort(context: AbsenceContext, away: AwayTime | undefined): boolean {
  const { calendar, absence: rule } = context.municipality();
  const now = context.clock.now();
  if (away === undefined || (away.until !== undefined && away.until <= now)) return false;
  return decideAsk({ time: away, now, rule, calendar }) === 'no';
}

/** Somebody who left a watched group has not left the municipality: the directory is asked. */
async function loadAccounts(context: AbsenceContext, people: readonly PersonId[]) {
  const staff = await context.store.staff.listByIds(people);
  const active = new Set(staff.filter((person) => person.isActive).map((person) => person.id));
  const accounts = new Map<PersonId, Account>();
  for (const id of people.filter((one) => !active.has(one))) {
    const lookup = await context.directory.find(id);
    if (lookup.kind !== 'found' || lookup.person?.isEnabled === true) continue;
    accounts.set(id, lookup.person === undefined ? 'missing' : 'disabled');
  }
  return accounts;
}
