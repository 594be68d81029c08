// Whom to turn to, in Swedish.

interface UnitHad {
  readonly away: string | undefined;
  readonly address: string;
  readonly manager: string | undefined;
  readonly orElse: string | undefined;
  /** Of a day that is free: the next working day, and what the free one is called. */
  readonly next: { readonly day: string; readonly free: string | undefined } | undefined;
}

const mayWrite = {
  roster: 'vad har kommit in i dag',
  leads: 'vad väntar på mig',
  switchboard: 'vem är borta i dag',
  none: 'vem har brevlådan i dag',
} as const;

export const svContact = {
  notUnderstood: (part: keyof typeof mayWrite): readonly string[] => [
    'Det gick inte att förstå, så inget är gjort',
    `Skriv det gärna på ett annat sätt, eller till exempel ”${mayWrite[part]}”. Inget av det du skrev sparas.`,
  ],
  unitHas: (
    mailbox: string,
    name: string | undefined,
    { away, address, manager, orElse, next }: UnitHad,
  ): readonly string[] => [
    `${name ?? 'Ingen'} har ${mailbox} ${next?.day ?? 'i dag'}${away === undefined ? '' : `, ${away}`}`,
    ...(next === undefined
      ? []
      : [`I dag är ingen arbetsdag${next.free === undefined ? '' : ` (${next.free})`}.`]),
    `Brevlådans adress är ${address}.${manager === undefined ? '' : ` Ansvarig chef är ${manager}.`}`,
    ...(orElse === undefined ? [] : [`Det kan också höra till ${orElse}.`]),
    `Brevvakt kopplar inga samtal och vet inte vem som svarar i en viss fråga. ${name === undefined ? 'Registratorn' : 'Den som har brevlådan'} kan säga vem det är.`,
  ],
  personReach: (name: string, isReached: boolean, mailboxes: readonly string[]): readonly string[] => [
    isReached ? `${name} nås i Teams` : `Hur ${name} nås står i katalogen`,
    'Adresser och nummer till enskilda lämnar Brevvakt inte ut. De står i katalogen.',
    ...mailboxes,
  ],
  unitMail: (mailbox: string, address: string): string => `E-post dit går till ${mailbox}: ${address}`,
  managersKnown: (rows: readonly string[]): readonly string[] => [
    'Vem som är chef där vet inte Brevvakt',
    'Det här är de ansvariga cheferna för brevlådorna:',
    ...rows,
  ],
  mailboxManager: (name: string, mailbox: string): string => `${name} är ansvarig chef för ${mailbox}.`,
  stepsIn: {
    nobody: (mailbox: string) => `${mailbox} · ingen annan står på tur`,
    decides: (name: string | undefined, of: string) =>
      name === undefined
        ? `Ingen är utsedd att avgöra när ${of} är borta.`
        : `${name} avgör när ${of} är borta.`,
    unknown: (of: string) => `Vem som går in för ${of} vet chefen, inte Brevvakt.`,
    calls: 'Brevvakt kopplar inga samtal och vet inte vem som tar dem.',
  },
  whoAnswers: (isOneOf: boolean, mailboxes: readonly string[], more: number): readonly string[] => [
    'Vem som svarar i en fråga vet inte Brevvakt',
    isOneOf
      ? 'Det kan höra till någon av de här brevlådorna:'
      : 'Registratorn vet vem som har ett ärende eller en handling. Chefen vet vem på enheten som svarar. Brevlådorna är:',
    ...mailboxes,
    ...(more > 0 ? [`Och ${more} till. Skriv brevlådans namn, så kommer dess adress.`] : []),
  ],
};
