import type { DelegationTexts, DelegationWords, NoteTexts } from './delegation-texts';
import { someInWords } from '../../core/texts/sv-words';

const until = ({ lastDay }: DelegationWords): string =>
  lastDay === undefined ? 'när frånvaron är slut, senast efter 30 dagar' : `efter den ${lastDay}`;
const nothing = { title: () => 'Frågan om din e-post gäller inte längre', lines: [] };
const keepsMail = () => 'Tidigare e-post följer inte med.';

/** Cards about delegations in Swedish. */
export const svDelegation: DelegationTexts = {
  owner: {
    askedAhead: {
      title: () => 'Vem läser din e-post medan du är borta?',
      lines: [
        ({ span }) =>
          `Du är borta ${span}. Har du externa kontakter i brevlådan, och kan du inte öppna den inom tre dagar, ska någon annan kunna läsa och besvara e-posten.`,
        ({ answerOn }) =>
          answerOn === undefined
            ? 'Svarar du inte frågar Brevvakt din chef.'
            : `Har du inte svarat senast ${answerOn} frågar Brevvakt din chef.`,
      ],
    },
    askedNow: {
      title: () => 'Ska någon läsa din e-post medan du är borta?',
      lines: [
        () => 'Du behöver inte svara om du är sjuk eller ledig.',
        ({ answerOn }) =>
          answerOn === undefined
            ? 'Svarar du inte frågar Brevvakt din chef.'
            : `Har du inte svarat senast ${answerOn} frågar Brevvakt din chef.`,
      ],
    },
    because: {
      declined: () => 'Den du valde kan inte. Du kan välja någon annan.',
      delegateAway: () => 'Den du valde är också borta då. Du kan välja någon annan.',
      delegateSilent: () => 'Det kom inget svar från den du valde. Du kan välja någon annan.',
    },
    consent: {
      '2026-1': ({ span }) =>
        `Det är frivilligt. Fackliga och privata meddelanden kan komma med. Trycker du på Delegera får den du har valt läsa och besvara din e-post ${span}. Du kan ta tillbaka det när som helst.`,
    },
    proposed: {
      title: ({ delegate }) => `${delegate} har fått frågan om din e-post`,
      lines: [
        ({ delegate, span }) =>
          `Säger ${delegate} ja gäller det ${span}. Säger ${delegate} nej kan du välja någon annan.`,
      ],
    },
    undecided: {
      owner: ({ delegate, answerOn }) =>
        `Har ${delegate} inte svarat senast ${answerOn ?? ''} får du frågan igen.`,
      manager: ({ delegate, answerOn }) =>
        `Har ${delegate} inte svarat senast ${answerOn ?? ''} går frågan till din chef.`,
    },
    recorded: (by) => `${by} har antecknat att du har gett ditt samtycke.`,
    acceptedBySteps: {
      title: ({ delegate }) => `${delegate} har sagt ja till att ta hand om din e-post`,
      lines: [({ span }) => `Ett steg är kvar: lägg in en regel i Outlook som gäller ${span}.`, keepsMail],
    },
    steps: (address, senders) => [
      '1. Öppna Outlook på webben och gå till Inställningar, E-post, Regler. Välj Lägg till ny regel.',
      '2. Ge regeln namnet ”Delegering” och välj villkoret Tillämpa på alla meddelanden.',
      `3. Välj åtgärden Omdirigera till och skriv ${address}.`,
      `4. Lägg till undantaget Avsändaradressen innehåller och skriv ${senders.join(', ')}.`,
      '5. Spara. Regeln gäller genast: är du inte borta än, stäng av den i listan och slå på den när du går. Ta bort den när du är tillbaka.',
    ],
    acceptedByRule: {
      title: ({ delegate }) => `${delegate} har sagt ja till att ta hand om din e-post`,
      lines: [({ span }) => `Regeln läggs in automatiskt i din brevlåda och gäller ${span}.`, keepsMail],
    },
    inEffect: {
      title: ({ delegate, span }) => `${delegate} tar hand om din e-post ${span}`,
      lines: [keepsMail, (words) => `Det upphör av sig självt ${until(words)}.`],
    },
    inEffectBySteps: {
      title: ({ delegate, span }) => `${delegate} tar hand om din e-post ${span}`,
      lines: [
        keepsMail,
        (words) =>
          `Delegeringen upphör ${until(words)}. Då får du en påminnelse om att ta bort regeln i Outlook.`,
      ],
    },
    withManager: {
      title: () => 'Din chef har fått frågan om din e-post',
      lines: [() => 'Du behöver inte göra något. Vill du ändå välja någon kan du göra det här.'],
    },
    settled: {
      readMyself: {
        title: ({ span }) => `Du läser din e-post själv ${span}`,
        lines: [() => 'Din chef ser bara att det är ordnat.'],
      },
      notExternal: {
        title: () => 'Din brevlåda används inte externt',
        lines: [() => 'Din chef ser bara att det är ordnat.'],
      },
      exempt: {
        title: () => 'Din e-post läses inte av andra',
        lines: [() => 'Du får inte frågan igen. Din chef ser bara att det är ordnat.'],
      },
      noneNeeded: {
        title: () => 'Ingen behöver läsa din e-post',
        lines: [() => 'Din chef har antecknat det.'],
      },
      contacted: {
        title: () => 'Din chef tar hand om frågan om din e-post',
        lines: [() => 'Du behöver inte göra något. Vill du ändå välja någon kan du göra det här.'],
      },
    },
    ended: {
      lapsed: {
        title: () => 'Delegeringen av din e-post har upphört',
        lines: [({ delegate }) => `Tiden är slut, så ${delegate} får inte längre din e-post.`],
      },
      returned: {
        title: () => 'Delegeringen av din e-post har upphört',
        lines: [({ delegate }) => `Du är tillbaka, så ${delegate} får inte längre din e-post.`],
      },
      byOwner: {
        title: () => 'Du har tagit tillbaka delegeringen',
        lines: [
          ({ delegate }) => `${delegate} får inte din e-post, och har fått besked.`,
          () => 'Vill du välja någon annan, skriv ”min delegering”.',
        ],
      },
      ruleGone: {
        title: () => 'Regeln för delegering finns inte kvar i din brevlåda',
        lines: [
          ({ delegate }) =>
            `Den är borttagen eller ändrad, så delegeringen till ${delegate} gäller inte längre. Brevvakt lägger inte in den igen.`,
        ],
      },
      cancelled: nothing,
    },
    removeRule: 'Lade du in en regel i Outlook ska du ta bort den.',
  },
  delegate: {
    proposed: {
      title: ({ owner, span }) => `${owner} vill att du tar hand om e-posten ${span}`,
      lines: [
        (words) =>
          `Säger du ja får du kopior av det som kommer in utifrån, och besvarar det. Tidigare e-post följer inte med. Uppdraget upphör av sig självt ${until(words)}.`,
      ],
    },
    accepted: {
      title: ({ owner, span }) => `Du har sagt ja till att ta hand om e-posten för ${owner} ${span}`,
      lines: [() => 'Det är inte i gång än. Du får besked när kopiorna börjar komma.', keepsMail],
    },
    inEffect: {
      title: ({ owner, span }) => `Du tar hand om e-posten för ${owner} ${span}`,
      lines: [
        () =>
          'Du får kopior av det som kommer in utifrån, och besvarar det. Tidigare e-post följer inte med.',
        (words) => `Uppdraget upphör av sig självt ${until(words)}.`,
      ],
    },
    over: {
      title: ({ owner }) => `Uppdraget med e-posten för ${owner} är slut`,
      lines: [() => 'Du behöver inte göra något mer.'],
    },
    notTheirs: {
      title: ({ owner }) => `Du har inte hand om e-posten för ${owner}`,
      lines: [() => 'Du behöver inte göra något.'],
    },
    undecided: {
      owner: ({ owner, answerOn }) =>
        `Har du inte svarat senast ${answerOn ?? ''} går frågan tillbaka till ${owner}.`,
      manager: ({ owner, answerOn }) =>
        `Har du inte svarat senast ${answerOn ?? ''} går frågan till chefen för ${owner}.`,
    },
  },
  manager: {
    open: {
      title: ({ owner, span }) => `Det är inte ordnat vem som läser e-posten för ${owner} ${span}`,
      lines: [
        () =>
          'Ingen får öppna brevlådan utan samtycke. Du kan kontakta ägaren, eller anteckna vad ni har kommit fram till.',
      ],
    },
    over90: {
      title: ({ owner }) => `${owner} är borta längre än 90 dagar`,
      lines: [
        () => 'Brevlådan behöver stängas eller styras om. Be IT om det, och anteckna här när det är gjort.',
      ],
    },
    accountEnded: {
      title: ({ owner }) => `Kontot för ${owner} är avslutat`,
      lines: [
        () => 'Brevlådan behöver stängas eller styras om. Be IT om det, och anteckna här när det är gjort.',
      ],
    },
    because: {
      ownerAsks: ({ owner }) => `${owner} vill att du avgör.`,
      unreachable: ({ owner }) => `Brevvakt når inte ${owner} i Teams.`,
    },
    notYet: {
      title: ({ owner, span }) => `Det är inte ordnat än vem som läser e-posten för ${owner} ${span}`,
      lines: [() => 'En person har valts. Du får besked om det inte blir av.'],
    },
    contacted: {
      title: ({ owner }) => `Du kontaktar ${owner} själv`,
      lines: [() => 'Anteckna här vad ni har kommit fram till.'],
    },
    arranged: {
      title: ({ owner, span }) => `E-posten för ${owner} är ordnad ${span}`,
      lines: [],
    },
    over: {
      title: ({ owner }) => `Frågan om e-posten för ${owner} gäller inte längre`,
      lines: [],
    },
  },
  buttons: {
    name: 'Delegera',
    readMyself: 'Jag läser själv',
    notExternal: 'Används inte externt',
    exempt: 'Får inte läsas av andra',
    askManager: 'Fråga min chef',
    confirm: 'Jag har lagt in regeln',
    takeBack: 'Ta tillbaka',
    yes: 'Ja',
    no: 'Nej, jag kan inte',
    noLonger: 'Jag kan inte längre',
    contact: 'Jag kontaktar själv',
    recordConsent: 'Anteckna samtycke',
    recordNone: 'Anteckna varför ingen behövs',
  },
  pickDelegate: 'Vem ska läsa och besvara?',
  pickConsented: ({ owner }) => `Vem har ${owner} sagt ja till?`,
  how: 'Hur gavs samtycket, eller varför behöver ingen läsa e-posten?',
  howHint: 'Till exempel: på telefon i dag. Skriv inte varför någon är borta.',
};

/** Notes in Swedish. */
export const svNotes: NoteTexts = {
  away: (name, span) => [`${name} är borta ${span}`, 'Beskedet går bara till växeln. Orsaken anges inte.'],
  back: (name) => [`${name} är tillbaka`],
  emptyRoster: (mailbox, days) => [
    `Ingen i bemanningen är på plats ${days}`,
    mailbox,
    'Lägg till någon i bemanningen, eller ge brevlådan till någon samma dag. Annars går frågan till ansvarig chef på morgonen.',
  ],
  staffChanges: [
    'Har något ändrats i personalen det senaste kvartalet?',
    'Växeln behöver veta vem som har börjat, slutat eller bytt nummer. Säg det till växeln nu.',
  ],
  notAway: (name, span) => [`${name} är inte borta ${span}`, 'Det tidigare beskedet gäller inte längre.'],
  toldSwitchboard: (span, when) => [
    when === undefined
      ? `Växeln vet att du är borta ${span}`
      : `Växeln får besked ${when} om att du är borta ${span}`,
    'Det här är ingen sjukanmälan; den gör du som vanligt.',
    'Glöm inte att hänvisa telefonen. Skriv ”tillbaka” när du är på plats igen.',
  ],
  noSwitchboard: [
    'Säg till växeln själv att du är borta',
    'Brevvakt når ingen i växeln. Det här är ingen sjukanmälan; den gör du som vanligt.',
    'Glöm inte att hänvisa telefonen. Skriv ”tillbaka” när du är på plats igen.',
  ],
  now: 'nu',
  noDelegation: ({ days, count }) => [
    'Du har ingen delegering',
    count === 'working'
      ? `Är du borta i minst ${someInWords(days, 'arbetsdag', 'arbetsdagar')} frågar Brevvakt dig vem som ska läsa din e-post.`
      : `Är du borta i minst ${someInWords(days, 'dag', 'dagar')}${days > 1 ? ', varav minst två arbetsdagar,' : ''} frågar Brevvakt dig vem som ska läsa din e-post.`,
    'Skriv när du är borta, till exempel ”jag är borta 1–5 december”. Ingen läser din e-post genom Brevvakt utan att du har sagt ja.',
  ],
  awayLine: (span, isArranged) => `Borta ${span} · e-posten är ${isArranged ? 'ordnad' : 'inte ordnad'}`,
  weekWithoutMailboxes: (span) => `Vilka som är borta, ${span}`,
};
