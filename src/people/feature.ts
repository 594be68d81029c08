// People: the directory, names and languages, who is away now.

import type { Records } from '../platform/db/old-records';
import { refused, type CoreSay, type SentenceCard } from '../core/card-facts';
import type { ChatActs } from '../core/chat-act';
import type { PeopleContext } from './context';
import type { Language } from '../core/municipality';
import type { Person, PeopleSay } from './domain/person';
import { setLanguage } from './flows/set-language';
import { showSignature } from './flows/show-signature';
import { en } from './texts/en';
import { sv, type PeopleTexts, type PeopleWords } from './texts/sv';
import { signatureView } from './cards/signature-view';
import type { SignatureCard } from './domain/signature';
import type { CardTable, SayTable } from '../core/cards/view';
import { listWords } from '../core/texts/time-words';
import { peoplePersonal } from './store/tables';
import { peoplePage } from './page';

export const people = {
  records: {
    absences: [
      { table: 'absence', overAt: ['ended_at', 'until_at'] },
      { table: 'days_off', overAt: ['ended_on', 'last_day'], isByDate: true },
    ],
  } satisfies Records,
  personal: peoplePersonal,
  page: peoplePage,
  texts: { sv, en } satisfies Readonly<Record<Language, PeopleTexts>>,
  cards: {
    signature: { view: signatureView, template: 'people/signature' },
  } satisfies CardTable<SignatureCard, PeopleWords>,
  says: {
    languageSet: (_, { texts }) => [texts.people.languageSet],
    languageUnknown: (_, { texts }) => [texts.people.languageUnknown],
    whichOfName: ({ names }, { texts }) => [texts.people.whichOfName(listWords(names, texts.time))],
    personAmbiguous: ({ names }, { texts }) => [texts.people.personAmbiguous(listWords(names, texts.time))],
  } satisfies SayTable<PeopleSay, PeopleWords>,
  acts: {
    language: { run: async (context, person, { text }) => [await setLanguage(context, person, text)] },
    signature: {
      run: async (context, { id }) => {
        const shown = await showSignature(context, id);
        return [shown.ok ? shown.value : refused(shown.refusal)];
      },
    },
  } satisfies ChatActs<
    'language' | 'signature',
    PeopleContext,
    Person,
    { readonly text: string },
    SignatureCard | SentenceCard<CoreSay | PeopleSay>
  >,
};
