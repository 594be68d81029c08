// Learns what the words of questions mean for the rules that answer them: a direction for each key, so that a question lies
// nearer its own rule than the other rules of its document and of others.

import { bagOfQuestion, bagsOfRules, type Bag, type Meanings } from '../../src/rules/domain/finding/meanings';
import { unitsOf } from '../../src/rules/domain/question/question-units';
import { spellingOf } from '../../src/rules/domain/words/words';
import { DirectionsLearner, drawing, type KeyWeights } from './directions';
import type { Question, QuestionSet } from './question-set';

/** A question with the places of the rules that answer it; none: the rules say nothing about it. */
interface Pair {
  readonly bag: Bag;
  readonly right: ReadonlySet<number>;
}

interface Taught {
  readonly rules: readonly Bag[];
  readonly pairs: readonly Pair[];
}

/** Of a direction, each time. */
const size = 64;
const times = 4;
/** A key that fewer texts have says nothing of others. */
const fewestTexts = 2;
/** Of a document with more questions than this others are drawn each round. */
const mostOfDocument = 800;
const ofDocument = 64;
const documentsAtOnce = 3;
const rounds = 12;
/** So much of each text is left out each time: no word may carry a question alone. */
const leftOut = 0.6;
const firstStep = 0.02;
const lastShare = 0.1;

function pairOf({ index }: QuestionSet, { q, rules }: Question, places: ReadonlyMap<string, number>): Pair {
  const side = index[spellingOf(q)];
  const right = new Set(rules.flatMap((id) => places.get(id) ?? []));
  return { bag: bagOfQuestion(q, unitsOf(q, side.reading), side.reading.lexicon), right };
}

/** The pairs of a document are read once, however many times they are learnt from. */
const read = new WeakMap<readonly Question[], Taught>();

function taughtBy(set: QuestionSet): Taught {
  const known = read.get(set.questions);
  if (known !== undefined) return known;
  const places = new Map(set.index.rules.map(({ id }, place) => [id, place]));
  const pairs = [...set.questions, ...set.more, ...set.forForms].map((one) => pairOf(set, one, places));
  const taught = { rules: bagsOfRules(set.index.accented.postings, set.index.rules.length), pairs };
  read.set(set.questions, taught);
  return taught;
}

/** How rare each key is, of those that enough texts have. */
function raritiesOf(taught: readonly Taught[]): ReadonlyMap<string, number> {
  const texts = taught.flatMap(({ rules, pairs }) => [...rules, ...pairs.map(({ bag }) => bag)]);
  const counts = new Map<string, number>();
  for (const bag of texts) for (const key of bag.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= fewestTexts);
  return new Map(kept.sort().map(([key, count]) => [key, Math.log(1 + texts.length / count)]));
}

interface Lesson {
  readonly taught: Taught;
  readonly pairs: readonly Pair[];
}

function lessonsOf(all: readonly Taught[], draw: () => number): readonly Lesson[] {
  const mixed = <One>(list: readonly One[]) =>
    list
      .map((one) => ({ one, at: draw() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  return mixed(
    all.flatMap((taught) => {
      const pairs = mixed(taught.pairs).slice(0, mostOfDocument);
      return Array.from({ length: Math.ceil(pairs.length / ofDocument) }, (_, at) => ({
        taught,
        pairs: pairs.slice(at * ofDocument, (at + 1) * ofDocument),
      }));
    }),
  );
}

/**
 * The same documents give the same meanings. They are learnt several times, each from another beginning, and stand side by
 * side: what one has found by chance the others have not.
 */
export function learnMeanings(sets: readonly QuestionSet[]): Meanings {
  const all = sets.map(taughtBy);
  const rarities = raritiesOf(all);
  const learners = Array.from({ length: times }, (_, at) => learnOnce(all, rarities, drawing(at + 1)));
  const directionOf = (key: string, rarity: number) =>
    Float32Array.from(
      learners.flatMap((learner) => [...learner.direction(key)].map((value) => value * rarity)),
    );
  return {
    size: size * times,
    of: new Map([...rarities].map(([key, rarity]) => [key, directionOf(key, rarity)])),
  };
}

function learnOnce(all: readonly Taught[], rarities: ReadonlyMap<string, number>, draw: () => number) {
  const learner = new DirectionsLearner({ keys: [...rarities.keys()], size, draw });
  const weigh = (bag: Bag): KeyWeights =>
    [...bag].flatMap(([key, strength]) => {
      const rarity = rarities.get(key);
      return rarity === undefined || draw() < leftOut ? [] : [[key, Math.sqrt(strength) * rarity] as const];
    });
  for (let round = 0; round < rounds; round += 1) {
    const lessons = lessonsOf(all, draw);
    const step = firstStep * (1 - (round / rounds) * (1 - lastShare));
    for (let at = 0; at < lessons.length; at += documentsAtOnce)
      learner.learn(together(lessons.slice(at, at + documentsAtOnce), weigh), step);
  }
  return learner;
}

/** The rules of the documents side by side, with the questions to each of them. */
function together(lessons: readonly Lesson[], weigh: (bag: Bag) => KeyWeights) {
  const starts = new Map<Taught, number>();
  const rules: KeyWeights[] = [];
  for (const { taught } of lessons) {
    if (starts.has(taught)) continue;
    starts.set(taught, rules.length);
    rules.push(...taught.rules.map(weigh));
  }
  const questions = lessons.flatMap(({ taught, pairs }) =>
    pairs.map(({ bag, right }) => ({
      keys: weigh(bag),
      right: new Set([...right].map((place) => place + (starts.get(taught) ?? 0))),
    })),
  );
  return { rules, questions };
}
