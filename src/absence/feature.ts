// Seeing and saying that one is away; who reads the mail meanwhile; the switchboard (P7, T10, T11).

import type { CardTable, SayTable } from '../core/cards/view';
import type { FlowContext } from '../core/flow-context';
import type { JobSteps } from '../core/job-step';
import { absenceView } from './cards/absence-view';
import { delegationView } from './cards/delegation-view';
import { noteView } from './cards/note-view';
import type { AbsenceCards, AbsenceSay } from './domain/delegation-cards';
import { askStaffChanges } from './flows/ask-staff-changes';
import { seeDutyAbsences } from './flows/see-duty-absences';
import { watchAbsences, watchAbsencesAhead } from './flows/watch-absences';
import { absencePersonal } from './store/tables';

export const absence = {
  personal: absencePersonal,
  cards: {
    absence: { view: absenceView, template: 'absence/absence' },
    delegation: { view: delegationView, template: 'absence/delegation' },
    note: { view: noteView, template: 'absence/note' },
  } satisfies CardTable<AbsenceCards>,
  says: {
    notAwayAnyway: (_, { texts }) => [texts.sentences.notAwayAnyway],
  } satisfies SayTable<AbsenceSay>,
  steps: {
    absenceAhead: [{ place: 1, run: watchAbsencesAhead }],
    absence: [{ place: 1, run: watchAbsences }],
    mailboxes: [{ place: 1, run: seeDutyAbsences }],
    retention: [{ place: 3, run: askStaffChanges }],
  } satisfies JobSteps<FlowContext>,
};
