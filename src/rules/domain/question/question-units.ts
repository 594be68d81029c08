// Takes a question apart into units of meaning, each with the features of rules that would answer it.

import type { Concept, Lexicon } from '../words/lexicon';
import { relatedOf, withParticle } from '../words/related';
import { groupPhrases, usedBy, type PhraseGroup } from './phrase-groups';
import type { Reading } from '../finding/rule-features';
import { conceptsOf, findPhrases, languageOf, readWord, type PhraseMatch, type Token } from '../words/tokens';
import type { RuleLanguage } from '../words/words';
import { joinApart, matterPositions } from './question-words';
import { weights } from '../finding/weights';

/** How well a unit is understood: what is `outside` or `unknown` speaks for saying no. */
export type UnitKind = 'known' | 'weak' | 'common' | 'unknown' | 'outside';

/** One word or phrase of a question; `features` say how strongly each feature of a rule answers it. */
export type Unit = {
  readonly words: string;
  readonly kind: UnitKind;
  readonly weight: number;
  /** Whether a match of this unit alone is enough for an answer. */
  readonly alone: boolean;
  /** Says what an earlier unit has said, so that it is no second match. */
  readonly repeated?: boolean;
  /** Only what a message is about ("ett mejl om sophämtning"), not what is asked. */
  readonly isMatter?: boolean;
  readonly features: ReadonlyMap<string, number>;
};

/** `strangers` are the words met so far that are neither known nor common, each with what it was taken for. */
type Context = Reading & {
  readonly language: RuleLanguage;
  readonly strangers: Map<string, readonly Unit[]>;
  /** What a message is about, and the words of a phrase, mean nothing else. */
  readonly isAsItIs: boolean;
};

const nothing: ReadonlyMap<string, number> = new Map();

/** A question with more words than this that nobody knows is not understood by guessing at the rest of them. */
const mostStrangers = 40;

function widen(concepts: readonly string[], lexicon: Lexicon): Map<string, number> {
  const features = new Map<string, number>();
  for (const concept of concepts) {
    if (lexicon.concepts.get(concept)?.outside === true) continue;
    for (const [name, strength] of lexicon.expansions.get(concept) ?? []) {
      const key = `c:${name}`;
      features.set(key, Math.max(strength, features.get(key) ?? 0));
    }
  }
  return features;
}

function addScaled(features: Map<string, number>, more: ReadonlyMap<string, number>, scale: number): void {
  for (const [key, strength] of more) features.set(key, Math.max(strength * scale, features.get(key) ?? 0));
}

/** A subject outside is one all the same where the rules have nothing of what else the word may mean. */
function insideOf(all: readonly Concept[], { holds }: Context): readonly Concept[] {
  const inside = all.filter((concept) => !concept.outside);
  if (holds === undefined || inside.length === all.length) return inside;
  return inside.filter(({ name }) => holds(`c:${name}`));
}

function conceptUnit(words: string, concepts: readonly string[], context: Context): Unit {
  const all = concepts.flatMap((name) => context.lexicon.concepts.get(name) ?? []);
  const inside = insideOf(all, context);
  const outside = inside.length === 0;
  const known = outside ? all : inside;
  return {
    words,
    kind: outside ? 'outside' : 'known',
    weight: Math.max(...known.map((concept) => concept.weight)),
    alone: known.some((concept) => concept.alone),
    features: widen(concepts, context.lexicon),
  };
}

/** The unit of a word that a concept or the document knows; undefined when neither does. */
function knownUnit(token: Token, context: Context): Unit | undefined {
  const { lexicon, vocabulary } = context;
  const inDocument = vocabulary.stems.has(token.stem) && !lexicon.stop[context.language].has(token.word);
  const related = context.isAsItIs ? nothing : relatedOf(token, context.language, context);
  if (token.concepts.length === 0 && !inDocument && related.size === 0) return undefined;
  const features = new Map<string, number>(related);
  if (inDocument) features.set(`s:${token.stem}`, 1);
  if (token.concepts.length > 0) {
    const unit = conceptUnit(token.word, token.concepts, context);
    if (unit.kind === 'outside' && !vocabulary.has(token.word) && related.size === 0) return unit;
    addScaled(features, unit.features, 1);
    return { ...unit, kind: 'known', features };
  }
  for (const part of vocabulary.partsOf(token.word)) {
    addScaled(features, new Map([[`s:${part}`, 1]]), weights.wholeBesideParts);
    addScaled(features, widen(conceptsOf(part, 'sv', lexicon), lexicon), weights.wholeBesideParts);
  }
  const weak = lexicon.weak.has(token.stem) || vocabulary.names.has(token.stem);
  return {
    words: token.word,
    kind: weak ? 'weak' : 'known',
    weight: weak ? weights.weak : inDocument ? 1 : weights.guessed,
    alone: !weak && inDocument,
    features,
  };
}

function plainUnit(token: Token, kind: UnitKind, weight: number): Unit {
  return { words: token.word, kind, weight, alone: false, features: new Map() };
}

function unitsOfParts(token: Token, context: Context): readonly Unit[] {
  if (context.language !== 'sv') return [];
  return context.vocabulary.partsOf(token.word).flatMap((part) => {
    const read = { ...readWord(part, 'sv', context.lexicon), stem: part };
    const unit =
      knownUnit(read, context) ?? plainUnit(read, context.lexicon.weak.has(part) ? 'weak' : 'common', 1);
    return [{ ...unit, weight: unit.weight * (unit.kind === 'weak' ? weights.weak : weights.part) }];
  });
}

function unitsOfWord(token: Token, context: Context): readonly Unit[] {
  const { lexicon, language } = context;
  const known = knownUnit(token, context);
  if (known) return [known];
  if (lexicon.stop[language].has(token.word)) return [];
  const stem = language === 'sv' ? token.stem : lexicon.stem(token.word, 'en');
  if (lexicon.weak.has(stem)) return [plainUnit(token, 'weak', weights.weak)];
  if (lexicon.common.has(stem)) return [plainUnit(token, 'common', 1)];
  return unitsOfStranger(token, context);
}

/** Taking apart and guessing are slow, so each word is tried once, and not more of them than a person means. */
function unitsOfStranger(token: Token, context: Context): readonly Unit[] {
  const { strangers } = context;
  const met = strangers.get(token.word);
  if (met !== undefined) return met;
  if (strangers.size >= mostStrangers) return [plainUnit(token, 'unknown', 1)];
  const units = unitsOfGuessing(token, context);
  strangers.set(token.word, units);
  return units;
}

function unitsOfGuessing(token: Token, context: Context): readonly Unit[] {
  const { lexicon, language } = context;
  const parts = unitsOfParts(token, context);
  if (parts.length > 0) return parts;
  const meant = context.vocabulary.meant(token.word, language);
  if (meant === undefined) return [plainUnit(token, 'unknown', 1)];
  return unitsOfGuess(readWord(meant, language, lexicon), context);
}

function unitsOfGuess(token: Token, context: Context): readonly Unit[] {
  const known = knownUnit(token, context);
  const units = known ? [known] : unitsOfParts(token, context);
  const guessed = units.length > 0 ? units : [plainUnit(token, 'common', 1)];
  return guessed.map((unit) => ({ ...unit, weight: unit.weight * weights.guessed }));
}

/** The outermost phrase leads; an inner one that it does not reach stands as a unit of its own. */
function unitsOfPhrase(group: PhraseGroup, tokens: readonly Token[], context: Context): readonly Unit[] {
  const { concepts, expansions } = context.lexicon;
  const members = usedBy(group, tokens, context).flatMap((position) => tokens[position] ?? []);
  const words = members.map((token) => token.word).join(' ');
  const [outer = '', ...within] = group.concepts;
  // "En egen brevlåda" of a department is the opposite of one's own.
  const side = concepts.get(outer)?.contrast;
  const inner = within.filter(
    (name) => name === outer || side === undefined || concepts.get(name)?.contrast !== side,
  );
  if (concepts.get(outer)?.outside === true) return [conceptUnit(words, [outer], context)];
  const apart = inner.filter((name) => name !== outer && !expansions.get(outer)?.has(name));
  const close = inner.filter((name) => !apart.includes(name));
  const unit = conceptUnit(words, [outer, ...close], context);
  const features = new Map(unit.features);
  for (const token of unit.weight > weights.hint ? members : []) {
    const word = knownUnit(token, { ...context, isAsItIs: true });
    if (word) addScaled(features, word.features, weights.wordOfPhrase);
  }
  const others = [...new Set(apart)].map((name) => conceptUnit(words, [name], context));
  return [
    { ...unit, features },
    ...others.map((other) => ({ ...other, weight: other.weight * weights.inner })),
  ];
}

/** A phrase of a subject outside of which the rules have every word that means something. */
function isAnswered(
  { concept, positions }: PhraseMatch,
  tokens: readonly Token[],
  context: Context,
): boolean {
  const { lexicon, holds } = context;
  if (holds === undefined || lexicon.concepts.get(concept)?.outside !== true) return false;
  const meant = positions
    .flatMap((at) => tokens[at] ?? [])
    .filter(({ word, stem }) => !lexicon.stop.sv.has(word) && !lexicon.weak.has(stem));
  const isHeld = ({ stem, concepts }: Token) =>
    holds(`s:${stem}`) || concepts.some((name) => holds(`c:${name}`));
  return meant.length > 0 && meant.every(isHeld);
}

type PhraseUnits = {
  readonly units: readonly Unit[];
  readonly taken: ReadonlySet<number>;
  readonly isOfAnything: boolean;
};

function phraseUnits(tokens: readonly Token[], context: Context): PhraseUnits {
  const matches = findPhrases(tokens, context.lexicon).filter((match) => !isAnswered(match, tokens, context));
  const isHint = ({ concept }: PhraseMatch) =>
    (context.lexicon.concepts.get(concept)?.weight ?? 1) <= weights.hint;
  const hints = groupPhrases(matches.filter(isHint), context.lexicon);
  const groups = groupPhrases(
    matches.filter((match) => !isHint(match)),
    context.lexicon,
  );
  const matter = matterPositions(tokens, context);
  return {
    units: [...groups, ...hints].flatMap((group) => {
      const isMatter = group.positions.every((at) => matter.has(at));
      return unitsOfPhrase(group, tokens, context).map((unit) => (isMatter ? { ...unit, isMatter } : unit));
    }),
    taken: new Set(groups.flatMap((group) => usedBy(group, tokens, context))),
    isOfAnything: groups.some((group) =>
      group.concepts.some((name) => context.lexicon.concepts.get(name)?.ofAnything === true),
    ),
  };
}

/** Later units that say what an earlier one has said count less. */
function withoutRepetition(units: readonly Unit[]): readonly Unit[] {
  const seen = new Set<string>();
  return units.map((unit) => {
    const main = [...unit.features].filter(([, strength]) => strength >= 0.99).map(([key]) => key);
    const repeated = main.some((key) => key.startsWith('c:') && seen.has(key));
    main.forEach((key) => seen.add(key));
    return repeated ? { ...unit, weight: unit.weight * weights.repeated, repeated } : unit;
  });
}

/** A verb is read together with the particle after it too. */
function unitsWithParticle(tokens: readonly Token[], at: number, context: Context): readonly Unit[] {
  const { lexicon, language } = context;
  const units = tokens.slice(at, at + 1).flatMap((token) => unitsOfWord(token, context));
  const words = tokens.map(({ word }) => word);
  const joined = language === 'sv' ? withParticle(words, at, lexicon) : undefined;
  const whole = joined === undefined ? undefined : knownUnit(readWord(joined, 'sv', lexicon), context);
  if (whole?.kind !== 'known' || whole.features.size === 0) return units;
  const features = new Map<string, number>();
  for (const unit of units) addScaled(features, unit.features, 1);
  addScaled(features, whole.features, weights.withParticle);
  return [{ ...whole, weight: Math.max(whole.weight, ...units.map((unit) => unit.weight)), features }];
}

/** The units of a question in its own language. */
export function unitsOf(question: string, reading: Reading): readonly Unit[] {
  const words = reading.lexicon.words(question);
  const language = languageOf(words, reading.lexicon);
  const context: Context = { ...reading, language, strangers: new Map(), isAsItIs: false };
  const tokens = joinApart(words, context).map((word) => readWord(word, language, reading.lexicon));
  const phrases = phraseUnits(tokens, context);
  const matter = matterPositions(tokens, context);
  const single = tokens.flatMap((_, index) => {
    if (phrases.taken.has(index)) return [];
    const units = unitsWithParticle(tokens, index, { ...context, isAsItIs: matter.has(index) });
    return matter.has(index) ? units.map((unit) => ({ ...unit, isMatter: true })) : units;
  });
  return withoutRepetition([...phrases.units, ...(phrases.isOfAnything ? single.map(asMatter) : single)]);
}

/** What the rules have no word of, in a question of anything. */
const asMatter = (unit: Unit): Unit =>
  unit.kind === 'known' || unit.kind === 'weak' ? unit : { ...unit, isMatter: true };
