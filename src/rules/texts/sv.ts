import type { QuestionTexts } from './question-texts';
import { moment, some } from '../../core/texts/sv-words';

/** Questions to the rules and to the registrar, in Swedish. */
export const svQuestions: QuestionTexts = {
  place: (id, section) => [id, section].filter(Boolean).join(' · '),
  dated: (date) => `daterat ${date}`,
  decidedBy: (by) => `beslutat av ${by}`,
  related: 'Se också',
  deeds: {
    mailboxes: 'Skriv ”visa dagens brevlådor” så ser du hur det är i dag.',
    delegation:
      'Skriv ”ordna en delegering” så ser du vem som läser din e-post medan du är borta, eller hur du ordnar det.',
    signature: 'Skriv ”min signatur” så får du en att kopiera.',
  },
  consent: 'Ingen läser din e-post genom Brevvakt utan att du har sagt ja.',
  secret:
    'Du skrev ett personnummer. Brevvakt har tagit bort det ur frågan och sparar det inte; i chatten står det kvar tills du tar bort ditt meddelande. Skriv inga sådana uppgifter här.',
  byAi: (text) => `Skrivet av AI: ${text}`,
  aiTranslation: (text) => `Översatt av AI: ${text}`,
  helpful: 'Det hjälpte',
  notHelpful: 'Det hjälpte inte',
  thanks: 'Du sade att det hjälpte. Det noteras för regeln, utan ditt namn.',
  sorry: 'Du sade att det inte hjälpte. Vill du fråga en registrator?',
  kept: 'Frågan sparas som du skrev den, utan ditt namn, i listan över det som reglerna saknar.',
  notKept: 'Brevvakt sparar inte det du skrev. I chatten står det kvar tills du tar bort det.',
  canWrite: 'Skriv ”hjälp” så ser du vad du annars kan skriva.',
  ruleLanguage: undefined,
  silent: (title) => `Det står inget om det i ${title}. Vill du fråga en registrator?`,
  noAnswer: {
    empty: [
      'Det kom ingen fråga',
      'Skriv den som till en kollega, till exempel ”Hur ofta ska brevlådan öppnas?”.',
    ],
    'too-long': ['Frågan är för lång', 'Skriv den i en mening eller två, högst 1 000 tecken.'],
    'no-meaning': [
      'Det går inte att se vad frågan gäller',
      'Skriv några ord till, till exempel ”Hur ofta ska brevlådan öppnas?”. Skriv ”hjälp” så ser du vad du annars kan skriva.',
    ],
  },
  ask: 'Fråga registrator',
  askLabel: 'Din fråga',
  askHint:
    'Skickar du frågan sparas den med ditt namn, så att registratorn kan svara dig. Skriv inga personnummer eller annat känsligt.',
  askAnew: 'Skriv den utan person, eller ring registratorn. Skickar du frågan sparas den med ditt namn.',
  askMissing: 'Skriv frågan först.',
  send: 'Skicka frågan',
  askedBy: (name) => `${name ?? 'En kollega'} frågar`,
  waitsFor: (name) => `${name ?? 'En kollega'} väntar på svar`,
  askedWhen: (when, department) => [department, `${when.day} kl. ${when.clock}`].filter(Boolean).join(' · '),
  answerLabel: 'Ditt svar',
  answerHint: 'Skriv svaret så att det går att förstå utan frågan',
  answerMissing: 'Skriv svaret först.',
  answerNote: 'Svaret går till den som frågade. Fråga och svar sparas enligt gallringsbeslutet.',
  sendAnswer: 'Skicka svaret',
  answered: 'Frågan är besvarad',
  answeredBy: (name, when) => `${name ?? 'Registratorn'} svarade ${when.day} kl. ${when.clock}`,
  sentTo: (name) => `Frågan har gått till ${name ?? 'registratorn'}`,
  goesTo: (name, when) => `Frågan går till ${name ?? 'registratorn'} ${moment(when)}`,
  youAsked: (text) => `Du frågade: ${text}`,
  comesBack: (mailbox) => `Svaret kommer hit. Den som har hand om ${mailbox} ser frågan och ditt namn.`,
  gotAnswer: (name) => `${name ?? 'Registratorn'} har svarat på din fråga`,
  waiting: (count) =>
    count === 0 ? 'Ingen fråga väntar på svar' : `${some(count, 'fråga', 'frågor')} väntar på svar`,
  gaps: (count) =>
    count === 0
      ? 'Reglerna har svarat på allt som har frågats.'
      : `${some(count, 'fråga', 'frågor')} som reglerna inte svarade på:`,
  gap: (times, date, shownRule) =>
    [
      times === 1 ? date : `${times} gånger, senast ${date}`,
      ...(shownRule === undefined ? [] : [`${shownRule} hjälpte inte`]),
    ].join(' · '),
  withoutText: (count) =>
    `${some(count, 'tidigare fråga', 'tidigare frågor')} som reglerna inte svarade på: texten är borttagen.`,
  gapsNote:
    'De sparas utan namn. Saknas bara ett ord, säg till den som sköter Brevvakt. Saknas en regel avgör förvaltningen.',
  week: (waiting, gaps) =>
    [
      ...(waiting === 0 ? [] : [`${some(waiting, 'fråga', 'frågor')} väntar på svar`]),
      ...(gaps === 0 ? [] : [`reglerna svarade inte på ${some(gaps, 'fråga', 'frågor')}`]),
      'skriv ”frågor”',
    ].join(' · '),
  firstDay: {
    employee: 'Lathund för nyanställda',
    registrar: 'Lathund för nya registratorer',
  },
  firstDayNote: 'Fråga om vad som helst i reglerna här i chatten, med egna ord.',
  signature: {
    title: 'Din signatur',
    regards: 'Med vänlig hälsning',
    phone: (number) => `Telefon ${number}`,
    mobile: (number) => `Mobil ${number}`,
    missing: (fields) => `Katalogen saknar ${fields}. Säg till IT så kommer det med nästa gång.`,
    fields: { title: 'titel', department: 'förvaltning', phone: 'telefonnummer' },
    htmlLabel: 'Signaturen som HTML',
    showHtml: 'Visa som HTML',
    note: 'Hämtad ur katalogen nu och sparas inte. Kopiera den till Outlook: Inställningar, Konton, Signaturer.',
  },
};
