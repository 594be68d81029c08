// Was each mailbox opened today (F1, F2).

import { en } from './texts/en';
import { sv, type DutyTexts, type DutyWords } from './texts/sv';
import type { Language } from '../core/municipality';
import type { VerbWords } from '../core/texts/log-lines';
import type { CardTable } from '../core/cards/view';
import type { DutyContext } from './context';
import type { JobSteps } from '../core/job-step';
import { deadEndView, unreadableView } from './cards/admin-views';
import { openingView } from './cards/opening-view';
import { dutyButtons } from './buttons';
import { dutyPage } from './page';
import { drawDeadEnd, drawUnreadable } from './flows/admin-notices';
import type { DutyCards } from './domain/opening-cards';
import type { NoticeTable } from '../core/notice';
import type { DutyNotices } from './domain/duty-notices';
import { drawOpening, isOpeningTrue, type DutyDrawing } from './flows/draw-duty-notice';
import { turnCards } from './flows/turn-cards';
import { carryLetters, mailUnreached } from './flows/mail-unreached';
import { letterWork } from './store/duty-store';
import { watchDayBefore, watchDuty } from './flows/watch-duty';

export const duty = {
  texts: { sv, en } satisfies Readonly<Record<Language, DutyTexts & VerbWords<keyof typeof dutyButtons>>>,
  buttons: dutyButtons,
  page: dutyPage,
  cards: {
    opening: { view: openingView, template: 'duty/opening' },
    unreadable: { view: unreadableView, template: 'duty/unreadable' },
    deadEnd: { view: deadEndView, template: 'duty/dead-end' },
  } satisfies CardTable<DutyCards, DutyWords>,
  steps: {
    mailboxes: [
      { place: 3, run: watchDayBefore },
      { place: 4, run: turnCards },
    ],
    ladder: [{ place: 1, run: watchDuty }],
  } satisfies JobSteps<DutyContext>,
  work: { [letterWork]: carryLetters },
  notices: {
    opening: {
      why: ({ step }) => step,
      matter: 'by-line',
      isUrgent: ({ step }) => step === 'manager' || step === 'nobody',
      draw: drawOpening,
      isStillTrue: isOpeningTrue,
      onMissed: mailUnreached,
    },
    unreadableForAdmins: { why: 'admin', matter: 'said-once', draw: drawUnreadable, isStillTrue: 'always' },
    deadEnd: {
      why: 'admin',
      matter: 'said-once',
      isUrgent: () => true,
      draw: (context, notice) => Promise.resolve(drawDeadEnd(context, notice)),
      isStillTrue: 'always',
    },
  } satisfies NoticeTable<DutyNotices, DutyDrawing, DutyCards>,
};
