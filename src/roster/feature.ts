// Who has which mailbox on a day: standing order, dated changes, functions, look-ahead (F2).

import type { EmptyRosterNote } from './domain/empty-roster-note';
import type { RosterContext } from './context';
import type { JobSteps } from '../core/job-step';
import type { NoticeTable } from '../core/notice';
import type { RosterNotices } from './domain/roster';
import { emptyRosterCard } from './flows/look-ahead';

export const roster = {
  steps: {
    ladder: [{ place: 0, run: (context) => context.rosterChanged() }],
  } satisfies JobSteps<RosterContext>,
  notices: {
    emptyRoster: {
      draw: (context, { content }) => emptyRosterCard(context, content.mailboxId, content.date),
      isStillTrue: 'always',
    },
  } satisfies NoticeTable<RosterNotices, RosterContext, EmptyRosterNote>,
};
