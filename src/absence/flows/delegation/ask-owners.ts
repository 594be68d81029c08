// Who is away long enough is asked for a delegate, once; very long leave and ended accounts go to the manager (P7).

import type { Absence } from '../../../people/domain/absence';
import { isOwnersToAnswer } from '../../domain/answer-delegation';
import { decideAsk, isForLater } from '../../domain/ask-absence';
import { reopen } from '../../domain/tend-delegation';
import { overlaps, type AwayTime } from '../../domain/away-time';
import type { SaidAnswer } from '../../domain/delegation-cards';
import {
  hasDelegate,
  isOpen,
  spanOf,
  type Delegation,
  type DelegationStep,
  type ManagerReason,
} from '../../domain/delegation';
import { delegationId, type PersonId } from '../../../core/ids';
import { latest, type Instant } from '../../../core/time';
import type { DirectoryPerson } from '../../../people/graph/directory';
import { takeStep, type StepContext } from './delegation-change';
import { eachAtOnce } from '../../../core/each-at-once';
import type { AbsenceContext } from '../../context';
import { peopleNamed } from '../../../people/flows/load-staff';
import { loadAwayTimes } from '../away/own-absences';

/** Asks those of the people who are watched, long enough away, and not asked yet. */
export async function askOwners(context: AbsenceContext, people: readonly PersonId[]): Promise<void> {
  const watched = await watchedOf(context, people);
  const ids = [...watched.keys()];
  const times = await loadAwayTimes(context, ids);
  const known = await context.store.delegations.listOf(ids);
  const exempt = await context.store.delegations.listExempt(ids);
  const own = new Map<PersonId, Delegation[]>(ids.map((id) => [id, []]));
  for (const one of known) own.get(one.ownerId)?.push(one);
  const asked = [...watched.values()].filter(({ id }) => !exempt.has(id));
  await eachAtOnce(asked, lookupsAtOnce, async (person) => {
    for (const time of times.get(person.id) ?? [])
      await askAbout(context, { person, time, own: own.get(person.id) ?? [] });
  });
}

/** Who leads somebody is a request for each. */
const lookupsAtOnce = 8;

/** Everybody in the file, and everybody in the watched groups; nobody else, whatever is known of them. */
async function watchedOf(context: AbsenceContext, people: readonly PersonId[]) {
  const named = new Set(peopleNamed(context.municipality()));
  const watched = new Map<PersonId, DirectoryPerson>();
  for (const { isActive, ...person } of await context.store.staff.listByIds(people))
    if (isActive) watched.set(person.id, { ...person, isEnabled: true, isGuest: false });
  const inFile = await context.store.people.list({ ids: people, upns: [] });
  for (const { isActive, ...person } of inFile)
    if (isActive && named.has(person.upn))
      watched.set(person.id, { ...person, isEnabled: true, isGuest: false });
  return watched;
}

interface Asking {
  readonly person: DirectoryPerson;
  readonly time: AwayTime;
  readonly own: readonly Delegation[];
}

async function askAbout(context: AbsenceContext, { person, time, own }: Asking): Promise<void> {
  const { calendar, absence: rule } = context.municipality();
  const now = context.clock.now();
  const lapsed = lapsedOf(time, own);
  if (lapsed !== undefined) return goOnWith(context, lapsed, time);
  const rest = restOf(time, own);
  // A return that did not last parts nothing: all of it is as long as it is.
  const decision = decideAsk({ time, now, rule, calendar });
  const isNew = rest !== undefined || (decision === 'closing' && isOnlySettled(time, own));
  if (decision === 'no' || !isNew) return;
  const reason = decision === 'closing' ? 'over90' : undefined;
  await openDelegation(context, { person, span: rest ?? time, reason });
}

/**
 * Asks somebody who wants it, and is long enough away, although no look has asked them yet, or they took a delegation
 * back. The question comes in the answer, not as a card of its own. Undefined when there is nothing to ask about.
 */
export async function askAnew(context: AbsenceContext, ownerId: PersonId): Promise<Delegation | undefined> {
  const { calendar, absence: rule } = context.municipality();
  const person = (await watchedOf(context, [ownerId])).get(ownerId);
  if (person === undefined) return undefined;
  const now = context.clock.now();
  const own = await context.store.delegations.listOf([ownerId]);
  const times = (await loadAwayTimes(context, [ownerId])).get(ownerId) ?? [];
  const span = times.find((time) => {
    const decision = decideAsk({ time, now, rule, calendar });
    const last = touchingOf(time, own).at(-1);
    return (decision === 'askAhead' || decision === 'askNow') && (last === undefined || isTakenBack(last));
  });
  for (const time of span === undefined ? times : []) {
    const lapsed = lapsedOf(time, own);
    if (lapsed === undefined) continue;
    await goOnWith(context, lapsed, time);
    return context.store.delegations.find(lapsed.id);
  }
  return span && openDelegation(context, { person, span, reason: undefined, actorId: ownerId });
}

const isTakenBack = ({ endedAs }: Delegation): boolean =>
  endedAs === 'byOwner' || endedAs === 'ruleGone' || endedAs === 'denied';

/** The latest one about it, when its days have passed and the absence goes on. */
function lapsedOf(time: AwayTime, own: readonly Delegation[]): Delegation | undefined {
  const last = touchingOf(time, own).at(-1);
  const isPassed = last?.endedAs === 'lapsed' || last?.endedAs === 'returned';
  return isPassed && last.consent !== undefined ? last : undefined;
}

async function goOnWith(context: AbsenceContext, lapsed: Delegation, time: AwayTime): Promise<void> {
  const { calendar, absence: rule } = context.municipality();
  const now = context.clock.now();
  if (decideAsk({ time, now, rule, calendar }) === 'no') return;
  const step = reopen(lapsed, { now, calendar }, time);
  await takeStep(context, { before: lapsed, step, actorId: undefined });
}

/** That nobody needed to read the mail of an absence is no answer once it has become a very long one. */
const isOnlySettled = (time: AwayTime, own: readonly Delegation[]): boolean =>
  touchingOf(time, own).every((one) => one.state === 'settled' && one.reason !== 'over90');

/** In the order in which they were asked about. */
const touchingOf = (time: AwayTime, own: readonly Delegation[]): readonly Delegation[] =>
  own
    .filter((one) => one.endedAs !== 'cancelled' && overlaps(time, spanOf(one)))
    .toSorted((a, b) => (a.askedAt < b.askedAt ? -1 : 1));

/** What no delegation is about yet: all of it, or what is left after one that lapsed, or a return that did not last. */
function restOf(time: AwayTime, own: readonly Delegation[]): AwayTime | undefined {
  const last = touchingOf(time, own).at(-1);
  if (last === undefined) return time;
  const end =
    last.endedAs === 'lapsed' ? last.lapsesAt : last.endedAs === 'returned' ? last.since : undefined;
  if (end === undefined) return undefined;
  if (time.until === undefined) return time;
  return time.until > end ? { ...time, from: latest(time.from, end), isStartKnown: true } : undefined;
}

/** To who has just said that they are away: what is open about who reads their mail meanwhile. */
export async function leftToAsk(context: AbsenceContext, absence: Absence): Promise<SaidAnswer['left']> {
  const { personId } = absence;
  const own = await context.store.delegations.listOf([personId]);
  const open = own.filter((one) => isOpen(one) && overlaps(one, absence)).at(-1);
  if (open?.state === 'asked') return 'asked';
  if (open !== undefined && isOwnersToAnswer(open)) return 'manager';
  if (open !== undefined && hasDelegate(open)) {
    if (open.longer?.owner === false) return 'keepOn';
    return open.state === 'inEffect' ? undefined : 'notYet';
  }
  if (open !== undefined) return undefined;
  const now = context.clock.now();
  const { calendar } = context.municipality();
  const times = (await loadAwayTimes(context, [personId])).get(personId) ?? [];
  const isLater = times.some((time) => overlaps(time, absence) && isForLater({ time, now, calendar }));
  return isLater && (await watchedOf(context, [personId])).has(personId) ? 'later' : undefined;
}

interface Opening {
  readonly person: DirectoryPerson;
  readonly span: { readonly from: Instant; readonly until: Instant | undefined };
  /** Set when the owner is not asked: it is the manager's from the start. */
  readonly reason: ManagerReason | undefined;
  /** The owner, when they asked for it. */
  readonly actorId?: PersonId | undefined;
}

type OpeningContext = StepContext & Pick<AbsenceContext, 'staffRoom' | 'directory'>;

/** Left until the next look when the directory does not say who leads the person. */
export async function openDelegation(
  context: OpeningContext,
  { person, span, reason, actorId }: Opening,
): Promise<Delegation | undefined> {
  const manager = await findManager(context, person);
  if (manager === 'unavailable') return undefined;
  const now = context.clock.now();
  await context.store.people.saveFromDirectory(manager ? [person, manager] : [person]);
  const delegation: Delegation = {
    ...blank,
    id: delegationId(context.newId()),
    ownerId: person.id,
    managerId: manager?.id,
    state: reason === undefined ? 'asked' : 'withManager',
    from: span.from,
    until: span.until,
    isPlanned: now < span.from,
    since: now,
    askedAt: now,
    reason,
  };
  const step: DelegationStep = { delegation, event: reason === undefined ? 'asked' : 'toManager' };
  return (await takeStep(context, { before: undefined, step, actorId })) ? delegation : undefined;
}

const blank = {
  version: 1,
  delegateId: undefined,
  consent: undefined,
  lapsesAt: undefined,
  method: undefined,
  settledAs: undefined,
  endedAs: undefined,
  note: undefined,
  escalatedAt: undefined,
} as const;

/** From the directory; of somebody in a roster, else the mailbox's own manager. */
async function findManager(context: OpeningContext, person: DirectoryPerson) {
  const lookup = await context.staffRoom.managerOf(person.id);
  if (lookup.kind === 'unavailable') return 'unavailable';
  if (lookup.person?.isEnabled === true) return lookup.person;
  const mailbox = context
    .municipality()
    .mailboxes.find((one) => one.roster.some((entry) => entry.person === person.upn));
  if (mailbox === undefined || mailbox.manager === person.upn) return undefined;
  const known = await context.directory.find(mailbox.manager);
  return known.kind === 'found' && known.person?.isEnabled === true ? known.person : undefined;
}
