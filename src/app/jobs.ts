// The table of jobs: what each due job does (contract.md: Timetable).

import type { JobName } from '../domain/timetable';
import { deliverAll } from '../flows/deliver-all';
import type { FlowContext } from '../flows/flow-context';
import { listRetention } from '../flows/list-retention';
import { lookIntoMailboxes } from '../flows/look-into-mailboxes';
import { keepSubscriptions } from '../flows/keep-subscriptions';
import { seeAbsences } from '../flows/see-absences';
import { tellPeopleTrouble } from '../flows/tell-people-trouble';
import { tellWeek } from '../flows/tell-week';
import { watchDayBefore, watchDuty } from '../flows/watch-duty';

type Flow = (context: FlowContext) => Promise<unknown>;

/** Job → flow; a job that this version does not do yet is left out and never due. */
export const jobs: Readonly<Partial<Record<JobName, Flow>>> = {
  absenceAhead: seeAbsences,
  absence: async (context) => {
    await seeAbsences(context);
    await tellPeopleTrouble(context);
  },
  mailboxes: async (context) => {
    await lookIntoMailboxes(context);
    await watchDayBefore(context);
  },
  ladder: (context) => watchDuty(context),
  week: tellWeek,
  subscriptions: keepSubscriptions,
  retention: listRetention,
  outbox: deliverAll,
};
