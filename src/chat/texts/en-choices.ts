import type { svChoices } from './sv-choices';
import type { Wording } from '../../core/texts/wording';

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

/** What the person would say; a button for each act. */
export const enChoices: Wording<typeof svChoices> = {
  away: ({ days, hours }) =>
    hours === undefined ? joined('I am away', days ?? 'today') : joined('Away', hours, 'from', days),
  'away.change': ({ days, insteadOf }) =>
    insteadOf === undefined || days === undefined
      ? joined('Change my absence', days)
      : joined('Away', days, 'instead of', insteadOf),
  'away.weekdays': ({ weekdays, isWorked, days }) =>
    isWorked === true
      ? joined('I work', weekdays, 'again', days)
      : joined('I do not work', weekdays ?? 'some weekdays', days),
  'away.end': ({ name, days }) => {
    if (name !== undefined) return `${name} is back`;
    return days === undefined ? 'I am back' : joined('Take out my absence', days);
  },
  'away.of': ({ name, days }) => joined(name ?? 'Somebody else', 'is away', days ?? 'today'),
  'away.mine': () => 'My absences',
  'away.who': ({ days }) => joined('Who is away', days ?? 'today'),
  'away.is': ({ name }) => joined('Is', name ?? 'the person', 'here?'),
  present: ({ isReached, name }) =>
    name
      ? `${name} works from home`
      : isReached === true
        ? 'I can be reached by phone'
        : 'I work, here or at home',
  undo: ({ undone, days, mailbox, name }) => {
    switch (undone) {
      case 'away':
        return joined('Undo the absence', days);
      case 'back':
        return 'Undo that I am back';
      case 'roster':
        return joined('Undo the change of the roster', days);
      case 'hours':
        return joined('Undo the shorter days', days);
      case 'opened':
        return joined('Undo the opening', mailbox && `of ${mailbox}`);
      case 'many':
        return 'Undo what was done with the messages';
      case 'message':
        return name === undefined ? 'Undo what was done with the message' : `Undo what was done with ${name}`;
      case 'reminder':
        return joined('Undo the reminder', days);
      case 'noted':
        return 'Undo the note about the e-mail';
      case 'mailChoice':
        return 'Undo the choice about my e-mail';
      case undefined:
        return 'Undo the last thing';
    }
  },
  'duty.who': ({ days }) => joined('Who has the mailbox', days),
  'duty.mine': () => 'When do I have the mailbox?',
  'duty.give': ({ name, mailbox, days, swapFor }) =>
    swapFor !== undefined
      ? joined('Ask', name, 'to swap for', swapFor, mailbox && `in ${mailbox}`)
      : joined('Give', mailbox ?? 'the mailbox', name && `to ${name}`, days),
  'duty.take': ({ mailbox, days }) => joined('I take', mailbox ?? 'the mailbox', days),
  'duty.cannot': ({ mailbox, days }) => joined('I cannot take', mailbox ?? 'the mailbox', days ?? 'today'),
  'duty.without': ({ name, mailbox, days }) =>
    joined('Somebody else than', name ?? 'them', 'has', mailbox ?? 'the mailbox', days),
  'roster.order': ({ mailbox }) => joined('Change the order', mailbox && `in ${mailbox}`),
  'duty.opened': ({ mailbox }) => joined('I have opened', mailbox ?? 'the mailbox'),
  'mailbox.status': () => 'How is the mailbox?',
  inbox: () => 'Show the inbox',
  'answers.mine': () => 'What am I to answer?',
  'answers.done': () => 'I have answered a message',
  'answers.saved': () => 'My answer is saved',
  'answers.back': () => 'Hand a message back',
  'answers.later': () => 'Move the answer day',
  'order.propose': () => 'Choose who answers a message',
  'order.approve': () => 'Approve a proposal',
  'order.giveBack': () => 'Say no to a proposal',
  'order.minor': () => 'A message is of minor importance',
  'order.register': () => 'Register a message',
  'order.notNeeded': () => 'A message needs no answer',
  'order.due': () => 'Change an answer day',
  'order.passOn': () => 'A message belongs to another mailbox',
  'order.secret': () => 'Mark a message as secret',
  'order.claim': () => 'I see to a message',
  'order.answered': () => 'A message has been answered already',
  'order.noRequest': () => 'A message is no request',
  'answers.of': ({ name }) => joined('What is', name ?? 'somebody', 'to answer?'),
  'messages.late': () => 'What is overdue?',
  list: () => 'Show the list',
  'message.find': () => 'Look for a message',
  week: () => 'The week',
  'delegation.mine': () => 'Who reads my e-mail?',
  'delegation.ask': () => 'Arrange who reads my e-mail',
  'delegation.end': () => 'End the delegation',
  questions: () => 'Show the questions',
  'ask.registrar': () => 'Ask a registrar',
  agreements: () => 'Agreements',
  'guide.record': () => 'Is it a public document?',
  'guide.passOn': () => 'Send on to the right mailbox',
  contact: () => 'Whom to turn to?',
  'who.registrar': () => 'Who is my registrar?',
  'who.manager': () => 'Who is my manager?',
  help: () => 'What can I write?',
  greeting: () => 'Hello',
  thanks: () => 'Thanks',
  reply: () => 'OK',
  why: () => 'Why did I get this?',
  privacy: () => 'What is kept about me?',
  stop: () => 'What can be turned off?',
  remind: () => 'Remind me',
  'remind.mine': () => 'My reminders',
  'remind.end': ({ hours, days }) => joined('Remove the reminder', days, hours),
  urgent: () => 'Somebody is in danger',
  incident: () => 'Something was sent wrongly',
  'staff.change': () => 'Somebody starts or leaves',
  language: () => 'Change language',
  signature: () => 'My signature',
  cheatsheet: () => 'The cheat sheet',
  'bot.status': () => 'Does Brevvakt work?',
  rule: ({ rule }) =>
    rule === undefined ? 'It is a question about the rules' : `The rule about that (${rule})`,
  'rule.show': ({ rule }) => joined('Show rule', rule),
  other: () => 'It is a technical fault',
  unclear: () => 'Something else',
};
