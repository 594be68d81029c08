// The two looks at who is away: by day what is so now, by night what is to come; then what is due (F2, P7).

import { isStaffListed, listStaff, seeStaffAhead, seeStaffNow } from '../watch-staff';
import { lookAhead } from '../../../roster/flows/look-ahead';
import { seeAbsences } from './see-absences';
import { tendDelegations } from '../delegation/tend-delegations';
import { lookAfterRules } from '../delegation/work-on-rules';
import type { AbsenceContext } from '../../context';

/** Graph did not answer: what was seen is kept, and the job stays due so that it goes on where it stopped. */
class UnfinishedSweep extends Error {}

/** By day: the file's people by their settings, watched staff by presence and mail tips. */
export async function watchAbsences(context: AbsenceContext): Promise<void> {
  await seeAbsences(context);
  // By day the list of last night is good enough.
  const isListed = await isStaffListed(context);
  const isSeen = isListed && (await seeStaffNow(context));
  await tendDelegations(context);
  if (!isSeen) throw new UnfinishedSweep('A look at who is away was not answered to its end');
}

/** By night: who is watched, everybody's settings, the rules in place, the empty days ahead. */
export async function watchAbsencesAhead(context: AbsenceContext): Promise<void> {
  await seeAbsences(context);
  const isListed = await listStaff(context);
  const isSeen = isListed && (await seeStaffAhead(context));
  await lookAfterRules(context);
  await tendDelegations(context);
  await lookAhead(context);
  if (!isSeen) throw new UnfinishedSweep('The nightly look at who is away was not answered to its end');
}
