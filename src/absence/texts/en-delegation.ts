import type { AbsenceTexts } from './sv';
import type { DelegationWords } from './sv-delegation';

const until = ({ lastDay }: DelegationWords): string =>
  lastDay === undefined ? 'when the absence is over, after 30 days at the latest' : `after ${lastDay}`;
const keepsMail = () => 'Earlier e-mail is not included.';

/** Cards about delegations in English. */
export const enDelegation = {
  owner: {
    askedAhead: {
      title: () => 'Who reads your e-mail while you are away?',
      lines: [
        ({ span }) =>
          `You are away ${span}. If external contacts write to your mailbox and you cannot open it within three days, somebody else must be able to read and answer the e-mail.`,
        ({ answerOn }) =>
          answerOn === undefined
            ? 'If you do not answer, Brevvakt asks your manager.'
            : `If you have not answered by the end of ${answerOn}, Brevvakt asks your manager.`,
      ],
    },
    askedNow: {
      title: () => 'Should somebody read your e-mail while you are away?',
      lines: [
        () => 'You do not need to answer if you are ill or on leave.',
        ({ answerOn }) =>
          answerOn === undefined
            ? 'If you do not answer, Brevvakt asks your manager.'
            : `If you have not answered by the end of ${answerOn}, Brevvakt asks your manager.`,
      ],
    },
    because: {
      declined: () => 'The person you chose cannot do it. You can choose somebody else.',
      delegateAway: () => 'The person you chose is away then, too. You can choose somebody else.',
      delegateSilent: () => 'No answer came from the person you chose. You can choose somebody else.',
    },
    consent: {
      '2026-1': ({ span }) =>
        `It is voluntary. Union and private messages can be among them. If you press Delegate, the person you have chosen may read and answer your mail ${span}. You can take it back at any time.`,
    },
    proposed: {
      title: ({ delegate }) => `${delegate} has been asked about your e-mail`,
      lines: [
        ({ delegate, span }) =>
          `If ${delegate} says yes, it applies ${span}. If ${delegate} says no, you can choose somebody else.`,
      ],
    },
    undecided: {
      owner: ({ delegate, answerOn }) =>
        `If ${delegate} has not answered by the end of ${answerOn ?? ''}, you are asked again.`,
      manager: ({ delegate, answerOn }) =>
        `If ${delegate} has not answered by the end of ${answerOn ?? ''}, the question goes to your manager.`,
    },
    recorded: (by) => `${by} has noted that you gave your consent.`,
    acceptedBySteps: {
      title: ({ delegate }) => `${delegate} has agreed to look after your e-mail`,
      lines: [({ span }) => `One step is left: add a rule in Outlook that applies ${span}.`, keepsMail],
    },
    steps: (address, senders) => [
      '1. Open Outlook on the web and go to Settings, Mail, Rules. Choose Add new rule.',
      '2. Call the rule “Delegation” and choose the condition Apply to all messages.',
      `3. Choose the action Redirect to and write ${address}.`,
      `4. Add the exception Sender address includes and write ${senders.join(', ')}.`,
      '5. Save. The rule applies at once: if you are not away yet, turn it off in the list and turn it on when you leave. Delete it when you are back.',
    ],
    acceptedByRule: {
      title: ({ delegate }) => `${delegate} has agreed to look after your e-mail`,
      lines: [
        ({ span }) => `The rule is added to your mailbox automatically and applies ${span}.`,
        keepsMail,
      ],
    },
    inEffect: {
      title: ({ delegate, span }) => `${delegate} looks after your e-mail ${span}`,
      lines: [keepsMail, (words) => `It ends by itself ${until(words)}.`],
    },
    inEffectBySteps: {
      title: ({ delegate, span }) => `${delegate} looks after your e-mail ${span}`,
      lines: [
        keepsMail,
        (words) =>
          `The delegation ends ${until(words)}. Then you are reminded to delete the rule in Outlook.`,
      ],
    },
    withManager: {
      title: () => 'Your manager has been asked about your e-mail',
      lines: [
        () => 'You do not need to do anything. If you still want to choose somebody, you can do it here.',
      ],
    },
    settled: {
      readMyself: {
        title: ({ span }) => `You read your e-mail yourself ${span}`,
        lines: [() => 'Your manager sees only that it is arranged.'],
      },
      notExternal: {
        title: () => 'Your mailbox is not used with external contacts',
        lines: [() => 'Your manager sees only that it is arranged.'],
      },
      exempt: {
        title: () => 'Your e-mail is not read by others',
        lines: [() => 'You will not be asked again. Your manager sees only that it is arranged.'],
      },
      noneNeeded: {
        title: () => 'Nobody needs to read your e-mail',
        lines: [() => 'Your manager has noted it.'],
      },
      contacted: {
        title: () => 'Your manager is dealing with your e-mail',
        lines: [
          () => 'You do not need to do anything. If you still want to choose somebody, you can do it here.',
        ],
      },
    },
    ended: {
      lapsed: {
        title: () => 'The delegation of your e-mail has ended',
        lines: [({ delegate }) => `The period is over, so ${delegate} no longer gets your e-mail.`],
      },
      returned: {
        title: () => 'The delegation of your e-mail has ended',
        lines: [({ delegate }) => `You are back, so ${delegate} no longer gets your e-mail.`],
      },
      byOwner: {
        title: () => 'You have taken the delegation back',
        lines: [
          ({ delegate }) => `${delegate} does not get your e-mail, and has been told.`,
          () => 'To choose somebody else, write “my delegation”.',
        ],
      },
      ruleGone: {
        title: () => 'The rule for the delegation is no longer in your mailbox',
        lines: [
          ({ delegate }) =>
            `It has been deleted or changed, so the delegation to ${delegate} no longer applies. Brevvakt does not add it again.`,
        ],
      },
      cancelled: { title: () => 'The question about your e-mail no longer applies', lines: [] },
    },
    removeRule: 'If you added a rule in Outlook, delete it.',
  },
  delegate: {
    proposed: {
      title: ({ owner, span }) => `${owner} wants you to look after their e-mail ${span}`,
      lines: [
        (words) =>
          `If you say yes, you get copies of what comes in from outside, and answer it. Earlier e-mail is not included. The task ends by itself ${until(words)}.`,
      ],
    },
    accepted: {
      title: ({ owner, span }) => `You have agreed to look after ${owner}’s e-mail ${span}`,
      lines: [() => 'It has not started yet. You will be told when the copies begin to come.', keepsMail],
    },
    inEffect: {
      title: ({ owner, span }) => `You look after ${owner}’s e-mail ${span}`,
      lines: [
        () => 'You get copies of what comes in from outside, and answer it. Earlier e-mail is not included.',
        (words) => `The task ends by itself ${until(words)}.`,
      ],
    },
    over: {
      title: ({ owner }) => `The task of looking after ${owner}’s e-mail is over`,
      lines: [() => 'You do not need to do anything more.'],
    },
    notTheirs: {
      title: ({ owner }) => `You are not looking after ${owner}’s e-mail`,
      lines: [() => 'You do not need to do anything.'],
    },
    undecided: {
      owner: ({ owner, answerOn }) =>
        `If you have not answered by the end of ${answerOn ?? ''}, the question goes back to ${owner}.`,
      manager: ({ owner, answerOn }) =>
        `If you have not answered by the end of ${answerOn ?? ''}, the question goes to ${owner}’s manager.`,
    },
  },
  manager: {
    open: {
      title: ({ owner, span }) => `Cover for ${owner}’s e-mail ${span} is not arranged`,
      lines: [
        () =>
          'Nobody may open the mailbox without consent. You can contact the owner, or note what you have agreed on.',
      ],
    },
    over90: {
      title: ({ owner }) => `${owner} is away for more than 90 days`,
      lines: [
        () => 'The mailbox needs to be closed or redirected. Ask IT to do it, and note here when it is done.',
      ],
    },
    accountEnded: {
      title: ({ owner }) => `${owner}’s account has been closed`,
      lines: [
        () => 'The mailbox needs to be closed or redirected. Ask IT to do it, and note here when it is done.',
      ],
    },
    because: {
      ownerAsks: ({ owner }) => `${owner} wants you to decide.`,
      unreachable: ({ owner }) => `Brevvakt cannot reach ${owner} in Teams.`,
    },
    notYet: {
      title: ({ owner, span }) => `Cover for ${owner}’s e-mail ${span} is not arranged yet`,
      lines: [() => 'A person has been chosen. You will be told if nothing comes of it.'],
    },
    contacted: {
      title: ({ owner }) => `You are contacting ${owner} yourself`,
      lines: [() => 'Note here what you have agreed on.'],
    },
    arranged: { title: ({ owner, span }) => `Cover for ${owner}’s e-mail ${span} is arranged`, lines: [] },
    over: { title: ({ owner }) => `The question about ${owner}’s e-mail no longer applies`, lines: [] },
  },
  buttons: {
    name: 'Delegate',
    readMyself: 'I will read it myself',
    notExternal: 'Not used with external contacts',
    exempt: 'Must not be read by others',
    askManager: 'Ask my manager',
    confirm: 'I have added the rule',
    takeBack: 'Take it back',
    yes: 'Yes',
    no: 'No, I cannot',
    noLonger: 'I can no longer do it',
    contact: 'I will contact them myself',
    recordConsent: 'Note the consent',
    recordNone: 'Note why nobody is needed',
  },
  pickDelegate: 'Who should read and answer?',
  pickConsented: ({ owner }) => `Who has ${owner} said yes to?`,
  how: 'How was the consent given, or why is nobody needed?',
  howHint: 'For example: by phone today. Do not write why somebody is away.',
} satisfies AbsenceTexts['delegation'];
