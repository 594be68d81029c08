import type { LocalDate } from '../../core/time';
import { enPage } from './en-page';
import type { RosterTexts } from './sv';

const someone = (actor: string | undefined): string => actor ?? 'Somebody';
const through = (day: LocalDate | undefined, lastDay: LocalDate): string =>
  lastDay === day ? '' : ` until ${lastDay} inclusive`;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What people read of rosters in English. */
export const en = {
  page: enPage,
  facts: { mailbox: 'Mailbox', days: 'Days', inReturn: 'In return' },
  change: {
    youHave: (span) => `You have the mailbox ${span}`,
    hasIt: (name, span) => `${name} has the mailbox ${span}`,
    passed: (name, span) => `${name} cannot take the mailbox ${span}`,
    youPassed: (span) => `You do not have the mailbox ${span}`,
    asks: (name) => `${name} would like to swap days with you`,
    asked: (name) => `${name} has been asked`,
    swapped: (name) => `You and ${name} have swapped days`,
    lost: (name) => `The swap with ${name} does not come about`,
    whyLost:
      'The days have changed or passed since it was asked, so nothing was swapped. You can ask again about other days.',
    saidNo: (name) => `${name} cannot swap`,
    undone: (span) => `The change ${span} no longer holds`,
    swapUndone: (one, other) =>
      `The swap ${other === undefined ? `with ${one}` : `between ${one} and ${other}`} no longer holds`,
    beforeSwap: (days) => `What held before the swap holds again ${days}.`,
    notAsked: 'The question about a swap is taken back',
    nothingMoved: 'Nothing had changed, and no answer is needed.',
    gaveYou: (name) => `${name} gave it to you. If you cannot, press the button: ${name} hears it at once.`,
    gave: (by, name) => `${by} gave it to ${name}.`,
    took: (name) => `${name} took the days. There is nothing you need to do.`,
    yourTurn: 'You are next in turn and have it instead.',
    isTold: (name) => `${name} will be told.`,
    nextIsTold: (name) => `${name ?? 'The next in the order'} will be told.`,
    nobodyNext: (days) => `Nobody else in the roster is there on ${days}.`,
    managerIsAsked: {
      today: (name) =>
        `${name} ${name === 'You' ? 'are' : 'is'} asked unless the mailbox has been opened already.`,
      soon: (name) => `${name} ${name === 'You' ? 'are' : 'is'} asked and can give it to somebody.`,
      later: (name) =>
        `${name} ${name === 'You' ? 'are' : 'is'} asked a week ahead and can give it to somebody.`,
    },
    swap: (one, other) => `${one.who} will take ${one.days}. ${other.who} will take ${other.days}.`,
    you: 'You',
    youWithin: 'you',
    nothingYet: 'Nothing changes before the answer comes.',
    answerHere: 'Nothing changes before you answer.',
    overtaken: (span) => `Changed since then: ${span}`,
    later: (days, name) =>
      `${days} a later change holds: ${name} ${name === 'You' ? 'have' : 'has'} the mailbox.`,
    laterNobody: (days) => `${days} a later change holds: nobody has the mailbox.`,
    orderHolds: 'What held before the change holds again.',
    hasAgain: (name) => `What held before the change holds again: ${name} has the mailbox.`,
    youHaveAgain: 'What held before the change holds again: you have the mailbox.',
    away: (name, days) => `${name} ${name === 'You' ? 'are' : 'is'} away ${days}.`,
    awayHas: (name) => `${name === 'you' ? 'You have' : `${name} has`} the mailbox then.`,
    awayNobody: 'Nobody has the mailbox then.',
    nobodyHas: (span) => `Nobody has the mailbox ${span}`,
    swapFell: (name, days) => `The swap with ${name} does not hold ${days}`,
    swapFellBetween: (one, other, days) => `The swap between ${one} and ${other} does not hold ${days}`,
    stands: ({ who, days }) => `${who} will take ${days} by the swap.`,
    beside: (name, weekdays, days) =>
      `${name} ${name === 'You' ? 'have' : 'has'} ${weekdays} in the order. ${days} is beside that.`,
    access: (names) =>
      `Brevvakt does not know whether you can open the mailbox in Outlook. If it is not there: ask ${names} for access.`,
  },
  told: {
    has: (mailbox: string, name: string) => `${mailbox}: ${name} has it now`,
    nobody: (mailbox: string) => `${mailbox}: nobody has it just now`,
    nobodyNow: 'Brevvakt asks the manager.',
    through: (day: string) => `Until and including ${day}, as far as is known now.`,
    until: (hours: string, day: string) => `${hours} ${day}, as far as is known now.`,
  },
  plan: {
    title: (mailbox) => `Roster: ${mailbox}`,
    gap: (days) => `Nobody in the roster is there ${days}`,
    gapFrom: (day) => `Nobody in the roster is there from ${day} on`,
    gapFilled: (days) => `Somebody has the mailbox ${days}`,
    gapToday: 'Today’s card asks who takes the mailbox today',
    gapOver: (days) => `The days have passed: ${days}`,
    fillItNow: 'Give the days to somebody. Otherwise you are asked in the morning.',
    fillIt: 'Give the days to somebody. Otherwise the manager is asked in the morning.',
    changed: (mailbox, day) => `The order changes from ${day}: ${mailbox}`,
    askedOrder: (isFilledIn) =>
      isFilledIn
        ? 'Nothing is changed yet. Press “Change the order …”, check that what is filled in is right, and save.'
        : 'Nothing is changed yet. Press “Change the order …” and fill in what is to hold.',
    ordersByManager:
      'Nothing is changed. The order is changed by the manager; your own days you can give and swap here.',
    changeUndone: (mailbox, day) => `The new order from ${day} no longer holds: ${mailbox}`,
    has: (span, name) => `${span}: ${name}`,
    nobody: 'nobody',
    order: (names) => `Order: ${names}`,
    dated: (day) => `The order holds from ${day}, instead of the one that the municipality has set.`,
    off: (days, from, lastDay) =>
      `You do not work on ${days} from ${from}${lastDay === undefined ? '' : ` until ${lastDay} inclusive`}`,
    allDays: (from, lastDay) => `You work on all weekdays from ${from} until ${lastDay} inclusive`,
    worksAgain: (days) => `I work on ${days} again`,
    hoursOff: (span) => `You are away ${span}`,
    everyDay: 'You work on all weekdays',
    offNext: 'The mailbox then goes to the next in the order, who gets the card in the morning.',
    offAlone: 'You then count as away. The reason is not kept.',
    fromFile: 'The order is the one that the municipality has set for the mailbox.',
    inTurn: (name, when) => `${name} (${when})`,
    weeks: (weeks) => ['every week', 'every other week'][weeks - 1] ?? `every ${weeks} weeks`,
    takes: (span, name) => `Planned ${span}: ${name}`,
    passes: (span, name) => `Planned ${span}: ${name} cannot`,
    waits: (line) => `${line} (waiting for an answer)`,
    shortDate: (day, month) => `${day} ${months[month - 1] ?? ''}`,
    weekdays: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  },
  buttons: {
    decline: 'I cannot',
    agree: 'Yes, swap',
    refuse: 'No',
    undoSwap: 'Undo the swap',
    plan: 'Give, swap or take …',
    give: 'Give to somebody …',
    swap: 'Swap …',
    take: 'Take it myself …',
    order: 'Change the order …',
    off: 'My weekdays off …',
    sayOff: 'Save',
    giveDays: 'Give the days',
    askSwap: 'Ask for a swap',
    takeDays: 'Take the days',
    changeOrder: 'Change',
    undo: {
      order: (day) => `Undo the order from ${day}`,
      given: (days, name) => `Undo: ${name} has ${days}`,
      taken: (days) => `Undo: you have ${days}`,
      passed: (days) => `Undo: you do not have ${days}`,
      swap: (days, name) => `Undo the swap with ${name} ${days}`,
    },
  },
  form: {
    person: 'Who?',
    hint: 'Search by name',
    missing: 'Choose a person first.',
    from: 'From',
    until: 'Until, inclusive',
    fromTime: 'From',
    untilTime: 'Until',
    dayBegins: 'The beginning of the day',
    dayEnds: 'The end of the day',
    mine: 'Your days, from',
    theirs: 'The other’s days, from',
    otherAuthority: 'If the person belongs to another authority',
    cross:
      'The person will see everything that comes in to the mailbox those days, also what may be secret. I have considered it.',
    place: 'Place in the order',
    places: { first: 'First', last: 'Last', out: 'Not in it' },
    days: 'Weekdays (all if you choose none)',
    offDays: 'Weekdays on which you never work (none: you work on all)',
    offUntil: 'Until, inclusive (empty: until further notice)',
    weeks: 'How often',
  },
  inTheWay: {
    'not-your-days': ({ name = 'Nobody', days }) =>
      `${name} has the mailbox ${days}, not you, so nothing was changed. Choose days that are yours; the manager can give any.`,
    'not-their-days': ({ name = 'Nobody', isReader, days }) =>
      `${isReader ? 'You have' : `${name} has`} the mailbox ${days}, so nothing was swapped. Swap for days that the person has, or give yours away without a swap.`,
    'swap-parted': ({ days }) =>
      `Several have a part of the day each ${days}, so nothing was swapped. Swap whole days, or give yours away without a swap.`,
    'swap-overtaken': ({ name = 'Nobody', days }) =>
      `${name} has the mailbox ${days} now, so nothing was swapped. Ask again for other days.`,
    'no-working-day': ({ days }) =>
      `There is no working day ${days}, so nobody needs to have the mailbox then. Nothing was changed.`,
    'other-authority': ({ name = 'The person' }) =>
      `${name} belongs to another authority, so nothing was changed. Only the manager can give a mailbox there. Choose somebody of your own.`,
    'strict-authority': ({ name = 'The person' }) =>
      `${name} belongs to another authority, and the mailbox is protected and is not given there. Nothing was changed. Choose somebody of your own.`,
  },
  refusals: {
    'span-reversed': 'The last day is before the first, so nothing was changed. Swap them.',
    'part-reversed': 'The end is not after the beginning, so nothing was changed. Swap them round.',
    'span-too-long': 'It is too far ahead to be planned. Choose days within a year.',
    'no-working-day': 'There is no working day in it, so nothing was changed. Choose other days.',
    'not-your-days':
      'Somebody else has the mailbox on one of those days, so nothing was changed. The manager can give all days.',
    'not-their-days':
      'The person does not have the mailbox on those days, so nothing was changed. Choose days that the person has.',
    'same-person': 'That is yourself. Choose somebody else.',
    'other-authority':
      'The person belongs to another authority, so nothing was changed. Only the manager can give a mailbox there. Choose somebody in your own.',
    'crossing-unsaid':
      'The person belongs to another authority, so nothing was changed yet. Give it under “Give, swap or take …” and tick what the person will see, or choose somebody in your own.',
    'strict-authority':
      'The mailbox is protected and is not given to another authority, so nothing was changed. Choose somebody in your own.',
    'change-overtaken':
      'Those days have been changed again since, so nothing was changed. The latest change is the one to undo.',
    'swap-day-missing': 'Choose both your days and the other’s. Nobody has been asked yet.',
    'swap-parted': 'Several have a part of one of the days each, so nothing was swapped.',
    'swap-overtaken': 'One of the days has changed since you were asked, so nothing was swapped.',
    'empty-order': 'Nobody would be left in the order, so nothing was changed. Add somebody first.',
    'no-such-function': 'That function is not in the municipality’s file, so nothing was changed.',
  },
  log: {
    'roster.given': ({ actor, other, day }, { lastDay }) =>
      `${someone(actor)} gave the mailbox to ${other}${through(day, lastDay)}`,
    'roster.givenOutside': ({ actor, other, day }, { lastDay }) =>
      `${someone(actor)} gave the mailbox to ${other} of another authority${through(day, lastDay)}`,
    'roster.taken': ({ actor, day }, { lastDay }) =>
      `${someone(actor)} took the mailbox${through(day, lastDay)}`,
    'roster.passed': ({ actor, day }, { lastDay }) =>
      `${someone(actor)} passed the mailbox on${through(day, lastDay)}`,
    'roster.swapAsked': ({ actor, other }) => `${someone(actor)} asked ${other} to swap days`,
    'roster.swapped': ({ actor, other, day }, { lastDay, other: half }) =>
      `${someone(actor)} and ${other} swapped days${through(day, lastDay)}${half === undefined ? '' : ` for ${half.from}${through(half.from, half.lastDay)}`}`,
    'roster.declined': ({ actor, other }) => `${someone(actor)} declined the days from ${other}`,
    'roster.undone': ({ actor }) => `${someone(actor)} undid the change to the roster`,
    'roster.daysOff': ({ actor }) => `${someone(actor)} said which weekdays are free of work`,
    'roster.ordered': ({ actor }) => `${someone(actor)} changed the order of the roster from that day on`,
    'roster.orderUndone': ({ actor }) => `${someone(actor)} took the dated order back`,
  },
  verbs: {
    'absence.days': 'to change how long an absence lasts',
    'duty.take': 'to take a mailbox on other days',
    'duty.swap': 'to ask for a swap of days',
    'duty.agree': 'to agree to a swap of days',
    'duty.decline': 'to say no to a mailbox or a swap',
    'roster.show': 'to show the roster',
    'roster.order': 'to change the order of the roster',
  },
  notices: {
    holder: 'The word about who has the mailbox now',
    emptyRoster: 'The warning of a mailbox with nobody in its roster',
    rosterOrder: 'The notice of a changed order',
    given: 'The notice of a mailbox',
    moved: 'The notice of changed days',
    asked: 'The question about a swap',
    agreed: 'The notice of a yes to a swap',
    declined: 'The notice of a no to days',
    undone: 'The notice of an undone change',
    fell: 'The notice of days that have gone back',
    lost: 'The notice of a swap that does not come about',
  },
} satisfies RosterTexts;
