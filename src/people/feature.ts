// People: the directory, names and languages, who is away now.

import { signatureView } from './cards/signature-view';
import type { PeopleSay } from './domain/person';
import type { SignatureCard } from './domain/signature';
import type { CardTable, SayTable } from '../core/cards/view';
import { listWords } from '../core/texts/time-words';
import { peoplePersonal } from './store/tables';

export const people = {
  personal: peoplePersonal,
  cards: {
    signature: { view: signatureView, template: 'people/signature' },
  } satisfies CardTable<SignatureCard>,
  says: {
    languageSet: (_, { texts }) => [texts.sentences.languageSet],
    languageUnknown: (_, { texts }) => [texts.sentences.languageUnknown],
    personNotFound: ({ query }, { texts }) => [texts.sentences.personNotFound(asName(query))],
    personAmbiguous: ({ names }, { texts }) => [
      texts.sentences.personAmbiguous(listWords(names, texts.time)),
    ],
  } satisfies SayTable<PeopleSay>,
};

/** What was understood is kept in lower case; a name is shown as names are written. */
const asName = (query: string): string =>
  query.includes('@') ? query : query.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
