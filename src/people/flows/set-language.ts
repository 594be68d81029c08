// "språk": from now on the bot speaks the language that the person chose.

import { sentence, type SentenceCard } from '../../core/card-facts';
import type { PeopleSay } from '../domain/person';
import type { Language } from '../../core/municipality';
import type { PersonId } from '../../core/ids';
import type { PeopleContext } from '../context';

/** `language` is undefined when what was written names none that the bot speaks: nothing is changed then. */
export async function setLanguage(
  context: PeopleContext,
  person: PersonId,
  language: Language | undefined,
): Promise<SentenceCard<PeopleSay>> {
  if (language === undefined) return sentence({ what: 'languageUnknown' });
  await context.store.people.setLanguage(person, language);
  return sentence({ what: 'languageSet' });
}
