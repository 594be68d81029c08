// Whether what somebody pressed to have kept tells of the health or family of somebody who can be recognised (P3, K1).

import { possibleNames } from './first-names';
import { tellsOfSomebody } from './kept-text';
import { seemsPrivate, type KindOf } from './private-state';

/** What knows ordinary words, and who is in the directory. */
export interface PersonalFacts {
  readonly rules: { readonly wordKind: KindOf };
  readonly store: { readonly questions: { isAnybodyNamed(words: readonly string[]): Promise<boolean> } };
}

/** Of a question: by its own words, since it is like what people tell of somebody, or since it names somebody known. */
export const isPersonal = async (facts: PersonalFacts, text: string): Promise<boolean> =>
  seemsPrivate(text, facts.rules.wordKind) || (await isPersonalNote(facts, text));

/** Of a note about work, which names colleagues more often than not: by its own words, or since it names somebody known. */
export async function isPersonalNote({ rules, store }: PersonalFacts, text: string): Promise<boolean> {
  const known = { isKnown: (word: string) => rules.wordKind(word) !== 'unknown' };
  if (tellsOfSomebody(text, known)) return true;
  if (!tellsOfSomebody(text, known, true)) return false;
  return store.questions.isAnybodyNamed(possibleNames(text));
}
