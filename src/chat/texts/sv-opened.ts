// What was said to be opened and is taken back, or is somebody else's to open, in Swedish.

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
};
