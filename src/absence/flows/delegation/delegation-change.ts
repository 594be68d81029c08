// One step of a delegation as one transaction: the state, the notices, the rule work and the log (P7).

import type { AbsenceEvent } from '../../domain/absence-log';
import {
  hasDelegate,
  isNotedForLong,
  type Delegation,
  type DelegationEvent,
  type DelegationStep,
} from '../../domain/delegation';
import type { PersonId } from '../../../core/ids';
import type { NewLogEntry } from '../../../core/log-entry';
import type { NewNotice } from '../../../core/notice';
import { returnMatter, type AbsenceNotice, type DelegationRole } from '../../domain/absence-notices';
import { nextOfficeTime } from '../../../core/calendar';
import { latest, plusMinutes, startOfDay, type Instant } from '../../../core/time';
import type { NewRuleWork } from '../../domain/rule-work';
import type { Change, AbsenceContext } from '../../context';
import { findActingManager, listStandIns } from '../../../roster/flows/acting-manager';
import { loadAwayTimes } from '../away/own-absences';
import { newNotice } from '../../../core/new-notice';
import { idsOf, loadStaff } from '../../../people/flows/load-staff';

export type StepContext = Pick<AbsenceContext, 'store' | 'clock' | 'municipality' | 'newId' | 'wakeOutbox'>;

interface Taking {
  /** Undefined: it is new. */
  readonly before: Delegation | undefined;
  readonly step: DelegationStep;
  /** Undefined: by itself. */
  readonly actorId: PersonId | undefined;
}

/** Saves the step; false when somebody else changed the delegation meanwhile. */
export async function takeStep(context: StepContext, taking: Taking): Promise<boolean> {
  const isSaved = (await context.store.save(await changeOfStep(context, taking))) === 'saved';
  if (isSaved) context.wakeOutbox();
  return isSaved;
}

/** What is saved with a step. */
export async function changeOfStep(context: StepContext, taking: Taking): Promise<Change> {
  const { before, step } = taking;
  const redrawNotices = before ? await listShowing(context, before) : [];
  const admins = concernsAdmins(taking) ? await listAdmins(context) : [];
  const receivers = [...receiversOf(taking), ...admins.map((to): Told => ({ role: 'admin', to }))];
  if (step.event === 'chased' && admins.length === 0)
    receivers.push({ role: 'manager', to: step.delegation.managerId });
  const told = await Promise.all(receivers.map((one) => inPlace(context, step.delegation, one)));
  return {
    delegations: [{ expectedVersion: before?.version ?? 0, delegation: step.delegation }],
    notices: told.flatMap((one) => noticeTo(context, step.delegation, one)),
    ruleWork: ruleWorkOf(context, taking),
    redrawNotices,
    log: logOf(context, taking),
  };
}

/** Of one that has ended, the owner's card on return too. */
async function listShowing({ store }: StepContext, { id, ownerId, state }: Delegation) {
  const told = await store.delegations.listNotices(id);
  if (state !== 'ended') return told;
  const returns = await store.outbox.listOfMatter(ownerId, returnMatter);
  return [...told, ...returns.flatMap((one) => (one.state === 'said' ? [one.id] : []))];
}

/** A rule that the bot does not make itself is to be made, or to be taken away again. */
function concernsAdmins({ before, step: { delegation, event } }: Taking): boolean {
  const toRemove = (one: Delegation | undefined): number =>
    one?.rulesLeft?.filter(({ by }) => by === 'it').length ?? 0;
  if (toRemove(delegation) > toRemove(before)) return true;
  const isTask = delegation.state === 'accepted' && delegation.method === 'task';
  const isAgain = event === 'accepted' || event === 'escalated' || event === 'chased';
  return isTask && (isAgain || before?.method !== 'task');
}

export async function listAdmins(
  context: Pick<AbsenceContext, 'store' | 'municipality' | 'clock'>,
): Promise<readonly PersonId[]> {
  const { admins } = context.municipality();
  return idsOf(admins, await loadStaff(context, context.clock.now(), { upns: admins, ids: [] }));
}

interface Told {
  readonly role: DelegationRole;
  readonly to: PersonId | undefined;
  readonly isAtOnce?: true;
}

/** Who wrote the consent down, where that was somebody else than the manager. */
const recorderOf = ({ consent, managerId }: Delegation): readonly Told[] =>
  consent === undefined || consent.byId === managerId ? [] : [{ role: 'manager', to: consent.byId }];

/** A manager who has gone away with the question, or whom the bot does not reach: whoever stands in has it, too, once. */
export async function notifyStandIn(context: StepContext, delegation: Delegation): Promise<void> {
  const { state, managerId: to, ownerId } = delegation;
  if (state !== 'withManager' || to === undefined) return;
  const acting = await findActingManager(context, to, ownerId);
  if (acting === to) return leaveToManager(context, delegation, to);
  await context.store.save({ notices: noticeTo(context, delegation, { role: 'manager', to: acting }) });
  context.wakeOutbox();
}

const dayMinutes = 24 * 60;

/** A manager who has come back has the question alone: whoever stood in reads that. */
async function leaveToManager(context: StepContext, delegation: Delegation, managerId: PersonId) {
  const now = context.clock.now();
  const times = (await loadAwayTimes(context, [managerId])).get(managerId) ?? [];
  const isBack = times.some(
    ({ until }) => until !== undefined && until <= now && until > plusMinutes(now, -dayMinutes),
  );
  if (!isBack) return;
  const others = (await listStandIns(context, managerId)).filter((id) => id !== managerId);
  const keys = others.map((to) => keyOf(delegation, { role: 'manager', to }));
  const fates = await Promise.all(keys.map((key) => context.store.outbox.findFate(key)));
  if (!fates.includes('said')) return;
  await context.store.save({
    notices: noticeTo(context, delegation, { role: 'manager', to: managerId }),
    redrawNotices: await context.store.delegations.listNotices(delegation.id),
  });
  context.wakeOutbox();
}

/** In the place of a manager who is away, who stands in. */
async function inPlace(context: StepContext, { ownerId }: Delegation, told: Told): Promise<Told> {
  if (told.role !== 'manager' || told.to === undefined) return told;
  return { ...told, to: await findActingManager(context, told.to, ownerId) };
}

/** Who is told of the step by a card of its own; everybody's earlier cards are drawn anew anyway. */
function receiversOf({ before, step, actorId }: Taking): readonly Told[] {
  const { delegation, event } = step;
  const owner: Told = { role: 'owner', to: delegation.ownerId };
  const manager: Told = { role: 'manager', to: delegation.managerId };
  const delegate: Told = { role: 'delegate', to: delegation.delegateId ?? before?.delegateId };
  switch (event) {
    case 'asked':
      // Who wanted to be asked has the question in the answer.
      return actorId === owner.to ? [] : [owner, ...stoodBack(before, delegation, delegate)];
    case 'named':
      return [delegate];
    case 'recorded':
      return [delegate, { ...owner, isAtOnce: true }];
    case 'denied':
      return [manager, ...recorderOf(delegation), ...wasDelegate(before, delegate)];
    case 'accepted':
      return [actorId === owner.to ? delegate : owner, ...(delegation.method === 'task' ? [manager] : [])];
    case 'declined':
      return delegation.state === 'asked' ? [owner] : [manager, ...hadMail(before, owner)];
    case 'inEffect':
      return actorId === owner.to ? [delegate] : [owner, delegate];
    case 'toManager': {
      // Who is to be away so long hears what has to be arranged, and that the manager has it.
      const isLong = delegation.reason === 'over90' ? [owner] : [];
      return [manager, ...stoodBack(before, delegation, delegate), ...hadMail(before, owner), ...isLong];
    }
    case 'escalated':
      return [owner, manager];
    case 'ended':
      return isCutShort(before, delegation) ? [manager] : endedTo(before, delegation, { owner, delegate });
    case 'endsAsSaid':
      return [actorId === owner.to ? delegate : owner];
    case 'delegateBack':
      return [{ role: 'delegate', to: delegation.declined?.consent.delegateId }];
    case 'undone':
      return [...wasDelegate(before, delegate), ...hadMail(before, owner)];
    case 'longer':
      return stillToSay(delegation, { owner, delegate });
    default:
      return [];
  }
}

/** Whose mail was read until now hears that it is not any more, and what to do with a rule that stands. */
const hadMail = (before: Delegation | undefined, owner: Told): readonly Told[] =>
  before?.state === 'inEffect' ? [owner] : [];

/** Told that the task is over, when it was more than a question. */
const wasDelegate = (before: Delegation | undefined, delegate: Told): readonly Told[] =>
  before?.state === 'accepted' || before?.state === 'inEffect' ? [delegate] : [];

/** Who has gone away is troubled with no new card: the one they have says it when they are back. */
const stoodBack = (before: Delegation | undefined, after: Delegation, delegate: Told): readonly Told[] =>
  after.reason === 'delegateAway' ? [] : wasDelegate(before, delegate);

const stillToSay = ({ longer }: Delegation, { owner, delegate }: Pair): readonly Told[] => [
  ...(longer?.owner === true ? [] : [owner]),
  ...(longer?.delegate === true ? [] : [delegate]),
];

interface Pair {
  readonly owner: Told;
  readonly delegate: Told;
}

/** Of a very long leave that ends before its time: what was arranged for it is to be looked at. */
const isCutShort = (before: Delegation | undefined, { endedAs }: Delegation): boolean =>
  before !== undefined && isNotedForLong(before) && endedAs === 'returned';

function endedTo(before: Delegation | undefined, delegation: Delegation, { owner, delegate }: Pair) {
  if (before === undefined || !hasDelegate(before)) return [];
  const known = wasDelegate(before, delegate);
  if (delegation.endedAs === 'byOwner') return known;
  // Nobody is told of the end of what never began; their cards say it when they are looked at.
  return before.state === 'inEffect' || delegation.endedAs === 'ruleGone' ? [owner, ...known] : [];
}

function noticeTo(context: StepContext, delegation: Delegation, { role, to, isAtOnce }: Told) {
  // Nobody leads the owner: the admins' daily card says so.
  if (to === undefined) return [];
  const notice: NewNotice<AbsenceNotice> = newNotice(context, {
    key: keyOf(delegation, { role, to }),
    receiverId: to,
    content: {
      kind: 'delegation',
      role,
      delegationId: delegation.id,
      state: delegation.state,
      ...(isAtOnce && { isAtOnce }),
    },
    ...(isAtOnce && { notBefore: context.clock.now() }),
    ...(role === 'owner' && delegation.state === 'ended' && { notBefore: afterReturn(context) }),
  });
  return [notice];
}

/** The card on return, which is decided in the same moment, has it where there is one. */
const afterReturn = ({ clock, municipality }: StepContext): Instant =>
  nextOfficeTime(municipality().calendar, plusMinutes(clock.now(), 1));

const keyOf = (
  delegation: Delegation,
  { role, to }: { readonly role: DelegationRole; readonly to: PersonId },
): string => `delegation/${delegation.id}/${role}/${occasionOf(delegation, role)}/${to}`;

/** A manager, and who stands in, has the question once for each time that it came to them, whatever its days become. */
const occasionOf = ({ state, since, reason, version }: Delegation, role: DelegationRole): string =>
  role === 'manager' && state === 'withManager' ? `${since}/${reason ?? ''}` : String(version);

/** The rule is made when the period begins, and taken away as soon as the delegation is neither accepted nor in effect. */
function ruleWorkOf(context: StepContext, { before, step }: Taking): readonly NewRuleWork[] {
  const { delegation } = step;
  const now = context.clock.now();
  const delegationId = delegation.id;
  if (step.event === 'recorded' && context.municipality().notifyFrom !== undefined)
    return [{ kind: 'tell', delegationId, notBefore: now }];
  const isByRule = (one: Delegation | undefined): boolean =>
    one?.method === 'inboxRule' && (one.state === 'accepted' || one.state === 'inEffect');
  if (!isByRule(before) && isByRule(delegation)) {
    const begins =
      delegation.consent && startOfDay(delegation.consent.from, context.municipality().calendar.zone);
    return [{ kind: 'make', delegationId, notBefore: begins ? latest(now, begins) : now }];
  }
  return isByRule(before) && !isByRule(delegation) ? [{ kind: 'remove', delegationId, notBefore: now }] : [];
}

/** What the owner chose is the owner's: the log knows that there was an answer. */
function logOf(context: StepContext, { step, actorId }: Taking): readonly NewLogEntry<AbsenceEvent>[] {
  const { delegation, event } = step;
  const entry = { at: context.clock.now(), actorId, mailboxId: undefined, date: undefined };
  if (isNaming(event))
    return delegation.delegateId === undefined
      ? []
      : [{ ...entry, event: { what: `delegation.${event}`, toId: delegation.delegateId } }];
  return [{ ...entry, event: { what: `delegation.${event}`, personId: delegation.ownerId } }];
}

const isNaming = (event: DelegationEvent): event is 'named' | 'recorded' =>
  event === 'named' || event === 'recorded';
