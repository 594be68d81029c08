import type { DelegationTexts, DelegationWords, NoteTexts } from './delegation-texts';

const until = ({ lastDay }: DelegationWords): string =>
  lastDay === undefined ? 'when the absence is over, after 30 days at the latest' : `after ${lastDay}`;
const some = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : `${String(count)} ${many}`;
const keepsMail = () => 'Earlier mail is not included.';

/** Cards about delegations in English. */
export const enDelegation: DelegationTexts = {
  owner: {
    askedAhead: {
      title: () => 'Who reads your mail while you are away?',
      lines: [
        ({ span }) =>
          `You are away ${span}. If people outside write to your mailbox, and you cannot open it within three days, somebody else is to be able to read and answer the mail.`,
        ({ answerOn }) =>
          answerOn === undefined
            ? 'If you do not answer, we ask your manager.'
            : `If you have not answered by the end of ${answerOn}, we ask your manager.`,
      ],
    },
    askedNow: {
      title: () => 'Should somebody read your mail while you are away?',
      lines: [() => 'You need not answer if you are ill or on leave; then we ask your manager.'],
    },
    because: {
      declined: () => 'The person you chose cannot. You can choose somebody else.',
      delegateAway: () => 'The person you chose is away then, too. You can choose somebody else.',
      delegateSilent: () => 'The person you chose has not answered. You can choose somebody else.',
    },
    consent: {
      '2026-1': ({ span }) =>
        `It is voluntary. Union and private messages can be among them. If you press Delegate, the person you have chosen may read and answer your mail ${span}. You can take it back at any time.`,
    },
    proposed: {
      title: ({ delegate }) => `${delegate} has been asked about your mail`,
      lines: [
        ({ delegate, span }) =>
          `If ${delegate} says yes, it holds ${span}. If ${delegate} says no, you can choose somebody else.`,
      ],
    },
    recorded: (by) => `${by} has noted that you gave your consent.`,
    acceptedBySteps: {
      title: ({ delegate }) => `${delegate} has said yes to your mail`,
      lines: [({ span }) => `One step is left: make a rule in Outlook that holds ${span}.`, keepsMail],
    },
    steps: (address, senders) => [
      '1. Open Outlook on the web and go to Settings, Mail, Rules. Choose Add new rule.',
      '2. Call the rule “Delegation” and choose the condition Apply to all messages.',
      `3. Choose the action Redirect to and write ${address}.`,
      `4. Add the exception Sender address includes and write ${senders.join(', ')}.`,
      '5. Save. Delete the rule when you are back.',
    ],
    acceptedByRule: {
      title: ({ delegate }) => `${delegate} has said yes to your mail`,
      lines: [({ span }) => `The rule is made in your mailbox by itself and holds ${span}.`, keepsMail],
    },
    inEffect: {
      title: ({ delegate, span }) => `${delegate} takes care of your mail ${span}`,
      lines: [keepsMail, (words) => `It ends by itself ${until(words)}.`],
    },
    withManager: {
      title: () => 'Your manager has been asked about your mail',
      lines: [
        () => 'You need not do anything. If you want to choose somebody all the same, you can do it here.',
      ],
    },
    settled: {
      readMyself: {
        title: ({ span }) => `You read your mail yourself ${span}`,
        lines: [() => 'Your manager sees only that it is arranged.'],
      },
      notExternal: {
        title: () => 'Your mailbox is not used with people outside',
        lines: [() => 'Your manager sees only that it is arranged.'],
      },
      exempt: {
        title: () => 'Your mail is not read by others',
        lines: [() => 'You will not be asked again. Your manager sees only that it is arranged.'],
      },
      noneNeeded: {
        title: () => 'Nobody needs to read your mail',
        lines: [() => 'Your manager has noted it.'],
      },
      contacted: {
        title: () => 'Your manager is looking after the matter of your mail',
        lines: [
          () =>
            'You need not do anything. If you want to choose somebody all the same, write “my delegation”.',
        ],
      },
    },
    ended: {
      lapsed: {
        title: () => 'The delegation of your mail has ended',
        lines: [({ delegate }) => `Its time is over, so ${delegate} no longer gets your mail.`],
      },
      returned: {
        title: () => 'The delegation of your mail has ended',
        lines: [({ delegate }) => `You are back, so ${delegate} no longer gets your mail.`],
      },
      byOwner: {
        title: () => 'You have taken the delegation back',
        lines: [({ delegate }) => `${delegate} no longer gets your mail and has been told.`],
      },
      ruleGone: {
        title: () => 'The rule for the delegation is no longer in your mailbox',
        lines: [
          ({ delegate }) =>
            `It has been deleted or changed, so the delegation to ${delegate} no longer holds. Brevvakt does not make it again.`,
        ],
      },
      cancelled: { title: () => 'The question about your mail no longer applies', lines: [] },
    },
    removeRule: 'If you made a rule in Outlook, delete it.',
  },
  delegate: {
    proposed: {
      title: ({ owner, span }) => `${owner} wants you to take care of the mail ${span}`,
      lines: [
        (words) =>
          `If you say yes, you get copies of what comes in from outside, and answer it. Earlier mail is not included. The task ends by itself ${until(words)}.`,
      ],
    },
    accepted: {
      title: ({ owner, span }) => `You have said yes to the mail of ${owner} ${span}`,
      lines: [() => 'It has not started yet. You will be told when the copies begin to come.', keepsMail],
    },
    inEffect: {
      title: ({ owner, span }) => `You take care of the mail of ${owner} ${span}`,
      lines: [
        () => 'You get copies of what comes in from outside, and answer it. Earlier mail is not included.',
        (words) => `The task ends by itself ${until(words)}.`,
      ],
    },
    over: {
      title: ({ owner }) => `The task with the mail of ${owner} is over`,
      lines: [() => 'You need not do anything more.'],
    },
    undecided: 'If you have not answered by the next working day, somebody else is asked.',
  },
  manager: {
    open: {
      title: ({ owner, span }) => `It is not arranged who reads the mail of ${owner} ${span}`,
      lines: [
        () =>
          'Nobody may open the mailbox without consent. You can contact the owner, or note what you have agreed on.',
      ],
    },
    over90: {
      title: ({ owner }) => `${owner} is away for more than 90 days`,
      lines: [
        () => 'The mailbox needs to be closed or redirected. Ask IT for it, and note here when it is done.',
      ],
    },
    accountEnded: {
      title: ({ owner }) => `The account of ${owner} has ended`,
      lines: [
        () => 'The mailbox needs to be closed or redirected. Ask IT for it, and note here when it is done.',
      ],
    },
    because: {
      ownerAsks: ({ owner }) => `${owner} wants you to decide.`,
      unreachable: ({ owner }) => `Brevvakt cannot reach ${owner} in Teams.`,
    },
    notYet: {
      title: ({ owner, span }) => `It is not arranged yet who reads the mail of ${owner} ${span}`,
      lines: [() => 'A person has been chosen. You will be told if nothing comes of it.'],
    },
    contacted: {
      title: ({ owner }) => `You contact ${owner} yourself`,
      lines: [() => 'Note here what you have agreed on.'],
    },
    arranged: { title: ({ owner, span }) => `The mail of ${owner} is arranged ${span}`, lines: [] },
    over: { title: ({ owner }) => `The question about the mail of ${owner} no longer applies`, lines: [] },
  },
  buttons: {
    name: 'Delegate',
    readMyself: 'I read it myself',
    notExternal: 'Not used with people outside',
    exempt: 'Must not be read by others',
    askManager: 'Ask my manager',
    confirm: 'The rule is in place',
    takeBack: 'Take it back',
    yes: 'Yes',
    no: 'No, I cannot',
    noLonger: 'I no longer can',
    contact: 'I contact them myself',
    recordConsent: 'Note the consent',
    recordNone: 'Note why nobody is needed',
  },
  pickDelegate: 'Who is to read and answer?',
  pickConsented: ({ owner }) => `Whom has ${owner} said yes to?`,
  how: 'How was the consent given, or why is nobody needed?',
  howHint: 'For example: by phone today. Do not write why somebody is away.',
};

/** Notes in English. */
export const enNotes: NoteTexts = {
  away: (name, span) => [`${name} is away ${span}`, 'This is for the switchboard; no reason is given.'],
  back: (name) => [`${name} is back`],
  emptyRoster: (mailbox, days) => [
    `Nobody in the roster will be there ${days}`,
    mailbox,
    'Add somebody to the roster, or give the mailbox to somebody that day. Otherwise the manager is asked in the morning.',
  ],
  staffChanges: [
    'Has anything changed among your staff in the last quarter?',
    'The switchboard needs to know who has started, left or got another number. Tell the switchboard now.',
  ],
  notAway: (name, span) => [`${name} is not away ${span}`, 'What you were told before no longer holds.'],
  toldSwitchboard: (span, when) => [
    when === undefined
      ? 'The switchboard knows that you are away'
      : `The switchboard is told ${when} that you are away ${span}`,
    'This is not a sick leave report; file that as usual.',
    'Remember to redirect your phone. Write “back” when you are back.',
  ],
  noSwitchboard: [
    'Tell the switchboard yourself that you are away',
    'Brevvakt reaches nobody at the switchboard. This is not a sick leave report; file that as usual.',
    'Remember to redirect your phone. Write “back” when you are back.',
  ],
  now: 'now',
  noDelegation: ({ days, count }) => [
    'You have no delegation',
    count === 'working'
      ? `If you are away for ${some(days, 'working day', 'working days')} or more, Brevvakt asks you who is to read your mail.`
      : `If you are away for ${some(days, 'day', 'days')} or more${days > 1 ? ', at least two of them working days' : ''}, Brevvakt asks you who is to read your mail.`,
    'Nobody reads your mail through Brevvakt unless you have said yes.',
  ],
  awayLine: (span, isArranged) => `Away ${span} · the mail is ${isArranged ? 'arranged' : 'not arranged'}`,
  weekWithoutMailboxes: (span) => `Who is away, ${span}`,
};
