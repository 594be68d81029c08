// What draws on several features: status, help, the week, retention lists, undo.

import { en } from './texts/en';
import type { DeskTexts, DeskWords } from './texts/sv';
import { sv } from './texts/sv';
import type { Language } from '../core/municipality';
import type { CardTable } from '../core/cards/view';
import type { FlowContext } from '../core/flow-context';
import type { JobSteps } from '../core/job-step';
import { firstDayView } from './cards/first-day-view';
import { helpView } from './cards/help-view';
import { overviewView } from './cards/overview-view';
import { peopleTroubleView } from './cards/people-trouble-view';
import { retentionView } from './cards/retention-view';
import { weekView } from './cards/week-view';
import type { DeskCards } from './domain/desk-cards';
import { listMessageRetention, messageRetentionCard } from './flows/list-message-retention';
import { listRetention, retentionCard } from './flows/list-retention';
import { peopleTroubleCard, tellPeopleTrouble } from './flows/tell-people-trouble';
import { tellWeek, weekCard } from './flows/tell-week';
import type { NoticeTable } from '../core/notice';
import type { DeskNotices } from './domain/desk-notices';

export const desk = {
  texts: { sv, en } satisfies Readonly<Record<Language, DeskTexts>>,
  cards: {
    help: { view: helpView, template: 'desk/help' },
    firstDay: { view: firstDayView, template: 'desk/first-day' },
    overview: { view: overviewView, template: 'desk/overview' },
    week: { view: weekView, template: 'desk/week' },
    peopleTrouble: { view: peopleTroubleView, template: 'desk/people-trouble' },
    retention: { view: retentionView, template: 'desk/retention' },
  } satisfies CardTable<DeskCards, DeskWords>,
  steps: {
    absence: [{ place: 2, run: tellPeopleTrouble, isAlways: true }],
    week: [{ place: 1, run: tellWeek }],
    retention: [
      { place: 1, run: listRetention },
      { place: 2, run: listMessageRetention },
    ],
  } satisfies JobSteps<FlowContext>,
  notices: {
    week: {
      draw: (context, { content, receiverId }) => weekCard(context, content.monday, receiverId),
      isStillTrue: 'always',
    },
    peopleTrouble: { draw: (context) => peopleTroubleCard(context), isStillTrue: 'always' },
    retention: {
      draw: (context, { content: { month, mailboxId } }) =>
        mailboxId === undefined
          ? retentionCard(context, month)
          : messageRetentionCard(context, month, mailboxId),
      isStillTrue: 'always',
    },
  } satisfies NoticeTable<DeskNotices, FlowContext, DeskCards>,
};
