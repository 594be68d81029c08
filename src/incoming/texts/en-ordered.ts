import { some } from '../../core/texts/en-words';
import type { svOrdered } from './sv-ordered';

export const enOrdered = {
  onCard: (buttons, which) =>
    `You do that on the card about ${which}${buttons === '' ? '' : `: ${buttons}`}.`,
  pressOnce: (title, which) => `It is done when you press “${title}” on the card about ${which}.`,
  atOnce: {
    propose: (name, due) => `Propose ${name}, answer by ${due}`,
    give: (name, due) => `Give the request to ${name}, answer by ${due}`,
    approveOther: (name, due) => `Approve with ${name}, answer by ${due}`,
    approve: (name, due) => `Approve ${name}, answer by ${due}`,
    answered: (way) => `I have answered: ${way.charAt(0).toLowerCase()}${way.slice(1)}`,
    registered: (number) => `Register as ${number}`,
    passedOn: (mailbox) => `Pass on to ${mailbox}`,
  },
  button: (title, choice) => (choice === undefined ? `“${title}”` : `“${title}” (“${choice}”)`),
  arrived: (arrived) => `the message that came ${arrived}`,
  subject: (subject) => `“${subject}”`,
  notThere: (name, away) =>
    `${name} is ${away}. Choose somebody else on the card, if the answer cannot wait.`,
  unreached: (name) =>
    `${name} could not be reached. Choose somebody else on the card, if the answer cannot wait.`,
  notNow: (arrived) =>
    `That cannot be done with the message that came ${arrived} as it stands now. The card above shows what can.`,
  unanswered: (arrived) =>
    `That the message that came ${arrived} is saved is said by whoever has answered it, and no answer has been told yet. The card above shows what can be done now.`,
  theirs: (name) =>
    `That it is answered is said by ${name}, on their own card. The card above shows how it stands.`,
  answered: 'If somebody else has answered already, no other answer is needed.',
  claimFirst: (title) => `After that you say on the same card that it is answered: “${title}”.`,
  numberFirst: (title) =>
    `Only what has a number stands on the mail list. Register it first, and “${title}” is on the card.`,
  due: (day, which) => `Answer by ${day}, about ${which}.`,
  dueOnCard: 'The day is on the card and can be changed there. Nothing has been done yet.',
  nothingDone: 'Nothing has been done yet.',
  note: 'Write the note there: what you write here in the chat is not kept and does not come along.',
  which: (count) =>
    `${some(count, 'open message', 'open messages')} may be the one that you mean. Open it in the list above, and the button is on its card.`,
  some: 'No open message has all of those words. Those in the list above have some of them.',
  unseen:
    'Who asks for public documents is shown to the registrar and to whoever answers alone. The open requests are in the list above.',
  noRequest: (count) =>
    `${count === 1 ? 'The message is not' : 'None of them is'} marked as a request for public documents, so nothing has to be changed.`,
  closed: 'It is done already, and in the list above. There is no such message among the open ones.',
  inList: 'You do that on the message’s card. Open it in the list above.',
  ticked: (count, minor) =>
    count === 0
      ? 'No open message lies in junk.'
      : `${some(count, 'message in junk is', 'messages in junk are')} ticked in the list above. Check that they are right and press “${minor}”. Brevvakt removes no mail, you do that in Outlook.`,
  tickedLatest: (count, { of, isAll }, minor) =>
    count === 0
      ? 'None of the latest can be registered so.'
      : `${isAll ? `There ${count === 1 ? 'is' : 'are'} only ${count}, which` : count < of ? `${count} of the latest ${of}` : count === 1 ? 'The latest one' : `The latest ${count}`} ${count === 1 ? 'is' : 'are'} ticked in the list above. See that it is right and press “${minor}”.`,
  standing: {
    others: (count) =>
      count === 0
        ? 'Nothing waits for anybody else now.'
        : `${some(count, 'message waits', 'messages wait')} for somebody else: who and until when is in the list.`,
    undecided: (count) =>
      count === 0
        ? 'No proposal waits for a decision.'
        : `${some(count, 'proposal waits', 'proposals wait')} for a decision.`,
    given: (count) =>
      count === 0
        ? 'You have not proposed or chosen anybody else today.'
        : `Today you have proposed or chosen somebody else for ${some(count, 'message', 'messages')}.`,
    returned: (count) =>
      count === 0
        ? 'Nothing that was given back waits for somebody new.'
        : `${some(count, 'message was', 'messages were')} given back, and nobody has ${count === 1 ? 'it' : 'them'} now.`,
    unnumbered: (count) =>
      count === 0
        ? 'Nothing waits to be registered.'
        : `${some(count, 'message is', 'messages are')} not registered yet.`,
    unassigned: (count) =>
      count === 0
        ? 'Nothing waits for somebody to take it.'
        : `${some(count, 'message has', 'messages have')} nobody who answers yet.`,
  },
  came: (count, since) =>
    count === 0
      ? `Nothing has come since ${since}.`
      : `${some(count, 'message has', 'messages have')} come since ${since}.`,
  answeredOf: (count, { of, isNot }, span) =>
    of === 0
      ? `Nothing came ${span}.`
      : `${count} of ${of} that came ${span} ${count === 1 ? (isNot ? 'waits' : 'is') : isNot ? 'wait' : 'are'} ${isNot ? 'for an answer or for who answers' : 'answered'}.`,
  noneLate: { request: 'No request for public documents is late', appeal: 'No appeal is late' },
  words: {
    record: [
      'Three ways to deal with what has come in',
      'Registering: it gets a number in the register. What is secret is always registered.',
      'Keeping in order: it is saved so that it can be found, without a number.',
      'Minor importance: adverts and other passing things. They may be thrown away.',
      'The registrar decides which it is.',
    ],
    list: [
      'The mail list shows what has come in to a mailbox',
      'Write “list” and the mailbox, for example “list ks”, for the last seven days. It can be had as a file.',
    ],
    published: 'What you have described for the web is at /postlista.',
  },
  givenBy: (name) => [
    `${name} gave you what you are to answer`,
    'Ask there who has what is missing. If it is not yours, hand it back: write “not my desk”.',
  ],
  yours: (count: number) =>
    `${count === 1 ? 'It is yours' : 'They are yours'} to answer already, and in the list above.`,
  notOwn:
    'Nothing that you are to answer has those words in its subject or sender. All that you are to answer is in the list above.',
  none: 'No such message was found among the open ones',
  how: 'Write “find” and a word of the subject or the sender’s name, or search on the work page: closed ones are included there.',
  foreign:
    'Subjects and senders are searched as they are written, which is mostly in Swedish. The open messages are in the list above.',
  cut: 'Not all messages could be searched. Try again in a moment.',
  hidden: (mailboxes) =>
    `In ${mailboxes} sender and subject are shown in Outlook alone, so Brevvakt cannot search there. See there when it came, and open it in “inbox” or on the work page.`,
  onlyHidden: (mailboxes) =>
    `You do that on the message’s card. In ${mailboxes} sender and subject are shown in Outlook alone: see there when it came, and open it in the list above.`,
} satisfies typeof svOrdered;
