// Reading what changed in the mailboxes: delta, evidence, subscriptions, hints.

import type { Records } from '../platform/db/old-records';
import type { LookContext } from './context';
import type { JobSteps } from '../core/job-step';
import { keepSubscriptions } from './flows/keep-subscriptions';
import { lookIntoMailboxes } from './flows/look-into-mailboxes';
import { lookPersonal } from './store/tables';

export const look = {
  records: {
    messages: [{ table: 'message', overAt: ['arrived_at'] }],
    openings: [{ table: 'opening', overAt: ['date'], isByDate: true }],
  } satisfies Records,
  personal: lookPersonal,
  steps: {
    mailboxes: [{ place: 1, run: lookIntoMailboxes }],
    subscriptions: [{ place: 1, run: keepSubscriptions }],
  } satisfies JobSteps<LookContext>,
};
