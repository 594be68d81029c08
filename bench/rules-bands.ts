import type { FiguresOfSet } from '../tools/rules-calibrate';
import type { FigureName } from '../tools/rules-learning/rules-figures';

/** Each figure with its goal for the shipped rules, and for any others. */
const GOALS: readonly {
  readonly name: string;
  readonly of: FigureName;
  readonly isMost: boolean;
  readonly own: number;
  readonly other: number;
  /** With two questions tied to each rule, where that has a goal of its own. */
  readonly tied?: number;
}[] = [
  { name: 'sure and wrong', of: 'sureAndWrong', isMost: true, own: 0.05, other: 0.07 },
  { name: 'shown rightly', of: 'shownRightly', isMost: false, own: 0.95, other: 0.82, tied: 0.92 },
  { name: 'near outside, as sure', of: 'outsideAsSure', isMost: true, own: 0.04, other: 0.04 },
  { name: 'refused wrongly', of: 'refusedWrongly', isMost: true, own: 0.1, other: 0.1 },
  { name: 'asked back', of: 'askedBack', isMost: true, own: 0.25, other: 0.25 },
  { name: 'near outside, asked back', of: 'outsideAskedBack', isMost: true, own: 0.7, other: 0.7 },
  { name: 'right rule first', of: 'first', isMost: false, own: 0, other: 0 },
  { name: 'right rule among three', of: 'amongThree', isMost: false, own: 0, other: 0 },
];

const two = (value: number): string => value.toFixed(2);

type Goal = (typeof GOALS)[number];
type Taught = 'tied' | 'untaught';

const othersGoal = ({ other, tied }: Goal, taught: Taught): number =>
  taught === 'tied' ? (tied ?? other) : other;

function cell(figures: FiguresOfSet, goal: Goal, taught: Taught): string {
  const least = figures.kind === 'own' ? goal.own : othersGoal(goal, taught);
  const value = figures[goal.of];
  const isKept = goal.isMost ? value <= least : value >= least;
  return `${two(value)}${isKept ? '' : ' !'}`;
}

const goalOf = (goal: Goal, taught: Taught): string => {
  const { isMost, own } = goal;
  const other = othersGoal(goal, taught);
  const sign = isMost ? '≤' : '≥';
  if (own === 0) return '';
  if (taught === 'tied') return `${sign} ${two(other)}`;
  return own === other ? `${sign} ${two(own)}` : `${sign} ${two(own)}, others ${sign} ${two(other)}`;
};

/** The goals as a table: a column for each document, judged by what was learnt from the others alone; "!" where a goal is missed. */
export function bandsTable(figures: readonly FiguresOfSet[], taught: Taught = 'untaught'): string {
  const rows = GOALS.map((goal) =>
    [goal.name, ...figures.map((one) => cell(one, goal, taught)), goalOf(goal, taught)].join(' | '),
  );
  return [
    `| | ${figures.map(({ name }) => name).join(' | ')} | goal |`,
    `|---|${figures.map(() => '---').join('|')}|---|`,
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
