import type { Wording } from '../../core/texts/wording';
import type { svFrame } from './sv-frame';

/** The same in English. */
export const enFrame = {
  language: 'en',
  title: 'Brevvakt',
  skip: 'To the contents',
  views: {
    messages: 'Incoming',
    today: 'Today',
    roster: 'Roster',
    away: 'Away',
    rules: 'Rules',
    figures: 'Over time',
  },
  viewsLabel: 'Views',
  loading: 'Loading …',
  signingIn: 'Signing in …',
  lostMailbox: (names) =>
    `You no longer have ${names.join(' and ')}, for the roster has been changed. What belongs to it is not shown any more.`,
  formStands: (form) =>
    `Nothing was done: what you changed in “${form}” has not been sent. Send it, or press “Cancel” first.`,
  notSent: 'This is what you wrote, and it was not saved:',
  lost: 'No contact with Brevvakt right now. What is written stays, and the page comes back by itself.',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'It could not be copied from here. The text is marked: copy it yourself.',
  failed: 'It could not be fetched right now.',
  again: 'Try again',
  unreadable: 'The address could not be read, so the page is shown as usual.',
  notSaved: 'Nothing was saved: Brevvakt did not answer. What is written stays; try again in a while.',
  refused: 'It was not possible to sign in with this account.',
  signIn: 'Sign in',
  otherLanguage: 'På svenska',
  close: 'Close',
  cancel: 'Cancel',
  missing: {
    choice: 'Choose something in the list.',
    text: 'Write something here.',
    day: 'Choose a later day.',
    anyDay: 'Choose a day.',
    date: 'Write the whole date, or take it away.',
  },
  endsBefore: { day: 'The last day is before the first.', hour: 'It does not end after it begins.' },
  today: {
    title: 'Today',
    tasks: 'Waiting for you',
    none: 'Nothing waits for you right now.',
    mailboxes: 'The mailboxes',
    ladder: 'As long as nobody has opened it these are asked in turn, until the day is noted:',
    stops: { said: 'has been asked', leftOut: 'left out', ahead: 'to come' },
    clock: (time) => `at ${time}`,
  },
} satisfies Wording<typeof svFrame>;
