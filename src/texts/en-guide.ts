import type { GuideTexts } from './message-texts';

/** What leads through the questions about public documents, in English. */
export const enGuide: GuideTexts = {
  title: 'Is this a public document?',
  questions: {
    received: {
      ask: 'Did it come to the municipality from outside?',
      help: 'It is enough that it reached your mailbox, even if nobody has read it.',
    },
    private: {
      ask: 'Is it about you as a private person only?',
      help: 'For example a mail from a friend.',
    },
    union: {
      ask: 'Did you get it only for a trade union or political assignment?',
      help: 'That is, not in your work.',
    },
    draft: {
      ask: 'Is it a draft that you are working on within the department?',
      help: 'It has neither been sent out nor finished.',
    },
    secret: {
      ask: 'Could something in it be confidential?',
      help: 'For example about somebody’s health or help from social services.',
    },
  },
  choices: { yes: 'Yes', no: 'No', unsure: 'I am not sure' },
  ends: {
    notReceived: {
      title: 'It was made here',
      next: ['When it is finished or sent out it may become a public document. Ask the registrar then.'],
    },
    private: {
      title: 'It seems to be private',
      next: ['Keep it apart from mail at work. If it is mixed with something about work, ask the registrar.'],
    },
    notFinished: {
      title: 'It is not finished yet',
      next: ['Ask again when it is finished, sent out or added to a case.'],
    },
    askRegistrar: {
      title: 'Ask the registrar',
      next: ['Write “ask the registrar” and what it is about, or send it there to be judged.'],
    },
    toMailbox: {
      title: 'Take it as a public document',
      next: [
        'If you can answer it yourself, do so and save question and answer.',
        'Otherwise send it to the shared mailbox. Write “send on” to see how.',
      ],
    },
    secret: {
      title: 'Do not forward it by email',
      next: ['Call or visit the registrar: it is to be printed, registered and then deleted from the mail.'],
    },
  },
  notLaw: 'This is guidance. The registrar decides.',
  sendOn: {
    title: 'How to send it to the shared mailbox',
    steps: [
      'Open the mail in Outlook and choose Forward as attachment, so that sender and time come along.',
      'Paste the address of the right mailbox.',
      'Write nothing of your own in the subject, and send.',
    ],
    teams:
      'For a message in Teams, choose More actions on the message and then To the duty mailbox. That opens a mail that is filled in.',
  },
  takeOver: {
    title: 'To which mailbox?',
    lines: [
      'You get a mail in Outlook that is filled in: who wrote, when, and the text. Read it and send it.',
    ],
    compose: 'Open the mail',
    notKept: 'Brevvakt keeps nothing of the message. Pictures and files are for you to add.',
  },
};
