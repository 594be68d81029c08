// Addresses of Outlook on the web.

/** A shared mailbox, open. */
export const outlookMailbox = (address: string): string =>
  `https://outlook.office.com/mail/${encodeURIComponent(address).replace('%40', '@')}/inbox`;
