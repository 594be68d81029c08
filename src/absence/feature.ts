// Seeing and saying that one is away; who reads the mail meanwhile; the switchboard (P7, T10, T11).

import type { FlowContext } from '../core/flow-context';
import type { JobSteps } from '../core/job-step';
import { askStaffChanges } from './flows/ask-staff-changes';
import { seeDutyAbsences } from './flows/see-duty-absences';
import { watchAbsences, watchAbsencesAhead } from './flows/watch-absences';

export const absence = {
  steps: {
    absenceAhead: [{ place: 1, run: watchAbsencesAhead }],
    absence: [{ place: 1, run: watchAbsences }],
    mailboxes: [{ place: 1, run: seeDutyAbsences }],
    retention: [{ place: 3, run: askStaffChanges }],
  } satisfies JobSteps<FlowContext>,
};
