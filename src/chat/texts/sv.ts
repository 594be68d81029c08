import type { Words } from '../../core/cards/view';
import type { Wording } from '../../core/texts/wording';
import { moment } from '../../core/texts/sv-words';
import { capital, type When } from '../../core/texts/time-words';
import { svAbout, svAboutSays } from './sv-about';
import { svAway } from './sv-away';
import { svChoices } from './sv-choices';
import { svDoubt } from './sv-doubt';
import { svContact } from './sv-contact';
import { svOpened } from './sv-opened';

/** Answers in a sentence to what people write; each list’s first is the card’s first line in Swedish. */
export const sv = {
  plain: {
    notEveryWeek: [
      'Varannan vecka går inte att spara, så inget är ändrat',
      'En ledig veckodag gäller varje vecka. Säg annars en dag i taget, som här nedanför. Är det så året om kan ansvarig chef ändra brevlådans ordning till varannan vecka.',
    ],
    whichDays: ['Vilka dagar menar du?', 'Skriv dem, till exempel ”vem har brevlådan på fredag”.'],
    noWeekdaysOff: ['Du har ingen sådan ledig veckodag antecknad, så inget är ändrat'],
    ...svAbout,
    awayUnclear: [
      'Det gick inte att förstå vilka dagar',
      'Skriv dagarna, till exempel ”i morgon”, ”till fredag”, ”1–5 december” eller ”v 8”. Inget är ändrat.',
    ],
    noSuchDay: [
      'Den dagen finns inte i kalendern',
      'Skriv dagarna igen, till exempel ”1–5 december”. Inget är ändrat.',
    ],
    noAbsences: [
      'Du har ingen frånvaro, nu eller längre fram',
      'Blir du borta kan du skriva till exempel ”jag är borta 1–5 december”.',
    ],
    automaticReply: [
      'Ditt automatiska svar säger att du är borta',
      'Stäng av det i Outlook, så ser Brevvakt inom några minuter att du är på plats.',
    ],
    thanks: ['Varsågod. Skriv ”hjälp” om du undrar något mer.'],
    goodbye: ['Ha det så bra.'],
    reply: [
      'Inget väntar på svar från dig här',
      'Det som frågas i chatten går att svara på i tio minuter. Skriv annars en gång till vad du vill göra, eller ”hjälp”.',
    ],
    ...svDoubt,
    whoIsMeant: [
      'Det gick inte att se vem du menar',
      'Skriv för- och efternamn som i katalogen. Inget är ändrat.',
    ],
    nobodyOfName: [
      'Ingen med det namnet finns i katalogen som Brevvakt läser',
      'Skriv för- och efternamn, eller titta efter hur namnet stavas.',
    ],
    mayNotKnowAway: [
      'Vem som är borta visas inte för alla',
      'De som delar en brevlåda ser det för varandra, chefen för de sina och växeln för dem som har sagt det. Skriv ”vem har brevlådan” så ser du vem som har den.',
    ],
    askedOther: [
      'Vem som är borta visas inte för alla',
      'Växeln kan svara på om någon går att nå. Skriv ”vem har brevlådan” så ser du vem som har den.',
    ],
    whichMailboxBeside: [
      'Vilken brevlåda menar du?',
      'Tryck på den, eller skriv dess namn. Den delen är inte gjord än.',
    ],
    whichMailbox: ['Vilken brevlåda menar du?', 'Tryck på den, eller skriv dess namn. Inget är ändrat.'],
    notYourMailbox: [
      'Du står inte i någon brevlådas bemanning, så inget är ändrat',
      'Den som har brevlådan, eller ansvarig chef, kan göra det. Skriv ”vem har brevlådan” så ser du vem det är.',
    ],
    daysNotYours: [
      'Hur det gick med en brevlåda visas för dem som har den och för ansvarig chef',
      'Skriv ”vem har brevlådan” så ser du vem som har den.',
    ],
    wholeDays: [
      'Det går bara för hela dagar. Ska det göras?',
      'Inget är gjort än. Svara ”ja”, eller tryck på knappen.',
    ],
    openedThen: [
      'Det går att säga först den dagen',
      'Inget är ändrat. Skriv det igen när brevlådan är öppnad.',
    ],
    noDutyAhead: [
      'Du har inte brevlådan de närmaste fyra veckorna, om inget ändras',
      'Skriv ”vem har brevlådan” så ser du vem som har den.',
    ],
    noManager: ['Det står ingen chef för dig i katalogen', 'IT kan lägga in den.'],
    noRegistrar: [
      'Ingen brevlåda hör till din förvaltning',
      'Skriv ”vem har brevlådan” så ser du dem som finns.',
    ],
    staffChange: [
      'Säg det till din chef och till växeln',
      'Växeln behöver namn och nummer på den som börjar, och vem som tar över efter den som slutar. IT ordnar konto och brevlåda på chefens beställning. Står personen i en brevlådas bemanning ändrar ansvarig chef den. Inget av det du skrev sparas.',
    ],
    stop: [
      'Korten om en brevlåda kommer bara till den som har den',
      'Lämna över brevlådan, eller be ansvarig chef ändra bemanningen, så slutar de. Frågan om vem som läser din e-post kan du besvara med ”Får inte läsas av andra”, så kommer den inte igen. Resten går inte att stänga av.',
    ],
    why: [
      'Ett kort kommer av tre skäl',
      'Det gäller en brevlåda som du har eller svarar för, något som väntar på dig, eller din egen frånvaro. På kortet visar ”Vilken regel?” regeln bakom.',
    ],
    noReminders: [
      'Du har ingen påminnelse som väntar',
      'Skriv till exempel ”påminn mig kl. 14”. Korten om en brevlåda kommer av sig själva när ingen öppning syns.',
    ],
    remindWhen: ['När ska du bli påmind?', 'Skriv ett klockslag, till exempel ”påminn mig kl. 14”.'],
    forAdmins: ['Brevvakt är i gång', 'Hur driften går ser bara den som sköter Brevvakt.'],
    other: [
      'Det kan Brevvakt inte hjälpa till med',
      'Här går det att säga när du är borta, se vem som har en brevlåda och fråga om reglerna för telefon och e-post. Skriv ”hjälp” så ser du hur.',
    ],
    notStaff: [
      'Här går det att säga när du själv eller en kollega är borta',
      'Elevers och andras frånvaro anmäls som vanligt, inte här. Inget är ändrat. Är det du som är borta, skriv till exempel ”jag är borta i dag”.',
    ],
    otherAsked: ['Det har Brevvakt inget svar på', 'Registratorn, din chef eller IT kan veta.'],
    inRules: ['Så står det i reglerna'],
    maybeInRules: ['Det här kan vara vad reglerna säger om det'],
    noSuchRule: ['Det finns ingen regel med det numret', 'Ställ frågan med egna ord i stället.'],
  },
  ...svAway,
  /** `day`: "fredag 25 december", with why it is free. */
  notWorkingDay: (day: string | undefined, free: string | undefined): readonly string[] => [
    day === undefined || free === undefined
      ? 'Det är ingen arbetsdag, så ingen behöver ha brevlådorna då.'
      : `${capital(day)} är ingen arbetsdag (${free}), så ingen behöver ha brevlådorna då.`,
  ],
  dutyDays: 'Vem som har brevlådorna',
  youHave: 'du har den',
  dutyDaysThen: 'Vem som hade brevlådan enligt bemanningen',
  had: (name: string | undefined) => (name === undefined ? 'ingen hade den' : `${name} hade den`),
  has: (name: string | undefined) => (name === undefined ? 'ingen har den' : `${name} har den`),
  /** Of some hours; `away`: who has it, and is away meanwhile. */
  isThere: (name: string | undefined, away: string | undefined) => {
    const there = name === undefined ? 'ingen i bemanningen är på plats' : `${name} är på plats`;
    return away === undefined ? there : `${there} (${away}, som har den, är borta)`;
  },
  /** To who is back. */
  hasToday: (mailboxes: string) => `Du har ${mailboxes} i dag.`,
  ownDuty: 'Då har du brevlådan, om inget ändras',
  ownDutyThen: 'Då hade du brevlådan enligt bemanningen',
  insteadOf: (days: string) => `Det gäller i stället för ${days}.`,
  openedOn: (day: string) => `så var det ${day}`,
  /** `clock`: when, where it is known. */
  openedAt: (clock: string | undefined) => (clock === undefined ? 'öppnad' : `öppnad kl. ${clock}`),
  dayState: {
    openedLater: 'öppnad, men senare än den skulle',
    missed: 'noterad utan öppning',
    notCheckable: 'kunde inte kontrolleras',
    open: 'ingen öppning syns',
    unknown: 'inget är noterat',
  },
  /** Of the latest card: why the reader got it. */
  whyCard: {
    morning: 'Den som brukar ha brevlådan är borta, och du står på tur i bemanningen',
    given: 'Någon gav dig brevlådan',
    nobody: 'Ingen i bemanningen är på plats, och du svarar för brevlådan',
    check: 'Du har brevlådan i dag, och det syntes inte att den hade öppnats',
    substitute: 'Du är nästa i bemanningen, och det syntes inte att brevlådan hade öppnats',
    manager: 'Du svarar för brevlådan, och det syntes inte att den hade öppnats',
    unreadable: 'Du har brevlådan, och det gick inte att se om den var öppnad',
    missed: 'Du svarar för brevlådan, och dagen slutade utan att en öppning syntes',
    mailbox: 'Det gäller en brevlåda som du har eller svarar för',
    message: 'Det gäller ett meddelande som du ska svara på, bestämma om eller ta hand om',
    reported: 'En kollega har sagt att du är borta',
    ownMail: 'Det gäller vem som läser din e-post när du är borta',
    delegate: 'Det gäller e-posten för någon som är borta, och du är ombud eller har fått frågan',
    staffMail: 'Någon är borta, och det är du som chef eller ersättare som ser till att e-posten läses',
    switchboard: 'Du är i växeln, som får veta när någon är borta',
    unheard: 'Du har sagt att du eller någon annan är borta, och Brevvakt når ingen i växeln',
    staff: 'Du är chef, och chefer får frågan om personalen en gång i kvartalet',
    returned: 'Du har varit borta, och något hände eller väntar',
    asked: 'Du bad om det',
    question: 'Någon har frågat registratorn, och du står i bemanningen',
    answered: 'Du ställde en fråga till registratorn, och den är besvarad',
    tie: 'En fråga kan knytas till en regel, och du bestämmer om det eller har föreslagit det',
    retention: 'Du står i bemanningen, och något i brevlådan är så gammalt som gallringsplanen säger',
    people: 'Någon i en bemanning, eller en chef, hittas inte eller går inte att nå',
    admin: 'Du sköter Brevvakt enligt kommunens fil',
  },
  whySaid: (when: When) => `Därför fick du kortet ${moment(when)}.`,
  whyNone: (when: When) => [
    `Inget kort från Brevvakt till dig syns ${moment(when)}`,
    'Skriv ”varför fick jag det här” så får du veta varför det senaste kortet kom.',
  ],
  ...svAboutSays,
  remindSet: (when: When) => [
    `Du får en påminnelse ${moment(when)}`,
    'Bara tiden sparas, inte vad den gäller. Påminnelsen säger när du skrev det här, så hittar du det i chatten.',
  ],
  reminders: (all: readonly When[]) => [
    all.length === 1 ? 'Du har en påminnelse' : `Du har ${all.length} påminnelser`,
    ...all.map((when) => capital(moment(when))),
  ],
  remindDropped: (all: readonly When[]) => [
    all.length === 1 ? 'Påminnelsen är borttagen' : 'Påminnelserna är borttagna',
    ...all.map((when) => capital(moment(when))),
  ],
  reminder: (askedAt: When) => [
    'Du bad om en påminnelse nu',
    `Du skrev det ${moment(askedAt)}. Vad den gäller har Brevvakt inte sparat: det står där, längre upp i chatten.`,
  ],
  greeting: {
    roster: [
      'Hej. Här ser du hur det står till med dina brevlådor, och säger när du är borta',
      'Fråga om reglerna med egna ord, eller skriv ”hjälp”.',
    ],
    leads: [
      'Hej. Här ser du brevlådorna som du svarar för, och vem som har dem',
      'Fråga om reglerna med egna ord, eller skriv ”hjälp”.',
    ],
    none: [
      'Hej. Här säger du när du är borta, så vet växeln, och får svar om telefon och e-post',
      'Skriv till exempel ”sjuk”, ”ledig på fredag” eller en fråga om reglerna med egna ord.',
    ],
  },
  /** The first time, by what the reader has to do with mailboxes. */
  welcome: {
    roster: [
      'Brevvakt håller reda på om dina förvaltningsbrevlådor öppnas varje arbetsdag',
      'Det kommer ett kort när något behövs, och är du borta går brevlådan till nästa i bemanningen. Här säger du när du är borta, ser vem som har vilken brevlåda och frågar om reglerna.',
    ],
    leads: [
      'Brevvakt håller reda på om brevlådorna som du svarar för öppnas varje arbetsdag',
      'Det kommer ett kort när ditt beslut behövs: ingen är på plats, eller ett meddelande ska få någon som svarar. Här ser du vem som har dem, och vilka av dina som är borta.',
    ],
    none: [
      'Säg här när du är borta, så vet växeln det',
      'Skriv ”sjuk” eller ”ledig på fredag”; ingen frågar varför. Är du borta länge kan du ordna vem som läser din e-post. Och undrar du vad som gäller för e-post och telefon, eller om något är en allmän handling, så fråga med egna ord.',
    ],
    kept: 'Varför du är borta sparas aldrig. I Teams-chatten står det du skriver kvar tills du tar bort det.',
  },
  manager: (name: string, of?: string) =>
    `Enligt katalogen är ${name} ${of ? `chef för ${of}` : 'din chef'}.`,
  noManagerOf: (of: string) => `Det står ingen chef för ${of} i katalogen.`,
  registrar: (name: string, mailbox: string, onDuty?: Readonly<Record<'name' | 'away', string>>) => [
    `${name} är registrator för ${mailbox}`,
    ...(onDuty === undefined ? [] : [`I dag har ${onDuty.name} brevlådan${onDuty.away}.`]),
  ],
  ...svContact,
  ...svOpened,
  incident: (name: string | undefined, reached: string | undefined) => [
    `Säg det nu till ${name ?? 'kommunens dataskyddsombud'}`,
    ...(reached === undefined ? [] : [reached]),
    'En personuppgiftsincident ska bedömas och kan behöva anmälas till IMY inom 72 timmar från att den upptäcktes. Säg det också till din chef. Inget av det du skrev sparas.',
  ],
  /** Above the box after the first answers; each is understood as it stands. */
  suggestions: {
    roster: ['status', 'inkorg', 'vem har brevlådan'],
    leads: ['status', 'vem är borta i dag', 'vem har brevlådan'],
    none: ['min frånvaro', 'vem är min registrator', 'hjälp'],
  },
  chatWith: (name: string) => `Skriv till ${name}`,
  hasIt: (mailbox: string, isOther: boolean): readonly string[] => [
    `Du har redan ${mailbox} i dag`,
    isOther ? 'Inget är ändrat. Menar du en annan brevlåda, tryck på den.' : 'Inget är ändrat.',
  ],
  takenSince: (mailbox: string, name: string): readonly string[] => [
    `${name} har tagit över ${mailbox} sedan frågan ställdes`,
    'Inget är ändrat. Ska det göras ändå, svara ”ja” eller tryck på knappen.',
  ],
  unitAnswers: (name: string) => `Så här är brevlådan bemannad i dag där ${name} arbetar`,
  awayNotTold: 'Om någon är borta visas inte för alla. Växeln kan svara på om någon går att nå.',
  theyHave: (name: string, mailbox: string, canGive: boolean): readonly string[] => [
    `${name} har redan ${mailbox} då`,
    canGive
      ? 'Inget är gjort än. Vilken dag ger du i byte? Eller ta dagen utan att ge någon.'
      : 'Inget är gjort än. Du har ingen dag att ge i byte. Vill du ta dagen, tryck på den.',
  ],
  swapForWhat: (name: string): readonly string[] => [
    'Vilken dag tar du i stället?',
    `Inget är gjort än. Skriv båda dagarna, till exempel ”byt onsdag mot fredag med ${name}”, eller ge dagen utan att ta någon.`,
  ],
  swapOf: (name: string, mine: string, theirs: string) => `${name} tar ${mine}. Du tar ${theirs}.`,
  untilDay: (day: string) => `till och med ${day}`,
  mailboxesInAll: (count: number) => (count === 2 ? 'båda brevlådorna' : `alla ${count} brevlådorna`),
  choices: svChoices,
};

export type ChatTexts = Wording<typeof sv>;

export type ChatWords = Words<{ readonly chat: ChatTexts }>;
