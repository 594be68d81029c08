// Seeing and saying that one is away; who reads the mail meanwhile; the switchboard (P7, T10, T11).

import type { Records } from '../platform/db/old-records';
import type { Intent } from '../chat/domain/chat-words';
import type { AbsenceIntent } from '../chat/domain/absence-words';
import type { AskedIntent } from '../chat/domain/asked-words';
import { orRefusal } from '../core/card-facts';
import type { ChatActs } from '../core/chat-act';
import type { Person } from '../people/domain/person';
import type { AbsenceAnswer, AbsenceCards, AbsenceSay } from './domain/delegation-cards';
import { showOwnDelegation } from './flows/act-on-delegation';
import {
  aboutOther,
  answerAskedOther,
  answerBack,
  showOwnAbsences,
  unclear,
} from './flows/answer-absence-words';
import { sayAway } from './flows/say-absence';
import { en } from './texts/en';
import { sv, type AbsenceTexts, type AbsenceWords } from './texts/sv';
import type { Language } from '../core/municipality';
import type { CardTable, SayTable } from '../core/cards/view';
import type { AbsenceContext } from './context';
import type { JobSteps } from '../core/job-step';
import { absenceButtons } from './buttons';
import { absenceView } from './cards/absence-view';
import { delegationView } from './cards/delegation-view';
import { noteView } from './cards/note-view';
import type { NoticeTable } from '../core/notice';
import type { AbsenceNotices } from './domain/absence-notices';
import { absenceCard } from './flows/absence-card';
import { askStaffChanges } from './flows/watch-staff';
import { delegationCardOf } from './flows/delegation-card';
import { seeDutyAbsences } from './flows/see-absences';
import { isSwitchboardTrue, switchboardCard, notifyMissed } from './flows/notify-switchboard';
import { watchAbsences, watchAbsencesAhead } from './flows/watch-absences';
import { workOnRules } from './flows/work-on-rules';
import { absencePersonal } from './store/tables';

type AbsenceActs =
  | Exclude<AbsenceIntent | AskedIntent, { kind: 'undo' | 'askedUndo' }>
  | Extract<Intent, { kind: 'ownDelegation' }>;

export const absence = {
  records: {
    delegations: { table: 'delegation', overAt: ['until_at'] },
  } satisfies Records,
  personal: absencePersonal,
  texts: { sv, en } satisfies Readonly<Record<Language, AbsenceTexts>>,
  buttons: absenceButtons,
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
  } satisfies JobSteps<AbsenceContext>,
  work: { rule: workOnRules },
  notices: {
    absenceReported: {
      draw: (context, { content, receiverId }) => absenceCard(context, content.absenceId, receiverId),
      isStillTrue: async ({ store }, { content }) =>
        (await store.people.findAbsence(content.absenceId))?.endedAt === undefined,
    },
    delegation: {
      matter: ({ delegationId, role }) => `delegation/${delegationId}/${role}/`,
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
        if (!content.isBack) await notifyMissed(context, content.absenceId);
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
  } satisfies NoticeTable<AbsenceNotices, AbsenceContext, AbsenceCards>,
  acts: {
    away: { run: async (context, { id }, { span }) => orRefusal(await sayAway(context, id, span)) },
    awayUnclear: { run: (_, __, { noSuchDate }) => Promise.resolve([unclear(noSuchDate)]) },
    back: { run: (context, { id }) => answerBack(context, id) },
    ownAbsences: { run: (context, { id }) => showOwnAbsences(context, id) },
    askedAway: { run: (context, { id }) => showOwnAbsences(context, id) },
    askedOther: { run: (context, person, { who }) => answerAskedOther(context, person, who) },
    reportAway: { run: aboutOther },
    reportBack: { run: aboutOther },
    ownDelegation: {
      run: async (context, { id }, { isAsked }) => [
        (await showOwnDelegation(context, id, isAsked)) ?? {
          card: 'note',
          say: { what: 'noDelegation', rule: context.municipality().absence },
        },
      ],
    },
  } satisfies ChatActs<AbsenceActs, AbsenceContext, Person, AbsenceAnswer>,
};
