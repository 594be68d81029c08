// Whom to turn to, in Swedish.

interface UnitHad {
  readonly away: string | undefined;
  readonly address: string;
  readonly manager: string | undefined;
  /** Of a day that is free: the next working day, and what the free one is called. */
  readonly next: { readonly day: string; readonly free: string | undefined } | undefined;
}

export const svContact = {
  unitHas: (
    mailbox: string,
    name: string | undefined,
    { away, address, manager, next }: UnitHad,
  ): readonly string[] => [
    `${name ?? 'Ingen'} har ${mailbox} ${next?.day ?? 'i dag'}${away === undefined ? '' : `, ${away}`}`,
    ...(next === undefined
      ? []
      : [`I dag är ingen arbetsdag${next.free === undefined ? '' : ` (${next.free})`}.`]),
    `Brevlådans adress är ${address}.${manager === undefined ? '' : ` Ansvarig chef är ${manager}.`}`,
    `Brevvakt kopplar inga samtal och vet inte vem som svarar i en viss fråga. ${name === undefined ? 'Registratorn' : 'Den som har brevlådan'} kan säga vem det är.`,
  ],
  whoAnswers: (mailboxes: readonly string[], more: number): readonly string[] => [
    'Vem som svarar i en fråga vet inte Brevvakt',
    'Registratorn vet vem som har ett ärende eller en handling, och chefen vem på enheten som svarar. Förvaltningarna har de här brevlådorna:',
    ...mailboxes,
    ...(more > 0 ? [`Och ${more} till. Skriv förvaltningens namn, så kommer dess adress.`] : []),
  ],
};
