import type { AbsenceTexts } from './sv';
import { enDelegationOwner, keepsMail, until } from './en-delegation-owner';

const cannot = () => 'The person who was chosen cannot look after it.';

/** Cards about delegations in English. */
export const enDelegation = {
  owner: enDelegationOwner,
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
        ({ owner }) =>
          `Answer from your own address, write that you answer in ${owner}’s place, and send ${owner} a copy.`,
        (words) => `The task ends by itself ${until(words)}.`,
      ],
    },
    over: {
      title: ({ owner }) => `The task of looking after ${owner}’s e-mail is over`,
      lines: [() => 'You get no more copies.'],
    },
    acceptedAgain: {
      title: ({ owner, span }) => `You have agreed to look after ${owner}’s e-mail ${span}`,
      lines: [
        () =>
          'As far as Brevvakt knows the rule of before has not been deleted: copies that come are yours to answer. IT is asked whether it is still there, and you will hear.',
        keepsMail,
      ],
    },
    overStill: { title: ({ owner }) => `The task of looking after ${owner}’s e-mail is over`, lines: [] },
    takeUp: {
      title: ({ owner }) => `Will you look after ${owner}’s e-mail again?`,
      lines: [
        ({ owner }) =>
          `It ended when you went away. ${owner} has agreed, so it is enough that you press I will take it up again.`,
        () => 'If you do not answer, whoever else has the question arranges it.',
      ],
    },
    ruleLeft: (owner) =>
      `If copies come all the same, the rule is still in the mailbox. Do not read them, and tell ${owner} or IT.`,
    paused: {
      title: ({ owner, earlier }) =>
        `The task of looking after ${owner}’s e-mail was until ${earlier?.lastDay ?? ''}`,
      lines: [
        ({ owner }) => `If ${owner} says yes it goes on, and you are told. You do not need to answer again.`,
      ],
    },
    longer: {
      title: ({ owner }) => `Can you go on looking after ${owner}’s e-mail?`,
      lines: [
        ({ owner, lastDay, goesOn }) =>
          `You have said yes until ${lastDay ?? ''}. ${owner} is away ${goesOn ?? ''}. If you both go on it applies as long, else it ends as agreed.`,
      ],
    },
    keptOn: {
      title: ({ owner }) => `You go on if ${owner} says yes`,
      lines: [({ lastDay, goesOn }) => `Then it applies ${goesOn ?? ''}, else until ${lastDay ?? ''}.`],
    },
    saidNo: {
      title: ({ owner }) => `You have said no to looking after ${owner}’s e-mail`,
      lines: [() => 'If you change your mind you can say yes as long as nobody else is asked.'],
    },
    notTheirs: {
      title: ({ owner }) => `You are not looking after ${owner}’s e-mail`,
      lines: [() => 'You do not need to do anything.'],
    },
    notTheirsStill: { title: ({ owner }) => `You are not looking after ${owner}’s e-mail`, lines: [] },
    undecided: {
      owner: ({ owner, answerOn }) =>
        `If you do not answer ${answerOn ?? ''}, the question goes back to ${owner}.`,
      manager: ({ owner, answerOn }) =>
        `If you do not answer ${answerOn ?? ''}, the question goes to ${owner}’s manager.`,
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
      title: ({ owner, span }) => `${owner} is away ${span}`,
      lines: [
        ({ owner }) =>
          `That is more than 90 days. Agree with ${owner} on an automatic reply with another address, or note a consent. Without a consent no mail is redirected.`,
        () => 'When it is arranged, note here what has been done.',
      ],
    },
    accountEnded: {
      title: ({ owner }) => `${owner}’s account has been closed`,
      lines: [
        () =>
          'The mailbox needs to be closed or redirected on a decision. Ask IT to do it, and note here what has been done.',
      ],
    },
    because: {
      declined: cannot,
      delegateAway: cannot,
      delegateLeft: cannot,
      delegateSilent: () => 'The person who was chosen has not answered.',
      ownerAsks: ({ owner }) => `${owner} wants you to decide.`,
      unreachable: ({ owner }) => `Brevvakt cannot reach ${owner} in Teams.`,
    },
    notYet: {
      title: ({ owner, span }) => `Cover for ${owner}’s e-mail ${span} is not arranged yet`,
      lines: [() => 'A person has been chosen. You will be told if nothing comes of it.'],
    },
    ruleLeft: (to) => `The rule that sends the e-mail to ${to} stays until the owner deletes it.`,
    ruleLeftToIt: (to) =>
      `The rule that sends the e-mail to ${to} is still there. IT has been told to delete it.`,
    task: {
      title: ({ owner }) => `The rule for ${owner}’s e-mail is not in place yet`,
      lines: [
        ({ owner, delegate, span }) =>
          `${owner} is away and has agreed that ${delegate} reads and answers the e-mail ${span}. IT has been given the task of adding the rule. Until then nobody reads it.`,
        () => 'Press when IT has said that it is in place.',
      ],
    },
    askedAgain: {
      title: ({ owner, span }) => `Cover for ${owner}’s e-mail ${span} is not arranged yet`,
      lines: [
        ({ owner, answerOn }) =>
          `${owner} has been asked. Without an answer ${answerOn ?? ''} it comes to you.`,
      ],
    },
    contacted: {
      title: ({ owner }) => `You are contacting ${owner} yourself`,
      lines: [
        ({ span }) =>
          `It is not arranged yet who reads the e-mail ${span}. Note here what you have agreed on; else you are asked again after a few days.`,
      ],
    },
    arranged: { title: ({ owner, span }) => `Cover for ${owner}’s e-mail ${span} is arranged`, lines: [] },
    denied: {
      title: ({ owner }) => `${owner} has not agreed to the delegate`,
      lines: [
        ({ delegate }) =>
          `The delegation to ${delegate} has been stopped, and nobody reads the e-mail. The consent that was noted does not apply.`,
        ({ owner }) => `If ${owner} wants somebody else to read it, they write “my delegation” to Brevvakt.`,
      ],
    },
    deniedStillAway: {
      title: ({ owner }) => `${owner} has not agreed to the delegate`,
      lines: [
        ({ delegate }) =>
          `The delegation to ${delegate} has been stopped, and nobody reads the e-mail. The consent that was noted does not apply.`,
        ({ owner }) =>
          `If ${owner} has agreed to somebody else you can note it here. ${owner} hears of it at once.`,
      ],
    },
    mayTakeUp:
      'Who was chosen is asked to take it up again when they are back, unless something else is arranged. The owner’s yes holds then.',
    taskAgain: {
      title: ({ owner }) => `Is the rule for ${owner}’s e-mail still there?`,
      lines: [
        ({ owner, delegate, span }) =>
          `${owner} is away and has agreed that ${delegate} reads and answers the e-mail ${span}. As far as Brevvakt knows the rule of before has not been deleted, and IT is asked whether it is still there.`,
        () => 'Press when IT has said that it is in place.',
      ],
    },
    managerIsBack: {
      title: ({ owner }) => `${owner}’s manager is back and has the question about the e-mail`,
      lines: [() => 'You do not need to do anything.'],
    },
    backEarly: {
      title: ({ owner }) => `${owner} is back, earlier than was said`,
      lines: [
        () =>
          'What was noted about the e-mail during the leave no longer applies. If the mailbox is closed or redirected, IT has to change it back.',
      ],
    },
    over: { title: ({ owner }) => `The question about ${owner}’s e-mail no longer applies`, lines: [] },
  },
  admin: {
    task: {
      title: ({ owner }) => `Add a rule to ${owner}’s mailbox`,
      lines: [
        ({ owner, delegate, span }) =>
          `${owner} is away and has agreed that ${delegate} reads and answers the e-mail ${span}. Nobody else is to read it.`,
      ],
    },
    steps: (address, senders) => [
      `1. Add an inbox rule to the mailbox (Exchange, New-InboxRule): redirect new messages to ${address}.`,
      `2. Except senders whose address contains ${senders.join(', ')}.`,
      '3. Press The rule is in place. When the task is over you are told to delete it.',
    ],
    inPlace: {
      title: ({ owner }) => `The rule in ${owner}’s mailbox is in place`,
      lines: [() => 'When the task is over you are told to delete it.'],
    },
    remove: {
      title: ({ owner }) => `Delete the rule in ${owner}’s mailbox`,
      lines: [
        ({ left }) =>
          `The task is over, but the rule still sends the e-mail to ${left ?? ''}. Delete it today, and press when that is done.`,
      ],
    },
    ruleThere:
      'If the former rule to the same person is still there, leave it and press The rule is in place.',
    alsoRemove: (to) => `Delete the rule that sends the e-mail to ${to}.`,
    late: 'It should have been in force already. Until the rule is in place nobody reads the e-mail.',
    over: { title: ({ owner }) => `The task about ${owner}’s mailbox no longer applies`, lines: [] },
  },
  facts: { owner: 'Whose e-mail', delegate: 'Delegate', span: 'Days' },
  through: (day) => `until ${day}`,
  by: (day) => `by the end of ${day}`,
  byToday: 'today',
  untilFurther: 'until further notice',
  onlyThrough: (day) => `Only until ${day}`,
  buttons: {
    name: 'Delegate',
    readMyself: 'I will read it myself',
    notExternal: 'Not used with external contacts',
    exempt: 'Must not be read by others',
    askManager: 'Ask my manager',
    confirm: 'I have added the rule',
    ruleInPlace: 'The rule is in place',
    ruleGone: 'The rule is deleted',
    takeBack: 'Take it back',
    deny: 'I have not agreed to that',
    keepOn: 'Go on',
    keepOnTask: 'I go on',
    yes: 'Yes',
    no: 'No, I cannot',
    noLonger: 'I can no longer do it',
    afterAll: 'I can after all',
    takeUp: 'I will take it up again',
    noteDone: 'Note what has been done',
    contact: 'I will contact them myself',
    recordConsent: 'Note the consent',
    recordNone: 'Note why nobody is needed',
  },
  pickDelegate: 'Who should read and answer?',
  pickConsented: ({ owner }) => `Who has ${owner} said yes to?`,
  heardOn: 'On which day was the consent given to you? Empty means today.',
  how: 'How was the consent given, or why is nobody needed?',
  howHint: 'For example: by phone today. Do not write why somebody is away.',
} satisfies AbsenceTexts['delegation'];
