import type { Language } from '../municipality';
import { en } from './en';
import { sv } from './sv';
import type { Texts } from './texts';

const all: Readonly<Record<Language, Texts>> = { sv, en };

/** The wording in that language. */
export const textsOf = (language: Language): Texts => all[language];
