import type { Words } from '../../core/cards/view';
import type { Refusal } from '../../core/refusal';
import type { PeopleRefusal } from '../domain/person';
import type { Wording } from '../../core/texts/wording';

/** What people read of themselves in Swedish. */
export const sv = {
  languageSet: 'Nu är språket svenska.',
  languageUnknown: 'Skriv ”språk svenska” eller ”språk engelska”. Andra språk finns inte.',
  whichOfName: (names: string) => `Vem menar du: ${names}? Skriv hela namnet. Inget är ändrat.`,
  personAmbiguous: (names: string) => `Flera heter så: ${names}. Skriv hela namnet.`,
  refusals: {
    'directory-silent': 'Katalogen svarar inte just nu. Försök igen om en stund.',
  } satisfies Readonly<Record<Exclude<PeopleRefusal, Refusal>, string>>,
  signature: {
    title: 'Din signatur',
    regards: 'Med vänlig hälsning',
    phone: (number: string) => `Telefon ${number}`,
    mobile: (number: string) => `Mobil ${number}`,
    missing: (fields: string) => `Katalogen saknar ${fields}. Säg till IT så kommer det med nästa gång.`,
    fields: { title: 'titel', department: 'förvaltning', phone: 'telefonnummer' },
    htmlLabel: 'Signaturen som HTML',
    showHtml: 'Visa som HTML',
    note: 'Hämtad ur katalogen nu och sparas inte. Kopiera den till Outlook: Inställningar, Konton, Signaturer.',
  },
};

export type PeopleTexts = Wording<typeof sv>;

export type PeopleWords = Words<{ readonly people: PeopleTexts }>;
