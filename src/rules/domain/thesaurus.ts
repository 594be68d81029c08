/** The thesaurus: concepts with the words people use for them, and how concepts lie to each other. */
import { WEIGHTS } from './weights';

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
};

/** How strongly a question's concept finds another one. */
export type Expansion = ReadonlyMap<string, number>;

const STEPS = 3;

type Links = ReadonlyMap<string, readonly (readonly [to: string, strength: number])[]>;

function linksOf(concepts: readonly Concept[]): Links {
  const links = new Map<string, [string, number][]>(concepts.map((concept) => [concept.name, []]));
  const link = (from: string, to: string, strength: number) => links.get(from)?.push([to, strength]);
  for (const { name, is, near } of concepts) {
    for (const wider of is) {
      link(name, wider, WEIGHTS.wider);
      link(wider, name, WEIGHTS.narrower);
    }
    for (const other of near) {
      link(name, other, WEIGHTS.near);
      link(other, name, WEIGHTS.near);
    }
  }
  return links;
}

/** Everything that each concept finds: itself fully, its neighbours by the product of the steps to them. */
export function expansionsOf(concepts: readonly Concept[]): ReadonlyMap<string, Expansion> {
  const links = linksOf(concepts);
  const expand = (name: string): Expansion => {
    const reached = new Map([[name, 1]]);
    let front: readonly string[] = [name];
    for (let step = 0; step < STEPS; step += 1) {
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
    if (value < WEIGHTS.floor || value <= (reached.get(to) ?? 0)) continue;
    reached.set(to, value);
    fresh.push(to);
  }
  return fresh;
}
