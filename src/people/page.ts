// The work page's addresses about people: finding a colleague by name (F4), and the reader's own language.

import { z } from 'zod';
import { languages } from '../core/municipality';
import { accept } from '../core/refusal';
import { pageEntry, type PageReader } from '../platform/web/page-entry';
import type { PeopleContext } from './context';
import { findPeople } from './flows/find-people';
import { chooseLanguage } from './flows/set-language';

export const peoplePage = {
  'GET /people': pageEntry({
    says: 'Colleagues by the beginnings of their names, or one by a whole address; whoever is chosen is checked anew.',
    inputs: z.object({ name: z.string().trim().min(2).max(100) }),
    answer: z.object({
      people: z
        .array(z.object({ id: z.string(), name: z.string(), department: z.string().optional() }))
        .readonly(),
    }),
    run: async (context: PeopleContext, _: PageReader<object>, { name }) =>
      accept({ people: await findPeople(context, name) }),
  }),
  'POST /me/language': pageEntry({
    says: 'The reader’s language, here and in the chat.',
    inputs: z.object({ language: z.enum(languages) }),
    answer: z.object({ language: z.enum(languages) }),
    run: async (context: PeopleContext, { person }: PageReader<object>, { language }) => {
      await chooseLanguage(context, person, language);
      return accept({ language });
    },
  }),
};
