/** The thesaurus made ready for look-up: words and phrases by stem, and the words that compounds are split into. */
import { expansionsOf, type Concept, type Expansion, type Thesaurus } from './thesaurus';
import type { Language } from '../../core/municipality';
import { fold, swedishStem, wordsOf, type Spelling, type Stemmer } from './words';

/** One part of a phrase: a key that a token must have, and whether words may stand before it. */
export type PhrasePart = { readonly key: string; readonly gap: boolean };

/** A phrase of the thesaurus and the concept that it names; `order` is its place among those that begin alike. */
export type Phrase = {
  readonly parts: readonly PhrasePart[];
  readonly concept: string;
  readonly order: number;
};

/** The phrases that begin with one key: those of one word, and the others by the key of their second word. */
export type Phrases = {
  readonly single: Phrase[];
  readonly bySecond: Map<string, Phrase[]>;
  count: number;
};

/** The compiled thesaurus. Keys: `s:` Swedish stem, `e:` English stem, `w:` the word as it is, `c:` concept. */
export type Lexicon = {
  readonly spelling: Spelling;
  /** The folded words of a text, in this spelling. */
  readonly words: (text: string) => readonly string[];
  readonly stem: (word: string, language: Language) => string;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly expansions: ReadonlyMap<string, Expansion>;
  /** Concepts of single words, by stem; by `=word` where only that form counts. */
  readonly singles: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>>;
  /** Phrases by the key of their first part. */
  readonly phrases: ReadonlyMap<string, Phrases>;
  readonly stop: Readonly<Record<Language, ReadonlySet<string>>>;
  readonly weak: ReadonlySet<string>;
  /** Stems of everyday words. */
  readonly common: ReadonlySet<string>;
  /** Folded spellings that are known, with their stem: for compounds and misspellings. */
  readonly spellings: Readonly<Record<Language, ReadonlyMap<string, string>>>;
};

type Draft = {
  readonly singles: Record<Language, Map<string, string[]>>;
  readonly phrases: Map<string, Phrases>;
  readonly spellings: Record<Language, Map<string, string>>;
};

const MOST_REMEMBERED = 100_000;

/** Words are stemmed often and anew for every question, so each stem is kept. Stop words, and what would become one, stay whole. */
function rememberingStem(stem: Stemmer, stop: Lexicon['stop']): Lexicon['stem'] {
  const known = { sv: new Map<string, string>(), en: new Map<string, string>() };
  const fresh = (word: string, language: Language) => {
    if (stop[language].has(word)) return word;
    const stemmed = language === 'sv' ? swedishStem(word, stem) : stem(word, 'en');
    return stop[language].has(stemmed) ? word : stemmed;
  };
  return (word, language) => {
    const found = known[language].get(word);
    if (found !== undefined) return found;
    const stemmed = fresh(word, language);
    if (known[language].size < MOST_REMEMBERED) known[language].set(word, stemmed);
    return stemmed;
  };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

type Reader = Pick<Lexicon, 'stem' | 'words'>;

function partsOf(phrase: string, language: Language, reader: Reader): readonly PhrasePart[] {
  const prefix = language === 'sv' ? 's:' : 'e:';
  const parts: PhrasePart[] = [];
  let gap = false;
  for (const piece of phrase.split(/\s+/)) {
    if (piece === '..') {
      gap = true;
      continue;
    }
    for (const key of keysOf(piece, (word) => prefix + reader.stem(word, language), reader)) {
      parts.push({ key, gap });
      gap = false;
    }
  }
  return parts;
}

function keysOf(piece: string, stemKey: (word: string) => string, reader: Reader): readonly string[] {
  if (piece.startsWith('@')) return [`c:${piece.slice(1)}`];
  return reader.words(piece).map((word) => (piece.startsWith('=') ? `w:${word}` : stemKey(word)));
}

type Member = { readonly text: string; readonly concept: string; readonly language: Language };

function addMember(draft: Draft, member: Member, reader: Reader): void {
  const { text, concept, language } = member;
  const parts = partsOf(text, language, reader);
  const [first] = parts;
  if (!first) return;
  if (parts.length === 1 && first.key.startsWith('w:'))
    push(draft.singles[language], `=${first.key.slice(2)}`, concept);
  else if (parts.length === 1 && /^[se]:/.test(first.key)) {
    push(draft.singles[language], first.key.slice(2), concept);
    for (const word of reader.words(text)) draft.spellings[language].set(word, first.key.slice(2));
  } else addPhrase(draft.phrases, parts, concept);
}

function addPhrase(phrases: Draft['phrases'], parts: readonly PhrasePart[], concept: string): void {
  const [first, second] = parts;
  if (first === undefined) return;
  const alike = phrases.get(first.key) ?? { single: [], bySecond: new Map<string, Phrase[]>(), count: 0 };
  phrases.set(first.key, alike);
  const phrase = { parts, concept, order: alike.count };
  alike.count += 1;
  if (second === undefined) alike.single.push(phrase);
  else push(alike.bySecond, second.key, phrase);
}

/** Compiles the thesaurus once per spelling, at start. */
export function compileLexicon(thesaurus: Thesaurus, stemmer: Stemmer, spelling: Spelling): Lexicon {
  const words = (text: string) => wordsOf(text, spelling);
  const all = (list: readonly string[]) => list.flatMap((word) => fold(word, spelling));
  const stop = { sv: new Set(all(thesaurus.stop.sv)), en: new Set(all(thesaurus.stop.en)) };
  const stem = rememberingStem(stemmer, stop);
  const draft: Draft = {
    singles: { sv: new Map(), en: new Map() },
    phrases: new Map(),
    spellings: { sv: new Map(), en: new Map() },
  };
  for (const { name: concept, sv, en } of thesaurus.concepts) {
    for (const text of sv) addMember(draft, { text, concept, language: 'sv' }, { stem, words });
    for (const text of en) addMember(draft, { text, concept, language: 'en' }, { stem, words });
  }
  const weak = all(thesaurus.weak);
  const everyday = [...all(thesaurus.common), ...weak];
  for (const word of everyday) {
    if (!draft.spellings.sv.has(word)) draft.spellings.sv.set(word, stem(word, 'sv'));
  }
  const bothStems = (word: string) => [stem(word, 'sv'), stem(word, 'en')];
  return {
    ...draft,
    ...{ spelling, words, stem, stop },
    concepts: new Map(thesaurus.concepts.map((concept) => [concept.name, concept])),
    expansions: expansionsOf(thesaurus.concepts),
    weak: new Set(weak.flatMap(bothStems)),
    common: new Set(everyday.flatMap(bothStems)),
  };
}
