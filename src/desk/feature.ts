// What draws on several features: status, help, the week, retention lists, undo.

import type { ChatSay } from '../chat/domain/chat-cards';
import type { Intent } from '../chat/domain/chat-words';
import { orRefusal, sentence, type CoreSay, type SentenceCard } from '../core/card-facts';
import type { ChatActs } from '../core/chat-act';
import type { Person } from '../people/domain/person';
import { showFirstDay } from './flows/show-first-day';
import { showHelp } from './flows/show-help';
import { showOverview } from './flows/show-overview';
import { undoLast, mayUndoRoster, undoRosterChange, type UndoAnswer } from './flows/undo-last';
import { en } from './texts/en';
import { sv, type DeskTexts, type DeskWords } from './texts/sv';
import type { Language } from '../core/municipality';
import type { CardTable } from '../core/cards/view';
import { z } from 'zod';
import { asAnswer, button, guid, notice, type Clicker } from '../platform/teams/card-button';
import type { DeskContext } from './context';
import type { JobSteps } from '../core/job-step';
import { firstDayView } from './cards/first-day-view';
import { helpView } from './cards/help-view';
import { overviewView } from './cards/overview-view';
import { peopleTroubleView } from './cards/people-trouble-view';
import { retentionView } from './cards/retention-view';
import { weekView } from './cards/week-view';
import type { DeskCards } from './domain/desk-cards';
import {
  listMessageRetention,
  messageRetentionCard,
  listRetention,
  retentionCard,
} from './flows/list-retention';
import { peopleTroubleCard, notifyOfPeopleTrouble } from './flows/notify-of-people-trouble';
import { notifyOfWeek, weekCard } from './flows/notify-of-week';
import type { NoticeTable } from '../core/notice';
import type { DeskNotices } from './domain/desk-notices';

type DeskIntent = Extract<
  Intent,
  {
    kind:
      'help' | 'status' | 'whoHas' | 'dutyDeed' | 'firstDay' | 'undo' | 'askedUndo' | 'thanks' | 'whoIsAway';
  }
>;
type DeskAnswer = DeskCards | UndoAnswer | SentenceCard<CoreSay | ChatSay>;

export const desk = {
  texts: { sv, en } satisfies Readonly<Record<Language, DeskTexts>>,
  buttons: {
    'roster.undo': button({
      may: mayUndoRoster,
      inputs: z.object({ change: guid, notice: notice.optional() }),
      run: async (context: DeskContext, { id: actorId }: Clicker, data) =>
        asAnswer(await undoRosterChange(context, { actorId, changeId: data.change, noticeId: data.notice })),
    }),
  },
  cards: {
    help: { view: helpView, template: 'desk/help' },
    firstDay: { view: firstDayView, template: 'desk/first-day' },
    overview: { view: overviewView, template: 'desk/overview' },
    week: { view: weekView, template: 'desk/week' },
    peopleTrouble: { view: peopleTroubleView, template: 'desk/people-trouble' },
    retention: { view: retentionView, template: 'desk/retention' },
  } satisfies CardTable<DeskCards, DeskWords>,
  steps: {
    absence: [{ place: 2, run: notifyOfPeopleTrouble, isAlways: true }],
    week: [{ place: 1, run: notifyOfWeek }],
    retention: [
      { place: 1, run: listRetention },
      { place: 2, run: listMessageRetention },
    ],
  } satisfies JobSteps<DeskContext>,
  notices: {
    week: {
      draw: (context, { content, receiverId }) => weekCard(context, content.monday, receiverId),
      isStillTrue: 'always',
    },
    peopleTrouble: {
      matter: () => 'people/',
      draw: (context) => peopleTroubleCard(context),
      isStillTrue: 'always',
    },
    retention: {
      draw: (context, { content: { month, mailboxId } }) =>
        mailboxId === undefined
          ? retentionCard(context, month)
          : messageRetentionCard(context, month, mailboxId),
      isStillTrue: 'always',
    },
  } satisfies NoticeTable<DeskNotices, DeskContext, DeskCards>,
  acts: {
    help: { run: async (context, person) => [await showHelp(context, person)] },
    status: { run: async (context, person) => [await showOverview(context, person, 'own')] },
    whoHas: { run: async (context, person) => [await showOverview(context, person, 'all')] },
    dutyDeed: {
      run: async (context, person) => [
        sentence({ what: 'useTheCard' }),
        await showOverview(context, person, 'own'),
      ],
    },
    firstDay: { run: (context, { id }, { audience }) => showFirstDay(context, id, audience) },
    undo: {
      run: async (context, { id }) => orRefusal(await undoLast(context, id)),
    },
    askedUndo: { run: () => Promise.resolve([sentence({ what: 'askedUndo' })]) },
    thanks: { run: () => Promise.resolve([sentence({ what: 'thanks' })]) },
    whoIsAway: { run: () => Promise.resolve([sentence({ what: 'whoIsAway' })]) },
  } satisfies ChatActs<DeskIntent, DeskContext, Person, DeskAnswer>,
};
