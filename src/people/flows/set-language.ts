// "språk": from now on the bot speaks the language that the person chose.

import type { SentenceCard } from '../../core/card-facts';
import type { Language } from '../../core/municipality';
import type { PersonId } from '../../core/ids';
import type { FlowContext } from '../../core/flow-context';

/** `language` is undefined when what was written names none that the bot speaks: nothing is changed then. */
export async function setLanguage(
  context: FlowContext,
  person: PersonId,
  language: Language | undefined,
): Promise<SentenceCard> {
  if (language === undefined) return { card: 'sentence', say: { what: 'languageUnknown' } };
  await context.store.people.setLanguage(person, language);
  return { card: 'sentence', say: { what: 'languageSet' } };
}
