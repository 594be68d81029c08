import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CardFacts } from '../../src/app/cards';

const folder = join(__dirname, '../../cards');

interface Sample {
  /** The file's stem, e.g. `dead-end`. */
  readonly stem: string;
  readonly state: string;
  readonly facts: CardFacts;
}

const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });

export const stems: readonly string[] = paths
  .filter((path) => path.endsWith('.samples.json'))
  .map((path) => basename(path, '.samples.json'))
  .sort();

/** The path of one of a card's files, such as `template`. */
export const cardFile = (stem: string, part: string): string => {
  const samplesFile = paths.find((path) => basename(path) === `${stem}.samples.json`);
  return join(folder, dirname(samplesFile ?? stem), `${stem}.${part}.json`);
};

const samplesOf = (stem: string): Readonly<Record<string, CardFacts>> =>
  JSON.parse(readFileSync(cardFile(stem, 'samples'), 'utf8')) as Record<string, CardFacts>;

export const samples: readonly Sample[] = stems.flatMap((stem) =>
  Object.entries(samplesOf(stem)).map(([state, facts]) => ({ stem, state, facts })),
);

export const templateText = (stem: string): string => readFileSync(cardFile(stem, 'template'), 'utf8');

export function sample(stem: string, state: string): CardFacts {
  const found = samplesOf(stem)[state];
  if (found === undefined) throw new RangeError(`No sample ${stem} ${state}`);
  return found;
}

type Node = Readonly<Record<string, unknown>>;

/** Every object anywhere in a card, also in the cards it shows and in fallbacks. */
export function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

/** What a person reads on the card, in order; of a title the text behind its escapes. */
export function wordsOf(card: unknown): readonly string[] {
  return nodesOf(card).flatMap((node) => {
    if (node['type'] === 'FactSet') return (node['facts'] as readonly Fact[]).map(factWords);
    if (node['type'] === 'TextBlock' && !isState(node)) return [plain(node['text'])];
    if (node['type'] !== 'RichTextBlock') return [];
    return [(node['inlines'] as readonly { text: string }[]).map((run) => run.text).join('')];
  });
}

interface Fact {
  readonly title: string;
  readonly value: string;
}
const factWords = ({ title, value }: Fact): string => `${title}: ${plain(value)}`;
const plain = (text: unknown): string => String(text).replace(/\\(.)/g, '$1');
const isState = ({ text }: Node): boolean => /^[○✓▲■] /.test(String(text));

/** How things stand, as the card's top says it. */
export const stateOf = (card: unknown): string | undefined =>
  nodesOf(card).flatMap((node) => (isState(node) ? [String(node['text'])] : []))[0];

/** The verbs of the buttons on the card, in order; a link is `link`. */
export function buttonsOf(card: unknown): readonly string[] {
  return nodesOf(card).flatMap((node) => {
    if (node['type'] === 'Action.OpenUrl') return ['link'];
    return node['type'] === 'Action.Execute' ? [String(node['verb'])] : [];
  });
}
