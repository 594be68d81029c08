// People: the directory, names and languages, who is away now.

import { en } from './texts/en';
import type { PeopleTexts, PeopleWords } from './texts/sv';
import { sv } from './texts/sv';
import type { Language } from '../core/municipality';
import { signatureView } from './cards/signature-view';
import type { PeopleSay } from './domain/person';
import type { SignatureCard } from './domain/signature';
import type { CardTable, SayTable } from '../core/cards/view';
import { listWords } from '../core/texts/time-words';
import { peoplePersonal } from './store/tables';

export const people = {
  personal: peoplePersonal,
  texts: { sv, en } satisfies Readonly<Record<Language, PeopleTexts>>,
  cards: {
    signature: { view: signatureView, template: 'people/signature' },
  } satisfies CardTable<SignatureCard, PeopleWords>,
  says: {
    languageSet: (_, { texts }) => [texts.people.languageSet],
    languageUnknown: (_, { texts }) => [texts.people.languageUnknown],
    personNotFound: ({ query }, { texts }) => [texts.people.personNotFound(asName(query))],
    personAmbiguous: ({ names }, { texts }) => [texts.people.personAmbiguous(listWords(names, texts.time))],
  } satisfies SayTable<PeopleSay, PeopleWords>,
};

/** What was understood is kept in lower case; a name is shown as names are written. */
const asName = (query: string): string =>
  query.includes('@') ? query : query.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
