import { genitive } from '../../core/texts/sv-words';
import {
  keepsMail,
  svDelegationOwner,
  until,
  type Because,
  type DelegationWords,
} from './sv-delegation-owner';

/** Why is nobody else's business. */
const cannot = () => 'Den som var vald kan inte ta hand om den.';

/** Cards about delegations in Swedish. */
export const svDelegation = {
  owner: svDelegationOwner,
  delegate: {
    proposed: {
      title: ({ owner, span }: DelegationWords) => `${owner} vill att du tar hand om e-posten ${span}`,
      lines: [
        (words: DelegationWords) =>
          `Säger du ja får du kopior av det som kommer in utifrån, och besvarar det. Tidigare e-post följer inte med. Uppdraget upphör av sig självt ${until(words)}.`,
      ],
    },
    accepted: {
      title: ({ owner, span }: DelegationWords) =>
        `Du har sagt ja till att ta hand om ${genitive(owner)} e-post ${span}`,
      lines: [() => 'Det är inte i gång än. Du får besked när kopiorna börjar komma.', keepsMail],
    },
    acceptedAgain: {
      title: ({ owner, span }: DelegationWords) =>
        `Du har sagt ja till att ta hand om ${genitive(owner)} e-post ${span}`,
      lines: [
        () =>
          'Regeln från förut är inte borttagen vad Brevvakt vet: kommer det kopior är de dina att besvara. IT har fått frågan om den ligger kvar, och du får besked.',
        keepsMail,
      ],
    },
    inEffect: {
      title: ({ owner, span }: DelegationWords) => `Du tar hand om ${genitive(owner)} e-post ${span}`,
      lines: [
        () =>
          'Du får kopior av det som kommer in utifrån, och besvarar det. Tidigare e-post följer inte med.',
        ({ owner }: DelegationWords) =>
          `Svara från din egen adress, skriv att du svarar i stället för ${owner}, och skicka kopia till ${owner}.`,
        (words: DelegationWords) => `Uppdraget upphör av sig självt ${until(words)}.`,
      ],
    },
    over: {
      title: ({ owner }: DelegationWords) => `Uppdraget med e-posten för ${owner} är slut`,
      lines: [() => 'Du får inga fler kopior.'],
    },
    /** A rule may still stand, or it had not begun. */
    overStill: {
      title: ({ owner }: DelegationWords) => `Uppdraget med e-posten för ${owner} är slut`,
      lines: [],
    },
    /** They were away themselves. */
    takeUp: {
      title: ({ owner }: DelegationWords) => `Vill du ta hand om ${genitive(owner)} e-post igen?`,
      lines: [
        ({ owner }: DelegationWords) =>
          `Det upphörde när du blev borta. ${owner} har sagt ja, så det räcker att du trycker på Jag tar upp det igen.`,
        () => 'Svarar du inte är det den som annars har frågan som ordnar det.',
      ],
    },
    /** They get the mail although it is not theirs to read any more. */
    ruleLeft: (owner: string) =>
      `Kommer det ändå kopior ligger regeln kvar i brevlådan. Läs dem inte, och säg det till ${owner} eller till IT.`,
    /** They keep on if the owner does. */
    paused: {
      title: ({ owner, earlier }: DelegationWords) =>
        `Uppdraget med e-posten för ${owner} gällde till och med ${earlier?.lastDay ?? ''}`,
      lines: [
        ({ owner }: DelegationWords) =>
          `Säger ${owner} ja fortsätter det, och du får besked. Du behöver inte svara igen.`,
      ],
    },
    longer: {
      title: ({ owner }: DelegationWords) => `Kan du fortsätta ta hand om ${genitive(owner)} e-post?`,
      lines: [
        ({ owner, lastDay, goesOn }: DelegationWords) =>
          `Du har sagt ja till och med ${lastDay ?? ''}. ${owner} är borta ${goesOn ?? ''}. Fortsätter ni båda gäller det så länge, annars upphör det som sagt.`,
      ],
    },
    keptOn: {
      title: ({ owner }: DelegationWords) => `Du fortsätter om ${owner} säger ja`,
      lines: [
        ({ lastDay, goesOn }: DelegationWords) =>
          `Då gäller det ${goesOn ?? ''}, annars till och med ${lastDay ?? ''}.`,
      ],
    },
    /** A no that can be taken back. */
    saidNo: {
      title: ({ owner }: DelegationWords) => `Du har sagt nej till att ta hand om ${genitive(owner)} e-post`,
      lines: [() => 'Ångrar du dig kan du säga ja så länge ingen annan har fått frågan.'],
    },
    /** They said no, did not answer or went away. */
    notTheirs: {
      title: ({ owner }: DelegationWords) => `Du har inte hand om ${genitive(owner)} e-post`,
      lines: [() => 'Du behöver inte göra något.'],
    },
    notTheirsStill: {
      title: ({ owner }: DelegationWords) => `Du har inte hand om ${genitive(owner)} e-post`,
      lines: [],
    },
    /** By who has the question when the day for an answer has passed. */
    undecided: {
      owner: ({ owner, answerOn }: DelegationWords) =>
        `Svarar du inte ${answerOn ?? ''} går frågan tillbaka till ${owner}.`,
      manager: ({ owner, answerOn }: DelegationWords) =>
        `Svarar du inte ${answerOn ?? ''} går frågan till chefen för ${owner}.`,
    },
  },
  manager: {
    open: {
      title: ({ owner, span }: DelegationWords) => `E-posten för ${owner} är inte ordnad ${span}`,
      lines: [
        () =>
          'Ingen får öppna brevlådan utan samtycke. Du kan kontakta ägaren, eller anteckna vad ni har kommit fram till.',
      ],
    },
    over90: {
      title: ({ owner, span }: DelegationWords) => `${owner} är borta ${span}`,
      lines: [
        ({ owner }: DelegationWords) =>
          `Det är längre än 90 dagar. Kom överens med ${owner} om ett automatiskt svar med en annan adress, eller anteckna ett samtycke. Utan samtycke styrs ingen e-post om.`,
        () => 'När det är ordnat, anteckna här vad som är gjort.',
      ],
    },
    accountEnded: {
      title: ({ owner }: DelegationWords) => `Kontot för ${owner} är avslutat`,
      lines: [
        () =>
          'Brevlådan behöver stängas eller styras om på ett beslut. Be IT om det, och anteckna här vad som är gjort.',
      ],
    },
    because: {
      declined: cannot,
      delegateAway: cannot,
      delegateLeft: cannot,
      delegateSilent: () => 'Den som var vald har inte svarat.',
      ownerAsks: ({ owner }: DelegationWords) => `${owner} vill att du avgör.`,
      unreachable: ({ owner }: DelegationWords) => `Brevvakt når inte ${owner} i Teams.`,
    } as Because,
    notYet: {
      title: ({ owner, span }: DelegationWords) => `E-posten för ${owner} är inte ordnad än ${span}`,
      lines: [() => 'En person har valts. Du får besked om det inte blir av.'],
    },
    ruleLeft: (to: string) => `Regeln som skickar e-posten till ${to} ligger kvar tills ägaren tar bort den.`,
    ruleLeftToIt: (to: string) =>
      `Regeln som skickar e-posten till ${to} ligger kvar. IT har fått besked om att ta bort den.`,
    /** Consent is given, and the rule is a task because the owner is away. */
    task: {
      title: ({ owner }: DelegationWords) => `Regeln för e-posten för ${owner} är inte inlagd än`,
      lines: [
        ({ owner, delegate, span }: DelegationWords) =>
          `${owner} är borta och har sagt ja till att ${delegate} läser och besvarar e-posten ${span}. IT har fått uppgiften att lägga in regeln. Till dess läser ingen.`,
        () => 'Tryck när IT har sagt att den är inlagd.',
      ],
    },
    /** A rule of before to the same person is not known to be gone. */
    taskAgain: {
      title: ({ owner }: DelegationWords) => `Ligger regeln för e-posten för ${owner} kvar?`,
      lines: [
        ({ owner, delegate, span }: DelegationWords) =>
          `${owner} är borta och har sagt ja till att ${delegate} läser och besvarar e-posten ${span}. Regeln från förut är inte borttagen vad Brevvakt vet, och IT har fått frågan om den ligger kvar.`,
        () => 'Tryck när IT har sagt att den är inlagd.',
      ],
    },
    /** The consent's days have passed, or the delegate cannot, and the owner is asked first. */
    askedAgain: {
      title: ({ owner, span }: DelegationWords) => `E-posten för ${owner} är inte ordnad än ${span}`,
      lines: [
        ({ owner, answerOn }: DelegationWords) =>
          `${owner} har fått frågan. Utan svar ${answerOn ?? ''} kommer den till dig.`,
      ],
    },
    contacted: {
      title: ({ owner }: DelegationWords) => `Du kontaktar ${owner} själv`,
      lines: [
        ({ span }: DelegationWords) =>
          `Det är inte ordnat än vem som läser e-posten ${span}. Anteckna här vad ni har kommit fram till; annars får du frågan igen efter några dagar.`,
      ],
    },
    arranged: {
      title: ({ owner, span }: DelegationWords) => `E-posten för ${owner} är ordnad ${span}`,
      lines: [],
    },
    denied: {
      title: ({ owner }: DelegationWords) => `${owner} har inte sagt ja till ombudet`,
      lines: [
        ({ delegate }: DelegationWords) =>
          `Delegeringen till ${delegate} är stoppad, och ingen läser e-posten. Det antecknade samtycket gäller inte.`,
        ({ owner }: DelegationWords) =>
          `Vill ${owner} att någon annan läser den räcker det att skriva ”min delegering” till Brevvakt.`,
      ],
    },
    /** The same, while they are still away. */
    deniedStillAway: {
      title: ({ owner }: DelegationWords) => `${owner} har inte sagt ja till ombudet`,
      lines: [
        ({ delegate }: DelegationWords) =>
          `Delegeringen till ${delegate} är stoppad, och ingen läser e-posten. Det antecknade samtycket gäller inte.`,
        ({ owner }: DelegationWords) =>
          `Har ${owner} sagt ja till någon annan kan du anteckna det här. ${owner} får veta det genast.`,
      ],
    },
    mayTakeUp:
      'Den som var vald får frågan om att ta upp det igen när hen är tillbaka, om inget annat är ordnat. Ägarens ja gäller då.',
    /** To who stood in. */
    managerIsBack: {
      title: ({ owner }: DelegationWords) => `Chefen för ${owner} är tillbaka och har frågan om e-posten`,
      lines: [() => 'Du behöver inte göra något.'],
    },
    /** A very long leave ended before its time. */
    backEarly: {
      title: ({ owner }: DelegationWords) => `${owner} är tillbaka, tidigare än det var sagt`,
      lines: [
        () =>
          'Det som antecknades om e-posten under ledigheten gäller inte längre. Är brevlådan stängd eller styrd om behöver IT ändra tillbaka det.',
      ],
    },
    over: {
      title: ({ owner }: DelegationWords) => `Frågan om e-posten för ${owner} gäller inte längre`,
      lines: [],
    },
  },
  admin: {
    task: {
      title: ({ owner }: DelegationWords) => `Lägg in en regel i brevlådan för ${owner}`,
      lines: [
        ({ owner, delegate, span }: DelegationWords) =>
          `${owner} är borta och har sagt ja till att ${delegate} läser och besvarar e-posten ${span}. Ingen annan ska läsa den.`,
      ],
    },
    steps: (address: string, senders: readonly string[]) => [
      `1. Lägg in en inkorgsregel i brevlådan (Exchange, New-InboxRule): omdirigera nya meddelanden till ${address}.`,
      `2. Undanta avsändare vars adress innehåller ${senders.join(', ')}.`,
      '3. Tryck på Regeln är inlagd. När uppdraget är slut får du besked om att ta bort den.',
    ],
    inPlace: {
      title: ({ owner }: DelegationWords) => `Regeln i brevlådan för ${owner} är inlagd`,
      lines: [() => 'När uppdraget är slut får du besked om att ta bort den.'],
    },
    remove: {
      title: ({ owner }: DelegationWords) => `Ta bort regeln i brevlådan för ${owner}`,
      lines: [
        ({ left }: DelegationWords) =>
          `Uppdraget är slut, men regeln skickar fortfarande e-posten till ${left ?? ''}. Ta bort den i dag, och tryck när det är gjort.`,
      ],
    },
    ruleThere: 'Ligger den förra regeln till samma person kvar, låt den vara och tryck på Regeln är inlagd.',
    alsoRemove: (to: string) => `Ta bort regeln som skickar e-posten till ${to}.`,
    /** Of a task that waits. */
    late: 'Det skulle ha gällt redan. Till dess regeln är inlagd läser ingen e-posten.',
    over: {
      title: ({ owner }: DelegationWords) => `Uppgiften om brevlådan för ${owner} gäller inte längre`,
      lines: [],
    },
  },
  facts: { owner: 'Vems e-post', delegate: 'Ombud', span: 'Dagar' },
  through: (day: string) => `till och med ${day}`,
  /** The last day for an answer. */
  by: (day: string) => `senast ${day}`,
  byToday: 'i dag',
  untilFurther: 'tills vidare',
  onlyThrough: (day: string) => `Bara till och med ${day}`,
  buttons: {
    name: 'Delegera',
    readMyself: 'Jag läser själv',
    notExternal: 'Används inte externt',
    exempt: 'Får inte läsas av andra',
    askManager: 'Fråga min chef',
    confirm: 'Jag har lagt in regeln',
    ruleInPlace: 'Regeln är inlagd',
    ruleGone: 'Regeln är borttagen',
    takeBack: 'Ta tillbaka',
    deny: 'Det har jag inte sagt ja till',
    keepOn: 'Fortsätt',
    keepOnTask: 'Jag fortsätter',
    yes: 'Ja',
    no: 'Nej, jag kan inte',
    noLonger: 'Jag kan inte längre',
    afterAll: 'Jag kan ändå',
    takeUp: 'Jag tar upp det igen',
    noteDone: 'Anteckna vad som är gjort',
    contact: 'Jag kontaktar själv',
    recordConsent: 'Anteckna samtycke',
    recordNone: 'Anteckna varför ingen behövs',
  },
  pickDelegate: 'Vem ska läsa och besvara?',
  pickConsented: ({ owner }: DelegationWords) => `Vem har ${owner} sagt ja till?`,
  heardOn: 'Vilken dag gavs samtycket till dig? Tomt betyder i dag.',
  how: 'Hur gavs samtycket, eller varför behöver ingen läsa e-posten?',
  howHint: 'Till exempel: på telefon i dag. Skriv inte varför någon är borta.',
};
