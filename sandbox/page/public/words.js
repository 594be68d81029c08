const sv = {
  skip: 'Hoppa till chatten',
  sandbox: 'Sandlåda med en påhittad kommun',
  clock: 'Sandlådans klocka',
  language: 'Språk',
  tryFirst: 'Prova det här först',
  views: 'Delar av sidan',
  people: 'Personer',
  workPage: 'Arbetssidan',
  chat: 'Chatt',
  conversation: 'Chatt med Brevvakt',
  mailboxes: 'Brevlådor',
  log: 'Händelselogg',
  close: 'Stäng',
  hide: 'Dölj',
  step1: (name) => `Välj ${name} i listan. Registratorns brevlåda har inte öppnats i dag.`,
  step2: 'Tryck på ”Hoppa till kl. 12”. Brevvakt skickar ett kort om brevlådan.',
  step3: 'Tryck på ”Jag har öppnat den”. Kortet ändras för alla som har fått det.',
  jumpNoon: 'Hoppa till kl. 12',
  jumpNoonOn: (day) => `Hoppa till kl. 12 ${day}`,
  plus30: '+30 min',
  nextDay: 'Nästa arbetsdag',
  untilTime: 'Gå till kl.',
  oneOClock: '13.00',
  go: 'Gå',
  moving: 'Klockan går framåt …',
  movedTo: (time, day) => (day ? `Klockan är ${time}, ${day}` : `Klockan är ${time}.`),
  tomorrow: 'i morgon',
  delivered: (n) =>
    n === 0
      ? 'Inget nytt skickades.'
      : n === 1
        ? '1 kort skickades eller ändrades.'
        : `${n} kort skickades eller ändrades.`,
  pending: (n) => `${n} väntar på att skickas.`,
  failed: (n) => `${n} kunde inte skickas.`,
  runs: 'påhittad tid, går i verklig takt',
  stands: 'påhittad tid, står still',
  unread: (n) => (n === 1 ? '1 ny' : `${n} nya`),
  unreadMail: (n) => (n === 1 ? '1 oläst' : `${n} olästa`),
  awayNow: 'Borta',
  awaySpan: (from, to) => `Borta ${from}–${to}`,
  awayFrom: (from) => `Borta från ${from}`,
  awayUntil: (to) => `Borta till och med ${to}`,
  willBeAway: (from, to) => `Ska vara borta ${from}–${to}`,
  emptyChat: (name) =>
    `${name} har inte fått något från Brevvakt än. Flytta fram klockan, eller skriv till Brevvakt.`,
  noTeams: 'Den här sandlådan använder en annan Teams. Chatten syns där.',
  noTenant: 'Den här sandlådan använder en annan Graph. Brevlådorna finns där.',
  write: 'Skriv till Brevvakt',
  send: 'Skicka',
  suggestions: 'Förslag',
  chatWords: ['status', 'vem har brevlådan', 'hjälp'],
  chatAway: (from, to) => `jag är borta ${from}–${to}`,
  bot: 'Brevvakt',
  changed: (time) => `ändrades ${time}`,
  at: (time) => `kl. ${time}`,
  cardFailed: 'Det gick inte. Vänta en stund och försök igen.',
  botSilent: 'Brevvakt svarade inte. Vänta en stund och försök igen.',
  notShown: 'Kortet gick inte att visa.',
  pickPerson: 'Sök på namn',
  outlook: 'I Teams öppnas Outlook. Här finns brevlådan under Brevlådor.',
  newMail: 'Nytt meddelande',
  readFirst: 'Läs det äldsta olästa',
  ownMail: 'Skriv ett eget meddelande',
  sender: 'Avsändare',
  senderAddress: 'Avsändarens adress',
  subject: 'Ämne',
  text: 'Text',
  toFolder: 'Mapp',
  deliver: 'Lägg i brevlådan',
  unreadOf: (unread, total) => `${unread} ${unread === 1 ? 'oläst' : 'olästa'} av ${total}`,
  noMail: 'Inga meddelanden i mappen.',
  markRead: 'Läs',
  markUnread: 'Markera som oläst',
  moveTo: 'Flytta till',
  move: 'Flytta',
  remove: 'Ta bort',
  isUnread: 'oläst',
  moreMail: 'De senaste meddelandena visas.',
  tooSoon:
    'Meddelandet kom för mindre än två minuter sedan. Brevvakt räknar inte det som att någon har öppnat brevlådan. Flytta fram klockan 30 minuter först.',
  away: 'Frånvaro',
  awayHelp: (name) => `Automatiskt svar för ${name} i Outlook. Brevvakt ser det vid nästa genomgång.`,
  from: 'Från',
  to: 'Till och med',
  setAway: 'Sätt på',
  endAway: 'Stäng av',
  noLog: 'Inget har hänt än.',
  outside: 'Utåt',
  outsideHelp: 'Ett annat system som vill veta vem som har brevlådan. Det hör när någon annan får den.',
  receiverIs: 'Mottagaren',
  receiverModes: {
    up: 'tar emot',
    down: 'är nere',
    slow: 'svarar för sent',
    redirect: 'skickar vidare till en annan adress',
    garbage: 'svarar obegripligt',
    forgetful: 'tar emot, men svaret kommer bort',
    busy: 'är upptagen (503)',
  },
  nothingReceived: 'Inget har kommit än. Gör registratorn borta och gå fram en stund.',
  receivedMarks: { unsigned: 'fel signatur', refused: 'inte mottaget', repeated: 'igen, samma id' },
  nobodyHasIt: 'ingen',
  reach: (name) => `Teams når inte ${name}`,
  lost: 'Kontakten med sandlådan är bruten. Sidan försöker igen.',
  pickFirst: 'Välj en person i listan.',
  folders: {},
  samples: [
    [
      'Lisa Larsson',
      'lisa.larsson@example.com',
      'Fråga om bullerplank',
      'Hej! Vem kan svara på när bullerplanket vid Göteborgsvägen ska byggas?',
    ],
    [
      'Omar Haddad',
      'omar.haddad@example.com',
      'Begäran om protokoll',
      'Jag vill gärna få protokollet från senaste sammanträdet.',
    ],
    [
      'Ingrid Nyström',
      'ingrid.nystrom@example.com',
      'Synpunkt på snöröjningen',
      'Gångvägen vid skolan var inte plogad i morse.',
    ],
    [
      'Nordbygg AB',
      'kontor@nordbygg.example',
      'Offert 2026-117',
      'Här kommer offerten som ni frågade efter.',
    ],
  ],
};

const en = {
  skip: 'Skip to the chat',
  sandbox: 'Sandbox with a made-up municipality',
  clock: 'The sandbox’s clock',
  language: 'Language',
  tryFirst: 'Try this first',
  views: 'Parts of the page',
  people: 'People',
  workPage: 'Work page',
  chat: 'Chat',
  conversation: 'Chat with Brevvakt',
  mailboxes: 'Mailboxes',
  log: 'Event log',
  close: 'Close',
  hide: 'Hide',
  step1: (name) => `Pick ${name} in the list. The registrar’s mailbox has not been opened today.`,
  step2: 'Press “Jump to 12:00”. Brevvakt sends a card about the mailbox.',
  step3: 'Press “I have opened it” on the card. It changes for everybody who got it.',
  jumpNoon: 'Jump to 12:00',
  jumpNoonOn: (day) => `Jump to 12:00 ${day}`,
  plus30: '+30 min',
  nextDay: 'Next working day',
  untilTime: 'Go to',
  oneOClock: '13:00',
  go: 'Go',
  moving: 'The clock is moving …',
  movedTo: (time, day) => (day ? `It is ${time}, ${day}.` : `It is ${time}.`),
  tomorrow: 'tomorrow',
  delivered: (n) =>
    n === 0
      ? 'Nothing new was sent.'
      : n === 1
        ? '1 card was sent or changed.'
        : `${n} cards were sent or changed.`,
  pending: (n) => `${n} waiting to be sent.`,
  failed: (n) => `${n} could not be sent.`,
  runs: 'made-up time, moves at real speed',
  stands: 'made-up time, stands still',
  unread: (n) => `${n} new`,
  unreadMail: (n) => `${n} unread`,
  awayNow: 'Away',
  awaySpan: (from, to) => `Away ${from}–${to}`,
  awayFrom: (from) => `Away from ${from}`,
  awayUntil: (to) => `Away until ${to}`,
  willBeAway: (from, to) => `Will be away ${from}–${to}`,
  emptyChat: (name) =>
    `${name} has not heard from Brevvakt yet. Move the clock forward, or write to Brevvakt.`,
  noTeams: 'This sandbox uses another Teams. The chat is there.',
  noTenant: 'This sandbox uses another Graph. The mailboxes are there.',
  write: 'Write to Brevvakt',
  send: 'Send',
  suggestions: 'Suggestions',
  chatWords: ['status', 'who has the mailbox', 'help'],
  chatAway: (from, to) => `I am away ${from}–${to}`,
  bot: 'Brevvakt',
  changed: (time) => `changed at ${time}`,
  at: (time) => time,
  cardFailed: 'That did not work. Wait a moment and try again.',
  botSilent: 'Brevvakt did not answer. Wait a moment and try again.',
  notShown: 'The card could not be shown.',
  pickPerson: 'Search by name',
  outlook: 'In Teams this opens Outlook. Here the mailbox is under Mailboxes.',
  newMail: 'New message',
  readFirst: 'Read the oldest unread',
  ownMail: 'Write a message of your own',
  sender: 'Sender',
  senderAddress: 'The sender’s address',
  subject: 'Subject',
  text: 'Text',
  toFolder: 'Folder',
  deliver: 'Put it in the mailbox',
  unreadOf: (unread, total) => `${unread} unread of ${total}`,
  noMail: 'No messages in the folder.',
  markRead: 'Read',
  markUnread: 'Mark as unread',
  moveTo: 'Move to',
  move: 'Move',
  remove: 'Delete',
  isUnread: 'unread',
  moreMail: 'The latest messages are shown.',
  tooSoon:
    'The message arrived less than two minutes ago. Brevvakt does not count that as somebody opening the mailbox. Move the clock forward 30 minutes first.',
  away: 'Absence',
  awayHelp: (name) => `Automatic reply for ${name} in Outlook. Brevvakt sees it at its next look.`,
  from: 'From',
  to: 'Until and including',
  setAway: 'Turn on',
  endAway: 'Turn off',
  noLog: 'Nothing has happened yet.',
  outside: 'Outside',
  outsideHelp: 'Another system that wants to know who has the mailbox. It hears when somebody else gets it.',
  receiverIs: 'The receiver',
  receiverModes: {
    up: 'takes what comes',
    down: 'is down',
    slow: 'answers too late',
    redirect: 'sends the asker elsewhere',
    garbage: 'answers garbage',
    forgetful: 'takes it, and its answer is lost',
    busy: 'is busy (503)',
  },
  nothingReceived: 'Nothing has come yet. Make the registrar away and move on a while.',
  receivedMarks: { unsigned: 'wrong signature', refused: 'not taken', repeated: 'again, same id' },
  nobodyHasIt: 'nobody',
  reach: (name) => `Teams does not reach ${name}`,
  lost: 'The connection to the sandbox is lost. The page will try again.',
  pickFirst: 'Pick a person in the list.',
  folders: { Inbox: 'Inbox', sentitems: 'Sent', junkemail: 'Junk', deleteditems: 'Deleted' },
  samples: [
    [
      'Lisa Larsson',
      'lisa.larsson@example.com',
      'Question about the noise barrier',
      'Hello. When will the noise barrier along the road be built?',
    ],
    [
      'Omar Haddad',
      'omar.haddad@example.com',
      'Request for minutes',
      'I would like to have the minutes of the latest meeting.',
    ],
    [
      'Ingrid Nyström',
      'ingrid.nystrom@example.com',
      'About clearing snow',
      'The path by the school had not been cleared this morning.',
    ],
    [
      'Nordbygg AB',
      'kontor@nordbygg.example',
      'Quotation 2026-117',
      'Here is the quotation that you asked for.',
    ],
  ],
};

const languages = { sv, en };
const STORED = 'brevvakt-language';

let current = localStorage.getItem(STORED) === 'en' ? 'en' : 'sv';

export const language = () => current;
export const words = () => languages[current];
export const pick = (text) => (typeof text === 'string' ? text : (text?.[current] ?? ''));

export function setLanguage(next) {
  current = next;
  localStorage.setItem(STORED, next);
}

/** Fills in the words of what stands in the page itself. */
export function wordPage() {
  document.documentElement.lang = current;
  for (const element of document.querySelectorAll('[data-words]')) {
    element.textContent = words()[element.dataset.words];
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', words()[element.dataset.label]);
  }
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === current));
  }
}
