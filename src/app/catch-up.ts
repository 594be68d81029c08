// What a start owes: working days that nobody watched, and people that the file names and nobody looked up yet.

import { hasUnknownPeople, seeAbsences } from '../absence/flows/away/see-absences';
import { renewStaffList } from '../absence/flows/watch-staff';
import { endUnwatchedDays } from '../duty/flows/unwatched-days';
import type { FlowContext } from './flow-context';

/** Never fails: what cannot be caught up now is loud in the log and tried at the next start. */
export async function catchUp(context: FlowContext): Promise<void> {
  try {
    await endUnwatchedDays(context);
    await renewStaffList(context);
    if (await hasUnknownPeople(context)) await seeAbsences(context);
  } catch (error) {
    context.log.error('The start could not catch up', { error: String(error) });
  }
}
