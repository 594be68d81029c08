import type { Act } from '../src/chat/domain/acts/acts';
import { guess } from '../src/chat/domain/model/act-model';
import { train, type Example as ExampleOf } from '../src/core/linear-model';

type Example = ExampleOf<Act>;

/** A way to learn: from examples to the act of features. */
export type Way = (examples: readonly Example[]) => (features: readonly string[]) => Act | undefined;

/** The way that is used: logistic regression. */
const regression: Way = (examples) => {
  const model = train(examples);
  return (features) => guess(model, features)[0]?.act;
};

const smoothing = 0.05;

type Table = ReadonlyMap<Act, ReadonlyMap<string, number>>;

/** How much of each feature the examples of an act have. */
function countsOf(
  examples: readonly Example[],
  valueOf: (example: Example, feature: string) => number,
): Table {
  const table = new Map<Act, Map<string, number>>();
  for (const example of examples) {
    const counts = table.get(example.label) ?? new Map<string, number>();
    for (const feature of example.features)
      counts.set(feature, (counts.get(feature) ?? 0) + valueOf(example, feature));
    table.set(example.label, counts);
  }
  return table;
}

const best = (acts: Table, scoreOf: (counts: ReadonlyMap<string, number>) => number): Act | undefined =>
  [...acts].map(([act, counts]) => ({ act, score: scoreOf(counts) })).toSorted((a, b) => b.score - a.score)[0]
    ?.act;

const bayes: Way = (examples) => {
  const table = countsOf(examples, ({ weight }) => weight);
  const sums = new Map(
    [...table].map(([, counts]) => [counts, [...counts.values()].reduce((sum, count) => sum + count, 0)]),
  );
  const size = new Set(examples.flatMap(({ features }) => features)).size;
  return (features) =>
    best(table, (counts) => {
      const all = (sums.get(counts) ?? 0) + smoothing * size;
      return features.reduce(
        (sum, feature) => sum + Math.log(((counts.get(feature) ?? 0) + smoothing) / all),
        0,
      );
    });
};

/** The act whose middle is nearest, by the cosine of rare features. */
const nearest: Way = (examples) => {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const rarity = (feature: string): number =>
    Math.log(examples.length / (seen.get(feature) ?? examples.length));
  const lengthOf = (values: Iterable<number>): number =>
    Math.hypot(...[...values].map((value) => value)) || 1;
  const table = countsOf(
    examples,
    ({ weight, features }, feature) => (weight * rarity(feature)) / lengthOf(features.map(rarity)),
  );
  const lengths = new Map(
    [...table].map(([, counts]) => [
      counts,
      Math.sqrt([...counts.values()].reduce((sum, value) => sum + value * value, 0)),
    ]),
  );
  return (features) =>
    best(
      table,
      (counts) =>
        features.reduce((sum, feature) => sum + (counts.get(feature) ?? 0) * rarity(feature), 0) /
        (lengths.get(counts) ?? 1),
    );
};

export const ways: Readonly<Record<string, Way>> = {
  'logistic regression': regression,
  'naive Bayes': bayes,
  'nearest middle': nearest,
};
