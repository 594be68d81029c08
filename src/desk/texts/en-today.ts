import { messages, some } from '../../core/texts/en-words';
import type { Wording } from '../../core/texts/wording';
import type { svToday } from './sv-today';

const appeals = (count: number) => some(count, 'appeal', 'appeals');

/** The same in English. */
export const enToday = {
  tasks: {
    request: (count) => `${some(count, 'request', 'requests')} for public documents to be answered at once`,
    appeal: (count) =>
      `${appeals(count)} to be registered at once: see whether ${count === 1 ? 'it' : 'they'} came in time`,
    handOver: (count) =>
      `${appeals(count)} to be handed over where ${count === 1 ? 'it belongs' : 'they belong'}, or dismissed`,
    swap: (count) => `${some(count, 'question', 'questions')} about swapping days waiting for your answer`,
    decision: (count) => `${some(count, 'proposal', 'proposals')} waiting for your decision`,
    mailAnswer: (count) =>
      `${some(count, 'question', 'questions')} about who reads mail waiting for your answer`,
    mailStep: (count) => `${some(count, 'step', 'steps')} left in Outlook for your mail`,
    overdue: (count) => `${messages(count)} late in your mailboxes in all`,
    gone: (count) => `${messages(count)} no longer in the mailbox: say what happened`,
    late: (count) => `${messages(count)} should have been registered`,
    register: (count) => `${messages(count)} to be registered`,
  },
  urgentToo: ', what is urgent included',
  dayOff: (free) =>
    `Today is no working day${free === undefined ? '' : ` (${free})`}: no mailbox has to be opened.`,
  tomorrowOff: (free) => `Tomorrow is no working day (${free}).`,
  olderHandled: 'only older messages have been handled today',
  mail: (names) => `Say who reads the mail of those who are away: ${names}`,
  elsewhere: (mailbox, count, holder) =>
    `In ${mailbox}, which ${holder ?? 'somebody else'} has, ${messages(count)} ${count === 1 ? 'is' : 'are'} to be registered.`,
  then: (hour, name) => `From ${hour} ${name ?? 'nobody'} has it`,
  isThere: (hour, away, name = 'nobody of the roster') =>
    `From ${hour} ${name} is there: ${away}, who has it, is away`,
  lastSeen: (moment) => `What stands here was seen ${moment}.`,
  gap: (mailbox, days) => `Nobody has ${mailbox} ${days}: give it to somebody`,
  gaps: (mailbox, count, first) =>
    `Nobody has ${mailbox} on ${count} days, the first of them ${first}: give it to somebody`,
  open: (mailbox) => `Open ${mailbox}`,
  answer: (arrived, due) =>
    `Answer the message that arrived ${arrived}${due === undefined ? '' : `, by ${due}`}`,
  answerRequest: (arrived, due) =>
    due === 'today'
      ? `Answer today the request for public documents that arrived ${arrived}`
      : `Answer the request for public documents that arrived ${arrived}${due === undefined ? '' : `, by ${due}`}`,
  file: (arrived) => `Save the answer to the message that arrived ${arrived}`,
} satisfies Wording<typeof svToday>;
