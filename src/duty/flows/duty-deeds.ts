// What each button of an opening card does: the facts it adds, the rows it saves, the entry it leaves (F1, F2).

import type { DutyFacts } from '../domain/decide-duty';
import type { PersonId } from '../../core/ids';
import type { DutyEvent } from '../domain/duty-log';
import type { Opening } from '../../look/domain/opening';
import { accept, refuse, type Result } from '../../core/refusal';
import type { RosterChange } from '../../roster/domain/roster';
import { latest, plusMillis, type Instant } from '../../core/time';
import type { Change, DutyContext } from '../context';
import type { DutyAction } from './duty-action';
import type { DutyBoard } from './load-duty';
import { loadStaff } from '../../people/flows/load-staff';

/** One deed: what the decision is to see, and what is saved with it. */
export interface Deed {
  readonly actorId: PersonId;
  readonly facts: Partial<DutyFacts>;
  readonly saves: Pick<Change, 'openings' | 'rosterChanges'>;
  readonly event: DutyEvent;
}

interface Scene {
  readonly board: DutyBoard;
  readonly facts: DutyFacts;
}

/** The deed of an allowed action; a refusal when the chosen person cannot have the mailbox. */
export async function deedFor(context: DutyContext, scene: Scene, action: DutyAction): Promise<Result<Deed>> {
  const { facts } = scene;
  switch (action.verb) {
    case 'opening.confirm':
      return accept(withOpening(action, facts, { what: 'day.opened', how: 'attested' }));
    case 'opening.yesterday':
      return accept(withOpening(action, facts, { what: 'day.openedLater', how: 'attested' }));
    case 'opening.retract':
      return accept(withoutAttests(action, facts));
    case 'junk.reviewed':
      return accept(withJunk(action, facts));
    case 'duty.accept':
      return accept(withRoster(context, scene, { action, kind: 'takes', personId: action.actorId }));
    case 'duty.passOn':
      return accept(withRoster(context, scene, { action, kind: 'passes', personId: action.actorId }));
    case 'duty.give':
      return giveTo(context, scene, action);
  }
}

function withOpening(action: DutyAction, facts: DutyFacts, event: DutyEvent): Deed {
  const { mailboxId, date, now } = facts;
  const opening: Opening = {
    mailboxId,
    date,
    kind: 'attested',
    at: now,
    personId: action.actorId,
    retractedAt: undefined,
  };
  const openings = [...facts.openings, opening];
  return { actorId: action.actorId, facts: { openings }, saves: { openings: [opening] }, event };
}

function withoutAttests(action: DutyAction, facts: DutyFacts): Deed {
  const retract = (opening: Opening): Opening =>
    opening.kind === 'attested' && opening.retractedAt === undefined
      ? { ...opening, retractedAt: facts.now }
      : opening;
  const openings = facts.openings.map(retract);
  const changed = openings.filter((opening, index) => opening !== facts.openings[index]);
  const event: DutyEvent = { what: 'opening.retracted' };
  return { actorId: action.actorId, facts: { openings }, saves: { openings: changed }, event };
}

function withJunk(action: DutyAction, facts: DutyFacts): Deed {
  const reviewed = { at: facts.now, byId: action.actorId };
  const day = facts.day && { ...facts.day, junkReviewed: reviewed };
  return { actorId: action.actorId, facts: { day }, saves: {}, event: { what: 'junk.reviewed' } };
}

interface RosterDeed {
  readonly action: DutyAction;
  readonly kind: RosterChange['kind'];
  readonly personId: PersonId;
}

function withRoster(context: DutyContext, { facts }: Scene, { action, kind, personId }: RosterDeed): Deed {
  const { mailboxId, date, now } = facts;
  const change: RosterChange = {
    id: context.newId(),
    mailboxId,
    date,
    kind,
    personId,
    byId: action.actorId,
    at: afterOthers(now, facts.roster.changes),
    undoneAt: undefined,
  };
  const roster = { ...facts.roster, changes: [...facts.roster.changes, change] };
  const given: DutyEvent = { what: 'duty.given', toId: personId };
  const own: DutyEvent = { what: kind === 'takes' ? 'duty.accepted' : 'duty.passedOn' };
  const event = personId === action.actorId ? own : given;
  return { actorId: action.actorId, facts: { roster }, saves: { rosterChanges: [change] }, event };
}

/** Changes of the same instant keep the order in which they were made. */
const afterOthers = (now: Instant, changes: readonly RosterChange[]): Instant =>
  changes.reduce((at, change) => latest(at, plusMillis(change.at, 1)), now);

/** The person is looked up on the server; a card's people picker is only a proposal. */
async function giveTo(context: DutyContext, scene: Scene, action: DutyAction): Promise<Result<Deed>> {
  const { personId } = action;
  if (personId === undefined) return refuse('bad-input');
  const scope = { upns: [], ids: [personId] };
  const known = await loadStaff(context, scene.facts.now, scope);
  if (!known.byId.has(personId)) {
    const lookup = await context.directory.find(personId);
    if (lookup.kind === 'unavailable') return refuse('busy');
    if (!lookup.person?.isEnabled || lookup.person.isGuest) return refuse('person-unknown');
    await context.store.people.saveFromDirectory([lookup.person]);
  }
  if (known.byId.get(personId)?.isActive === false) return refuse('person-unknown');
  if (known.away.has(personId)) return refuse('person-away');
  return accept(withRoster(context, scene, { action, kind: 'takes', personId }));
}
