import { messages } from '../../core/texts/sv-words';
import { svKeys } from './sv-page-keys';
import { svMany } from './sv-page-many';
import { svDetail } from './sv-page-detail';

const list = (names: readonly string[]) => names.join(', ');
const together = (names: readonly string[]) =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' och ');

interface Leaves {
  readonly day: string | undefined;
  readonly hours: string | undefined;
  readonly back: string | undefined;
}

/** What the work page says of messages beside what their cards say, in Swedish. */
export const svPage = {
  stale: (name: string | undefined) =>
    name === undefined
      ? 'Meddelandet har ändrats sedan det visades, så inget gjordes. Så här är det nu.'
      : `${name} hann före, så inget ändrades. Så här är det nu.`,
  /** Nobody else was first. */
  staleSince: (what: string, at: string) =>
    `Meddelandet har ändrats sedan det visades: ${what}, ${at}. Inget gjordes. Så här är det nu.`,
  secret: 'sekretess',
  /** Of one message. */
  request: 'begäran',
  appeal: 'överklagande',
  passedHere: 'lämnat hit',
  done: (count: number) => `${messages(count)} ändrades.`,
  left: (count: number) =>
    count === 1 ? '1 meddelande lämnades som det var.' : `${count} meddelanden lämnades som de var.`,
  doneAs: {
    minor: 'ringa betydelse',
    keptInOrder: 'hålls ordnat',
    'assignment.notNeeded': 'behöver inget svar',
    'message.register': 'lämnas vidare',
    'message.claim': 'du tar hand om dem',
  },
  passedOnTo: (mailbox: string) => `lämnas vidare till ${mailbox}`,
  doneAsMany: (count: number, what: string) => `${messages(count)}: ${what}.`,
  /** Its own numbers begin in several ways. */
  seriesMissing: (example: string) =>
    `Skriv också vilken serie numret hör till, till exempel ${example}. Det är inte sparat.`,
  numberLike: (example: string) => `Numret skrivs så här: ${example}. Det är inte sparat.`,
  /** For the register: when it came, from whom, about what. */
  copied: (at: string, from: string | undefined, subject: string) =>
    [`Inkom ${at}`, ...(from === undefined ? [] : [`Från ${from}`]), subject].join('\n'),
  /** Of whoever is to answer; `back`: where it is known. */
  notThere: {
    away: (back: string | undefined) => (back === undefined ? 'borta' : `borta, åter ${back}`),
    /** Is there now; `day`: where it is not today. */
    leaves: ({ day, hours, back }: Leaves) =>
      `borta ${hours === undefined ? `från ${day ?? ''}` : [day, hours].filter(Boolean).join(' ')}${back === undefined ? '' : `, åter ${back}`}`,
    unreached: 'inte nåbar i Teams',
  },
  /** Where the form stands open: what is missing, without how a card is opened again. */
  /** Of a message that is open, or was linked to. */
  notYours:
    'Det här meddelandet finns inte, eller så har du inte den brevlådan. Ett meddelande ses av den som ska svara på det och av den som har brevlådan.',
  refusals: {
    'number-missing': 'Det saknas ett diarienummer, så inget sparades. Skriv numret.',
    'way-missing': 'Välj hur det besvarades. Inget sparades.',
    'in-time-missing': 'Välj om överklagandet kom i tid. Inget sparades.',
    'one-by-one':
      'Begäran om allmän handling, överklaganden och det som är markerat som sekretess bedöms för sig. Öppna ett i taget.',
    'marking-missing': 'Välj en sekretessmarkering. Inget skickades till diariet.',
    'publish-kind': 'Välj vilket slag det är. Inget är publicerat.',
    'publish-text': 'Skriv en beskrivning på högst 200 tecken, utan e-postadress. Inget är publicerat.',
    'publish-days': 'Välj en sista dag från i dag till om ett år. Inget är publicerat.',
  },
  /** As the list has room for it. */
  waits: {
    gone: 'finns inte kvar: säg vad som hände',
    decision: 'väntar på beslut',
    filing: 'besvarat: svaret ska sparas',
  },
  inDiary: 'väntar på nummer från diariet',
  /** Of an appeal. */
  handedOver: (to: string, isDismissed: boolean) =>
    isDismissed ? `avvisat: ${to}` : `överlämnat till ${to}`,
  goneSince: (moment: string) => `Borta sedan ${moment}`,
  title: 'Inkommet',
  list: 'Meddelanden',
  total: (count: number) => messages(count),
  none: 'Inga meddelanden här.',
  noneFits: 'Inget meddelande passar filtren. Det kan finnas andra: rensa filter så visas de.',
  noneWaiting: 'Inget väntar i dina brevlådor.',
  strip: (name: string, open: number, late: number) =>
    `${name}: ${open} att registrera${late > 0 ? `, ${late} sena` : ''}`,
  columns: {
    mark: 'Markera',
    arrived: 'Kom',
    from: 'Från',
    subject: 'Ämne',
    kind: 'Slag',
    number: 'Diarienummer',
    state: 'Läge',
    responder: 'Svarar',
    due: 'Senast',
  },
  /** At the head of its column. */
  kindHow: 'Slaget känns igen på ämnesraden, inte på texten: ett tomt slag kan vara en begäran.',
  words: {
    loading: '…',
    hidden: 'Visas bara i Outlook',
    late: 'Gick inte att läsa just nu',
    gone: 'Finns inte kvar i brevlådan',
    secret: 'Sekretess: visas inte',
    done: 'Klart',
    noSubject: 'utan ämne',
    noSender: 'okänd avsändare',
    unseenSender: 'Visas bara för registratorn',
  },
  filters: {
    label: 'Filter',
    show: 'Visa',
    shows: {
      unfinished: 'Allt som väntar',
      open: 'Att registrera',
      overdue: 'Försenat',
      decision: 'Förslag att besluta',
      waiting: 'Registrerat, inte klart',
      closed: 'Klart',
      all: 'Allt',
      gone: 'Finns inte kvar',
      late: 'Skulle ha registrerats',
      fresh: 'Ska registreras',
    },
    mailbox: 'Brevlåda',
    all: 'Alla mina brevlådor',
    kind: 'Slag',
    kinds: {
      any: 'Alla slag',
      urgent: 'Begäran och överklaganden',
      request: 'Begäran',
      appeal: 'Överklagande',
      secret: 'Sekretess',
      marked: 'Automatiskt eller skräp',
      category: 'Märkt i Outlook',
    },
    number: 'Diarienummer',
    from: 'Från och med',
    until: 'Till och med',
    words: 'Sök på ord, nummer eller vem som svarar',
    search: 'Sök',
    looking: 'Söker …',
    found: (count: number) =>
      count === 0
        ? 'Inget meddelande hittades, varken öppet eller klart.'
        : `${messages(count)} hittades, öppna och klara.`,
    foundAny: 'Inget har alla orden, de här har något av dem.',
    foundCut: 'Det finns fler: skriv ett ord till.',
    foundLate: (names: readonly string[]) => `${list(names)} svarade inte i tid. Sök igen om en stund.`,
    foundRefused: (names: readonly string[]) =>
      `${list(names)} får Brevvakt inte söka i. Säg det till den som sköter Brevvakt.`,
    foundHidden: (names: readonly string[]) =>
      `I ${list(names)} söks inga ord, för där visas varken ämne eller avsändare.`,
    clear: 'Visa listan igen',
    sort: 'Ordning',
    sorts: {
      urgent: 'Det som ska göras först',
      latest: 'Nyast först',
      oldest: 'Äldst först',
      due: 'Svarsdag',
    },
    more: 'Fler filter',
    only: (what: string) => `Bara: ${what}`,
    noMore: 'Rensa filter',
  },
  row: {
    number: (what: string, arrived: string) => `Diarienummer för ${what}, ${arrived}`,
    message: 'meddelandet',
    /** "8.20.14" */
    toSecond: (hour: string, minute: string, second: string) => `${Number(hour)}.${minute}.${second}`,
    named: (arrived: string) => `meddelandet som kom ${arrived}`,
    by: (day: string) => `Senast ${day}`,
    /** Of a proposal. */
    decideBy: (day: string) => `Skulle ha beslutats ${day}`,
    proposed: (name: string) => `Föreslagen: ${name}`,
    registerToo: 'Det ska också registreras eller vara av ringa betydelse.',
    /** Below that it is to be registered. */
    orMinor: 'eller vara av ringa betydelse',
    /** Of a request. */
    answerBy: (day: string, isLate: boolean) =>
      isLate ? `Skulle ha besvarats ${day}` : `Ska besvaras senast ${day}`,
    dueOf: { answer: 'för svaret', registration: 'för registreringen', decision: 'för beslutet' },
    late: 'försenat',
    offered: 'Ur ämnesraden',
    ofConversation: 'Ur mejltråden',
    /** At rest, before it is offered in the field. */
    inConversation: (number: string) => `I tråden: ${number}`,
    mark: (what: string, arrived: string) => `Markera ${what}, ${arrived}`,
    markAll: (count: number) => `Markera alla ${count}`,
    saving: 'Sparar …',
    unsaved: 'Inte sparat',
    stands: (number: string) => `Nu: ${number}`,
    /** Of a number that is being typed. */
    alsoOn: (arrived: string) => `Finns redan (${arrived}): samma ärende?`,
    save: 'Spara',
    openBy: (names: string) => `${names} har det öppet`,
    takenBy: (name: string) => `${name} tar hand om det`,
    yours: 'Du tar hand om det',
    released: 'du tar inte längre hand om det',
  },
  category: {
    count: (count: number) => `${messages(count)} ${count === 1 ? 'är märkt' : 'är märkta'} i Outlook`,
    all: {
      minor: (count: number) => `Ringa betydelse: ${count}`,
      keptInOrder: (count: number) => `Håll ordnat: ${count}`,
    },
    numbers: (count: number) => `Diarieförda: ${count}, skriv numret i raden`,
    show: 'Visa dem',
    showAll: 'Visa alla',
    /** Of the button in a row. */
    one: (what: string, arrived: string) => `${what}, som märkt i Outlook: meddelandet som kom ${arrived}`,
  },
  /** `day`: by when they are to answer. */
  proposed: (name: string, day: string) =>
    `${name} är föreslagen${day === '' ? '' : `, svar senast ${day}`}.`,
  approved: 'godkänt.',
  /** Of one that was approved; `day`: by when. */
  answersBy: (name: string, day: string | undefined) =>
    `${name} ska svara${day === undefined ? '' : ` senast ${day}`}.`,
  /** Of several that were approved. */
  answersTo: (name: string, messages: string) => `${name} ska svara på ${messages}.`,
  /** To who answers. */
  isForwarded: 'Det är skickat dit och går inte att ångra, men det går att ge till någon annan.',
  /** The first of several by name. */
  namedMany: (names: readonly string[], more: number) =>
    together(more > 0 ? [...names, `${more} till`] : names),
  /** After it was handed to another mailbox. */
  notSentYet: 'Det skickas genast, och när det har skickats går det inte att ångra.',
  isSent: 'Det är skickat och går inte att ångra.',
  markedSecret: 'markerat som sekretess. Avsändare och ämne visas inte längre.',
  /** Of a number that was saved; it may stand on several. */
  sameNumber: (number: string, arrived: string, others: number) =>
    `${number} finns redan på meddelandet som kom ${arrived}${others > 0 ? ` och på ${others} till` : ''}.`,
  /** Of a number that was saved over another. */
  replacedNumber: (number: string, was: string) => `${number} ersatte ${was}.`,
  /** The list for the web. */
  onList: 'det står på postlistan.',
  offList: 'det står inte längre på postlistan.',
  takesOffList: '”Ta bort från postlistan” på meddelandet tar bort det därifrån.',
  /** Of what has no number any more; `isOffList`: of the list for the web. */
  numberGone: (was: string, isOffList: boolean) =>
    `${was} gäller inte längre${isOffList ? ', och det står inte längre på postlistan' : ''}.`,
  numbersSaved: (numbers: readonly string[]) =>
    numbers.length === 1 ? `${list(numbers)} sparades.` : `${numbers.length} diarienummer sparades.`,
  /** `asking`: of appeals, whose question stands beside the list. */
  numbersLeft: (wrong: number, asking: number) =>
    `${wrong + asking} nummer är inte ${wrong + asking === 1 ? 'sparat' : 'sparade'}: ${[
      ...(wrong > 0 ? [`se ${wrong === 1 ? 'raden' : 'raderna'}`] : []),
      ...(asking > 0 ? ['svara på om överklagandet kom i tid'] : []),
    ].join(', och ')}.`,
  undo: 'Ångra',
  /** What the button takes back. */
  undoWhat: (name: string) => `Ångra det senaste med ${name}`,
  undoMany: (count: number) => `Ångra ${messages(count)}`,
  undone: (count: number) => `Ångrat: ${messages(count)} är som ${count === 1 ? 'det' : 'de'} var.`,
  doneOne: (name: string, state: string) => `${name}: ${state}`,
  undoneOne: (name: string, state: string) => `Ångrat: ${name} är som förut. ${state}`,
  noteSaved: (name: string) => `Anteckningen om ${name} är sparad.`,
  noteRemoved: (name: string) => `Anteckningen om ${name} är borttagen.`,
  lateWords:
    'Microsoft 365 svarar inte just nu, så ämne och avsändare visas inte på några rader. Resten går att arbeta med, och de kommer av sig själva.',
  /** What takes it back stands with the message itself, if anything does. */
  notUndone: (name: string | undefined) =>
    `${name === undefined ? 'Det som gjordes senast' : `Det senaste med ${name}`} går inte att ångra här.`,
  /** Asked again after that. */
  undoBefore: 'Inget är ångrat. Knappen tar tillbaka det som du gjorde före det.',
  noneBefore: 'Inget är ångrat, och före det finns inget att ångra.',
  nothingToUndo: 'Det finns inget att ångra här.',
  detail: svDetail,
  ...svMany,
  ...svKeys,
};
