// What draws on several features: status, help, the week, retention lists, undo.

import type { Act } from '../chat/domain/acts/acts';
import { isGoodbye } from '../chat/domain/forms/goodbye';
import type { ChatSay, ChoicesCard } from '../chat/domain/says/chat-cards';
import type { PlainSay } from '../chat/domain/says/plain-says';
import { urgentOf } from '../chat/domain/forms/danger';
import { saysSwap } from '../chat/domain/forms/duty/swap';
import { tellsOfNoColleague } from '../chat/domain/reading/whose-absence';
import { ofPhishing } from '../chat/domain/forms/about/phishing';
import { asksWhatItIs } from '../chat/domain/forms/about/what-it-is';
import type { Saying } from '../chat/domain/acts/saying';
import { sentence, type CoreSay, type SentenceCard } from '../core/card-facts';
import type { ChatActs } from '../core/chat-act';
import type { Person } from '../people/domain/person';
import { showFirstDay } from './flows/shown/show-first-day';
import { showHelp } from './flows/shown/show-help';
import { answerReply, hearOfLedMail, hearOfWaiting } from './flows/answers/waits-for-a-yes';
import { atTheSwitchboard } from './flows/answers/at-the-switchboard';
import { deniedGift } from './flows/answers/gifts';
import { whileTheyAreAway } from './flows/answers/while-they-are-away';
import { answerWeekdays } from './flows/answers/answer-weekdays';
import { answerWithout } from './flows/answers/without';
import { answerOrder } from './flows/answers/answer-order';
import { answerPrivacy, answerStop } from './flows/answers/answer-about';
import { answerContact } from './flows/answers/answer-contact';
import { hearAlone } from './flows/answers/done-alone';
import { hearMailChoice } from './flows/answers/own-mail-choice';
import { ofOwnBox } from './flows/answers/own-mailbox';
import { answerOpened } from './flows/answers/opened-with-junk';
import { answerDutyAct } from './flows/answers/answer-duty-acts';
import {
  answerWhy,
  greet,
  nameDataProtection,
  nameRegistrar,
  showBotStatus,
  showWeek,
  notStaff,
  notUnderstood,
  withChoices,
} from './flows/answers/answer-talk-acts';
import { isReminderTrue, remindAll } from './flows/answers/remind';
import { showQuestions } from './flows/shown/show-questions';
import { answerReminders, dropReminder } from './flows/answers/reminders';
import { answerOwnDuty, answerWhoHas } from './flows/shown/show-duty-days';
import { answerStatus } from './flows/shown/show-standing';
import { ownWork } from './flows/shown/own-work';
import { mayUndoRoster, undoRosterChange } from './flows/undoing/undo-change';
import { answerUndo } from './flows/undoing/undo-last';
import type { UndoAnswer } from './flows/undoing/undone';
import { en } from './texts/en';
import { sv, type DeskTexts, type DeskWords } from './texts/sv';
import type { Language } from '../core/municipality';
import type { VerbWords } from '../core/texts/log-lines';
import type { CardTable } from '../core/cards/view';
import { z } from 'zod';
import { asAnswer, button, guid, notice, type Clicker } from '../platform/teams/card-button';
import { ruleInstead, rulesBeside } from './flows/answers/rules-beside';
import type { AnswerCard, QuestionCards } from '../rules/domain/question-cards';
import { returnMatter } from '../absence/domain/absence-notices';
import type { DeskContext } from './context';
import { deskPage } from './page';
import type { Upward } from '../core/upward';
import { ownMailboxes } from '../roster/flows/own-mailboxes';
import { proposedIn, waitingFor } from '../incoming/flows/told/tell-proposals';
import { hasOwnAnswers } from '../incoming/flows/lists/own-answers';
import { lookAhead } from '../roster/flows/look-ahead';
import { listHeard } from '../duty/flows/load-duty';
import { watchDuty } from '../duty/flows/watch-duty';
import type { JobSteps } from '../core/job-step';
import { firstDayView } from './cards/first-day-view';
import { helpView } from './cards/help-view';
import { overviewView } from './cards/overview-view';
import { peopleTroubleView } from './cards/people-trouble-view';
import { retentionView } from './cards/retention-view';
import { returnView, weekView } from './cards/week-view';
import type { DeskCards } from './domain/desk-cards';
import {
  listMessageRetention,
  messageRetentionCard,
  listRetention,
  retentionCard,
} from './flows/told/list-retention';
import { peopleTroubleCard, notifyOfPeopleTrouble } from './flows/told/notify-of-people-trouble';
import { closedByReturn, isReturnTrue, notifyOfReturn, returnCard } from './flows/told/notify-of-return';
import { notifyOfLaterWeek, notifyOfWeek, weekCard } from './flows/told/notify-of-week';
import { awayOfMet } from '../absence/flows/away/answer-others-away';
import type { NoticeTable } from '../core/notice';
import type { DeskNotices } from './domain/desk-notices';

type DeskAnswer =
  | DeskCards
  | AnswerCard
  | QuestionCards
  | UndoAnswer
  | ChoicesCard
  | SentenceCard<CoreSay | ChatSay>;

/** Undefined where it is not asked. */
const tellWhatItIs = async (context: DeskContext, person: Person, text: string) =>
  asksWhatItIs(text) ? [sentence({ what: 'whatItIs' }), await showHelp(context, person)] : undefined;

const plain = (what: PlainSay) => ({ run: () => Promise.resolve([sentence({ what })]) });

export const desk = {
  texts: { sv, en } satisfies Readonly<Record<Language, DeskTexts & VerbWords<'roster.undo'>>>,
  page: deskPage,
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
    return: { view: returnView, template: 'desk/week' },
    peopleTrouble: { view: peopleTroubleView, template: 'desk/people-trouble' },
    retention: { view: retentionView, template: 'desk/retention' },
  } satisfies CardTable<DeskCards, DeskWords>,
  steps: {
    absence: [
      { place: 2, run: notifyOfPeopleTrouble, isAlways: true },
      { place: 3, run: notifyOfReturn, isAlways: true },
      { place: 5, run: notifyOfLaterWeek },
    ],
    absenceAhead: [{ place: 2, run: notifyOfReturn, isAlways: true }],
    week: [{ place: 1, run: notifyOfWeek }],
    retention: [
      { place: 1, run: listRetention },
      { place: 2, run: listMessageRetention },
    ],
  } satisfies JobSteps<DeskContext>,
  notices: {
    week: {
      why: 'mailbox',
      matter: 'said-once',
      draw: (context, { content, receiverId }) => weekCard(context, content.monday, receiverId),
      isStillTrue: 'always',
    },
    return: {
      why: 'returned',
      matter: () => returnMatter,
      draw: returnCard,
      isGathered: true,
      closes: closedByReturn,
      isStillTrue: isReturnTrue,
    },
    peopleTrouble: {
      why: 'people',
      matter: () => 'people/',
      draw: (context) => peopleTroubleCard(context),
      isStillTrue: 'always',
    },
    retention: {
      why: ({ mailboxId }) => (mailboxId === undefined ? 'admin' : 'retention'),
      matter: 'said-once',
      draw: (context, { content: { month, mailboxId } }) =>
        mailboxId === undefined
          ? retentionCard(context, month)
          : messageRetentionCard(context, month, mailboxId),
      isStillTrue: 'always',
    },
    reminder: {
      why: 'asked',
      matter: 'said-once',
      draw: ({ clock }, { createdAt: askedAt }) =>
        Promise.resolve(sentence({ what: 'reminder', askedAt, now: clock.now() })),
      isStillTrue: isReminderTrue,
      isAnswer: () => true,
    },
  } satisfies NoticeTable<DeskNotices, DeskContext, DeskCards | SentenceCard<ChatSay>>,
  /** Who says that they are back hears what happened at once. */
  upward: (context: () => DeskContext): Omit<Upward, 'rosterChanged'> => ({
    listHeard: (mailboxId, date) => listHeard(context(), mailboxId, date),
    answererOf: async (personId) => {
      if (!(await hasOwnAnswers(context(), personId))) return undefined;
      return (await ownMailboxes(context(), personId)).length > 0 ? 'beside' : 'alone';
    },
    proposedTo: async (personId) => proposedIn(await waitingFor(context(), personId)),
    absenceChanged: async () => {
      await watchDuty(context());
      await lookAhead(context());
      await notifyOfReturn(context());
    },
  }),
  /** Each hears what the one before it made of the line. */
  hears: [
    hearMailChoice,
    whileTheyAreAway,
    deniedGift,
    atTheSwitchboard,
    ofOwnBox,
    hearOfWaiting,
    hearOfLedMail,
    hearAlone,
  ],
  acts: {
    undo: { run: answerUndo },
    'away.weekdays': { run: answerWeekdays },
    'roster.order': { run: answerOrder },
    'duty.who': {
      run: async (context, person, saying) =>
        (await ownWork(context, person, saying.text)) ?? answerWhoHas(context, person, saying),
    },
    'duty.mine': { run: answerOwnDuty },
    'duty.give': { run: answerDutyAct('duty.give') },
    'duty.take': { run: answerDutyAct('duty.take') },
    'duty.cannot': { run: answerDutyAct('duty.cannot') },
    'duty.without': { run: answerWithout },
    'duty.opened': { run: answerOpened },
    'mailbox.status': { run: answerStatus },
    week: { run: async (context, person, saying) => [await showWeek(context, person, saying)] },
    questions: { run: showQuestions },
    contact: { run: answerContact },
    'who.registrar': {
      run: async (context, person, saying) => [await nameRegistrar(context, person, saying)],
    },
    help: {
      run: async (context, person, { text }) =>
        (await tellWhatItIs(context, person, text)) ?? [await showHelp(context, person)],
    },
    greeting: {
      run: (context, person, { text }) =>
        Promise.resolve([isGoodbye(text, true) ? sentence({ what: 'goodbye' }) : greet(context, person)]),
    },
    thanks: plain('thanks'),
    reply: { run: answerReply },
    why: { run: async (context, person, saying) => [await answerWhy(context, person, saying)] },
    privacy: { run: (context, person) => Promise.resolve([answerPrivacy(context, person)]) },
    stop: { run: (context, person) => Promise.resolve([answerStop(context, person)]) },
    remind: { run: remindAll },
    'remind.mine': { run: answerReminders },
    'remind.end': { run: dropReminder },
    urgent: {
      run: (context, _, { text }) => {
        const contacts = context.municipality().contacts.urgent;
        const of = urgentOf(text);
        const beside = of === 'danger' ? rulesBeside(context, text, true) : [];
        return Promise.resolve([sentence({ what: 'urgent', contacts, of }), ...beside]);
      },
    },
    incident: {
      run: (context, _, { text }) =>
        Promise.resolve(
          ofPhishing(text) === 'warned'
            ? [sentence({ what: 'phishing' })]
            : [nameDataProtection(context), ...rulesBeside(context, text)],
        ),
    },
    'staff.change': {
      run: (context, _, { text }) =>
        Promise.resolve([sentence({ what: 'staffChange' }), ...rulesBeside(context, text)]),
    },
    cheatsheet: { run: (context, { id }, { text }) => showFirstDay(context, id, text) },
    'bot.status': { run: async (context, person) => [await showBotStatus(context, person)] },
    other: {
      run: async (context, person, saying) => {
        const { asked, text } = saying;
        // Its one button is of a mailbox that does not open.
        if (text === '') return [sentence({ what: 'noAccess' })];
        const answer = asked ? await ruleInstead(context, person, text) : undefined;
        if (answer !== undefined) return [answer];
        const isAdmin = context.municipality().admins.includes(person.upn);
        const what = asked ? (isAdmin ? 'otherForAdmins' : 'otherAsked') : 'other';
        if (!asked && tellsOfNoColleague(text))
          return (await awayOfMet(context, person, saying)) ?? [notStaff(context, text)];
        return [sentence({ what })];
      },
    },
    unclear: {
      run: async (context, person, { text }) => {
        const told = await tellWhatItIs(context, person, text);
        if (told !== undefined) return told;
        return [
          saysSwap(text)
            ? withChoices(context, { what: 'swapHow' }, ['duty.mine', 'duty.who'])
            : notUnderstood(context, person),
        ];
      },
    },
  } satisfies Partial<ChatActs<Act, DeskContext, Person, Saying, DeskAnswer>>,
};
