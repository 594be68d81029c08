// What came in, who answers, what became of it (F3–F7, K1–K3, E1–E4).

import type { Records } from '../platform/db/old-records';
import type { Act } from '../chat/domain/acts/acts';
import type { Saying } from '../chat/domain/acts/saying';
import type { ChatSay } from '../chat/domain/says/chat-cards';
import { orRefusal, sentence, type CoreSay, type SentenceCard } from '../core/card-facts';
import type { ChatActs } from '../core/chat-act';
import type { Person } from '../people/domain/person';
import { guideStart } from './domain/record/guide';
import { answerSaid, asOne, mayBeOwn } from './flows/orders/answer-said';
import { findMessages } from './flows/lists/find-messages';
import { answerWhoHas } from './flows/orders/who-has';
import { queryOf } from './flows/orders/message-query';
import { sendOnCard } from './flows/send-on';
import { showAgreements, showList } from './flows/lists/show-on-request';
import { showInbox, tellInbox } from './flows/lists/show-inbox';
import { en } from './texts/en';
import { sv, type IncomingTexts, type IncomingWords } from './texts/sv';
import { mailboxesOf, type Language } from '../core/municipality';
import type { VerbWords } from '../core/texts/log-lines';
import type { CardTable } from '../core/cards/view';
import type { IncomingContext } from './context';
import type { JobSteps } from '../core/job-step';
import { messageVerbs } from './buttons';
import { incomingHears } from './hears';
import { incomingPage } from './page';
import { agreementsView, recordGuideView } from './cards/agreements-view';
import { inboxView } from './cards/inbox-view';
import { heldView } from './cards/held-view';
import { messageListView, sendOnView } from './cards/message-list-view';
import { overdueView } from './cards/overdue-view';
import { messageView } from './cards/message-view';
import type { MessageCards } from './domain/shown/message-cards';
import { orderSays } from './cards/order-says';
import { undoSays } from './cards/undo-says';
import type { Deed, OrderSay } from './domain/ordered';
import { showProposalsFirst } from './flows/orders/agreed-said';
import { decideOrAnswer } from './flows/orders/decide-named';
import { openShown } from './flows/orders/ordered';
import { ordersIn, withTaker } from './flows/orders/orders-said';
import type { NoticeTable } from '../core/notice';
import {
  agreementsMatter,
  overdueMatter,
  proposalsMatter,
  type MessageNotices,
} from './domain/shown/message-notices';
import { carryDiary } from './flows/diary/carry-diary';
import { diaryWork } from './store/diary-work-store';
import { carryMailWork } from './flows/mail/carry-mail-work';
import { agreementsCard } from './flows/agreements';
import { closedBy } from './flows/lists/asked-of';
import { inboxOfNotice } from './flows/lists/inbox-card';
import { listOfNotice } from './flows/lists/message-list';
import { lateList, showAnswersOf, showLate } from './flows/lists/asked-lists';
import { drawMessage, isMessageTrue } from './flows/message/message-notice';
import { asksOfMine, hasOwnAnswers, ownAnswersCard, showMine } from './flows/lists/own-answers';
import { ownMailboxes } from '../roster/flows/own-mailboxes';
import { letGoOfClaims } from './flows/message/let-go';
import { seeDeleted } from './flows/arrivals/see-deleted';
import { takeInAll } from './flows/arrivals/take-in-all';
import { awayCard, isAwayTrue } from './flows/told/tell-away-responder';
import { isAnyProposed, proposalsCard } from './flows/told/tell-proposals';
import { isAnyOverdue, tellLate, tellOverdue } from './flows/told/tell-overdue';
import { drawHeld, isHeldOpen } from './flows/held/held-card';
import { tellHeld, tellNextHeld } from './flows/held/look-for-held';
import { takeDownOver } from './flows/publish/list-published';
import { tellUrgent } from './flows/told/tell-urgent';
import { watchAssignments } from './flows/told/watch-assignments';

export const incoming = {
  records: {
    agreements: [{ table: 'agreement', overAt: ['ended_at'] }],
    held: [
      { table: 'held_mail', overAt: ['received_at'] },
      { table: 'held_report', overAt: ['reviewed_at'] },
      { table: 'held_look', overAt: ['date'], isByDate: true },
    ],
  } satisfies Records,
  texts: { sv, en } satisfies Readonly<
    Record<Language, IncomingTexts & VerbWords<keyof typeof messageVerbs>>
  >,
  buttons: messageVerbs,
  page: incomingPage,
  cards: {
    message: { view: messageView, template: 'incoming/message' },
    inbox: { view: inboxView, template: 'incoming/inbox' },
    messageList: { view: messageListView, template: 'incoming/message-list' },
    agreements: { view: agreementsView, template: 'incoming/agreements' },
    overdue: { view: overdueView, template: 'incoming/overdue' },
    held: { view: heldView, template: 'incoming/held' },
    recordGuide: { view: recordGuideView, template: 'incoming/record-guide' },
    sendOn: { view: sendOnView, template: 'incoming/send-on' },
  } satisfies CardTable<MessageCards, IncomingWords>,
  says: { ...undoSays, ...orderSays },
  steps: {
    mailboxes: [{ place: 2, run: takeInAll }],
    assignments: [
      { place: 1, run: seeDeleted },
      { place: 2, run: letGoOfClaims },
      { place: 3, run: watchAssignments },
      { place: 4, run: tellUrgent },
      { place: 5, run: tellLate },
      { place: 6, run: tellHeld, isAlways: true },
    ],
    inbox: [{ place: 1, run: tellInbox }],
    absenceAhead: [{ place: 3, run: takeDownOver, isAlways: true }],
    week: [{ place: 2, run: tellOverdue }],
  } satisfies JobSteps<IncomingContext>,
  work: { mail: carryMailWork },
  outside: { [diaryWork]: carryDiary },
  notices: {
    message: {
      why: ({ step }) => (step === 'opened' ? 'asked' : 'message'),
      matter: ({ incomingId }) => `message/${incomingId}/`,
      closes: closedBy,
      draw: drawMessage,
      isStillTrue: isMessageTrue,
      isAnswer: ({ step }) => step === 'opened',
      isUrgent: ({ step }) => step === 'urgent',
    },
    inbox: {
      why: ({ isReminder }) => (isReminder ? 'mailbox' : 'asked'),
      matter: 'newest-list',
      draw: (context, notice) => inboxOfNotice(context, notice),
      isStillTrue: async (context, { receiverId }) => (await ownMailboxes(context, receiverId)).length > 0,
      isAnswer: ({ isReminder }) => !isReminder,
    },
    messageList: {
      why: 'asked',
      matter: 'newest-list',
      draw: (context, notice) => listOfNotice(context, notice),
      isStillTrue: async (context, { receiverId, content: { mailboxId } }) =>
        (await ownMailboxes(context, receiverId)).some(({ mailbox }) => mailbox.id === mailboxId),
      isAnswer: () => true,
    },
    agreements: {
      why: 'asked',
      matter: () => agreementsMatter,
      draw: (context, { id, receiverId }) => agreementsCard(context, { noticeId: id, readerId: receiverId }),
      isStillTrue: 'always',
      isAnswer: () => true,
    },
    overdue: {
      why: ({ isAsked }) => (isAsked === true ? 'asked' : 'mailbox'),
      matter: ({ responderId, isOfAll }) => overdueMatter(isOfAll ? 'all' : responderId),
      draw: (context, notice) => lateList(context, notice),
      isStillTrue: async (context, { receiverId, content: { isAsked } }) =>
        isAsked === true || (await isAnyOverdue(context, receiverId)),
      isAnswer: ({ isAsked }) => isAsked === true,
    },
    proposals: {
      why: 'mailbox',
      matter: ({ mailboxId }) => proposalsMatter(mailboxId),
      closes: closedBy,
      draw: (context, notice) => proposalsCard(context, notice),
      isStillTrue: isAnyProposed,
    },
    ownAnswers: {
      why: 'asked',
      matter: 'newest-list',
      draw: (context, notice) => ownAnswersCard(context, notice),
      isStillTrue: 'always',
      isAnswer: () => true,
    },
    held: {
      why: 'mailbox',
      matter: ({ mailboxId, date }) => `held/${mailboxId}/${date}/`,
      draw: drawHeld,
      isStillTrue: isHeldOpen,
      onMissed: tellNextHeld,
    },
    responderAway: {
      why: 'mailbox',
      matter: ({ responderId }) => `responderAway/${responderId}/`,
      draw: (context, notice) => awayCard(context, notice),
      isStillTrue: isAwayTrue,
    },
  } satisfies NoticeTable<MessageNotices, IncomingContext, MessageCards | SentenceCard>,
  hears: incomingHears,
  acts: {
    inbox: {
      run: async (context, person, { mailbox, text }) => {
        await showProposalsFirst(context, person.id, text);
        const isNone = (await ownMailboxes(context, person.id)).length === 0;
        if (isNone && (asksOfMine(text) || (await hasOwnAnswers(context, person.id))))
          return showMine(context, person.id, text);
        return ofOwn(context, person, await showInbox(context, person.id, { named: mailbox }));
      },
    },
    'answers.mine': { run: (context, { id }, { text }) => showMine(context, id, text) },
    'answers.done': { run: saysOf('answered') },
    'answers.saved': { run: saysOf('file') },
    'answers.back': { run: saysOf('giveBack') },
    'answers.later': { run: saysOf('moreTime') },
    'order.propose': { run: ordered },
    'order.approve': { run: ordered },
    'order.giveBack': { run: ordered },
    'order.minor': { run: ordered },
    'order.register': { run: ordered },
    'order.notNeeded': { run: ordered },
    'order.due': { run: ordered },
    'order.passOn': { run: ordered },
    'order.secret': { run: ordered },
    'order.claim': { run: ordered },
    'order.answered': { run: ordered },
    'order.noRequest': { run: ordered },
    'answers.of': { run: async (context, { id }, saying) => showAnswersOf(context, id, saying) },
    'messages.late': { run: (context, { id }, saying) => showLate(context, id, saying) },
    agreements: { run: async (context, { id }) => orRefusal(await showAgreements(context, id)) },
    list: {
      run: async (context, person, saying) =>
        ofOwn(context, person, await showList(context, person.id, saying)),
    },
    'message.find': {
      run: async (context, person, saying) => {
        const opened = await openShown(context, person.id, saying.text);
        const found = opened ?? (await answerWhoHas(context, person.id, saying));
        return found ?? ofOwn(context, person, await findMessages(context, person.id, queryOf(saying)));
      },
    },
    'guide.record': { run: () => Promise.resolve([{ card: 'recordGuide', step: guideStart }]) },
    'guide.passOn': {
      run: (context, person, { mailbox }) => Promise.resolve([sendOnCard(context, person, mailbox)]),
    },
  } satisfies Partial<
    ChatActs<Act, IncomingContext, Person, Saying, MessageCards | SentenceCard<CoreSay | ChatSay | OrderSay>>
  >,
};

/** What is ordered about messages; of whom it is no order what is looked for is shown. */
async function ordered(context: IncomingContext, person: Person, told: Saying) {
  const [only, another] = told.orders ?? [];
  if (only && another === undefined)
    return ordered(context, person, { ...told, text: only.text, orders: [] });
  const [named] = told.person ? await context.store.people.list({ upns: [told.person], ids: [] }) : [];
  const saying = withTaker(told, named?.name);
  const orders = ordersIn(saying, named?.name);
  const own = orders.filter(({ deed, isOfSame }) => mayBeOwn(deed) && isOfSame !== true);
  if (own.length > 0 && (await ownMailboxes(context, person.id)).length === 0) {
    const told = [];
    for (const { deed, about } of await asOne(context, person.id, { orders: own, text: saying.text }))
      told.push(...(await answerSaid(context, person.id, { deed, saying: { ...saying, text: about } })));
    return told;
  }
  const answered = await decideOrAnswer(context, person.id, { orders, named: saying });
  return answered ?? ofOwn(context, person, await findMessages(context, person.id, queryOf(saying)));
}

function saysOf(deed: Deed) {
  return async (context: IncomingContext, person: Person, saying: Saying) =>
    (saying.orders?.length ?? 0) > 1
      ? ordered(context, person, saying)
      : answerSaid(context, person.id, { deed, saying });
}

/** Who has no mailbox reads what is so, and no refusal. */
function ofOwn<Answer>(
  context: IncomingContext,
  { upn }: Person,
  result: Parameters<typeof orRefusal<Answer>>[0],
) {
  const isNone =
    !result.ok && result.refusal === 'not-allowed' && mailboxesOf(context.municipality(), upn).length === 0;
  return isNone ? [sentence({ what: 'noMailbox' })] : orRefusal(result);
}
