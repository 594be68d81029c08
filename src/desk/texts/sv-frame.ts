/** What stands around the views of the work page, in Swedish. */
export const svFrame = {
  language: 'sv',
  title: 'Brevvakt',
  skip: 'Till innehållet',
  views: {
    messages: 'Inkommet',
    today: 'I dag',
    roster: 'Bemanning',
    away: 'Borta',
    rules: 'Regler',
    figures: 'Över tid',
  },
  viewsLabel: 'Vyer',
  loading: 'Hämtar …',
  signingIn: 'Loggar in …',
  lost: 'Ingen kontakt med Brevvakt just nu. Det som är skrivet finns kvar, och sidan kommer tillbaka av sig själv.',
  lostMailbox: (names: readonly string[]) =>
    `Du har inte längre ${names.join(' och ')}, för bemanningen har ändrats. Det som hör dit visas inte längre.`,
  /** Something else was pressed while it stood open, changed. */
  formStands: (form: string) =>
    `Inget gjordes: det som du har ändrat i ”${form}” är inte skickat. Skicka det, eller tryck på ”Avbryt” först.`,
  notSent: 'Det här skrev du, och det sparades inte:',
  copy: 'Kopiera',
  copied: 'Kopierat.',
  notCopied: 'Det gick inte att kopiera härifrån. Texten är markerad: kopiera den själv.',
  failed: 'Det gick inte att hämta just nu.',
  again: 'Försök igen',
  unreadable: 'Adressen gick inte att läsa, så sidan visas som den brukar.',
  notSaved: 'Inget sparades: Brevvakt svarade inte. Det som är skrivet finns kvar; försök igen om en stund.',
  refused: 'Det gick inte att logga in med det här kontot.',
  signIn: 'Logga in',
  otherLanguage: 'In English',
  close: 'Stäng',
  cancel: 'Avbryt',
  /** At a field that is empty or cannot be so. */
  missing: {
    choice: 'Välj något i listan.',
    text: 'Skriv något här.',
    day: 'Välj en senare dag.',
    anyDay: 'Välj en dag.',
    date: 'Skriv hela datumet, eller ta bort det.',
  },
  /** Of a field in a form. */
  endsBefore: { day: 'Den sista dagen är före den första.', hour: 'Slutet är inte efter början.' },
  today: {
    title: 'I dag',
    tasks: 'Det här väntar på dig',
    none: 'Inget väntar på dig just nu.',
    mailboxes: 'Brevlådorna',
    ladder: 'Så länge ingen har öppnat den frågas, i tur och ordning, tills dagen noteras:',
    stops: { said: 'har frågats', leftOut: 'överhoppad', ahead: 'kommer' },
    clock: (time: string) => `kl. ${time}`,
  },
};
