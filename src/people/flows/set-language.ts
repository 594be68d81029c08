// "språk": from now on the bot speaks the language that the person chose.

import type { SentenceCard } from '../../core/card-facts';
import { sentence } from '../../core/card-facts';
import { foldAccents } from '../../core/plain-words';
import type { Language } from '../../core/municipality';
import type { PeopleSay, Person } from '../domain/person';
import { languageOf } from '../domain/person';
import type { PeopleContext } from '../context';

/** What was written names the language, else nothing is changed; a button, which says nothing, means the other one. */
export async function setLanguage(
  context: PeopleContext,
  person: Person,
  text: string,
): Promise<SentenceCard<PeopleSay>> {
  const language =
    text === '' ? otherThan(languageOf(person, context.municipality().language)) : namedIn(text);
  if (language === undefined || /[?？]/u.test(text)) return sentence({ what: 'languageUnknown' });
  await context.store.people.setLanguage(person.id, language);
  return sentence({ what: 'languageSet' });
}

/** The same, chosen on the work page: from now on the chat speaks it too. */
export const chooseLanguage = (
  context: PeopleContext,
  { id }: Pick<Person, 'id'>,
  language: Language,
): Promise<void> => context.store.people.setLanguage(id, language);

const otherThan = (language: Language): Language => (language === 'sv' ? 'en' : 'sv');

function namedIn(text: string): Language | undefined {
  const words = foldAccents(text.toLowerCase());
  if (/\b(?:engelska|english|en)\b/.test(words)) return 'en';
  return /\b(?:svenska|swedish|sv)\b/.test(words) ? 'sv' : undefined;
}
