import type { IncomingTexts } from './sv';

/** What leads through the questions about public documents, in English. */
export const enGuide = {
  title: 'Is this a public document?',
  questions: {
    received: {
      ask: 'Did it come to the municipality from outside?',
      help: 'It is enough that it reached your mailbox, even if nobody has read it.',
    },
    private: {
      ask: 'Is it only about you as a private person?',
      help: 'For example an e-mail from a friend.',
    },
    union: {
      ask: 'Did you get it only because of a trade union or political role?',
      help: 'That is, not as part of your work.',
    },
    draft: {
      ask: 'Is it a draft that you are working on within the department?',
      help: 'It has neither been sent out nor finished.',
    },
    secret: {
      ask: 'Could something in it be confidential?',
      help: 'For example details of somebody’s health or help from social services.',
    },
  },
  choices: { yes: 'Yes', no: 'No', unsure: 'I am not sure' },
  ends: {
    notReceived: {
      title: 'It did not come from outside',
      next: ['When it is finished or sent out it may become a public document. Ask the registrar then.'],
    },
    private: {
      title: 'It seems to be private',
      next: [
        'Keep it apart from your work e-mail. If it is mixed with something about work, ask the registrar.',
      ],
    },
    notFinished: {
      title: 'It is not finished yet',
      next: ['Ask again when it is finished, sent out or added to a case.'],
    },
    askRegistrar: {
      title: 'Ask the registrar',
      next: [
        'Write your question here and press “Ask a registrar” below the answer.',
        'Or send the message to the duty mailbox to be assessed. Write “send on” to see how.',
      ],
    },
    toMailbox: {
      title: 'Treat it as a public document',
      next: [
        'If you can answer it yourself, do so and save the question and the answer.',
        'Otherwise send it to the duty mailbox. Write “send on” to see how.',
      ],
    },
    secret: {
      title: 'Do not forward it by e-mail',
      next: [
        'Call or visit the registrar: it must be printed, registered and then deleted from e-mail.',
        'Write “who has the mailbox” to see who has it today.',
      ],
    },
  },
  notLaw: 'This is guidance. The registrar decides.',
  sendOn: {
    title: 'How to send it to the duty mailbox',
    steps: [
      'Open the e-mail in Outlook and choose Forward as attachment, so that the sender and the time are included.',
      'Paste the address of the right mailbox.',
      'Write nothing of your own in the subject, and send.',
    ],
    teams:
      'For a message in Teams, choose More actions on the message and then To the duty mailbox. That opens an e-mail that is already filled in.',
  },
  takeOver: {
    title: 'To which mailbox?',
    lines: [
      'You get an e-mail in Outlook that is already filled in: who wrote, when, and the text. Read it through and send it.',
    ],
    compose: 'Open the e-mail',
    notKept: 'Brevvakt keeps nothing of the message. You have to add pictures and files yourself.',
  },
} satisfies IncomingTexts['guide'];
