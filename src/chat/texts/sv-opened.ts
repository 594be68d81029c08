// What was said to be opened and is taken back, or is somebody else's to open, in Swedish.

type NotOpened = Readonly<
  Record<'byOther' | 'soon' | 'junkOfWhich' | 'noJunk', (name?: string) => readonly string[]>
>;

export const svOpened = {
  workingDay: (day: string) => `${day} är en vanlig arbetsdag.`,
  openingUndone: (mailboxes: string, clock: string) => [
    `Det du sade kl. ${clock} gäller inte längre: att du hade öppnat ${mailboxes}`,
    'Är det öppnat ändå? Tryck på ”Jag har öppnat den”.',
  ],
  heldByOthers: (mailboxes: readonly { readonly mailbox: string; readonly holder: string | undefined }[]) => [
    ...mailboxes.map(({ mailbox, holder }) =>
      holder === undefined ? `Ingen har ${mailbox} i dag` : `${holder} har ${mailbox} i dag`,
    ),
    'Där är inget ändrat.',
  ],
  notOpenedBy: {
    byOther: (name) => [
      'Bara den som har öppnat en brevlåda kan säga det, så inget är ändrat',
      `${name ?? 'Den som har öppnat den'} skriver själv ”jag har öppnat den”, eller trycker på knappen. Har du öppnat den, så skriv det.`,
    ],
    soon: () => ['Bra, inget är ändrat än', 'Skriv ”jag har öppnat den” när det är gjort.'],
    junkOfWhich: () => [
      'Skräpposten i vilken brevlåda?',
      'Inget är ändrat. Skriv till exempel ”skräpposten i” och brevlådans namn ”är genomgången”.',
    ],
    noJunk: () => ['Ingen oläst skräppost syns, så där finns inget att anteckna'],
  } as NotOpened,
};
