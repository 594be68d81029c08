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
export async function isPersonal(facts: PersonalFacts, text: string): Promise<boolean> {
  const plain = withoutGroups(text);
  return seemsPrivate(plain, facts.rules.wordKind) || isPersonalNote(facts, plain);
}

/** Of a note about work, which names colleagues more often than not: by its own words, or since it names somebody known. */
export async function isPersonalNote({ rules, store }: PersonalFacts, text: string): Promise<boolean> {
  const known = { isKnown: (word: string) => rules.wordKind(word) !== 'unknown' };
  if (tellsOfSomebody(text, known)) return true;
  if (!tellsOfSomebody(text, known, true)) return false;
  return store.questions.isAnybodyNamed(possibleNames(text));
}

const address = /\S@\S|https?:|www\./iu;
const longNumber = /(?:\d[\s-]?){6}/u;

/** A way to reach somebody: an address or a long number. */
export const hasContact = (text: string): boolean => address.test(text) || longNumber.test(text);

const wellKnown: ReadonlySet<string> = new Set(
  'Teams Outlook Word Excel Microsoft Brevvakt Google Facebook Instagram Internet Swedish English Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
    .toLowerCase()
    .split(' '),
);

/** A word with a capital inside a sentence may be somebody's name; `known` are the words of the rules' own title. */
export function hasCapitalInside(text: string, known: string): boolean {
  const own = new Set(known.toLowerCase().match(/\p{L}+/gu) ?? []);
  const inside = text.matchAll(/(?=\p{Lu}\p{Ll})(?<=[^\s.!?:…"”]\s+["”(]*)\p{Lu}\p{Ll}+/gu);
  return [...inside].some(([word]) => {
    const plain = word.toLowerCase();
    return !wellKnown.has(plain) && !own.has(plain) && !own.has(plain.replace(/s$/u, ''));
  });
}

/** Whom a municipality serves, in a question: "alla föräldrar i kommunen" is no person's family (P3, K1). */
const groups =
  'föräldrar|vårdnadshavare|elever|brukare|klienter|patienter|pensionärer|parents|guardians|pupils|students|clients|patients|pensioners';
const many = "alla|samtliga|kommunens|skolans|förskolans|all|the municipality's|the school's";
/** What a group is, has or feels is somebody's all the same. */
const isState =
  '(?!\\s+(?:som|vars|med|utan|är|e|har|blir|blev|fick|får|mår|lider|who|whose|with|are|have|has|feel))';

const group = new RegExp(
  `(?<!\\p{L})(?:(?:${many}|\\d+)\\s+)(?:${groups})(?!\\p{L})${isState}|(?<!\\p{L})(?:${groups})(?=\\s+(?:i kommunen|på skolan|in the municipality|at the school)(?!\\p{L})${isState})`,
  'giu',
);

/** The same text with groups as those that everybody belongs to. */
const withoutGroups = (text: string): string => text.replace(group, 'alla invånare');
