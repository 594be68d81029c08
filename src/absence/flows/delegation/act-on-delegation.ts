// Buttons about a delegation: the step that a click takes, and the fresh card (P7).

import { answerAsManager } from '../../domain/answer-as-manager';
import {
  heardSince,
  answerAsDelegate,
  answerAsOwner,
  confirmed,
  endAsSaid,
  isOwnersToAnswer,
  keepOn,
  type AnswerFacts,
  type OwnerAnswer,
} from '../../domain/answer-delegation';
import { may, type Role } from '../../../core/authorization';
import { overlaps } from '../../domain/away-time';
import type { DelegationCard } from '../../domain/delegation-cards';
import type { Delegation, DelegationStep } from '../../domain/delegation';
import { delegationVerbs, type DelegationVerb } from '../../domain/delegation-offers';
import { ruleGone } from '../../domain/delegation-step';
import type { DelegationId, NoticeId, PersonId } from '../../../core/ids';
import { hasSign } from '../../../core/private-text/kept-text';
import { isPersonalNote } from '../../../core/private-text/personal-text';
import type { DelegationRole } from '../../domain/absence-notices';
import type { AbsenceRefusal, AbsenceResult } from '../../domain/absence-refusal';
import { press, type Click, type Pressed, type Way } from '../../../core/press';
import { accept, refuse } from '../../../core/refusal';
import { dateToday } from '../../../core/context';
import type { LocalDate } from '../../../core/time';
import { listStandIns } from '../../../roster/flows/acting-manager';
import { delegationCard } from './delegation-card';
import { consentFor } from './find-delegate';
import { changeOfStep, listAdmins } from './delegation-change';
import type { AbsenceContext, Change } from '../../context';
import { loadAwayTimes } from '../away/own-absences';

/** A click on a delegation's card. */
interface DelegationClick extends Click {
  readonly verb: DelegationVerb;
  readonly delegationId: DelegationId;
  readonly noticeId: NoticeId | undefined;
  readonly delegate: PersonId | undefined;
  /** How a consent was given, or why none is needed. */
  readonly how: string | undefined;
  /** Of `delegation.confirm`: that a rule of before is taken away, and not that one is in place. */
  readonly isRuleGone?: boolean;
  /** When the manager heard it; today unless told. */
  readonly heardOn: LocalDate | undefined;
}

interface Scene {
  readonly delegation: Delegation;
  /** In which of them the click is made; undefined when none may. */
  readonly role: DelegationRole | undefined;
}

/** Carries the click out, or says why not; nothing is changed then. */
export async function actOnDelegation(
  context: AbsenceContext,
  click: DelegationClick,
): Promise<Pressed<DelegationCard, AbsenceRefusal>> {
  const pressed = await press(context, way, click);
  return pressed.refusal === 'not-allowed' ? { ...pressed, refusal: 'not-yours' } : pressed;
}

const way: Way<AbsenceContext, DelegationClick, Scene, DelegationCard, Change, AbsenceRefusal> = {
  load: async (context, { delegationId, verb, actorId }) => {
    const delegation = await context.store.delegations.find(delegationId);
    if (delegation === undefined) return undefined;
    const roles = await rolesIn(context, delegation, actorId);
    return { delegation, role: roles.find((one) => may(delegationVerbs[verb].may, [one])) };
  },
  about: ({ delegation: { version } }) => ({ version, mailboxId: undefined, date: undefined }),
  denies: (_, { role }) => (role === undefined ? 'not-allowed' : undefined),
  isOver: () => undefined,
  decide: async (context, { delegation, role }, click) => {
    if (role === undefined) return refuse('not-allowed');
    const step = await stepOf(context, delegation, { click, role });
    if (!step.ok) return step;
    const taking = { before: delegation, step: step.value, actorId: click.actorId };
    const after = async () => {
      const moved = await context.store.delegations.find(delegation.id);
      return moved && { delegation: moved, role };
    };
    return accept({ change: await changeOfStep(context, taking), after });
  },
  draw: async (context, { delegation, role }, { click: { actorId: readerId, noticeId }, refusal }) =>
    role && delegationCard(context, delegation, { role, readerId, noticeId, refusal }),
};

/** By the sender's own id; the manager is whom the directory named when the absence was seen, or who stands in. */
async function rolesIn(context: AbsenceContext, delegation: Delegation, actorId: PersonId) {
  const { managerId, ownerId } = delegation;
  const managers = managerId === undefined ? [] : await listStandIns(context, managerId);
  const all: readonly (readonly [DelegationRole & Role, readonly (PersonId | undefined)[]])[] = [
    ['owner', [ownerId]],
    [
      'delegate',
      [delegation.delegateId ?? delegation.consent?.delegateId ?? delegation.declined?.consent.delegateId],
    ],
    ['manager', managers.filter((id) => id !== ownerId)],
    ['admin', await listAdmins(context)],
  ];
  return all.filter(([, ids]) => ids.includes(actorId)).map(([role]) => role);
}

interface Doing {
  readonly context: AbsenceContext;
  readonly delegation: Delegation;
  readonly click: DelegationClick;
  readonly role: DelegationRole;
  readonly facts: AnswerFacts;
}

type Step = AbsenceResult<DelegationStep>;
type Does = (doing: Doing) => Step | Promise<Step>;

const asOwner =
  (answer: OwnerAnswer): Does =>
  ({ delegation, facts }) =>
    answerAsOwner(delegation, answer, facts);
const asDelegate =
  (answer: 'accept' | 'decline' | 'end'): Does =>
  ({ delegation, facts }) =>
    answerAsDelegate(delegation, answer, facts);

const ends: Readonly<Record<DelegationRole, Does>> = {
  owner: asOwner({ kind: 'end' }),
  delegate: asDelegate('end'),
  manager: ({ delegation, facts }) => answerAsManager(delegation, { kind: 'undo' }, facts),
  admin: () => refuse('bad-input'),
};

/** The question, or the days that became more. */
const declines: Does = (doing) => {
  const { delegation, role, facts } = doing;
  if (delegation.longer !== undefined)
    return endAsSaid(delegation, role === 'delegate' ? role : 'owner', facts);
  return role === 'delegate' ? asDelegate('decline')(doing) : refuse('bad-input');
};

/** What each button does; who may is in `delegationVerbs`. */
const does: Readonly<Record<DelegationVerb, Does>> = {
  'delegation.name': (doing) => nameDelegate(doing, doing.click.delegate),
  'delegation.readMyself': asOwner({ kind: 'settle', as: 'readMyself' }),
  'delegation.notExternal': asOwner({ kind: 'settle', as: 'notExternal' }),
  'delegation.exempt': asOwner({ kind: 'settle', as: 'exempt' }),
  'delegation.askManager': asOwner({ kind: 'askManager' }),
  'delegation.confirm': confirm,
  'delegation.keepOn': goOn,
  'delegation.end': (doing) => ends[doing.role](doing),
  'consent.deny': asOwner({ kind: 'deny' }),
  'delegation.accept': asDelegate('accept'),
  'delegation.decline': declines,
  'delegation.contact': ({ delegation, facts }) => answerAsManager(delegation, { kind: 'contact' }, facts),
  'delegation.recordConsent': recordConsent,
  'delegation.recordNone': recordNone,
};

async function stepOf(
  context: AbsenceContext,
  delegation: Delegation,
  { click, role }: Pick<Doing, 'click' | 'role'>,
): Promise<Step> {
  const { absence, calendar } = context.municipality();
  const { method, whileAway } = absence;
  const isStillAway = await isAwayFor(context, delegation);
  const facts = { now: context.clock.now(), zone: calendar.zone, method, whileAway, isStillAway };
  return does[click.verb]({ context, delegation, click, role, facts });
}

function confirm({ delegation, click, role, facts }: Doing): Step {
  if (click.isRuleGone === true) {
    const gone = ruleGone(delegation, facts, ({ by }) => role !== 'owner' || by === 'owner');
    return gone ? accept(gone) : refuse('already-done');
  }
  if (role === 'owner') return answerAsOwner(delegation, { kind: 'confirm' }, facts);
  return delegation.method === 'task' ? confirmed(delegation, facts) : refuse('already-done');
}

/** With a longer absence, or whoever had the mail before. */
function goOn(doing: Doing): Step | Promise<Step> {
  const { delegation, role, facts } = doing;
  if (!isOwnersToAnswer(delegation)) return keepOn(delegation, role === 'delegate' ? role : 'owner', facts);
  return role === 'delegate' ? refuse('bad-input') : nameDelegate(doing, delegation.earlier?.delegateId);
}

async function nameDelegate(
  { context, delegation, click: { actorId }, facts }: Doing,
  delegateId: PersonId | undefined,
): Promise<Step> {
  if (!isOwnersToAnswer(delegation)) return refuse('already-done');
  const given = { how: 'card', byId: actorId, note: undefined, delegateId } as const;
  const consent = await consentFor(context, delegation, given);
  return consent.ok ? answerAsOwner(delegation, { kind: 'name', consent: consent.value }, facts) : consent;
}

/** How it was heard, in words that tell nothing of anybody. */
async function noteOf({ context, click }: Doing): Promise<AbsenceResult<string | undefined>> {
  const note = click.how?.trim();
  const isPersonal = note !== undefined && (hasSign(note) || (await isPersonalNote(context, note)));
  return isPersonal ? refuse('tells-of-somebody') : accept(note);
}

async function recordNone(doing: Doing): Promise<Step> {
  const note = await noteOf(doing);
  if (!note.ok) return note;
  if (!note.value) return refuse('how-missing');
  return answerAsManager(doing.delegation, { kind: 'recordNone', note: note.value }, doing.facts);
}

async function recordConsent(doing: Doing): Promise<Step> {
  const { context, delegation, click, facts } = doing;
  const { actorId: byId, delegate: delegateId } = click;
  const note = await noteOf(doing);
  if (!note.ok) return note;
  if (delegateId === undefined) return refuse('no-delegate-chosen');
  if (!note.value) return refuse('how-missing');
  const today = dateToday(context);
  const heardOn = click.heardOn ?? today;
  if (heardOn > today) return refuse('heard-ahead');
  if (heardOn < heardSince(today)) return refuse('heard-long-ago');
  const given = { how: 'recorded', byId, heardOn, note: note.value, delegateId } as const;
  const consent = await consentFor(context, delegation, given);
  if (!consent.ok) return consent;
  return answerAsManager(delegation, { kind: 'recordConsent', consent: consent.value }, facts);
}

/** Away still, or to be. */
async function isAwayFor(context: AbsenceContext, delegation: Delegation): Promise<boolean> {
  const now = context.clock.now();
  const times = (await loadAwayTimes(context, [delegation.ownerId])).get(delegation.ownerId) ?? [];
  return times.some((time) => overlaps(time, delegation) && (time.until === undefined || time.until > now));
}
