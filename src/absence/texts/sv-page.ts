/** What the work page says of who is away beside what the cards say, in Swedish. */
export const svPage = {
  title: (days: string) => `Borta ${days}`,
  /** Of whoever may know of nobody else's. */
  ownTitle: 'Din frånvaro',
  nothingNoted: 'Inget är antecknat om dig.',
  from: 'Från och med',
  until: 'Till och med',
  unit: 'Förvaltning eller enhet',
  everyUnit: 'Alla',
  search: 'Namn',
  person: 'Namn',
  span: 'Borta',
  now: 'Borta nu',
  answers: 'Vem som svarar',
  backOn: (day: string) => `Åter ${day}`,
  has: (who: string, mailbox: string) => `${who} har ${mailbox}`,
  nobodyHas: (mailbox: string) => `Ingen har ${mailbox}`,
  /** Of a manager who is away. */
  decides: (name: string | undefined) =>
    name === undefined
      ? 'Ingen som får avgöra i chefens ställe är på plats'
      : `${name} avgör i chefens ställe`,
  nobodyAnswers: 'Enheten har ingen gemensam brevlåda',
  mail: 'E-posten',
  arranged: 'Ordnat',
  notArranged: 'Inte ordnat',
  ownDays: 'Din egen frånvaro',
  answered: 'Ditt svar är sparat.',
  whoReads: 'Vem som läser e-posten',
  mailForm: {
    how: 'Skriv hur eller varför.',
    /** Said where there is a card of one's own, and here is none. */
    refused: {
      'not-yours': 'Den frågan är någon annans att svara på, så inget ändrades.',
      'delegate-said-no':
        'Personen har sagt nej till just det här. Välj någon annan. Ångrar sig personen finns knappen Jag kan ändå här i Borta hos personen själv.',
    },
  },
  notedDays: 'Det du har antecknat om andra',
  noReason: 'Orsaken anges aldrig.',
  /** Whose absences these are. */
  of: {
    switchboard: 'Här står det som är sagt till Brevvakt.',
    others: 'Här står de som du delar brevlåda med eller är chef för.',
    own: 'Här står när du är borta, och här tar du tillbaka det.',
  },
  note: {
    title: 'Anteckna din frånvaro …',
    others: 'En kollega är borta i dag …',
    /** Of whom the reader may say it. */
    how: {
      others:
        'Gäller i dag, för den som står i bemanningen för en brevlåda som du har eller leder. Alla andra, också chefer och ställföreträdare, säger det själva till Brevvakt. Kommande dagar säger kollegan själv.',
      /** Who was typed is not among them. */
      nobody:
        'Ingen med det namnet står i bemanningen för en brevlåda som du har eller leder. Andra, också ställföreträdare, säger det själva till Brevvakt.',
      own: 'Här antecknar du din egen frånvaro. Att en kollega är borta säger kollegan själv till Brevvakt, eller någon som delar brevlåda med den, eller chefen.',
    },
    noReason: 'Skriv inte varför; det behövs inte och sparas inte.',
    /** Before it is saved. */
    everyDay:
      'Väljer du flera dagar och ett klockslag gäller klockslaget varje arbetsdag för sig; resten av dagen är du på plats. Är du borta hela tiden däremellan: anteckna första dagen för sig och de andra dagarna hela.',
    /** By what can be chosen in the form. */
    refused: {
      'end-before-start': 'Slutet är före början, så inget sparades. Ändra dagarna eller tiderna.',
      'date-in-past':
        'En frånvaro kan börja tidigast i dag, så inget sparades. Välj dagar från och med i dag.',
      'no-working-day':
        'Av de dagarna är ingen en arbetsdag, så inget behövs och inget sparades. Välj andra dagar.',
      'time-in-past':
        'Den tiden har redan varit i dag, så inget sparades. Välj ett senare klockslag vid ”Till klockan”, eller ”Dagens slut”.',
    },
    self: (name: string) => `${name} (du själv)`,
    save: 'Anteckna',
  },
  /** The directory does not answer. */
  silent: {
    name: 'Katalogen svarar inte just nu, så det går inte att säga om någon heter så. Det som är sagt till Brevvakt visas.',
    led: 'Katalogen svarar inte just nu. De som du delar brevlåda med visas; andra som du är chef för kan saknas.',
  },
  notAway: (names: readonly string[]) =>
    names.length === 0
      ? 'Ingen med det namnet hittades.'
      : `Har inte sagt något om att vara borta de dagarna: ${names.join(', ')}.`,
  /** Of whom that is said. */
  nobody: {
    switchboard: 'Ingen är borta de dagarna, så vitt Brevvakt vet.',
    others:
      'Ingen av dem som du delar brevlåda med eller är chef för är borta de dagarna, så vitt Brevvakt vet.',
    /** Others are away. */
    meant: 'Ingen som det du söker passar in på är borta de dagarna, så vitt Brevvakt vet.',
  },
  /** Of several days; `today`: so many of them. */
  someDays: (total: number, today: number) =>
    total === 1
      ? `1 person är borta någon av dagarna, ${today === 1 ? 'och är det i dag' : 'men inte i dag'}.`
      : `${total} personer är borta någon av dagarna, ${today === 0 ? 'ingen' : today} av dem i dag.`,
  count: (shown: number, total: number) =>
    shown === total
      ? `${total === 1 ? '1 person' : `${total} personer`} är borta.`
      : `${shown} av ${total} som är borta visas. Sök på namn eller enhet för att hitta fler.`,
};
