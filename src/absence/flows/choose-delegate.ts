// Looks up who could be a delegate: the likely ones, and the one that was chosen (P7).

import { consentPeriod } from '../domain/answer-delegation';
import { consentVersion } from '../domain/consent-text';
import type { Candidate, ChoiceFacts } from '../domain/delegate-choice';
import { delegateRefusal, likelyDelegates } from '../domain/delegate-choice';
import type { Consent, Delegation } from '../domain/delegation';
import type { PersonId } from '../../core/ids';
import type { AbsenceResult } from '../domain/absence-refusal';
import { accept, refuse } from '../../core/refusal';
import { latest } from '../../core/time';
import type { AbsenceContext } from '../context';
import { peopleNamed } from '../../people/flows/load-staff';
import { isAwayIn, loadAwayTimes } from './own-absences';
import { seeRepliesOf } from './see-absences';

const mostColleagues = 40;

/** At most five, of the same department and not away in the period. */
export async function listLikely(
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
  const candidates = [...people.values()].map(({ id, upn, name, department, isActive }): Candidate => ({
    ...{ id, upn, name, department },
    isEnabled: isActive,
    isGuest: false,
    isAway: isAwayIn(context, times.get(id) ?? [], spanFor(context, delegation)),
  }));
  return likelyDelegates(candidates, facts).map(({ id, name }) => ({ id, name }));
}

/** The consent for the chosen person, who is looked up on the server; a card's picker is only a proposal. */
export async function consentFor(
  context: AbsenceContext,
  delegation: Delegation,
  given: Pick<Consent, 'how' | 'byId' | 'note'> & { readonly delegateId: PersonId | undefined },
): Promise<AbsenceResult<Consent>> {
  const { delegateId, ...rest } = given;
  if (delegateId === undefined) return refuse('no-delegate-chosen');
  const candidate = await findCandidate(context, delegation, delegateId);
  if (candidate === 'unavailable') return refuse('busy');
  const refusal = delegateRefusal(candidate, await choiceFacts(context, delegation));
  if (refusal !== undefined) return refuse(refusal);
  const now = context.clock.now();
  const { zone } = context.municipality().calendar;
  const period = consentPeriod(delegation, { now, zone });
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
  return { ...person, isAway: isAwayIn(context, times.get(id) ?? [], spanFor(context, delegation)) };
}

async function choiceFacts(context: AbsenceContext, { ownerId }: Delegation): Promise<ChoiceFacts> {
  const owner = await context.store.people.find(ownerId);
  return { ownerId, department: owner?.department, domains: context.municipality().domains };
}

const spanFor = (context: AbsenceContext, { from, until }: Delegation) => ({
  from: latest(from, context.clock.now()),
  until,
});
