import type { ManagerReason } from '../domain/delegation';

/** Who is meant and when, in words; `delegate` where one is known. */
export interface DelegationWords {
  readonly owner: string;
  readonly delegate: string;
  /** "1–12 december", "från och med tisdag 1 december". */
  readonly span: string;
  /** "12 december"; undefined while the end is not known. */
  readonly lastDay: string | undefined;
  /** "i dag", "senast fredag 4 december": the last day for an answer before the question goes to somebody else. */
  readonly answerOn?: string | undefined;
  /** Whom a rule still sends the mail to. */
  readonly left?: string | undefined;
  /** "till och med fredag 11 december", "tills vidare": how long the absence goes on beyond the consent. */
  readonly goesOn?: string | undefined;
  /** Who had the mail before, and until when. */
  readonly earlier?: { readonly name: string; readonly lastDay: string } | undefined;
}

type Say = (words: DelegationWords) => string;

/** First line and what follows. */
export interface Passage {
  readonly title: Say;
  readonly lines: readonly Say[];
}

export type Because = Readonly<Partial<Record<ManagerReason, Say>>>;

export const until = ({ lastDay }: DelegationWords): string =>
  lastDay === undefined ? 'när frånvaron är slut, senast efter 30 dagar' : `efter den ${lastDay}`;
const nothing = { title: () => 'Frågan om din e-post gäller inte längre', lines: [] };
export const keepsMail = () => 'Tidigare e-post följer inte med.';

/** To the owner, in Swedish. */
export const svDelegationOwner = {
  askedAhead: {
    title: () => 'Vem läser din e-post medan du är borta?',
    lines: [
      ({ span }: DelegationWords) =>
        `Du är borta ${span}. Har du externa kontakter i brevlådan, och kan du inte öppna den inom tre dagar, ska någon annan kunna läsa och besvara e-posten.`,
      ({ answerOn }: DelegationWords) =>
        answerOn === undefined
          ? 'Svarar du inte frågar Brevvakt din chef.'
          : `Svarar du inte ${answerOn} frågar Brevvakt din chef.`,
    ],
  },
  askedNow: {
    title: () => 'Ska någon läsa din e-post medan du är borta?',
    lines: [
      () => 'Du behöver inte svara om du är sjuk eller ledig.',
      ({ answerOn }: DelegationWords) =>
        answerOn === undefined
          ? 'Svarar du inte frågar Brevvakt din chef.'
          : `Svarar du inte ${answerOn} frågar Brevvakt din chef.`,
    ],
  },
  /** The consent's days have passed and the absence goes on. */
  askedOn: {
    title: ({ earlier }: DelegationWords) => `${earlier?.name ?? ''} läser inte längre din e-post`,
    lines: [
      ({ earlier, span }: DelegationWords) =>
        `Ditt ja gällde till och med ${earlier?.lastDay ?? ''}. Du är borta ${span}. Trycker du på Fortsätt får ${earlier?.name ?? ''} frågan, och läser och besvarar din e-post de dagarna.`,
      () => 'Du behöver inte svara om du är sjuk eller ledig.',
      ({ answerOn }: DelegationWords) =>
        answerOn === undefined
          ? 'Svarar du inte frågar Brevvakt din chef.'
          : `Svarar du inte ${answerOn} frågar Brevvakt din chef.`,
    ],
  },
  /** The same, of a delegate who never got the mail. */
  askedAgain: {
    title: ({ earlier }: DelegationWords) => `Ska ${earlier?.name ?? ''} läsa din e-post medan du är borta?`,
    lines: [
      ({ earlier, span }: DelegationWords) =>
        `Ditt ja gällde till och med ${earlier?.lastDay ?? ''}, och det hann inte börja gälla. Du är borta ${span}. Trycker du på Fortsätt gäller det de dagarna.`,
      () => 'Du behöver inte svara om du är sjuk eller ledig.',
      ({ answerOn }: DelegationWords) =>
        answerOn === undefined
          ? 'Svarar du inte frågar Brevvakt din chef.'
          : `Svarar du inte ${answerOn} frågar Brevvakt din chef.`,
    ],
  },
  longer: {
    title: () => 'Ska din e-post läsas också de nya dagarna?',
    lines: [
      ({ delegate, lastDay }: DelegationWords) =>
        `Du har sagt ja till att ${delegate} tar hand om din e-post till och med ${lastDay ?? ''}.`,
      ({ goesOn }: DelegationWords) =>
        `Du är borta ${goesOn ?? ''}. Fortsätter ni båda gäller det så länge, annars upphör det som sagt. Du kan ta tillbaka det när som helst.`,
    ],
  },
  keptOn: {
    title: ({ delegate }: DelegationWords) => `Du har sagt ja till att ${delegate} fortsätter`,
    lines: [
      ({ delegate, lastDay, goesOn }: DelegationWords) =>
        `Svarar ${delegate} ja gäller det ${goesOn ?? ''}, annars till och med ${lastDay ?? ''}.`,
    ],
  },
  /** The absence is longer than the consent, and that stays so. */
  endsAsSaid: {
    title: ({ delegate, lastDay }: DelegationWords) =>
      `${delegate} tar hand om din e-post till och med ${lastDay ?? ''}`,
    lines: [
      ({ goesOn }: DelegationWords) =>
        `Du är borta ${goesOn ?? ''}. När det har upphört får du frågan om någon annan ska läsa den de sista dagarna.`,
      () => 'Du behöver inte svara om du är sjuk eller ledig; då frågar vi din chef.',
    ],
  },
  mayTakeUp:
    'Den du valde får frågan om att ta upp det igen när hen är tillbaka, om ingen annan har valts. Ditt ja gäller då.',
  because: {
    declined: () => 'Den du valde kan inte.',
    delegateAway: () => 'Den du valde är också borta då.',
    delegateLeft: () => 'Den du valde har inte kvar sitt konto.',
    delegateSilent: () => 'Det kom inget svar från den du valde.',
  } as Because,
  /** One for each version; one that was shown never changes. */
  consent: {
    '2026-1': ({ span }: DelegationWords) =>
      `Det är frivilligt. Fackliga och privata meddelanden kan komma med. Trycker du på Delegera får den du har valt läsa och besvara din e-post ${span}. Du kan ta tillbaka det när som helst.`,
  },
  proposed: {
    title: ({ delegate }: DelegationWords) => `${delegate} har fått frågan om din e-post`,
    lines: [
      ({ delegate, span }: DelegationWords) =>
        `Säger ${delegate} ja gäller det ${span}. Säger ${delegate} nej kan du välja någon annan.`,
    ],
  },
  /** By who has the question when the day for an answer has passed. */
  undecided: {
    owner: ({ delegate, answerOn }: DelegationWords) =>
      `Svarar ${delegate} inte ${answerOn ?? ''} får du frågan igen.`,
    manager: ({ delegate, answerOn }: DelegationWords) =>
      `Svarar ${delegate} inte ${answerOn ?? ''} går frågan till din chef.`,
  },
  recorded: (by: string, heard: { on: string; how: string } | undefined) =>
    heard === undefined
      ? `${by} har antecknat att du har gett ditt samtycke.`
      : `${by} har antecknat att du sade ja ${heard.on}: ${heard.how}`,
  acceptedBySteps: {
    title: ({ delegate }: DelegationWords) => `${delegate} har sagt ja till att ta hand om din e-post`,
    lines: [
      ({ span }: DelegationWords) => `Ett steg är kvar: lägg in en regel i Outlook som gäller ${span}.`,
      keepsMail,
    ],
  },
  steps: (address: string, senders: readonly string[]) => [
    '1. Öppna Outlook på webben och gå till Inställningar, E-post, Regler. Välj Lägg till ny regel.',
    '2. Ge regeln namnet ”Delegering” och välj villkoret Tillämpa på alla meddelanden.',
    `3. Välj åtgärden Omdirigera till och skriv ${address}.`,
    `4. Lägg till undantaget Avsändaradressen innehåller och skriv ${senders.join(', ')}.`,
    '5. Spara. Regeln gäller genast: är du inte borta än, stäng av den i listan och slå på den när du går. Ta bort den när du är tillbaka.',
  ],
  acceptedByRule: {
    title: ({ delegate }: DelegationWords) => `${delegate} har sagt ja till att ta hand om din e-post`,
    lines: [
      ({ span }: DelegationWords) => `Regeln läggs in automatiskt i din brevlåda och gäller ${span}.`,
      keepsMail,
    ],
  },
  /** The owner is away: somebody else puts the rule in place. */
  acceptedByTask: {
    title: ({ delegate }: DelegationWords) => `${delegate} har sagt ja till att ta hand om din e-post`,
    lines: [
      () =>
        'Det gäller inte än: regeln i din brevlåda är inte inlagd. Din chef och IT har fått uppgiften, och du får besked när den är klar.',
      keepsMail,
    ],
  },
  /** A rule of before to the same person is not known to be gone. */
  acceptedAgain: {
    title: ({ delegate }: DelegationWords) => `${delegate} har sagt ja till att ta hand om din e-post`,
    lines: [
      () =>
        'Regeln från förut är inte borttagen vad Brevvakt vet. IT har fått frågan om den ligger kvar, och du får besked.',
      keepsMail,
    ],
  },
  inEffect: {
    title: ({ delegate, span }: DelegationWords) => `${delegate} tar hand om din e-post ${span}`,
    lines: [keepsMail, (words: DelegationWords) => `Det upphör av sig självt ${until(words)}.`],
  },
  /** The rule in Outlook is the owner's own, so it does not end by itself. */
  inEffectBySteps: {
    title: ({ delegate, span }: DelegationWords) => `${delegate} tar hand om din e-post ${span}`,
    lines: [
      keepsMail,
      (words: DelegationWords) =>
        `Delegeringen upphör ${until(words)}. Då får du en påminnelse om att ta bort regeln i Outlook.`,
    ],
  },
  over90: {
    title: ({ span }: DelegationWords) => `Du är borta ${span}`,
    lines: [
      () =>
        'Det är längre än 90 dagar. Lägg in ett automatiskt svar med en annan adress innan du går. Din chef har fått samma datum.',
      () => 'Vill du att någon läser din e-post kan du välja den här.',
    ],
  },
  unled: {
    title: () => 'Ingen har ordnat vem som läser din e-post',
    lines: [
      () =>
        'Det står ingen chef för dig i katalogen, och det får den som sköter Brevvakt veta. Ingen läser din e-post utan ditt ja: välj någon här när du vill.',
    ],
  },
  withManager: {
    title: () => 'Din chef har fått frågan vem som ska läsa din e-post',
    lines: [
      () =>
        'Ingen läser den utan ditt ja. Chefen kan anteckna ett ja som du har gett på annat sätt, eller varför ingen behövs.',
      () => 'Vill du välja någon kan du göra det här.',
    ],
  },
  settled: {
    readMyself: {
      title: ({ span }: DelegationWords) => `Du läser din e-post själv ${span}`,
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
      lines: [() => 'Ingen läser den innan det är ordnat. Vill du välja någon kan du göra det här.'],
    },
  },
  /** Of a very long leave: the manager has seen to it in another way. */
  settledDone: {
    title: () => 'Det är ordnat med din e-post',
    lines: [() => 'Din chef har antecknat vad som är gjort. Ingen läser den genom Brevvakt.'],
  },
  ended: {
    lapsed: {
      title: () => 'Delegeringen av din e-post har upphört',
      lines: [({ delegate }: DelegationWords) => `Tiden är slut, så ${delegate} får inte längre din e-post.`],
    },
    returned: {
      title: () => 'Delegeringen av din e-post har upphört',
      lines: [
        ({ delegate }: DelegationWords) => `Du är tillbaka, så ${delegate} får inte längre din e-post.`,
      ],
    },
    byOwner: {
      title: () => 'Du har tagit tillbaka delegeringen',
      lines: [
        ({ delegate }: DelegationWords) => `${delegate} får inte din e-post, och har fått besked.`,
        () => 'Vill du välja någon annan, skriv ”min delegering”.',
      ],
    },
    ruleGone: {
      title: () => 'Regeln för delegering finns inte kvar i din brevlåda',
      lines: [
        ({ delegate }: DelegationWords) =>
          `Den är borttagen eller ändrad, så delegeringen till ${delegate} gäller inte längre. Brevvakt lägger inte in den igen.`,
      ],
    },
    denied: {
      title: () => 'Delegeringen är stoppad',
      lines: [
        ({ delegate }: DelegationWords) =>
          `${delegate} får inte din e-post. Den som antecknade samtycket har fått veta att du inte har sagt ja.`,
        () => 'Vill du välja någon själv, skriv ”min delegering”.',
      ],
    },
    cancelled: nothing,
  },
  /** It ended before anything was passed on. */
  neverBegan: {
    title: () => 'Delegeringen av din e-post gäller inte',
    lines: [({ delegate }: DelegationWords) => `${delegate} får inte din e-post.`],
  },
  ruleLeft: (to: string) =>
    `Regeln som skickar din e-post till ${to} ligger kvar i Outlook tills du tar bort den: Inställningar, E-post, Regler.`,
  ruleLeftToIt: (to: string) =>
    `Regeln som skickar din e-post till ${to} ligger kvar. IT har fått besked om att ta bort den.`,
  ruleThere:
    'Ligger den förra regeln till samma person kvar, låt den vara och tryck på Jag har lagt in regeln.',
  notInPlace: 'Regeln i din brevlåda är inte inlagd än.',
  late: 'Det skulle ha gällt redan. Din chef har fått veta det.',
  removeRule: 'Lade du in en regel i Outlook ska du ta bort den.',
};
