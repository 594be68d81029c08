// Who has which mailbox on a day: standing order, dated changes, functions, look-ahead (F2).

import type { Records } from '../platform/db/old-records';
import type { CardTable } from '../core/cards/view';
import type { JobSteps } from '../core/job-step';
import type { Language } from '../core/municipality';
import type { VerbWords } from '../core/texts/log-lines';
import type { NoticeTable } from '../core/notice';
import { rosterButtons } from './buttons';
import { changeView } from './cards/change-view';
import { daysOffView } from './cards/days-off-view';
import { holderView } from './cards/holder-view';
import { planView } from './cards/plan-view';
import type { RosterContext } from './context';
import type { RosterCards } from './domain/roster-cards';
import type { RosterNotices } from './domain/roster-notices';
import { drawChange, isChangeTrue } from './flows/change-card';
import { gapCard, isGap } from './flows/gaps';
import { holderCard, isHolderTold } from './flows/holder-card';
import { lookAhead } from './flows/look-ahead';
import { showPlan } from './flows/plan-card';
import { sendHolderChanges } from './flows/send-holder-changes';
import { tellHolders } from './flows/tell-holders';
import { rosterPage } from './page';
import { webhookWork } from './store/roster-store';
import { rosterPersonal } from './store/tables';
import { en } from './texts/en';
import { sv, type RosterTexts, type RosterWords } from './texts/sv';

export const roster = {
  records: {
    rosters: [
      { table: 'roster_change', overAt: ['last_day', 'date'], isByDate: true },
      {
        table: 'roster_order',
        overAt: ['undone_at'],
        isByDate: true,
        untilNext: { same: 'mailbox_id', from: 'from_date' },
      },
    ],
  } satisfies Records,
  personal: rosterPersonal,
  texts: { sv, en } satisfies Readonly<Record<Language, RosterTexts & VerbWords<keyof typeof rosterButtons>>>,
  page: rosterPage,
  buttons: rosterButtons,
  cards: {
    rosterChange: { view: changeView, template: 'roster/roster-change' },
    rosterPlan: { view: planView, template: 'roster/roster-plan' },
    holder: { view: holderView, template: 'roster/roster-change' },
    daysOff: { view: daysOffView, template: 'roster/roster-change' },
  } satisfies CardTable<RosterCards, RosterWords>,
  steps: {
    ladder: [
      { place: 0, run: (context) => context.rosterChanged() },
      { place: 2, run: tellHolders, isAlways: true },
    ],
    assignments: [{ place: 0, run: lookAhead }],
  } satisfies JobSteps<RosterContext>,
  work: { [webhookWork]: sendHolderChanges },
  notices: {
    holder: {
      why: 'mailbox',
      matter: ({ mailboxId }) => `holder/${mailboxId}/`,
      draw: (context, { content }) => holderCard(context, content.mailboxId),
      isStillTrue: isHolderTold,
    },
    emptyRoster: {
      why: 'mailbox',
      matter: ({ mailboxId, date }) => `emptyRoster/${mailboxId}/${date}/`,
      draw: gapCard,
      isStillTrue: isGap,
    },
    rosterChange: {
      why: 'mailbox',
      matter: ({ changeId }) => `roster/${changeId}/`,
      draw: drawChange,
      isStillTrue: isChangeTrue,
    },
    rosterOrder: {
      why: 'mailbox',
      matter: ({ mailboxId }) => `rosterOrder/${mailboxId}/`,
      draw: async (context, { content: { mailboxId, date, isUndone = false }, receiverId }) => {
        const plan = await showPlan(context, { actorId: receiverId, mailboxId, from: date });
        return plan.ok ? { ...plan.value, news: { from: date, isUndone } } : undefined;
      },
      isStillTrue: 'always',
    },
  } satisfies NoticeTable<RosterNotices, RosterContext, RosterCards>,
};
