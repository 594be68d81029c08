import type { PeopleTexts } from './sv';

/** What people read of themselves in English. */
export const en = {
  languageSet: 'The language is now English.',
  languageUnknown: 'Write “language Swedish” or “language English”. There are no other languages.',
  whichOfName: (names) => `Whom do you mean: ${names}? Write the whole name. Nothing is changed.`,
  personAmbiguous: (names) => `Several people are called that: ${names}. Write the whole name.`,
  refusals: {
    'directory-silent': 'The directory is not answering right now. Try again in a moment.',
  },
  signature: {
    title: 'Your signature',
    regards: 'Med vänlig hälsning',
    phone: (number) => `Telefon ${number}`,
    mobile: (number) => `Mobil ${number}`,
    missing: (fields) => `Missing from the directory: ${fields}. Tell IT and it will be there next time.`,
    fields: { title: 'title', department: 'department', phone: 'telephone number' },
    htmlLabel: 'The signature as HTML',
    showHtml: 'Show as HTML',
    note: 'Taken from the directory now and not kept. Copy it to Outlook: Settings, Accounts, Signatures.',
  },
} satisfies PeopleTexts;
