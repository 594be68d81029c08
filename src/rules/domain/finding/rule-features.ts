// What can be found in a rule: its words, the parts of its compounds, its concepts, and its headings as weak context.

import { withoutNumber } from '../rule-numbers';
import { metaId, type Rule } from '../document';
import type { Lexicon } from '../words/lexicon';
import { conceptsOf, findPhrases, readTokens, type PhraseMatch } from '../words/tokens';
import type { Vocabulary } from '../words/vocabulary';
import { weights } from './weights';

/** Features by key (`s:` stem, `c:` concept) with how strongly the rule has them, 0–1. */
export type Features = ReadonlyMap<string, number>;

/** What feature extraction needs to know; a question is also told which features the rules have. */
export type Reading = {
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  readonly holds?: (key: string) => boolean;
};

function put(features: Map<string, number>, key: string, strength: number): void {
  if (strength > (features.get(key) ?? 0)) features.set(key, strength);
}

type At = { readonly reading: Reading; readonly strength: number; readonly least: number };

function putConcept(features: Map<string, number>, concept: string, at: At): void {
  const known = at.reading.lexicon.concepts.get(concept);
  if (known?.outside === true || known?.document === true) return;
  put(
    features,
    `c:${concept}`,
    known?.contrast === undefined ? at.strength : Math.max(at.strength, at.least),
  );
}

/** The phrases that a word or a shorter phrase stands in, when they mean something else than it does. */
function standsInOther(
  { concept, positions }: Omit<PhraseMatch, 'slots'>,
  phrases: readonly PhraseMatch[],
  lexicon: Lexicon,
): boolean {
  const around = phrases.filter(
    (phrase) =>
      phrase.positions.length > positions.length && positions.every((at) => phrase.positions.includes(at)),
  );
  const reach = (phrase: PhraseMatch) => lexicon.expansions.get(phrase.concept)?.get(concept) ?? 0;
  return around.length > 0 && !around.some((phrase) => reach(phrase) >= weights.reachOfContrast);
}

/** Phrases with a concept in them describe how people ask; of those, rules are only read for what tells contrasts apart. */
function addText(features: Map<string, number>, text: string, at: At): void {
  const { lexicon, vocabulary } = at.reading;
  const tokens = readTokens(text, 'sv', lexicon);
  const phrases = findPhrases(tokens, lexicon).filter(
    ({ slots, concept }) => slots.length === 0 || lexicon.concepts.get(concept)?.contrast !== undefined,
  );
  const addConcept = (concept: string, positions: readonly number[]) => {
    const foreign = standsInOther({ concept, positions }, phrases, lexicon);
    putConcept(features, concept, {
      ...at,
      strength: at.strength * (foreign ? weights.wordOfOtherPhrase : 1),
    });
  };
  for (const { concept, positions } of phrases) addConcept(concept, positions);
  for (const [position, { word, stem, concepts }] of tokens.entries()) {
    for (const concept of concepts) addConcept(concept, [position]);
    if (lexicon.stop.sv.has(word)) continue;
    put(features, `s:${stem}`, at.strength);
    for (const part of vocabulary.partsOf(word)) addPart(features, part, at);
  }
}

function addPart(features: Map<string, number>, part: string, at: At): void {
  put(features, `s:${part}`, at.strength * weights.rulePart);
  for (const concept of conceptsOf(part, 'sv', at.reading.lexicon)) {
    putConcept(features, concept, { ...at, strength: at.strength * weights.rulePart });
  }
}

/** All features of a rule, with those of its section and the headings above it. */
export function featuresOf(rule: Rule, reading: Reading): Features {
  const features = new Map<string, number>();
  addText(features, rule.text, { reading, strength: rule.id === metaId ? weights.facts : 1, least: 0 });
  addText(features, withoutNumber(rule.section), {
    reading,
    strength: weights.section,
    least: weights.contrastInHeading,
  });
  addText(features, rule.context, {
    reading,
    strength: weights.context,
    least: weights.contrastInHeading / 2,
  });
  if (rule.id === metaId) {
    for (const { name, document } of reading.lexicon.concepts.values())
      if (document) put(features, `c:${name}`, 1);
  }
  return features;
}

/** The concepts in the heading of a rule's section; none for the facts of the document. */
export function headingConcepts(rule: Rule, reading: Reading): ReadonlySet<string> {
  if (rule.id === metaId) return new Set();
  const features = new Map<string, number>();
  addText(features, withoutNumber(rule.section), { reading, strength: 1, least: 0 });
  return new Set([...features.keys()].filter((key) => key.startsWith('c:')));
}
