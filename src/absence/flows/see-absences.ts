// Sees who is away: the directory and automatic replies of everybody in rosters and management (F2).

import type { PersonId, Upn } from '../../core/ids';
import type { AbsenceContext } from '../context';
import { eachAtOnce } from '../../core/each-at-once';
import { loadStaff, peopleNamed } from '../../people/flows/load-staff';
import { saveSeen } from './save-seen';

const lookupsAtOnce = 8;

/** Looks everybody in the file up, then their automatic replies; what fails for one is left until the next time. */
export async function seeAbsences(context: AbsenceContext): Promise<void> {
  await lookUpPeople(context);
  const staff = await loadStaff(context, context.clock.now());
  const named = peopleNamed(context.municipality());
  const ids = named.flatMap((who) => {
    const person = staff.byUpn.get(who);
    return person?.isActive === true ? [person.id] : [];
  });
  await seeRepliesOf(context, ids);
}

/** Reads the directory for everybody in the file. Somebody who is not there any more counts as absent. */
async function lookUpPeople(context: AbsenceContext): Promise<void> {
  const staff = await loadStaff(context, context.clock.now());
  let silences = 0;
  await eachAtOnce(peopleNamed(context.municipality()), lookupsAtOnce, async (who) => {
    // One person may be trouble; a directory that is silent for as many as are asked at once is silent for all.
    if (silences >= lookupsAtOnce) return;
    const isAnswered = await lookUp(context, who, staff.byUpn.get(who)?.id);
    silences = isAnswered ? 0 : silences + 1;
  });
}

async function lookUp(context: AbsenceContext, who: Upn, known: PersonId | undefined): Promise<boolean> {
  const lookup = await context.directory.find(who);
  if (lookup.kind === 'unavailable') {
    context.log.warn('The directory did not answer for a person in the file', { code: lookup.code });
    return false;
  }
  if (lookup.person) await context.store.people.saveFromDirectory([lookup.person]);
  else if (known) await context.store.people.deactivate(known);
  return true;
}

/** Reads automatic replies of these people and keeps what they say of absences; never the replies' text. */
export async function seeRepliesOf(context: AbsenceContext, ids: readonly PersonId[]): Promise<void> {
  await saveSeen(context, await context.directory.automaticReplies(ids), 'ahead');
}

/** Whether the file names somebody whom the bot has never looked up. */
export async function hasUnknownPeople(context: AbsenceContext): Promise<boolean> {
  const staff = await loadStaff(context, context.clock.now());
  return peopleNamed(context.municipality()).some((who) => !staff.byUpn.has(who));
}
