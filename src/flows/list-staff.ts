// Who is watched beyond the people of the file: groups, or everyone where that is said; page by page (P7).

import type { Municipality } from '../domain/municipality';
import type { StaffPage, StaffSource } from '../ports/staff-room';
import type { SweepState } from '../ports/staff-store';
import { closeAccounts } from './close-accounts';
import type { FlowContext } from './flow-context';

/** There is no default: without `staff.watch` nobody beyond the file's people is watched. */
export function sourcesOf({ staff }: Municipality): readonly StaffSource[] {
  if (staff.watch === 'none') return [];
  if (staff.watch === 'everyone') return [{ kind: 'everyone' }];
  return staff.watch.map(({ group }) => ({ kind: 'group', group }));
}

interface Place {
  /** Which of the sources. */
  readonly at: number;
  readonly link: string | undefined;
}

/**
 * Lists who is watched. Goes on where an earlier try stopped. False when Graph did not answer in time: what was listed
 * is kept, and the next try goes on there.
 */
export async function listStaff(context: FlowContext): Promise<boolean> {
  const sources = sourcesOf(context.municipality());
  let state = await begin(context);
  let place = placeOf(state.cursor);
  if (sources.length === 0) {
    await context.store.staff.dropUnlisted(Number.MAX_SAFE_INTEGER);
    return true;
  }
  for (let source = sources[place.at]; source !== undefined; source = sources[place.at]) {
    const page = await context.staffRoom.listPage(source, place.link);
    if (page.kind === 'unavailable') {
      context.log.warn('The list of watched people was not answered; it goes on here next time', {
        code: page.code,
      });
      return false;
    }
    if (page.kind === 'missing') context.log.error('A group of watched people does not exist');
    place = page.kind === 'startOver' ? { at: place.at, link: undefined } : nextPlace(place, page, source);
    state = { ...state, cursor: JSON.stringify(place) };
    await keep(context, state, page);
  }
  await finish(context, state, sources);
  return true;
}

/** A listing that came to its end before is begun anew; changes since then are enough where there is a delta. */
async function begin(context: FlowContext): Promise<SweepState> {
  const known = await context.store.staff.findSweep('listing');
  if (known?.cursor !== undefined) return known;
  return { cursor: undefined, generation: (known?.generation ?? 0) + 1, doneAt: known?.doneAt };
}

const start: Place = { at: 0, link: undefined };

const placeOf = (cursor: string | undefined): Place =>
  cursor === undefined ? start : (JSON.parse(cursor) as Place);

function nextPlace(place: Place, page: StaffPage, source: StaffSource): Place {
  if (page.kind !== 'page') return { at: place.at + 1, link: undefined };
  if (!page.isLast) return { at: place.at, link: page.link };
  return { at: place.at + 1, link: source.kind === 'everyone' ? page.link : undefined };
}

async function keep(context: FlowContext, state: SweepState, page: StaffPage): Promise<void> {
  const { people, gone } = page.kind === 'page' ? page : { people: [], gone: [] };
  const disabled = people.filter((person) => !person.isEnabled && !person.isGuest);
  await closeAccounts(context, [...gone, ...disabled.map((person) => person.id)]);
  await context.store.staff.saveListed({ people, gone, state });
}

/** Everyone's next listing asks only for changes; a group's lists it whole, and who was not met has left it. */
async function finish(
  context: FlowContext,
  state: SweepState,
  sources: readonly StaffSource[],
): Promise<void> {
  const isDelta = sources[0]?.kind === 'everyone';
  const { link } = placeOf(state.cursor);
  const cursor = isDelta && link !== undefined ? JSON.stringify({ at: 0, link }) : undefined;
  if (!isDelta) await context.store.staff.dropUnlisted(state.generation);
  const doneAt = context.clock.now();
  await context.store.staff.saveListed({ people: [], gone: [], state: { ...state, cursor, doneAt } });
}
