// Looks up who could be a delegate: the likely ones, and the one that was chosen (P7).

import type { PersonId } from '../../../core/ids';
import { accept, refuse } from '../../../core/refusal';
import { latest } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { peopleNamed } from '../../../people/flows/load-staff';
import { isOfOneAuthority } from '../../../roster/domain/authority';
import type { AbsenceContext } from '../../context';
import type { AbsenceRefusal, AbsenceResult } from '../../domain/absence-refusal';
import { consentPeriod } from '../../domain/answer-delegation';
import {
  delegateRefusal,
  likelyDelegates,
  type Candidate,
  type ChoiceFacts,
} from '../../domain/delegate-choice';
import type { DelegationCard } from '../../domain/delegation-cards';
import { consentVersion, type Delegation, type Consent } from '../../domain/delegation';
import { isAwayIn, loadAwayTimes } from '../away/own-absences';
import { seeRepliesOf } from '../away/see-absences';

/** Whom the reader named in words. */
type Picked =
  | { readonly id: PersonId; readonly name: string }
  | { readonly refusal: AbsenceRefusal }
  | undefined;

/** Who was named in words, or why they cannot be it. */
export async function pickedFor(
  context: AbsenceContext,
  delegation: Delegation,
  id: PersonId | undefined,
): Promise<Picked> {
  if (id === undefined) return undefined;
  const candidate = await findCandidate(context, delegation, id);
  if (candidate === 'unavailable') return undefined;
  const refusal = delegateRefusal(candidate, await choiceFacts(context, delegation));
  if (refusal !== undefined) return { refusal };
  return candidate && { id: candidate.id, name: candidate.name };
}

export async function likelyWith(
  context: AbsenceContext,
  delegation: Delegation,
  picked: Picked,
): Promise<DelegationCard['likely']> {
  const likely = await listLikely(context, delegation);
  if (picked === undefined || 'refusal' in picked) return likely;
  return [picked, ...likely.filter(({ id }) => id !== picked.id)];
}

const mostColleagues = 40;

/** At most five, of the same department and not away in the period. */
async function listLikely(
  context: AbsenceContext,
  delegation: Delegation,
): Promise<readonly { readonly id: PersonId; readonly name: string }[]> {
  const facts = await choiceFacts(context, delegation);
  const colleagues =
    facts.department === undefined
      ? []
      : await context.store.staff.listColleagues(facts.department, mostColleagues);
  const inFile = await context.store.people.list({ ids: [], upns: peopleNamed(context.municipality()) });
  const people = new Map([...inFile, ...colleagues].map((person) => [person.id, person]));
  const times = await loadAwayTimes(context, [...people.keys()]);
  const isOwn = await ownAuthority(context, delegation);
  const { saidNo = [] } = delegation;
  const candidates = [...people.values()]
    .filter(({ id }) => !saidNo.includes(id))
    .map(({ id, upn, name, department, isActive }): Candidate => ({
      id,
      upn,
      name,
      department,
      isEnabled: isActive,
      isGuest: false,
      isOwn: isOwn({ upn, department }),
      isAway: isAwayIn(context, times.get(id) ?? [], spanFor(context, delegation)),
    }));
  return likelyDelegates(candidates, facts).map(({ id, name }) => ({ id, name }));
}

/** The consent for the chosen person, who is looked up on the server; a card's picker is only a proposal. */
export async function consentFor(
  context: AbsenceContext,
  delegation: Delegation,
  given: Pick<Consent, 'how' | 'byId' | 'note' | 'heardOn'> & { readonly delegateId: PersonId | undefined },
): Promise<AbsenceResult<Consent>> {
  const { delegateId, ...rest } = given;
  if (delegateId === undefined) return refuse('no-delegate-chosen');
  const candidate = await findCandidate(context, delegation, delegateId);
  if (candidate === 'unavailable') return refuse('busy');
  const refusal = delegateRefusal(candidate, await choiceFacts(context, delegation));
  if (refusal !== undefined) return refuse(refusal);
  const now = context.clock.now();
  const { zone } = context.municipality().calendar;
  const period = consentPeriod(delegation, { now, zone }, given.how);
  return accept({ ...rest, ...period, delegateId, textVersion: consentVersion, givenAt: now });
}

async function findCandidate(
  context: AbsenceContext,
  delegation: Delegation,
  id: PersonId,
): Promise<Candidate | 'unavailable' | undefined> {
  const lookup = await context.directory.find(id);
  if (lookup.kind === 'unavailable') return 'unavailable';
  const { person } = lookup;
  if (person === undefined) return undefined;
  if (person.isEnabled && !person.isGuest) await context.store.people.saveFromDirectory([person]);
  await seeRepliesOf(context, [id]);
  const times = await loadAwayTimes(context, [id]);
  const isOwn = (await ownAuthority(context, delegation))(person);
  return { ...person, isOwn, isAway: isAwayIn(context, times.get(id) ?? [], spanFor(context, delegation)) };
}

/** Whether somebody belongs to the owner's authority: no mail is entrusted to another. */
async function ownAuthority(context: AbsenceContext, { ownerId }: Delegation) {
  const owner = await context.store.people.find(ownerId);
  return (person: Pick<Person, 'upn' | 'department'>): boolean =>
    owner !== undefined && isOfOneAuthority(context.municipality(), owner, person);
}

async function choiceFacts(context: AbsenceContext, { ownerId }: Delegation): Promise<ChoiceFacts> {
  const owner = await context.store.people.find(ownerId);
  return { ownerId, department: owner?.department, domains: context.municipality().domains };
}

const spanFor = (context: AbsenceContext, { from, until }: Delegation) => ({
  from: latest(from, context.clock.now()),
  until,
});
