// Whether what somebody pressed to have kept tells of the health or family of somebody who can be recognised (P3, K1).

import { possibleNames } from './first-names';
import { tellsOfSomebody } from './kept-text';

/** What knows ordinary words, and who is in the directory. */
export interface PersonalFacts {
  readonly rules: { readonly wordKind: (word: string) => 'work' | 'everyday' | 'unknown' };
  readonly store: { readonly questions: { isAnybodyNamed(words: readonly string[]): Promise<boolean> } };
}

/** By its own words, or since it names somebody whom the directory knows. */
export async function isPersonal({ rules, store }: PersonalFacts, text: string): Promise<boolean> {
  const known = { isKnown: (word: string) => rules.wordKind(word) !== 'unknown' };
  if (tellsOfSomebody(text, known)) return true;
  if (!tellsOfSomebody(text, known, true)) return false;
  return store.questions.isAnybodyNamed(possibleNames(text));
}
