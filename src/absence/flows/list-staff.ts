// Who is watched beyond the people of the file: groups, or everyone where that is said; page by page (P7).

import type { PersonId } from '../../core/ids';
import { isOpen } from '../domain/delegation';
import type { Municipality } from '../../core/municipality';
import type { StaffPage, StaffSource } from '../graph/staff-room';
import type { SweepState } from '../store/staff-store';
import { openDelegation } from './ask-owners';
import type { AbsenceContext } from '../context';

/** There is no default: without `staff.watch` nobody beyond the file's people is watched. */
function sourcesOf({ staff }: Municipality): readonly StaffSource[] {
  if (staff.watch === 'none') return [];
  if (staff.watch === 'everyone') return [{ kind: 'everyone' }];
  return staff.watch.map(({ group }) => ({ kind: 'group', group }));
}

interface Place {
  /** Which of the sources. */
  readonly at: number;
  readonly link: string | undefined;
  /** The sources that it is a place in: another list of them is begun anew. */
  readonly of: string;
}

/** True when the list of who is watched is that of the file in force; it is made first where it is not. */
export async function isStaffListed(context: AbsenceContext): Promise<boolean> {
  const state = await context.store.staff.findSweep('listing');
  const isOfFile = state?.cursor !== undefined && placeOf(state.cursor).of === nameOf(context);
  return (isOfFile && state.doneAt !== undefined) || listStaff(context);
}

/** After a start or a new file: whom the file watches no longer is not watched from now on. */
export async function renewStaffList(context: AbsenceContext): Promise<void> {
  if ((await context.store.staff.findSweep('listing')) !== undefined) await isStaffListed(context);
}

/**
 * Lists who is watched. Goes on where an earlier try stopped. False when Graph did not answer in time: what was listed
 * is kept, and the next try goes on there.
 */
export async function listStaff(context: AbsenceContext): Promise<boolean> {
  const sources = sourcesOf(context.municipality());
  const begun = await begin(context);
  let { state, place } = begun;
  for (let source = sources[place.at]; source !== undefined; source = sources[place.at]) {
    const page = await context.staffRoom.listPage(source, place.link);
    if (page.kind === 'unavailable') {
      context.log.warn('The list of watched people was not answered; it goes on here next time', {
        code: page.code,
      });
      // Who is in the new list cannot be told yet, so those of the old one are left alone until it can.
      if (begun.isAnotherWatch) await context.store.staff.dropUnlisted(state.generation);
      return false;
    }
    if (page.kind === 'missing') context.log.error('A group of watched people does not exist');
    place = page.kind === 'startOver' ? { ...place, link: undefined } : nextPlace(place, page, source);
    state = { ...state, cursor: JSON.stringify(place) };
    await keep(context, state, page);
  }
  await finish(context, state, place);
  return true;
}

interface Begun {
  readonly state: SweepState;
  readonly place: Place;
  readonly isAnotherWatch: boolean;
}

/**
 * A listing that came to its end before is begun anew; changes since then are enough where there is a delta. One of
 * other sources than the file's is of no use.
 */
async function begin(context: AbsenceContext): Promise<Begun> {
  const known = await context.store.staff.findSweep('listing');
  const of = nameOf(context);
  const place = known?.cursor === undefined ? undefined : placeOf(known.cursor);
  const isAnotherWatch = known !== undefined && place?.of !== of;
  const isOver = place === undefined || place.at >= sourcesOf(context.municipality()).length;
  if (known !== undefined && !isAnotherWatch && place !== undefined && !isOver)
    return { state: known, place, isAnotherWatch };
  const doneAt = isAnotherWatch ? undefined : known?.doneAt;
  const state = { cursor: undefined, generation: (known?.generation ?? 0) + 1, doneAt };
  return { state, place: { at: 0, link: undefined, of }, isAnotherWatch };
}

const nameOf = (context: AbsenceContext): string => JSON.stringify(sourcesOf(context.municipality()));

const placeOf = (cursor: string): Place => JSON.parse(cursor) as Place;

function nextPlace(place: Place, page: StaffPage, source: StaffSource): Place {
  if (page.kind !== 'page') return { ...place, at: place.at + 1, link: undefined };
  if (!page.isLast) return { ...place, link: page.link };
  return { ...place, at: place.at + 1, link: source.kind === 'everyone' ? page.link : undefined };
}

async function keep(context: AbsenceContext, state: SweepState, page: StaffPage): Promise<void> {
  const { people, gone } = page.kind === 'page' ? page : { people: [], gone: [] };
  const disabled = people.filter((person) => !person.isEnabled && !person.isGuest);
  await closeAccounts(context, [...gone, ...disabled.map((person) => person.id)]);
  await context.store.staff.saveListed({ people, gone, state });
}

/**
 * An account that has ended leaves a mailbox that nobody reads: its manager closes or redirects it. Only those that were
 * watched and active until now; what is open about them is dealt with elsewhere.
 */
async function closeAccounts(context: AbsenceContext, ended: readonly PersonId[]): Promise<void> {
  const known = await context.store.staff.listByIds(ended);
  const left = known.filter((person) => person.isActive && person.hasMailbox);
  const delegations = await context.store.delegations.listOf(left.map((person) => person.id));
  const now = context.clock.now();
  for (const { id, upn, name, department } of left) {
    if (delegations.some((one) => one.ownerId === id && isOpen(one))) continue;
    const person = { id, upn, name, department, isEnabled: false, isGuest: false };
    await openDelegation(context, { person, span: { from: now, until: undefined }, reason: 'accountEnded' });
  }
}

/** Everyone's next listing asks only for changes; a group's lists it whole, and who was not met has left it. */
async function finish(context: AbsenceContext, state: SweepState, place: Place): Promise<void> {
  const isDelta = sourcesOf(context.municipality()).some(({ kind }) => kind === 'everyone');
  if (!isDelta) await context.store.staff.dropUnlisted(state.generation);
  const cursor = JSON.stringify(place.link === undefined ? place : { ...place, at: 0 });
  const doneAt = context.clock.now();
  await context.store.staff.saveListed({ people: [], gone: [], state: { ...state, cursor, doneAt } });
}
