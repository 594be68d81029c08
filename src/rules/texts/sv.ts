import type { Words } from '../../core/cards/view';
import type { RulesEvents } from '../domain/rules-log';
import type { LogSentences } from '../../core/texts/log-lines';
import type { When } from '../../core/texts/time-words';
import type { Refusal } from '../../core/refusal';
import type { RulesRefusal } from '../domain/registrar-question';
import type { Wording } from '../../core/texts/wording';
import { moment, some } from '../../core/texts/sv-words';
import { svPage } from './sv-page';

/** Questions to the rules and to the registrar in Swedish. */
export const sv = {
  page: svPage,
  /** "F1 · Förvaltningsbrevlådan"; facts about the document have no id. */
  place: (id: string | undefined, section: string) => [id, section].filter(Boolean).join(' · '),
  dated: (date: string) => `daterat ${date}`,
  decidedBy: (by: string) => `beslutat av ${by}`,
  /** In the place of the title, where the rules are not worded as they were decided. */
  retold: (title: string) => `Återgivet ur ${title}`,
  /** The day that was asked about, beside a rule about working days. */
  workingDay: (day: string) => `Kalendern säger: ${day} är en arbetsdag.`,
  noWorkingDay: (day: string, { next, isNo }: { readonly next: string; readonly isNo: boolean }) =>
    `Kalendern säger: ${isNo ? 'nej, ' : ''}${day} är ingen arbetsdag. Nästa är ${next}. Säger regeln något annat om dagen är det regeln som gäller.`,
  shortAnswerBy: (name: string | undefined, date: string) =>
    `Kort svar, godkänt av ${name ?? 'reglernas redaktör'} ${date}. Regeln är det som gäller.`,
  /** Of a draft, in the sandbox. */
  example: 'Ett utkast som ingen har godkänt; bara sandlådan visar det. Regeln är det som gäller.',
  /** Undefined in the language that the rules are written in. */
  englishBy: undefined as ((name: string | undefined, date: string) => string) | undefined,
  related: 'Se också',
  deeds: {
    mailboxes: 'Skriv ”visa dagens brevlådor” så ser du hur det är i dag.',
    delegation:
      'Skriv ”ordna en delegering” så ser du vem som läser din e-post medan du är borta, eller hur du ordnar det.',
    signature: 'Skriv ”min signatur” så får du en att kopiera.',
  },
  /** Goes with every rule that says that mail is opened (V2). */
  consent: 'Ingen läser din e-post genom Brevvakt utan att du har sagt ja.',
  secret:
    'Du skrev ett personnummer. Brevvakt har tagit bort det ur frågan och sparar det inte; i chatten står det kvar tills du tar bort ditt meddelande. Skriv inga sådana uppgifter här.',
  byAi: (text: string) => `Skrivet av AI: ${text}`,
  aiTranslation: (text: string) => `Översatt av AI: ${text}`,
  helpful: 'Det hjälpte',
  notHelpful: 'Det hjälpte inte',
  thanks: 'Du sade att det hjälpte. Det noteras för regeln, utan ditt namn.',
  sorry: (asks: boolean) => `Du sade att det inte hjälpte.${asks ? ' Vill du fråga en registrator?' : ''}`,
  /** Exactly what is stored of a question that was not answered: this, or nothing. */
  kept: 'Frågan gäller reglerna och nämner ingen: den sparas som du skrev den, utan ditt namn, i listan över det som reglerna saknar.',
  notKept:
    'Brevvakt sparar inte det du skrev: bara det som säkert är en fråga om reglerna och inte nämner någon sparas. I chatten står det kvar tills du tar bort det.',
  ownWays: {
    requestAtOnce:
      'Brevvakt går efter att en begäran om allmän handling ska besvaras genast: den står först i varje lista, med samma dag som svarsdag (nästa arbetsdag om den kom efter kontorstid).',
  },
  /** Of a question that is not kept, below the field that holds it. */
  sendToTeach:
    'Skicka frågan till registratorn, så kan den få en regel till svar nästa gång någon frågar så.',
  /** What was meant may have been no question. */
  canWrite: 'Skriv ”hjälp” så ser du vad du annars kan skriva.',
  near: 'Är det något av det här?',
  noneOfThem: 'Inget av dem',
  showRule: (id: string) => `Visa ${id}`,
  showDocument: 'Visa det',
  /** Undefined in the language that the rules are written in. */
  ruleLanguage: undefined as string | undefined,
  /** `asks`: a registrar can be asked. */
  silent: (title: string, asks: boolean) =>
    `Det står inget om det i ${title}.${asks ? ' Vill du fråga en registrator?' : ''}`,
  noAnswer: {
    empty: [
      'Det kom ingen fråga',
      'Skriv den som till en kollega, till exempel ”Hur ofta ska brevlådan öppnas?”.',
    ],
    'asks-registrar': ['Vad vill du fråga registratorn?'],
    'too-long': ['Frågan är för lång', 'Skriv den i en mening eller två, högst 1 000 tecken.'],
    'no-meaning': [
      'Det går inte att se vad frågan gäller',
      'Skriv några ord till, till exempel ”Hur ofta ska brevlådan öppnas?”. Skriv ”hjälp” så ser du vad du annars kan skriva.',
    ],
  },
  ask: 'Fråga registrator',
  askLabel: 'Din fråga',
  askHint:
    'Skickar du frågan sparas den med ditt namn, så att registratorn kan svara dig; nämner den ingen kan den också stå utan ditt namn bland det som reglerna saknar. Skriv inga personnummer eller annat känsligt.',
  /** Beside an empty box: what was asked may not be handed on as it is. */
  askAnew: 'Skriv frågan själv, utan någons hälsa eller familj. När du skickar den sparas den med ditt namn.',
  askMissing: 'Skriv frågan först.',
  send: 'Skicka frågan',
  askedBy: (name: string | undefined) => `${name ?? 'En kollega'} frågar`,
  /** The question once more. */
  waitsFor: (name: string | undefined) => `${name ?? 'En kollega'} väntar på svar`,
  facts: { asked: 'Frågat', department: 'Förvaltning' },
  askedWhen: (when: When) => `${when.day} kl. ${when.clock}`,
  answerLabel: 'Ditt svar',
  answerHint: 'Skriv svaret så att det går att förstå utan frågan',
  answerMissing: 'Skriv svaret först.',
  answerNote: 'Svaret går till den som frågade. Fråga och svar sparas enligt gallringsbeslutet.',
  sendAnswer: 'Skicka svaret',
  answered: 'Frågan är besvarad',
  answeredBy: (name: string | undefined, when: When) =>
    `${name ?? 'Registratorn'} svarade ${when.day} kl. ${when.clock}`,
  sentTo: (name: string | undefined) => `Frågan har gått till ${name ?? 'registratorn'}`,
  /** It waits for the receiver's office hours. */
  goesTo: (name: string | undefined, when: When) =>
    `Frågan går till ${name ?? 'registratorn'} ${moment(when)}`,
  youAsked: (text: string) => `Du frågade: ${text}`,
  comesBack: (mailbox: string) =>
    `Svaret kommer hit. Den som har hand om ${mailbox} ser frågan och ditt namn.`,
  gotAnswer: (name: string | undefined) => `${name ?? 'Registratorn'} har svarat på din fråga`,
  waiting: (count: number) =>
    count === 0
      ? 'Ingen fråga till registratorn väntar på svar'
      : `${some(count, 'fråga', 'frågor')} väntar på svar`,
  gaps: (count: number) =>
    count === 0
      ? 'Det finns ingen fråga som reglerna lämnade utan svar.'
      : `${some(count, 'fråga', 'frågor')} som reglerna inte svarade på:`,
  gap: (times: number, date: string, shownRule: string | undefined) =>
    [
      times === 1 ? date : `${times} gånger, senast ${date}`,
      ...(shownRule === undefined ? [] : [`${shownRule} hjälpte inte`]),
    ].join(' · '),
  /** Unanswered questions of before that are only counted. */
  withoutText: (count: number) =>
    `${some(count, 'tidigare fråga', 'tidigare frågor')} som reglerna inte svarade på: texten är borttagen.`,
  gapsNote:
    'De sparas utan namn. Saknas bara ett ord, säg till den som sköter Brevvakt. Saknas en regel avgör förvaltningen.',
  /** Where somebody ties questions to the rules. */
  gapsTied:
    'De sparas utan namn. Svarar en regel på en fråga, föreslå den: knyts frågan till regeln får nästa som frågar så regeln till svar.',
  /** `rule` is an id; undefined: outside the rules. */
  tie: {
    open: 'Föreslå regel',
    list: 'Visa knutna frågor',
    waits: (rule: string | undefined) =>
      `${rule ?? 'Utanför reglerna'} är föreslagen och väntar på en redaktör`,
    which: 'Vilken regel svarar på frågan?',
    how: 'Den som är redaktör för reglerna avgör, med egna ord och utan personer. Knyts frågan till regeln får nästa som frågar så regeln till svar.',
    rule: 'Regel',
    otherRule: 'Eller en annan regels nummer',
    outside: 'Utanför reglerna',
    propose: 'Föreslå',
    proposed: (name: string | undefined, rule: string | undefined) =>
      rule === undefined
        ? `${name ?? 'En registrator'} föreslår att en fråga är utanför reglerna`
        : `${name ?? 'En registrator'} föreslår ${rule} som svar på en fråga`,
    sentTo: (names: string, rule: string | undefined) =>
      `Förslaget ${rule ?? 'Utanför reglerna'} har gått till ${names === '' ? 'reglernas redaktörer' : names}`,
    whatNext: 'När frågan är knuten försvinner den ur listan. Till dess gäller inget nytt.',
    whatTying: 'Knyter du frågan får nästa som frågar så det svaret. Du kan ta tillbaka det när som helst.',
    wording: 'Så sparas frågan',
    wordingHint: 'Skriv den så att den gäller vem som helst: inga namn, inget ärende',
    wordingMissing: 'Skriv frågan först.',
    confirm: 'Knyt frågan',
    decline: 'Knyt den inte',
    tied: (rule: string | undefined) =>
      rule === undefined ? 'Frågan är noterad som utanför reglerna' : `Frågan är knuten till ${rule}`,
    over: { declined: 'Frågan knöts inte', ended: 'Frågan är inte knuten längre' },
    by: (name: string | undefined, when: When) => `${name ?? 'En redaktör'} ${moment(when)}`,
    questionGone: 'Frågan är borttagen.',
    count: (count: number) =>
      count === 0
        ? 'Ingen fråga är knuten till reglerna'
        : `${some(count, 'fråga är knuten', 'frågor är knutna')} till reglerna`,
    inForce: (title: string, version: string) => `${title}, version ${version}`,
    waiting: (count: number) => `${some(count, 'förslag väntar', 'förslag väntar')} på en redaktör`,
    changed: 'Räknas inte: reglerna har ändrats sedan dess.',
    again: 'Knyt igen',
    end: 'Ta tillbaka',
  },
  rule: {
    title: (ids: readonly string[]) =>
      ids.length === 1 ? `Regel ${ids[0] ?? ''}` : `Reglerna ${ids.join(', ')}`,
    none: 'Regeln finns inte i dokumentet som gäller',
    source: (title: string, issuer: string) => `${title} · ${issuer}`,
    decided: (date: string, by: string) => `Daterat ${date} · beslutat av ${by}`,
  },
  refusals: {
    'text-missing': 'Rutan är tom, så inget skickades. Skriv något i den först.',
    'no-registrar': 'Det finns ingen annan registrator att fråga än du själv, så inget skickades.',
    'no-editor':
      'Ingen är redaktör för reglerna, så inget föreslogs. Den som sköter Brevvakt kan skriva in en i kommunens fil.',
    'not-editor': 'Det avgör den som är redaktör för reglerna, så inget ändrades.',
    'question-gone': 'Frågan är borttagen, så inget föreslogs. Skriv ”frågor” så ser du de som finns.',
    'no-such-rule': 'Den regeln finns inte i dokumentet som gäller. Välj en annan.',
    'text-too-long': 'Frågan är för lång, så den sparades inte. Skriv den med högst 500 tecken.',
    'names-somebody':
      'Det kan stå ett namn, en adress eller ett nummer i frågan, så den sparades inte. Skriv den så att den gäller vem som helst.',
  } satisfies Readonly<Record<Exclude<RulesRefusal, Refusal>, string>>,
  log: {
    'rule.helpful': (_, { rule }) => `Regel ${rule} hjälpte någon`,
    'rule.notHelpful': (_, { rule }) => `Regel ${rule} hjälpte inte`,
    'ai.helpful': () => 'Något som AI hade skrivit hjälpte någon',
    'ai.notHelpful': () => 'Något som AI hade skrivit hjälpte inte',
    'question.asked': ({ actor, other }) => `${actor ?? 'Någon'} ställde en fråga till ${other}`,
    'question.movedOn': ({ other }) => `En fråga som väntade gick vidare till ${other}`,
    'question.answered': ({ actor, other }) => `${actor ?? 'Någon'} besvarade en fråga från ${other}`,
    'tie.proposed': ({ actor }, { rule }) =>
      `${actor ?? 'Någon'} föreslog ${rule ?? 'utanför reglerna'} som svar på en fråga`,
    'tie.made': ({ actor }, { rule }) =>
      rule === undefined
        ? `${actor ?? 'Någon'} noterade en fråga som utanför reglerna`
        : `${actor ?? 'Någon'} knöt en fråga till regel ${rule}`,
    'tie.declined': ({ actor }, { rule }) =>
      `${actor ?? 'Någon'} knöt inte en fråga som ${rule ?? 'utanför reglerna'} var föreslagen för`,
    'tie.ended': ({ actor }, { rule }) =>
      `${actor ?? 'Någon'} tog tillbaka en fråga från ${rule === undefined ? 'dem utanför reglerna' : `regel ${rule}`}`,
  } satisfies LogSentences<RulesEvents>,
  /** What somebody was refused, for the log. */
  verbs: {
    'rules.show': 'att visa en regel',
    'rules.choose': 'att välja en regel',
    'rules.helpful': 'att säga att ett svar hjälpte',
    'rules.notHelpful': 'att säga att ett svar inte hjälpte',
    'rules.askRegistrar': 'att fråga registratorn',
    'tie.open': 'att öppna en fråga till reglerna',
    'tie.propose': 'att föreslå en regel för en fråga',
    'tie.confirm': 'att knyta en fråga till en regel',
    'tie.decline': 'att avböja en regel för en fråga',
    'tie.again': 'att föreslå en regel igen',
    'tie.end': 'att ta bort en fråga från en regel',
    'tie.list': 'att lista frågor till reglerna',
    'question.answer': 'att besvara en fråga till registratorn',
  },
  notices: {
    question: 'Frågan till registratorn',
    questionAnswered: 'Svaret från registratorn',
    tie: 'Förslaget till reglernas redaktör',
  },
};

export type RulesTexts = Wording<typeof sv>;

export type RulesWords = Words<{ readonly rules: RulesTexts }>;
