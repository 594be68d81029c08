// The words of the loaded document joined with those of the thesaurus: what is known, split and guessed.

import type { RuleLanguage } from './words';
import { nearestSpelling, spellingIndex } from '../../../core/spelling';
import { splitCompound } from './compounds';
import { kinOver, type Kin } from './kin';
import type { RuleDocument } from '../document';
import type { Lexicon } from './lexicon';

/** What is known about words while one document is loaded. */
export type Vocabulary = {
  /** Stems of the words in the rules themselves. */
  readonly stems: ReadonlySet<string>;
  /** Stems of the issuer's name, which says nothing about what is asked. */
  readonly names: ReadonlySet<string>;
  /** Whether the rules have the word itself, perhaps in another inflection. */
  readonly has: (word: string) => boolean;
  /** The parts of a compound that is no simple known word. */
  readonly partsOf: (word: string) => readonly string[];
  /** The stems in the rules that are built of a stem, or into it. */
  readonly kinOf: (stem: string) => readonly Kin[];
  /** What a misspelt word was meant to be. */
  readonly meant: (word: string, language: RuleLanguage) => string | undefined;
};

const shortestPart = 4;
const shortestEnglishGuess = 7;
const longestEnding = 2;

const mostRemembered = 50_000;

/** Splitting is slow and the same words come again and again. */
function remembering(split: (word: string) => readonly string[]): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const parts = split(word);
    if (known.size < mostRemembered) known.set(word, parts);
    return parts;
  };
}

/** Whether two words of one stem are the same word: beställer and beställs are, skrivaren and skrivas are not. */
function isInflected(word: string, form: string): boolean {
  if (form.startsWith(word) || word.startsWith(form)) return true;
  const kept = Math.max(word.length, form.length) - longestEnding;
  return word.slice(0, kept) === form.slice(0, kept);
}

/** Builds the vocabulary of a document. */
export function vocabularyOf(document: RuleDocument, lexicon: Lexicon): Vocabulary {
  const words = new Set(
    document.rules.flatMap((rule) => lexicon.words(`${rule.text} ${rule.section} ${rule.context}`)),
  );
  const stems = new Set([...words].map((word) => lexicon.stem(word, 'sv')));
  const forms = new Map<string, string[]>();
  for (const word of words) {
    const stem = lexicon.stem(word, 'sv');
    forms.set(stem, [...(forms.get(stem) ?? []), word]);
  }
  const isSimple = (stem: string) => lexicon.singles.sv.has(stem) || lexicon.common.has(stem);
  const known = (word: string) => {
    const spelled = lexicon.spellings.sv.get(word);
    if (spelled !== undefined) return spelled;
    const stem = lexicon.stem(word, 'sv');
    if (lexicon.stop.sv.has(word)) return undefined;
    return isSimple(stem) || (word.length >= shortestPart && stems.has(stem)) ? stem : undefined;
  };
  const spellings = {
    sv: spellingIndex(new Set([...words, ...lexicon.spellings.sv.keys()])),
    en: spellingIndex(lexicon.spellings.en.keys()),
  };
  const names = new Set(lexicon.words(document.facts.issuer ?? '').map((word) => lexicon.stem(word, 'sv')));
  return {
    stems,
    names,
    has: (word) => forms.get(lexicon.stem(word, 'sv'))?.some((form) => isInflected(word, form)) ?? false,
    partsOf: remembering((word) =>
      isSimple(lexicon.stem(word, 'sv')) ? [] : (splitCompound(word, known) ?? []),
    ),
    kinOf: kinOver(new Set([...stems].filter((stem) => !names.has(stem) && !lexicon.stop.sv.has(stem)))),
    meant: (word, language) =>
      language === 'en' && word.length < shortestEnglishGuess
        ? undefined
        : nearestSpelling(word, spellings[language]),
  };
}
