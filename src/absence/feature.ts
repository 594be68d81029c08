// Seeing and saying that one is away; who reads the mail meanwhile; the switchboard (P7, T10, T11).

import type { Records } from '../platform/db/old-records';
import type { Act } from '../chat/domain/acts/acts';
import type { Saying } from '../chat/domain/acts/saying';
import type { SentenceCard } from '../core/card-facts';
import type { ChatActs } from '../core/chat-act';
import type { Person } from '../people/domain/person';
import type { AbsenceAnswer, AbsenceCards, AbsenceSay } from './domain/delegation-cards';
import { answerAway, answerAwayChange } from './flows/away/answer-away-acts';
import { answerAwayEnd, answerAwayOf } from './flows/away/answer-others-away';
import { answerAwayIs, answerAwayWho } from './flows/away/find-away';
import { en } from './texts/en';
import { sv, type AbsenceTexts, type AbsenceWords } from './texts/sv';
import type { Language } from '../core/municipality';
import type { VerbWords } from '../core/texts/log-lines';
import type { CardTable, SayTable } from '../core/cards/view';
import type { AbsenceContext } from './context';
import type { JobSteps } from '../core/job-step';
import { absenceButtons } from './buttons';
import { absenceView } from './cards/absence-view';
import { delegationView } from './cards/delegation-view';
import { noteView } from './cards/note-view';
import type { NoticeTable } from '../core/notice';
import type { AbsenceNotices } from './domain/absence-notices';
import { absenceCard } from './flows/away/absence-card';
import { answerOwn, answerPresent } from './flows/away/answer-present';
import { askStaffChanges } from './flows/ask-staff-changes';
import { drawDelegation, isDelegationTrue } from './flows/delegation/draw-delegation';
import { answerOwnDelegation } from './flows/delegation/own-delegation';
import { seeDutyAbsences } from './flows/away/see-absences';
import { closedByNews, switchboardCard } from './flows/draw-switchboard';
import { isSwitchboardTrue, missedCard, notifyMissed, switchboardMatter } from './flows/notify-switchboard';
import { answerManager } from './flows/name-manager';
import { listForSwitchboard, notifyMissedList, switchboardList } from './flows/switchboard-list';
import { dateToday } from '../core/context';
import { hoursMatter, hoursNote, isHoursNews } from './flows/away/tell-hours';
import { watchAbsences, watchAbsencesAhead } from './flows/away/watch-absences';
import { workOnRules } from './flows/delegation/work-on-rules';
import { absencePage } from './page';
import { absencePersonal } from './store/tables';

export const absence = {
  records: { delegations: [{ table: 'delegation', overAt: ['until_at'] }] } satisfies Records,
  personal: absencePersonal,
  texts: { sv, en } satisfies Readonly<
    Record<Language, AbsenceTexts & VerbWords<keyof typeof absenceButtons>>
  >,
  page: absencePage,
  buttons: absenceButtons,
  cards: {
    absence: { view: absenceView, template: 'absence/absence' },
    delegation: { view: delegationView, template: 'absence/delegation' },
    note: { view: noteView, template: 'absence/note' },
  } satisfies CardTable<AbsenceCards, AbsenceWords>,
  says: {
    notAwayAnyway: (_, { texts }) => [texts.absence.notAwayAnyway],
    notAwayThen: (_, { texts }) => [texts.absence.notAwayThen],
  } satisfies SayTable<AbsenceSay, AbsenceWords>,
  steps: {
    absenceAhead: [{ place: 1, run: watchAbsencesAhead }],
    absence: [
      { place: 1, run: watchAbsences },
      { place: 2, run: listForSwitchboard, isAlways: true },
    ],
    mailboxes: [{ place: 1, run: seeDutyAbsences }],
    retention: [{ place: 3, run: askStaffChanges }],
  } satisfies JobSteps<AbsenceContext>,
  work: { rule: workOnRules },
  notices: {
    absenceReported: {
      why: 'reported',
      matter: 'said-once',
      draw: (context, { content, receiverId }) => absenceCard(context, content.absenceId, receiverId),
      isStillTrue: async ({ store }, { content }) =>
        (await store.people.findAbsence(content.absenceId))?.endedAt === undefined,
    },
    delegation: {
      why: ({ role }) => reasons[role],
      isAnswer: ({ isAtOnce }) => isAtOnce === true,
      matter: ({ delegationId, role }) => `delegation/${delegationId}/${role}/`,
      draw: drawDelegation,
      isStillTrue: isDelegationTrue,
    },
    switchboard: {
      why: 'switchboard',
      matter: ({ absenceId }) => switchboardMatter(absenceId),
      closes: (context, { content: { absenceId: id }, receiverId: receiver }) =>
        closedByNews(context, { id, receiver }),
      draw: (context, { content: { absenceId: id, ...told }, receiverId: receiver }) =>
        switchboardCard(context, { id, ...told, receiver }),
      isStillTrue: (context, { content: { absenceId: id, ...told }, receiverId: receiver }) =>
        isSwitchboardTrue(context, { id, ...told, receiver }),
      onMissed: async (context, { content }) => {
        if (!content.isBack) await notifyMissed(context, content.absenceId);
      },
    },
    switchboardMissed: {
      why: 'unheard',
      matter: 'said-once',
      draw: (context, { content, receiverId }) => missedCard(context, content.absenceId, receiverId),
      isStillTrue: (context, { content: { absenceId: id }, receiverId: receiver }) =>
        isSwitchboardTrue(context, { id, isBack: false, receiver }),
    },
    switchboardHours: {
      why: 'switchboard',
      matter: ({ personId }) => hoursMatter(personId),
      draw: (context, { content }) => hoursNote(context, content),
      isStillTrue: (context, { content, receiverId }) => isHoursNews(context, content, receiverId),
    },
    switchboardList: {
      why: 'switchboard',
      matter: 'said-once',
      draw: (context, { content }) => switchboardList(context, content.date),
      isStillTrue: async (context, { content }) =>
        content.date === dateToday(context) && (await switchboardList(context, content.date)) !== undefined,
      onMissed: (context, { content }) => notifyMissedList(context, content.date),
    },
    staffChanges: {
      why: 'staff',
      matter: 'said-once',
      draw: () => Promise.resolve({ card: 'note', say: { what: 'staffChanges' } }),
      isStillTrue: 'always',
    },
  } satisfies NoticeTable<AbsenceNotices, AbsenceContext, AbsenceCards | SentenceCard>,
  acts: {
    away: { run: answerAway },
    'away.change': { run: answerAwayChange },
    'away.end': { run: answerAwayEnd },
    'away.of': { run: answerAwayOf },
    'away.mine': { run: answerOwn },
    'away.who': { run: answerAwayWho },
    'away.is': { run: answerAwayIs },
    present: { run: answerPresent },
    'delegation.mine': { run: answerOwnDelegation },
    'delegation.ask': { run: answerOwnDelegation },
    'delegation.end': {
      run: (context, person, saying) => answerOwnDelegation(context, person, { ...saying, asked: true }),
    },
    'who.manager': { run: answerManager },
  } satisfies Partial<ChatActs<Act, AbsenceContext, Person, Saying, AbsenceAnswer>>,
};

/** To whom a delegation's card is said. */
const reasons = { owner: 'ownMail', delegate: 'delegate', manager: 'staffMail', admin: 'admin' } as const;
