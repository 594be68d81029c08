import type { AbsenceTexts } from './sv';
import type { DelegationWords } from './sv-delegation-owner';

export const until = ({ lastDay }: DelegationWords): string =>
  lastDay === undefined ? 'when the absence is over, after 30 days at the latest' : `after ${lastDay}`;
export const keepsMail = () => 'Earlier e-mail is not included.';

/** To the owner, in English. */
export const enDelegationOwner = {
  askedAhead: {
    title: () => 'Who reads your e-mail while you are away?',
    lines: [
      ({ span }) =>
        `You are away ${span}. If external contacts write to your mailbox and you cannot open it within three days, somebody else must be able to read and answer the e-mail.`,
      ({ answerOn }) =>
        answerOn === undefined
          ? 'If you do not answer, Brevvakt asks your manager.'
          : `If you do not answer ${answerOn}, Brevvakt asks your manager.`,
    ],
  },
  askedNow: {
    title: () => 'Should somebody read your e-mail while you are away?',
    lines: [
      () => 'You do not need to answer if you are ill or on leave.',
      ({ answerOn }) =>
        answerOn === undefined
          ? 'If you do not answer, Brevvakt asks your manager.'
          : `If you do not answer ${answerOn}, Brevvakt asks your manager.`,
    ],
  },
  askedOn: {
    title: ({ earlier }) => `${earlier?.name ?? ''} no longer reads your e-mail`,
    lines: [
      ({ earlier, span }) =>
        `Your yes was until ${earlier?.lastDay ?? ''}. You are away ${span}. If you press Go on, ${earlier?.name ?? ''} is asked, and reads and answers your e-mail on those days.`,
      () => 'You do not need to answer if you are ill or on leave.',
      ({ answerOn }) =>
        answerOn === undefined
          ? 'If you do not answer, Brevvakt asks your manager.'
          : `If you do not answer ${answerOn}, Brevvakt asks your manager.`,
    ],
  },
  askedAgain: {
    title: ({ earlier }) => `Should ${earlier?.name ?? ''} read your e-mail while you are away?`,
    lines: [
      ({ earlier, span }) =>
        `Your yes was until ${earlier?.lastDay ?? ''}, and it did not begin in time. You are away ${span}. If you press Go on, it applies on those days.`,
      () => 'You do not need to answer if you are ill or on leave.',
      ({ answerOn }) =>
        answerOn === undefined
          ? 'If you do not answer, Brevvakt asks your manager.'
          : `If you do not answer ${answerOn}, Brevvakt asks your manager.`,
    ],
  },
  longer: {
    title: () => 'Should your e-mail be read on the new days, too?',
    lines: [
      ({ delegate, lastDay }) =>
        `You have agreed that ${delegate} looks after your e-mail until ${lastDay ?? ''}.`,
      ({ goesOn }) =>
        `You are away ${goesOn ?? ''}. If you both go on it applies as long, else it ends as agreed. You can take it back at any time.`,
    ],
  },
  acceptedAgain: {
    title: ({ delegate }) => `${delegate} has agreed to look after your e-mail`,
    lines: [
      () =>
        'As far as Brevvakt knows the rule of before has not been deleted. IT is asked whether it is still there, and you will hear.',
      keepsMail,
    ],
  },
  endsAsSaid: {
    title: ({ delegate, lastDay }) => `${delegate} looks after your e-mail until ${lastDay ?? ''}`,
    lines: [
      ({ goesOn }) =>
        `You are away ${goesOn ?? ''}. When it has ended you are asked whether somebody else is to read it on the last days.`,
      () => 'You do not need to answer if you are ill or on leave; your manager is asked then.',
    ],
  },
  mayTakeUp:
    'Whom you chose is asked to take it up again when they are back, unless somebody else is chosen. Your yes holds then.',
  keptOn: {
    title: ({ delegate }) => `You have agreed that ${delegate} goes on`,
    lines: [
      ({ delegate, lastDay, goesOn }) =>
        `If ${delegate} says yes it applies ${goesOn ?? ''}, else until ${lastDay ?? ''}.`,
    ],
  },
  because: {
    declined: () => 'The person you chose cannot do it.',
    delegateAway: () => 'The person you chose is away then, too.',
    delegateLeft: () => 'The account of the person you chose is gone.',
    delegateSilent: () => 'No answer came from the person you chose.',
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
      `If ${delegate} does not answer ${answerOn ?? ''}, you are asked again.`,
    manager: ({ delegate, answerOn }) =>
      `If ${delegate} does not answer ${answerOn ?? ''}, the question goes to your manager.`,
  },
  recorded: (by, heard) =>
    heard === undefined
      ? `${by} has noted that you gave your consent.`
      : `${by} has noted that you agreed on ${heard.on}: ${heard.how}`,
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
    lines: [({ span }) => `The rule is added to your mailbox automatically and applies ${span}.`, keepsMail],
  },
  acceptedByTask: {
    title: ({ delegate }) => `${delegate} has agreed to look after your e-mail`,
    lines: [
      () =>
        'It does not apply yet: the rule is not in your mailbox. Your manager and IT have been given the task, and you are told when it is done.',
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
      (words) => `The delegation ends ${until(words)}. Then you are reminded to delete the rule in Outlook.`,
    ],
  },
  over90: {
    title: ({ span }) => `You are away ${span}`,
    lines: [
      () =>
        'That is more than 90 days. Turn on an automatic reply with another address before you leave. Your manager has been given the same dates.',
      () => 'If you want somebody to read your e-mail you can choose them here.',
    ],
  },
  unled: {
    title: () => 'Nobody has arranged who reads your e-mail',
    lines: [
      () =>
        'The directory has no manager for you, and whoever looks after Brevvakt is told so. Nobody reads your e-mail without your yes: choose somebody here when you like.',
    ],
  },
  withManager: {
    title: () => 'Your manager has been asked who is to read your e-mail',
    lines: [
      () =>
        'Nobody reads it without your yes. The manager can record a yes that you gave in another way, or why nobody is needed.',
      () => 'If you want to choose somebody, you can do it here.',
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
        () => 'Nobody reads it until that is arranged. If you want to choose somebody, you can do it here.',
      ],
    },
  },
  settledDone: {
    title: () => 'Your e-mail has been arranged',
    lines: [() => 'Your manager has noted what has been done. Nobody reads it through Brevvakt.'],
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
    denied: {
      title: () => 'The delegation has been stopped',
      lines: [
        ({ delegate }) =>
          `${delegate} does not get your e-mail. Whoever noted the consent has been told that you did not agree.`,
        () => 'To choose somebody yourself, write “my delegation”.',
      ],
    },
    cancelled: { title: () => 'The question about your e-mail no longer applies', lines: [] },
  },
  neverBegan: {
    title: () => 'The delegation of your e-mail does not apply',
    lines: [({ delegate }) => `${delegate} does not get your e-mail.`],
  },
  ruleLeft: (to) =>
    `The rule that sends your e-mail to ${to} stays in Outlook until you delete it: Settings, Mail, Rules.`,
  ruleLeftToIt: (to) =>
    `The rule that sends your e-mail to ${to} is still there. IT has been told to delete it.`,
  ruleThere:
    'If the former rule to the same person is still there, leave it and press I have added the rule.',
  notInPlace: 'The rule is not in your mailbox yet.',
  late: 'It should have applied already. Your manager has been told.',
  removeRule: 'If you added a rule in Outlook, delete it.',
} satisfies AbsenceTexts['delegation']['owner'];
