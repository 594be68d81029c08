// How well rules were found, counted the same way everywhere: for the bands, the benchmark and the tests.

import type { Band } from '../../src/rules/domain/finding/bands';

/** How one question came out. */
export interface Outcome {
  /** Whether the rules answer it. */
  readonly isInside: boolean;
  readonly band: Band;
  /** The place of the first right rule among those found, best first; -1 where none is. */
  readonly place: number;
}

export const outcomeOf = (
  rules: readonly string[],
  band: Band,
  found: readonly (string | undefined)[],
): Outcome => ({
  isInside: rules.length > 0,
  band,
  place: found.findIndex((id) => id !== undefined && rules.includes(id)),
});

const shown = 3;
const isFirst = ({ place }: Outcome): boolean => place === 0;
const isAmongThree = ({ place }: Outcome): boolean => place >= 0 && place < shown;

/** Of the questions that the rules answer, and of those that they do not: what is counted. */
const inside = {
  sureAndWrong: (one: Outcome) => one.band === 'sure' && !isFirst(one),
  shownRightly: (one: Outcome) =>
    (one.band === 'sure' && isFirst(one)) || (one.band === 'near' && isAmongThree(one)),
  refusedWrongly: ({ band }: Outcome) => band === 'nothing',
  askedBack: ({ band }: Outcome) => band === 'near',
  first: isFirst,
  amongThree: isAmongThree,
};
const outside = {
  outsideAsSure: ({ band }: Outcome) => band === 'sure',
  /** Asked back with rules that do not answer. */
  outsideAskedBack: ({ band }: Outcome) => band === 'near',
  outsideRefused: ({ band }: Outcome) => band === 'nothing',
};

export type FigureName = keyof typeof inside | keyof typeof outside;
type Each<Value> = Readonly<Record<FigureName, Value>>;

/** Numbers of questions, beside how many of each kind there were. */
export type Counts = Each<number> & { readonly inside: number; readonly outside: number };
/** Shares of the questions of their kind. */
export type Figures = Each<number>;

export function countsOf(outcomes: readonly Outcome[]): Counts {
  const [within, beyond] = [outcomes.filter((one) => one.isInside), outcomes.filter((one) => !one.isInside)];
  const count = <Name extends string>(
    all: readonly Outcome[],
    kinds: Readonly<Record<Name, (one: Outcome) => boolean>>,
  ) =>
    Object.fromEntries(
      Object.entries<(one: Outcome) => boolean>(kinds).map(([name, is]) => [name, all.filter(is).length]),
    ) as Record<Name, number>;
  return {
    ...count(within, inside),
    ...count(beyond, outside),
    inside: within.length,
    outside: beyond.length,
  };
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const counts = countsOf(outcomes);
  const share = (name: FigureName) => {
    const all = name in inside ? counts.inside : counts.outside;
    return all === 0 ? 0 : counts[name] / all;
  };
  const names = [...Object.keys(inside), ...Object.keys(outside)] as readonly FigureName[];
  return Object.fromEntries(names.map((name) => [name, share(name)])) as Each<number>;
}
