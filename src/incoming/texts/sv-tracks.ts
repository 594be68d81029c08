import { moment, some } from '../../core/texts/sv-words';
import { sizeWords, type When } from '../../core/texts/time-words';
import { svDiary } from './sv-diary';
import { svHeld } from './sv-held';
import { svPublish } from './sv-publish';

/** Requests and appeals, and what is handed to another duty mailbox, in Swedish. */
export const svTracks = {
  diary: svDiary,
  held: svHeld,
  publish: svPublish,
  facts: { mailbox: 'Brevlåda', arrived: 'Inkom', registration: 'Registrering' },
  request: {
    title: 'Hanteras som en begäran om allmän handling',
    count: (count: number) => some(count, 'begäran om allmän handling', 'begäranden om allmän handling'),
    /** To the manager, once the registrar has given it to somebody. */
    given: (name: string) => `${name} har en begäran om allmän handling`,
    yours: 'Du ska svara på en begäran om allmän handling',
    next: 'Ge den till den som har handlingen. Det behövs inget godkännande, och chefen får veta det.',
    dueOn: (day: string) => `Den ska besvaras senast ${day}.`,
    wasDueOn: (day: string) => `Den ska besvaras så snart det går. Svarsdagen var ${day}.`,
    how: 'Lämna ut handlingen i dag, om det går. Lämnas den inte ut ska den som frågar få veta att det går att få ett skriftligt beslut, som går att överklaga.',
    told: 'Den som frågar ska ha fått veta att det går att få ett skriftligt beslut, som går att överklaga.',
    give: 'Ge begäran till …',
    giveSend: 'Ge till den här',
    who: 'Vem har handlingen?',
    dueOtherwise: {
      manager: 'Är den inte besvarad då får chefen veta det nästa arbetsdag.',
      you: 'Är den inte besvarad då står den i din lista över det som är sent nästa arbetsdag.',
    },
    close: 'Behöver inget svar …',
    closeSend: 'Behöver inget svar',
    closeWhy: 'Varför behövs inget svar? Chefen läser det',
    closed: (name: string | undefined) => `${name ?? 'Någon'} har avslutat en begäran utan svar`,
    why: (reason: string) => `Skäl: ${reason}`,
    isIt: 'Det är en begäran om handling',
    isNot: 'Det är ingen begäran',
    ended: 'Hur slutade begäran?',
    endedHow: 'Ett svar syntes i brevlådan. Säg hur begäran slutade, så är det antecknat.',
    sayEnd: 'Säg hur den slutade …',
    sayEndSend: 'Spara',
    ways: {
      handedOut: 'Handlingen är utlämnad',
      partlyHandedOut: 'Handlingen lämnas ut delvis (maskad)',
      notHandedOut: 'Handlingen lämnas inte ut',
      doesNotExist: 'Handlingen finns inte',
    },
  },
  /** An answer whose day has passed, or comes. */
  pastDay: {
    ahead: {
      manager: 'Är det inte besvarat då tas det med i chefens veckolista.',
      you: 'Är det inte besvarat då tas det med i din veckolista.',
    },
    yours: (day: string) => `Svaret skulle ha varit klart ${day}`,
    wasDueOn: (day: string) => `skulle ha varit klart ${day}`,
    /** Of a proposal. */
    hasPassed: (day: string) => `svarsdagen ${day} har passerat och räknas om vid godkännandet`,
    counted: (past: string, due: string) =>
      `Svarsdagen som föreslogs, ${past}, hade passerat när det godkändes. Den blev ${due}.`,
    newDay: (day: string) => `Godkänt, och svarsdagen blev ${day}`,
    otherwise: {
      manager: 'Svara så snart du kan, eller flytta svarsdagen. Tills dess tas det med i chefens lista.',
      you: 'Svara så snart du kan, eller flytta svarsdagen. Tills dess tas det med i din lista.',
    },
  },
  appeal: {
    title: 'Det ser ut som ett överklagande',
    count: (count: number) => some(count, 'överklagande', 'överklaganden'),
    registered: 'Överklagandet ska lämnas över',
    done: 'Överklagandet är överlämnat',
    word: 'överklagande',
    next: (day: string) => `Diarieför det senast ${day}, och se efter om det kom i tid.`,
    nextWas: (day: string) =>
      `Det skulle ha diarieförts ${day}. Diarieför det, och se efter om det kom i tid.`,
    handOverBy: (day: string) => `Lämna över det senast ${day}.`,
    dismissBy: (day: string) => `Det avvisas. Skriv var beslutet finns senast ${day}.`,
    missed: (day: string) => `Det är sent: det skulle ha varit klart ${day}.`,
    toDismiss: 'Överklagandet kom för sent och ska avvisas',
    dismissed: 'Överklagandet är avvisat',
    dismissedAs: (decision: string, when: When) => `Avvisat ${moment(when)}: ${decision}.`,
    dismiss: 'Det är avvisat …',
    dismissSend: 'Det är avvisat',
    decision: 'Beslutet om avvisning, till exempel dess nummer',
    decisionMissing: 'Skriv vilket beslut.',
    inTime: 'Det kom i tid.',
    tooLate: 'Det kom för sent.',
    handedOver: (to: string, when: When) => `Överlämnat till ${to} ${moment(when)}.`,
    register: 'Diarieför …',
    inTimeLabel: 'Kom det i tid?',
    yes: 'Ja, det kom i tid',
    no: 'Nej, det kom för sent',
    handOver: 'Det är överlämnat …',
    handOverSend: 'Det är överlämnat',
    to: 'Till vem?',
    toMissing: 'Skriv till vem.',
    isIt: 'Det är ett överklagande',
    isNot: 'Det är inget överklagande',
  },
  secret: {
    register: 'Diarieför …',
    registerAndPrint: 'Diarieför och skriv ut …',
    saveNumber: 'Spara numret',
    numberFirst: 'Spara diarienumret först: då står det på utskriften.',
    notOnSheet: (count: number) =>
      `${some(count, 'bilaga', 'bilagor')} följer inte med på utskriften: skriv ut eller spara varje för sig.`,
    attachmentsUnread: 'Bilagorna gick inte att läsa just nu. Det går att bekräfta när de går att läsa.',
    byHand:
      'Brevvakt raderar inte det här: kommunen har inte lagt in något beslut som tillåter det. Skriv ut det med bilagorna, och radera det sedan i Outlook så som ert gallringsbeslut säger, även ur Borttaget.',
    attachments: 'Bilagor som är utskrivna eller sparade',
    attachment: (place: number, bytes: number, type: string | undefined) =>
      [`Bilaga ${place}`, type, sizeWords(bytes, ',')].filter(Boolean).join(' · '),
  },
  passing: {
    title: 'Har inte gått att lämna vidare',
    where: 'Till vilken brevlåda?',
    whom: 'Till vem?',
    label: 'Till vilken brevlåda, om det lämnas vidare',
    nowhere: 'Till någon annan: skriv vem nedan (inget skickas, det antecknas bara)',
    other: (mailbox: string) => `${mailbox} (annan myndighet)`,
    question: (mailbox: string) =>
      `${mailbox} är en annan myndighet: finns sekretess? Se efter i meddelandet och bilagorna först.`,
    answer: 'Nej, skicka det dit',
    states: {
      waiting: (mailbox: string) => `Skickas till ${mailbox}. Det går att ångra tills det har gått.`,
      failed: (mailbox: string) =>
        `Det har inte gått att skicka till ${mailbox}. Brevvakt försöker igen. Skicka det annars från Outlook.`,
      givenUp: (mailbox: string) =>
        `Det gick inte att skicka till ${mailbox}, och Brevvakt försöker inte mer. Lämna det vidare en gång till, eller skicka det från Outlook.`,
      sent: (mailbox: string, when: When) => `Skickat till ${mailbox} ${moment(when)}.`,
      arrived: (mailbox: string, when: When) =>
        `Framme ${moment(when)}: det står som inkommet hos ${mailbox}.`,
    },
    notSent: 'Brevvakt har inte skickat något.',
    notSentSecret:
      'Brevvakt har inte skickat något. Lämna det på papper, eller så som det som är hemligt brukar skickas.',
    strict:
      'Härifrån skickar Brevvakt inget vidare. Lämna det på papper, eller så som det som är hemligt brukar skickas.',
    cameFrom: (mailbox: string) => `Lämnat hit från ${mailbox}.`,
    cameFromOther: (mailbox: string) => `Lämnat hit från ${mailbox}, som är en annan myndighet.`,
  },
};
