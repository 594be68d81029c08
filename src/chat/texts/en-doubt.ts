// What is undone, asked back or left as it is.

export const enDoubt = {
  changeUndone: ['The change is undone. This is how it is now.'],
  nothingToUndo: [
    'There is nothing from today that can be undone here',
    'What you did before today, you undo where it is shown. Write “my absences” to change when you are away.',
  ],
  noApprovalLately: [
    'There is no approval among what you did here last, so nothing is undone',
    'What you have approved, you change at the message, where it is shown.',
  ],
  undoneBefore: [
    'It cannot be undone from here any more, so nothing is changed',
    'It is undone already, or of a day before today.',
  ],
  allDone: [
    'This is what you have done here today. Nothing is undone yet',
    'Press Undo at what is not to hold.',
  ],
  laterStands: [
    'What you did last cannot be undone here',
    'This is what you did before it. Nothing is undone.',
  ],
  askedUndo: [
    'Nothing is undone',
    'If you write just “undo”, what you last wrote or changed today is taken back.',
  ],
  ownStays: [
    'What you are to answer stays with you while you are away',
    'Write “my answers” and hand back what cannot wait.',
  ],
  nothingOwn: ['Nothing waits for an answer from you'],
  present: [
    'Then you are not away, and nothing is changed',
    'The switchboard is told when you are away, not where you work.',
  ],
  onTheWay: [
    'Then you are not noted as away',
    'If it takes long, write about when you will be there, for example “coming at 10:00”. Then the switchboard is told.',
  ],
  whichOne: ['Which of them do you mean?', 'Press a button, or answer “the first”. Nothing is done yet.'],
  didYouMean: ['Do you mean …?', 'Nothing is done yet.'],
  homeOrAway: ['Are you working from home, or are you away?', 'Nothing is done yet.'],
  whichHours: [
    'In which part of the day are you away?',
    'If it is other hours or whole weekdays, write them: “I work until 2 pm from Monday” or “I do not work Thursdays and Fridays”. Nothing has been changed yet.',
  ],
  whichTime: [
    'Which hours?',
    'Write them, such as “until 10:00” or “from 15:00”. Nothing has been changed yet.',
  ],
  whichHalf: ['The morning or the afternoon?', 'Nothing has been changed yet.'],
  reachable: [
    'Can you be reached by phone then?',
    'Nothing has been done yet. If you cannot, the switchboard is told when.',
  ],
  faultOrCannot: ['Is it a technical fault, or can you not take it?', 'Nothing has been done yet.'],
  noAccess: [
    'Restart Outlook first. If that does not help, report the fault to IT',
    'If the mailbox is missing altogether, it is the access: ask the manager in charge to order it. If the mailbox is yours today, it stays with you. Write “I cannot take the mailbox today”, and it goes to the next person.',
  ],
  hasNoneThen: [
    'The person you named has none of your mailboxes then, so nothing is changed',
    'Write “who has the mailbox” and the day to see who has it.',
  ],
  whoInstead: [
    'Who is to have it instead? Choose on the card above: “Give to somebody”',
    'Nothing is changed yet.',
  ],
  confirm: ['Shall it be done?', 'Nothing is done yet. Answer “yes”, or press the button.'],
  confirmUnless: [
    'Shall it be done already now?',
    'Brevvakt does not wait to see whether it turns out so: press, or answer “yes”, and it holds all the same. When somebody is away the mailbox goes to the next in the roster.',
  ],
  whoIsMeantBeside: [
    'It is not clear whom you mean',
    'Write first and last name as in the directory. That part is not done yet.',
  ],
  confirmBeside: [
    'Shall this be done, too?',
    'That part is not done yet. Answer “yes”, or press the button.',
  ],
  openedBefore: [
    'That is said on the card that came that day',
    'Nothing is changed. Press on that card that the mailbox was opened.',
  ],
  restOpen: ['Do you mean any of this by the rest?', 'That part is not done yet. Press what you mean.'],
  restOne: [
    'Is this what you mean by the rest?',
    'That part is not done yet. Answer “yes”, or press the button.',
  ],
  restUnread: [
    'A part of what you wrote could not be understood',
    'That part is neither done nor answered. Write it by itself.',
  ],
  whatItIs: [
    'Brevvakt sees to it that the shared mailboxes are opened every working day, and that what comes in is registered and answered.',
    'Here you say when you are away, see who has a mailbox and ask what the municipality’s rules say.',
  ],
  standsStill: [
    'That cannot be undone here, and nothing is changed',
    'Its card shows what can be done instead.',
  ],
  decidesForNobody: ['You are not the one who decides in a manager’s place now'],
  leftAsItIs: ['Then it is as it was. Nothing is changed.'],
  lastDone: [
    'This is the last that you have done here today. Nothing is undone',
    'Press Undo if it is not to hold.',
  ],
  swapHow: [
    'With whom do you want to swap, and which days?',
    'Write for example “swap Wednesday for Friday with Bo”. Nothing is done yet.',
  ],
  awayFirst: [
    'First say that you are away; then comes the question of who reads your e-mail',
    'Nothing is done yet. Answer “yes”, or press the button.',
  ],
  readsForNobody: [
    'You are to read nobody else’s e-mail at present',
    'If somebody asks you to, you get a card here, and answer yes or no on it.',
  ],
  yesOnCard: [
    'You say that on the card above, with “Yes”',
    'Nothing is said yet, and nobody else has been told anything.',
  ],
  exceptUnknown: [
    'Nobody could tell which proposal is to be left, so none is ticked in the list above',
    'Tick those that you approve. Nothing is approved yet.',
  ],
  delegatePicked: [
    'The person you named is already selected on the card. Press “Delegate” there',
    'Nothing is done yet, and nobody has been asked.',
  ],
  delegateNone: [
    'Nobody is chosen to read your mail, and nobody has been asked',
    'Nothing is done. On the card you choose somebody, or that nobody else reads it.',
  ],
  delegateOnCard: [
    'You do that on the card, with “I will read it myself” or “Must not be read by others”',
    'Nothing is done yet.',
  ],
  delegateTakenBack: [
    'Press “Take it back” on the card, and nobody else reads it',
    'Nothing is changed yet.',
  ],
  fromTodayOnly: [
    'The absence is noted from today: days that have been are not noted here',
    'If it began earlier, tell your manager.',
  ],
  delegateLater: [
    'Nobody is chosen to read your mail yet',
    'You are asked here when the absence is long enough for it. If it is longer than 90 days, your manager is asked.',
  ],
  delegateUnknown: [
    'Nobody is chosen: Brevvakt does not find whom you wrote',
    'Search for the name in the field on the card. It has everybody in the directory.',
  ],
  confirmEach: ['Shall it be done?', 'Nothing is done yet. Press what shall be done, one at a time.'],
};
