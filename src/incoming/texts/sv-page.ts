import { some } from '../../core/texts/sv-words';

const list = (names: readonly string[]) => names.join(', ');
const messages = (count: number) => some(count, 'meddelande', 'meddelanden');

/** What the work page says of messages beside what their cards say, in Swedish. */
export const svPage = {
  stale: (name: string | undefined) =>
    `${name ?? 'Någon annan'} hann före, så inget ändrades. Så här är det nu.`,
  secret: 'sekretess',
  done: (count: number) => `${messages(count)} ändrades.`,
  left: (count: number) => `${messages(count)} lämnades som de var:`,
  numberLike: (example: string) => `Numret skrivs så här: ${example}. Inget sparades.`,
  /** For the register: when it came, from whom, about what. */
  copied: (at: string, from: string | undefined, subject: string) =>
    [`Inkom ${at}`, ...(from === undefined ? [] : [`Från ${from}`]), subject].join('\n'),
  title: 'Inkommet',
  list: 'Meddelanden',
  total: (count: number) => messages(count),
  none: 'Inga meddelanden här.',
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
  words: {
    loading: '…',
    hidden: 'Visas bara i Outlook',
    late: 'Gick inte att läsa just nu',
    gone: 'Finns inte kvar i brevlådan',
    secret: 'Sekretess: visas inte',
    done: 'Klart',
    noSubject: 'utan ämne',
    noSender: 'okänd avsändare',
  },
  filters: {
    label: 'Filter',
    show: 'Visa',
    shows: {
      unfinished: 'Allt som väntar',
      open: 'Att registrera',
      overdue: 'Försenat',
      waiting: 'Registrerat, inte klart',
      closed: 'Klart',
      all: 'Allt',
    },
    mailbox: 'Brevlåda',
    all: 'Alla mina brevlådor',
    kind: 'Slag',
    kinds: {
      any: 'Alla slag',
      request: 'Begäran',
      appeal: 'Överklagande',
      secret: 'Sekretess',
      marked: 'Automatiskt eller skräp',
    },
    number: 'Diarienummer',
    from: 'Från och med',
    until: 'Till och med',
    words: 'Sök i ämne, avsändare och text',
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
  },
  row: {
    number: (arrived: string) => `Diarienummer för meddelandet som kom ${arrived}`,
    offered: 'Ur ämnesraden: Enter sparar',
    mark: (arrived: string) => `Markera meddelandet som kom ${arrived}`,
    saving: 'Sparar …',
    openBy: (names: string) => `${names} har den öppen`,
    takenBy: (name: string) => `${name} tar hand om den`,
    yours: 'Du tar hand om den',
  },
  many: {
    chosen: (count: number) => `${messages(count)} markerade`,
    minor: 'Ringa betydelse',
    keptInOrder: 'Håll ordnat',
    approve: 'Godkänn',
    undo: 'Ångra deras senaste steg',
    none: 'Avmarkera',
  },
  undo: 'Ångra',
  undone: 'Det senaste är ångrat.',
  nothingToUndo: 'Det finns inget att ångra här.',
  detail: {
    title: 'Meddelandet',
    close: 'Stäng meddelandet',
    attachments: 'Bilagor',
    log: 'Vad som har hänt',
    noLog: 'Inget har hänt med det än.',
    copy: 'Kopiera till diariet',
    copied: 'Kopierat. Klistra in i diariet.',
    notCopied: 'Webbläsaren tillåter inte att sidan kopierar. Markera texten och kopiera den.',
    person: 'Sök på namn, eller skriv hela adressen',
    nobody: 'Ingen med det namnet hittades.',
    ask: 'Är du säker? Sekretess tömmer alla kort som har visat meddelandet.',
    yes: 'Ja, markera som sekretess',
  },
  /** One key each, acting on the row that has focus. */
  keys: { register: 'd', minor: 'r', keptInOrder: 'h', propose: 'f', passOn: 'v', take: 't' },
  help: {
    title: 'Tangenter',
    how: 'De gäller raden som har fokus. Sekretess har ingen tangent.',
    off: 'Använd tangenterna',
    open: 'Tangenter',
    keys: {
      register: 'diarieför: skriv numret, Enter sparar och går vidare',
      minor: 'ringa betydelse',
      keptInOrder: 'håll ordnat',
      propose: 'föreslå vem som svarar',
      passOn: 'lämna vidare',
      take: 'jag tar den här',
      enter: 'öppna meddelandet bredvid listan',
      arrows: 'gå mellan raderna; med Skift markeras flera',
      space: 'markera',
      undo: 'ångra det senaste',
      escape: 'stäng meddelandet',
      help: 'den här listan',
    },
  },
};
