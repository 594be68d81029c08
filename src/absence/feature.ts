// Seeing and saying that one is away; who reads the mail meanwhile; the switchboard (P7, T10, T11).

import { en } from './texts/en';
import type { AbsenceTexts, AbsenceWords } from './texts/sv';
import { sv } from './texts/sv';
import type { Language } from '../core/municipality';
import type { CardTable, SayTable } from '../core/cards/view';
import type { FlowContext } from '../core/flow-context';
import type { JobSteps } from '../core/job-step';
import { absenceView } from './cards/absence-view';
import { delegationView } from './cards/delegation-view';
import { noteView } from './cards/note-view';
import type { AbsenceCards, AbsenceSay } from './domain/delegation-cards';
import type { NoticeTable } from '../core/notice';
import type { AbsenceNotices } from './domain/absence-notices';
import { absenceCard } from './flows/absence-card';
import { askStaffChanges } from './flows/ask-staff-changes';
import { delegationCardOf } from './flows/delegation-card';
import { seeDutyAbsences } from './flows/see-duty-absences';
import { isSwitchboardTrue, switchboardCard, tellMissed } from './flows/tell-switchboard';
import { watchAbsences, watchAbsencesAhead } from './flows/watch-absences';
import { absencePersonal } from './store/tables';

export const absence = {
  personal: absencePersonal,
  texts: { sv, en } satisfies Readonly<Record<Language, AbsenceTexts>>,
  cards: {
    absence: { view: absenceView, template: 'absence/absence' },
    delegation: { view: delegationView, template: 'absence/delegation' },
    note: { view: noteView, template: 'absence/note' },
  } satisfies CardTable<AbsenceCards, AbsenceWords>,
  says: {
    notAwayAnyway: (_, { texts }) => [texts.absence.notAwayAnyway],
  } satisfies SayTable<AbsenceSay, AbsenceWords>,
  steps: {
    absenceAhead: [{ place: 1, run: watchAbsencesAhead }],
    absence: [{ place: 1, run: watchAbsences }],
    mailboxes: [{ place: 1, run: seeDutyAbsences }],
    retention: [{ place: 3, run: askStaffChanges }],
  } satisfies JobSteps<FlowContext>,
  notices: {
    absenceReported: {
      draw: (context, { content, receiverId }) => absenceCard(context, content.absenceId, receiverId),
      isStillTrue: async ({ store }, { content }) =>
        (await store.people.findAbsence(content.absenceId))?.endedAt === undefined,
    },
    delegation: {
      draw: (context, { id, receiverId, content }) =>
        delegationCardOf(context, content.delegationId, {
          role: content.role,
          readerId: receiverId,
          noticeId: id,
        }),
      isStillTrue: async ({ store }, { content }) =>
        (await store.delegations.find(content.delegationId))?.state === content.state,
    },
    switchboard: {
      draw: (context, { content }) => switchboardCard(context, content.absenceId, content.isBack),
      isStillTrue: (context, { content }) => isSwitchboardTrue(context, content.absenceId, content.isBack),
      onMissed: async (context, { content }) => {
        if (!content.isBack) await tellMissed(context, content.absenceId);
      },
    },
    switchboardMissed: {
      draw: () => Promise.resolve({ card: 'note', say: { what: 'noSwitchboard' } }),
      isStillTrue: (context, { content }) => isSwitchboardTrue(context, content.absenceId, false),
    },
    staffChanges: {
      draw: () => Promise.resolve({ card: 'note', say: { what: 'staffChanges' } }),
      isStillTrue: 'always',
    },
  } satisfies NoticeTable<AbsenceNotices, FlowContext, AbsenceCards>,
};
