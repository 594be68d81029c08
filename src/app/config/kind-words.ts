// Kinds of values in words.

import type { Language } from '../../core/municipality';

/** The kinds of values that a file can hold, as YAML and zod name them. */
const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  string: { sv: 'text', en: 'text' },
  number: { sv: 'ett tal', en: 'a number' },
  integer: { sv: 'ett heltal', en: 'a whole number' },
  float: { sv: 'ett decimaltal', en: 'a decimal number' },
  boolean: { sv: 'sant eller falskt', en: 'true or false' },
  array: { sv: 'en lista', en: 'a list' },
  object: { sv: 'en samling nycklar', en: 'a set of keys' },
  null: { sv: 'tomt', en: 'nothing' },
};

/** A kind of value in words. */
export const kindWords = (kind: string, language: Language): string => kinds[kind]?.[language] ?? kind;
