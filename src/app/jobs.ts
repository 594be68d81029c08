// The table of jobs: what each due job does (docs/reference.md, Jobs).

import type { JobName } from './timetable';
import { carryGraphWork } from './carry-graph-work';
import { deliverAll } from './deliver-all';
import type { FlowContext } from '../core/flow-context';
import { listRetention } from '../desk/flows/list-retention';
import { keepSubscriptions } from '../look/flows/keep-subscriptions';
import { watchAbsences, watchAbsencesAhead } from '../absence/flows/watch-absences';
import { askStaffChanges } from '../absence/flows/ask-staff-changes';
import { listMessageRetention } from '../desk/flows/list-message-retention';
import { seeDeleted } from '../incoming/flows/see-deleted';
import { tellInbox } from '../incoming/flows/show-inbox';
import { tellOverdue } from '../incoming/flows/tell-overdue';
import { watchAssignments } from '../incoming/flows/watch-assignments';
import { tellPeopleTrouble } from '../desk/flows/tell-people-trouble';
import { tellWeek } from '../desk/flows/tell-week';
import { sweepMailboxes } from '../incoming/flows/sweep-mailboxes';
import { watchDuty } from '../duty/flows/watch-duty';
import { watchQuestions } from '../rules/flows/watch-questions';

type Flow = (context: FlowContext) => Promise<unknown>;

/** Job → flow. */
export const jobs: Readonly<Record<JobName, Flow>> = {
  absenceAhead: watchAbsencesAhead,
  absence: async (context) => {
    try {
      await watchAbsences(context);
    } finally {
      await tellPeopleTrouble(context);
    }
  },
  mailboxes: sweepMailboxes,
  ladder: (context) => watchDuty(context),
  assignments: async (context) => {
    await seeDeleted(context);
    await watchAssignments(context);
    await watchQuestions(context);
  },
  inbox: tellInbox,
  week: async (context) => {
    await tellWeek(context);
    await tellOverdue(context);
  },
  subscriptions: keepSubscriptions,
  retention: async (context) => {
    await listRetention(context);
    await listMessageRetention(context);
    await askStaffChanges(context);
  },
  outbox: async (context) => {
    await Promise.all([carryGraphWork(context), deliverAll(context)]);
  },
};
