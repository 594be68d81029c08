import { messages, some } from '../../core/texts/sv-words';

/** What is answered to an order about one message, in Swedish; nothing is done by words. */
export const svOrdered = {
  /** `buttons`: each as `button` says it, joined; empty where the card itself asks. */
  onCard: (buttons: string, which: string) =>
    `Det gör du på kortet om ${which}${buttons === '' ? '' : `: ${buttons}`}.`,
  /** `title`: what stands on the button that does all of it. */
  pressOnce: (title: string, which: string) => `Det görs när du trycker på ”${title}” på kortet om ${which}.`,
  /** What stands on that button; `due`: the day of the answer. */
  atOnce: {
    propose: (name: string, due: string) => `Föreslå ${name}, svar senast ${due}`,
    give: (name: string, due: string) => `Ge begäran till ${name}, svar senast ${due}`,
    approveOther: (name: string, due: string) => `Godkänn med ${name}, svar senast ${due}`,
    approve: (name: string, due: string) => `Godkänn ${name}, svar senast ${due}`,
    /** `way`: as it stands in its form. */
    answered: (way: string) => `Jag har svarat: ${way.charAt(0).toLowerCase()}${way.slice(1)}`,
    registered: (number: string) => `Diarieför som ${number}`,
    passedOn: (mailbox: string) => `Lämna vidare till ${mailbox}`,
  },
  /** `title`: what stands on it; `choice`: what is chosen in its form. */
  button: (title: string, choice: string | undefined) =>
    choice === undefined ? `”${title}”` : `”${title}” (”${choice}”)`,
  arrived: (arrived: string) => `meddelandet som kom ${arrived}`,
  subject: (subject: string) => `”${subject}”`,
  /** Of whoever is to answer. */
  notThere: (name: string, away: string) =>
    `${name} är ${away}. Välj någon annan på kortet, om svaret inte kan vänta.`,
  unreached: (name: string) =>
    `${name} har inte gått att nå. Välj någon annan på kortet, om svaret inte kan vänta.`,
  notNow: (arrived: string) =>
    `Det går inte att göra med meddelandet som kom ${arrived} som det står nu. Kortet här ovanför visar vad som går.`,
  unanswered: (arrived: string) =>
    `Att meddelandet som kom ${arrived} är sparat säger den som har svarat på det, och svaret är inte sagt än. Kortet här ovanför visar vad som går nu.`,
  /** Of what is said to be answered. */
  theirs: (name: string) =>
    `Att det är besvarat säger ${name} på sitt eget kort. Kortet här ovanför visar hur det står.`,
  answered: 'Har någon annan redan svarat behövs inget svar till.',
  claimFirst: (title: string) => `Sedan säger du på samma kort att den är besvarad: ”${title}”.`,
  /** `title`: what stands on its button then. */
  numberFirst: (title: string) =>
    `På postlistan står bara det som har ett nummer. Registrera det först, så finns ”${title}” på kortet.`,
  due: (day: string, which: string) => `Svar senast ${day}, om ${which}.`,
  dueOnCard: 'Dagen står på kortet och går att ändra där. Inget är gjort än.',
  nothingDone: 'Inget är gjort än.',
  note: 'Skriv anteckningen där: det du skriver här i chatten sparas inte och följer inte med.',
  which: (count: number) =>
    `${some(count, 'öppet meddelande', 'öppna meddelanden')} kan vara det du menar. Öppna det i listan här ovanför, så finns knappen på kortet.`,
  some: 'Inget öppet meddelande har alla de orden. De i listan här ovanför har några av dem.',
  unseen:
    'Vem som begär ut en handling visas bara för registratorn och för den som ska svara. De öppna begärandena står i listan här ovanför.',
  noRequest: (count: number) =>
    `${count === 1 ? 'Meddelandet' : 'Inget av dem'} är ${count === 1 ? 'inte ' : ''}märkt som en begäran om allmän handling, så inget behöver ändras.`,
  closed: 'Det är redan klart och står i listan här ovanför. Bland de öppna finns inget sådant meddelande.',
  inList: 'Det gör du på meddelandets kort. Öppna det i listan här ovanför.',
  /** `minor`: what stands on the button. */
  ticked: (count: number, minor: string) =>
    count === 0
      ? 'Inget öppet meddelande ligger i skräpposten.'
      : `${some(count, 'meddelande i skräpposten är förbockat', 'meddelanden i skräpposten är förbockade')} i listan här ovanför. Se efter att de är rätt och tryck ”${minor}”. Brevvakt tar inte bort mejl, det gör du i Outlook.`,
  tickedLatest: (count: number, { of, isAll }: { of: number; isAll: boolean }, minor: string) =>
    count === 0
      ? 'Inget av de senaste kan registreras så.'
      : `${isAll ? `Det finns bara ${count}, och ${count === 1 ? 'det' : 'de'}` : count < of ? `${count} av de ${of} senaste` : count === 1 ? 'Det senaste' : `De ${count} senaste`} är ${count === 1 ? 'förbockat' : 'förbockade'} i listan här ovanför. Se efter att det är rätt och tryck ”${minor}”.`,
  /** What was asked for stands in the list. */
  standing: {
    others: (count: number) =>
      count === 0
        ? 'Inget väntar på någon annan nu.'
        : `${messages(count)} väntar på någon annan: vem och till när står i listan.`,
    undecided: (count: number) =>
      count === 0
        ? 'Inget förslag väntar på beslut.'
        : `${some(count, 'förslag', 'förslag')} väntar på beslut.`,
    given: (count: number) =>
      count === 0
        ? 'Du har inte föreslagit eller valt någon annan i dag.'
        : `I dag har du föreslagit eller valt någon annan för ${messages(count)}.`,
    returned: (count: number) =>
      count === 0
        ? 'Inget som har lämnats tillbaka väntar på någon ny.'
        : `${messages(count)} har lämnats tillbaka, och ingen har ${count === 1 ? 'det' : 'dem'} nu.`,
    unnumbered: (count: number) =>
      count === 0
        ? 'Inget väntar på att registreras.'
        : `${messages(count)} är inte ${count === 1 ? 'registrerat' : 'registrerade'} än.`,
    unassigned: (count: number) =>
      count === 0 ? 'Inget väntar på att någon ska ta det.' : `${messages(count)} har ingen som svarar än.`,
  },
  came: (count: number, since: string) =>
    count === 0 ? `Inget har kommit sedan ${since}.` : `${messages(count)} har kommit sedan ${since}.`,
  answeredOf: (count: number, { of, isNot }: { of: number; isNot: boolean }, span: string) =>
    of === 0
      ? `Inget kom ${span}.`
      : `${count} av ${of} som kom ${span} ${isNot ? 'väntar på svar eller på den som svarar' : count === 1 ? 'är besvarat' : 'är besvarade'}.`,
  noneLate: { request: 'Ingen begäran om allmän handling är sen', appeal: 'Inget överklagande är sent' },
  words: {
    record: [
      'Tre sätt att ta hand om det som har kommit in',
      'Diarieföra: det får ett nummer i diariet. Det hemliga diarieförs alltid.',
      'Hålla ordnat: det sparas så att det går att hitta, utan nummer.',
      'Ringa betydelse: reklam och annat tillfälligt. Det får slängas.',
      'Registratorn bedömer vilket det blir.',
    ],
    list: [
      'Postlistan visar vad som har kommit in till en brevlåda',
      'Skriv ”lista” och brevlådan, till exempel ”lista ks”, så kommer de senaste sju dagarna. Den går att hämta som fil.',
    ],
    published: 'Det som är beskrivet för webben står på /postlista.',
  },
  givenBy: (name: string) => [
    `${name} gav dig det du ska svara på`,
    'Fråga där vem som har det som saknas. Är det inte ditt lämnar du tillbaka det: skriv ”det är inte mitt bord”.',
  ],
  yours: (count: number) =>
    `${count === 1 ? 'Det är redan ditt' : 'De är redan dina'} att svara på, och står i listan här ovanför.`,
  notOwn:
    'Inget av det du ska svara på har de orden i ämnet eller avsändaren. Allt du ska svara på står i listan här ovanför.',
  none: 'Inget sådant meddelande hittades bland de öppna',
  how: 'Skriv ”hitta” och ett ord ur ämnet eller avsändarens namn, eller sök på arbetssidan: där finns också de som är klara.',
  foreign:
    'Ämnen och avsändare söks som de är skrivna, alltså oftast på svenska. De öppna meddelandena står i listan här ovanför.',
  cut: 'Alla meddelanden kunde inte sökas igenom. Försök igen om en stund.',
  hidden: (mailboxes: string) =>
    `I ${mailboxes} visas avsändare och ämne bara i Outlook, så där kan Brevvakt inte leta. Se där när det kom, och öppna det i ”inkorg” eller på arbetssidan.`,
  onlyHidden: (mailboxes: string) =>
    `Det gör du på meddelandets kort. I ${mailboxes} visas avsändare och ämne bara i Outlook: se där när det kom, och öppna det i listan här ovanför.`,
};
