// What seems to tell of somebody's state or private life, learnt from lines: it knows what no list of words has (P3, K1).

import { isFirstName, isWrittenAsName } from './first-names';
import { foldWord } from './kind-words';
import { sharesIn, train, type LinearModel } from '../linear-model';
import { personWords } from './personal-signs';
import { tellingLines } from './telling-lines';
import { workingLines } from './working-lines';

/** Whether a word is one of the rules and of work, of everyday speech, or neither. */
export type KindOf = (word: string) => 'work' | 'everyday' | 'unknown';

/** A longer text is a story, and stories are about somebody. */
const mostWords = 400;

/** Above this a text is not kept: set so that of lines never seen next to none is, and few of work are refused. */
const enoughToRefuse = -1;
/** Where nobody is pointed at, it takes more. */
const enoughAlone = 0.5;

/** Whether a text, or any clause of it, is more like what people tell of somebody than like questions and notes of work. */
export function seemsPrivate(text: string, kindOf: KindOf): boolean {
  if ((text.match(/\p{L}+/gu) ?? []).length > mostWords) return true;
  const model = modelBy(kindOf);
  return [text, ...clausesOf(text)].some((part) => {
    const { features, isOfSomebody } = look(part, kindOf);
    return weigh(features, model) > (isOfSomebody ? enoughToRefuse : enoughAlone);
  });
}

const clauseEnd =
  /[,.;:!?()–\n]|\s(?:när|om|eftersom|för att|då|sedan|så|men|och|medan|when|while|since|because|if|after|before|as|that|and|but|so)\s/iu;

const clausesOf = (text: string): readonly string[] =>
  text.split(clauseEnd).filter((part) => /\p{L}\s+\p{L}/u.test(part));

const spoken: ReadonlyMap<string, string> = new Map([
  ['ja', 'jag'],
  ['mej', 'mig'],
  ['dej', 'dig'],
  ['e', 'ar'],
  ['nan', 'nagon'],
  ['nat', 'nagot'],
  ['te', 'till'],
  ['me', 'med'],
  ['im', 'i'],
  ['ive', 'i'],
]);

/** That "ja" is no "jag". */
const saysYes = /(?<!\p{L})(?:säg(?:er|a|s)|sa|sade|sagt|svarar?|svarat)\s+ja(?=\s+till(?!\p{L}))/giu;

const name = '§';
/** "i" is the writer in English alone. */
const persons: ReadonlySet<string> = new Set([name, ...personWords.filter((word) => word !== 'i')]);

interface Looked {
  readonly features: ReadonlySet<string>;
  readonly isOfSomebody: boolean;
}

/** Words, pairs of them and parts of words, every name as one; and how many words are none of work. */
function look(text: string, kindOf: KindOf): Looked {
  const written: readonly string[] =
    text
      .normalize('NFKC')
      .replace(/['’´`]/g, '')
      .replace(saysYes, 'godkänner')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = written.map((word, at) => masked(word, at, kindOf));
  const isOfSomebody = written.includes('I') || words.some((word) => persons.has(word));
  const kinds = written
    .filter(
      (word, at) => /^\p{L}/u.test(word) && !persons.has(words[at] ?? '') && !services.has(foldWord(word)),
    )
    .map((word) => kindOf(word));
  const counted = (kind: 'everyday' | 'unknown', most: number): readonly string[] => {
    const count = Math.min(kinds.filter((one) => one === kind).length, most);
    return Array.from({ length: countsAs }, (_, at) => `#${kind} ${count} ${isOfSomebody} ${at}`);
  };
  const features = new Set([
    ...words.flatMap((word, at) => [word, `${words[at - 1] ?? '^'} ${word}`, ...partsOf(word)]),
    ...counted('everyday', 3),
    ...counted('unknown', 2),
  ]);
  return { features, isOfSomebody };
}

/** How many features a count weighs as much as. */
const countsAs = 4;

/** Nobody's names. */
const services: ReadonlySet<string> = new Set(
  'instagram facebook linkedin youtube tiktok snapchat whatsapp messenger google zoom teams outlook'.split(
    ' ',
  ),
);

function masked(word: string, at: number, kindOf: KindOf): string {
  const folded = foldWord(word);
  const isStranger =
    at > 0 &&
    /^\p{Lu}\p{Ll}/u.test(word) &&
    !services.has(folded) &&
    kindOf(word.toLowerCase()) === 'unknown';
  if (isFirstName(folded) || isWrittenAsName(word) || isStranger) return name;
  return /^\d/u.test(folded) ? '#' : (spoken.get(folded) ?? folded);
}

const partLengths = [4, 5] as const;
const longestWord = 40;

function partsOf(word: string): readonly string[] {
  if (word.length < 4) return [];
  const edged = `<${word.slice(0, longestWord)}>`;
  return partLengths.flatMap((length) =>
    Array.from({ length: Math.max(0, edged.length - length + 1) }, (_, at) => edged.slice(at, at + length)),
  );
}

type Side = 'telling' | 'working';

/** Learnt once for what knows the words of the rules. */
const learnt = new WeakMap<KindOf, LinearModel<Side>>();

function modelBy(kindOf: KindOf): LinearModel<Side> {
  const model = learnt.get(kindOf) ?? learn(kindOf);
  learnt.set(kindOf, model);
  return model;
}

const learn = (kindOf: KindOf): LinearModel<Side> => {
  const examples = (lines: readonly string[], label: Side) =>
    lines.map((line) => ({ label, features: [...look(line, kindOf).features], weight: 1 }));
  return train([...examples(tellingLines, 'telling'), ...examples(workingLines, 'working')]);
};

/** How much likelier it tells of somebody than that it is of work, as a logarithm. */
function weigh(features: ReadonlySet<string>, model: LinearModel<Side>): number {
  const telling = sharesIn(model, [...features])[model.labels.indexOf('telling')] ?? 0;
  return Math.log(telling / (1 - telling));
}
