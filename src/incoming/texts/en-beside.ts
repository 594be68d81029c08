import { messages, moment } from '../../core/texts/en-words';
import { sizeWords } from '../../core/texts/time-words';
import { enUndone } from './en-undone';
import type { IncomingTexts } from './sv';

const outlookNames = { minor: 'minor', registered: 'registered', keptInOrder: 'kept in order' } as const;

/** What a message waits for and what stands beside it, and finding it again, in English. */
export const enBeside = {
  waits: {
    gone: 'no longer in the mailbox: say what happened',
    late: 'should have been registered',
    registration: 'to be registered',
    handOver: ({ day, isLate, isTooLate }) => {
      if (day === undefined) return isTooLate ? 'to be dismissed' : 'to be handed over to where it belongs';
      if (isLate) return `should have been ${isTooLate ? 'dismissed' : 'handed over'} by ${day}`;
      return `to be ${isTooLate ? 'dismissed' : 'handed over'} by ${day}`;
    },
    back: 'was given back: nobody has it now',
    answerer: 'should somebody answer?',
    giveRequest: 'not given to anybody: give the request to whoever has the document',
    undelivered: 'the mail has not arrived',
    decision: 'waiting for a decision about who answers',
    answer: (name, day, isLate) =>
      `waiting for an answer${name === undefined ? '' : ` from ${name}`}${day === undefined ? '' : isLate ? `, was due ${day}` : `, by ${day}`}`,
    ended: 'say how the request ended',
    filing: 'answered, to be saved',
    printing: 'to be printed and registered',
    paper: 'to be printed',
    deletion: 'to be deleted from e-mail',
  },
  category: {
    marked: (kind) => `${outlookNames[kind]} in Outlook`,
    line: (kind, when) => `Given the category of ${outlookNames[kind]} in Outlook ${moment(when)}`,
    count: (count) => `${count} ${count === 1 ? 'has' : 'have'} a category in Outlook.`,
    numbers: (count) =>
      count === 1
        ? 'The one that says registered needs its number: open it.'
        : `The ${count} that say registered need their numbers: open them.`,
    all: {
      minor: (count) => `Minor: ${count === 1 ? 'the one in Outlook' : `the ${count} in Outlook`}`,
      keptInOrder: (count) =>
        `Keep in order: ${count === 1 ? 'the one in Outlook' : `the ${count} in Outlook`}`,
    },
  },
  isAway: {
    today: (name, back) => `${name} is away ${back === undefined ? 'today' : `and back ${back}`}.`,
    through: (name, back) =>
      `${name} is away until after the day for the answer${back === undefined ? '' : ` and back ${back}`}.`,
  },
  awayNext: { orWait: 'Choose somebody else, or wait.', orLater: 'Choose somebody else, or a later day.' },
  ...enUndone,
  taken: (name) => `${name} sees to it`,
  takenAt: (name, when) => `${name} sees to it since ${moment(when)}`,
  withdrawn: (name) => `${name} withdrew the proposal`,
  released: 'Nobody sees to it any more',
  whyReleased: 'Whoever had taken it is away. Take it, or propose who answers.',
  note: (text) => `Note: ${text}`,
  attachment: (name, bytes) => `Attachment: ${name} (${sizeWords(bytes, '.')})`,
  noName: 'without a name',
  standing: ({ gone, late, open, registered }) =>
    [
      gone > 0 ? `${gone} no longer in the mailbox` : '',
      late > 0 ? `${late} should have been registered` : '',
      open > 0 ? `${open} to be registered` : '',
      registered > 0 ? `${registered} registered, not done` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  gone: {
    title: 'No longer in the mailbox',
    next: 'Say what happened to it, and it is done. If it is put back, this shows within five minutes.',
    what: 'What happened? …',
    moved: 'It was moved or passed on',
    to: 'Where to, if it was moved',
    where: 'Where to?',
  },
  buttons: {
    open: 'Open',
    take: 'I take this one',
    takeOver: 'I take it instead',
    release: 'I no longer take it',
    note: 'Note …',
    noteAndDrafts: 'Note and texts …',
    noteSend: 'Save the note',
    find: 'Find …',
    findSend: 'Find',
    wait: 'Wait',
    drafts: 'Text to copy …',
  },
  registerBy: (day) => `by ${day}`,
  registerWasBy: (day) => `should have been registered by ${day}`,
  inputs: {
    onWorkingDay: 'A day off becomes the next working day.',
    note: 'Note, for those who have the mailbox',
    carriedNote: ({ by, to, isProposal }) =>
      `Comment${by === undefined ? '' : ` by ${by}`}${to === undefined ? '' : `, written ${isProposal ? `when ${to} was proposed` : `for ${to}`}`}. Change it, or take it away`,
    words: 'Words in sender, subject or text',
    number: 'Registration number, or a part of it',
    standing: 'State',
    standings: { all: 'All', open: 'To be registered', waiting: 'Registered, not done', closed: 'Done' },
  },
  stands: {
    nobody: 'Nobody has taken it yet',
    proposed: (name) => `${name} is proposed, but it is not decided yet`,
    answered: (name) => `Answered${name === undefined ? '' : ` by ${name}`}`,
    notFiled: 'the answer is not saved yet',
    dueOn: (day) => `to be answered by ${day}`,
    wasDueOn: (day) => `should have been answered by ${day}`,
  },
  senderUnseen: 'Who asks for public documents is shown to the registrar and to whoever answers alone.',
  found: (count) => (count === 0 ? 'No such message was found' : `${messages(count)} found`),
  foundHow:
    'Write for example “find” and a registration number or a word of the subject or text. Done ones are included.',
  foundCut: 'Not all messages could be searched. Add a word, or search again in a while.',
} satisfies IncomingTexts['beside'];
