// The table of jobs: what each due job does (docs/reference.md, Jobs).

import type { JobName } from '../domain/timetable';
import { carryGraphWork } from '../flows/carry-graph-work';
import { deliverAll } from '../flows/deliver-all';
import type { FlowContext } from '../flows/flow-context';
import { listRetention } from '../flows/list-retention';
import { keepSubscriptions } from '../flows/keep-subscriptions';
import { watchAbsences, watchAbsencesAhead } from '../flows/watch-absences';
import { askStaffChanges } from '../flows/ask-staff-changes';
import { listMessageRetention } from '../flows/messages/list-message-retention';
import { seeDeleted } from '../flows/messages/see-deleted';
import { tellInbox } from '../flows/messages/show-inbox';
import { tellOverdue } from '../flows/messages/tell-overdue';
import { watchAssignments } from '../flows/messages/watch-assignments';
import { tellPeopleTrouble } from '../flows/tell-people-trouble';
import { tellWeek } from '../flows/tell-week';
import { sweepMailboxes } from '../flows/sweep-mailboxes';
import { watchDuty } from '../flows/watch-duty';
import { watchQuestions } from '../flows/watch-questions';

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
