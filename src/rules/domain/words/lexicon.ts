// The thesaurus made ready for look-up: words and phrases by stem, and the words that compounds are split into.

import { compileSynonyms, type SynonymGroup, type Synonyms } from './synonyms';
import { weights } from '../finding/weights';
import { fold, swedishStem, wordsOf, type RuleLanguage, type Spelling, type Stemmer } from './words';

/** One part of a phrase: a key that a token must have, and whether words may stand before it. */
type PhrasePart = { readonly key: string; readonly gap: boolean };

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
  readonly stem: (word: string, language: RuleLanguage) => string;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly expansions: ReadonlyMap<string, Expansion>;
  /** Concepts of single words, by stem; by `=word` where only that form counts. */
  readonly singles: Readonly<Record<RuleLanguage, ReadonlyMap<string, readonly string[]>>>;
  /** Phrases by the key of their first part. */
  readonly phrases: ReadonlyMap<string, Phrases>;
  /** Ends of compounds that name a concept whatever stands before them: byggnadsnämnd, miljökontor. */
  readonly tails: ReadonlyMap<string, string>;
  readonly stop: Readonly<Record<RuleLanguage, ReadonlySet<string>>>;
  readonly weak: ReadonlySet<string>;
  /** Stems of everyday words. */
  readonly common: ReadonlySet<string>;
  readonly synonyms: Synonyms;
  /** Folded spellings that are known, with their stem: for compounds and misspellings. */
  readonly spellings: Readonly<Record<RuleLanguage, ReadonlyMap<string, string>>>;
};

type Draft = {
  readonly singles: Record<RuleLanguage, Map<string, string[]>>;
  readonly phrases: Map<string, Phrases>;
  readonly spellings: Record<RuleLanguage, Map<string, string>>;
  readonly tails: Map<string, string>;
};

const mostRemembered = 100_000;

/** Words are stemmed often and anew for every question, so each stem is kept. Stop words, and what would become one, stay whole. */
function rememberingStem(stem: Stemmer, stop: Lexicon['stop']): Lexicon['stem'] {
  const known = { sv: new Map<string, string>(), en: new Map<string, string>() };
  const fresh = (word: string, language: RuleLanguage) => {
    if (stop[language].has(word)) return word;
    const stemmed = language === 'sv' ? swedishStem(word, stem) : stem(word, 'en');
    return stop[language].has(stemmed) ? word : stemmed;
  };
  return (word, language) => {
    const found = known[language].get(word);
    if (found !== undefined) return found;
    const stemmed = fresh(word, language);
    if (known[language].size < mostRemembered) known[language].set(word, stemmed);
    return stemmed;
  };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

type Reader = Pick<Lexicon, 'stem' | 'words'>;

function partsOf(phrase: string, language: RuleLanguage, reader: Reader): readonly PhrasePart[] {
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

type Member = { readonly text: string; readonly concept: string; readonly language: RuleLanguage };

function addMember(draft: Draft, member: Member, reader: Reader): void {
  const { text, concept, language } = member;
  if (text.startsWith('*')) {
    for (const word of reader.words(text.slice(1))) draft.tails.set(reader.stem(word, language), concept);
    return;
  }
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
    tails: new Map(),
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
    spelling,
    words,
    stem,
    stop,
    concepts: new Map(thesaurus.concepts.map((concept) => [concept.name, concept])),
    expansions: expansionsOf(thesaurus.concepts),
    synonyms: compileSynonyms(thesaurus.synonyms ?? [], { stem, words }),
    weak: new Set(weak.flatMap(bothStems)),
    common: new Set(everyday.flatMap(bothStems)),
  };
}

/** A group of words and phrases that mean nearly the same. */
export type Concept = {
  readonly name: string;
  /** Swedish words and phrases; `..` in a phrase lets a few words stand between, `@name` stands for a concept. */
  readonly sv: readonly string[];
  readonly en: readonly string[];
  /** Wider concepts: a question about this one may be answered by a rule about those. */
  readonly is: readonly string[];
  /** Concepts close by, both ways, weaker than `is`. */
  readonly near: readonly string[];
  /** How much a question's word of this concept counts, 1 normally, less for what says little. */
  readonly weight: number;
  /** Whether a match of this concept alone is enough for an answer; absence or a colleague alone is not. */
  readonly alone: boolean;
  /** Concepts of one contrast exclude each other (telephone and e-mail): a question about one is seldom answered by a rule about another. */
  readonly contrast?: string | undefined;
  /** A message or record: what stands after "om" is what it is about. */
  readonly message?: boolean;
  /** Whatever else the question names is what it is about: whom the document holds for, what work mail is used for. */
  readonly ofAnything?: boolean;
  /** Asks about the document itself (who decided it, since when): only its facts answer. */
  readonly document: boolean;
  /** A subject that rules of this kind do not treat, unless the document itself uses the word. */
  readonly outside: boolean;
};

/** What a registrar can edit to widen the language that the bot understands. */
export type Thesaurus = {
  readonly concepts: readonly Concept[];
  /** Words that carry no meaning of their own, per language. */
  readonly stop: { readonly sv: readonly string[]; readonly en: readonly string[] };
  /** Words that say little: they help to rank, and missing ones speak little for a refusal. */
  readonly weak: readonly string[];
  /** Everyday words: known, so never taken for a misspelling, and usable as parts of compounds. */
  readonly common: readonly string[];
  /** Words in general use that mean nearly the same, in groups. */
  readonly synonyms?: readonly SynonymGroup[];
};

/** How strongly a question's concept finds another one. */
type Expansion = ReadonlyMap<string, number>;

const steps = 3;

type Links = ReadonlyMap<string, readonly (readonly [to: string, strength: number])[]>;

/** The thesaurus: concepts with the words people use for them, and how concepts lie to each other. */
function linksOf(concepts: readonly Concept[]): Links {
  const links = new Map<string, [string, number][]>(concepts.map((concept) => [concept.name, []]));
  const link = (from: string, to: string, strength: number) => links.get(from)?.push([to, strength]);
  for (const { name, is, near } of concepts) {
    for (const wider of is) {
      link(name, wider, weights.wider);
      link(wider, name, weights.narrower);
    }
    for (const other of near) {
      link(name, other, weights.near);
      link(other, name, weights.near);
    }
  }
  return links;
}

/** Everything that each concept finds: itself fully, its neighbours by the product of the steps to them. */
function expansionsOf(concepts: readonly Concept[]): ReadonlyMap<string, Expansion> {
  const links = linksOf(concepts);
  const expand = (name: string): Expansion => {
    const reached = new Map([[name, 1]]);
    let front: readonly string[] = [name];
    for (let step = 0; step < steps; step += 1) {
      front = front.flatMap((from) => spread(from, reached, links));
    }
    return reached;
  };
  return new Map(concepts.map(({ name }) => [name, expand(name)]));
}

function spread(from: string, reached: Map<string, number>, links: Links): readonly string[] {
  const strength = reached.get(from) ?? 0;
  const fresh: string[] = [];
  for (const [to, factor] of links.get(from) ?? []) {
    const value = strength * factor;
    if (value < weights.floor || value <= (reached.get(to) ?? 0)) continue;
    reached.set(to, value);
    fresh.push(to);
  }
  return fresh;
}
