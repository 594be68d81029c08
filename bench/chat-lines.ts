import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act } from '../src/chat/domain/acts/acts';

type Wanted<T> = T | readonly T[];

/** A line, who wrote it and when, and what it should be understood as; a list holds what is right as well. */
export interface LabelledLine {
  readonly text: string;
  readonly as: string;
  readonly at: string;
  readonly before?: readonly string[];
  readonly want: {
    readonly act: Wanted<Act>;
    readonly from?: Wanted<string | null>;
    readonly until?: Wanted<string | null>;
    readonly part?: Wanted<string | null>;
    readonly keeps?: boolean;
    readonly changes?: boolean;
    readonly asked?: boolean;
    readonly lang?: string;
  };
}

/** What something made of a line. */
export interface Made {
  readonly act: Act | readonly Act[];
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly part: string | undefined;
  readonly sure: boolean;
  readonly buttons: readonly Act[];
  readonly changes: boolean;
  readonly keeps: boolean;
}

export const readLines = (name: string): readonly LabelledLine[] =>
  JSON.parse(
    readFileSync(join(__dirname, `../test/chat/lines.${name}.json`), 'utf8'),
  ) as readonly LabelledLine[];

const isRight = <T>(wanted: Wanted<T> | undefined, made: T): boolean =>
  wanted === undefined || [wanted].flat().includes(made);

const names = [
  'act sv',
  'act en',
  'unasked changes',
  'kept wrongly',
  'days',
  'asked back',
  'right button',
  'done at once',
] as const;
export type FigureName = (typeof names)[number];
type Count = readonly [count: number, of: number];
export type Figures = Readonly<Record<FigureName, Count>>;

const share = (items: readonly boolean[]): Count => [items.filter(Boolean).length, items.length];

interface Judged {
  readonly line: LabelledLine;
  readonly made: Made;
  readonly acts: readonly Act[];
  readonly isAct: boolean;
}

/** A day is said where the line's label names one and would not take none as well. */
const saysDays = ({ from, until, part }: LabelledLine['want']): boolean =>
  [from, until, part].some(
    (value) => value !== undefined && value !== null && !(Array.isArray(value) && value.includes(null)),
  );

const areDaysRight = ({ line: { want }, made }: Judged): boolean =>
  isRight(want.from, made.from ?? null) &&
  isRight(want.until, made.until ?? null) &&
  isRight(want.part, made.part ?? null);

/** An order: said, of an act that changes something, and not labelled as changing nothing. */
function isOrder({ line: { text, want }, acts }: Judged, changing: (act: Act) => boolean): boolean {
  if (want.changes !== undefined) return want.changes;
  return acts.every(changing) && want.asked !== true && !text.trim().endsWith('?');
}

/** The figures over lines. */
export function figuresOf(
  lines: readonly LabelledLine[],
  understand: (line: LabelledLine) => Made,
  changing: (act: Act) => boolean,
): Figures {
  const judged: readonly Judged[] = lines.map((line) => {
    const made = understand(line);
    const acts = [line.want.act].flat();
    return { line, made, acts, isAct: [made.act].flat().some((act) => acts.includes(act)) };
  });
  const ofLanguage = (isEnglish: boolean) =>
    judged.filter(({ line }) => (line.want.lang === 'en') === isEnglish);
  const unsure = judged.filter(({ made }) => !made.sure);
  return {
    'act sv': share(ofLanguage(false).map(({ isAct }) => isAct)),
    'act en': share(ofLanguage(true).map(({ isAct }) => isAct)),
    'unasked changes': share(
      judged.map(({ made, line, isAct }) => made.changes && (line.want.changes === false || !isAct)),
    ),
    'kept wrongly': share(
      judged.filter(({ line }) => line.want.keeps === false).map(({ made }) => made.keeps),
    ),
    days: share(judged.filter(({ line }) => saysDays(line.want)).map(areDaysRight)),
    'asked back': share(judged.map(({ made }) => !made.sure)),
    'right button': share(unsure.map(({ made, acts }) => made.buttons.some((act) => acts.includes(act)))),
    'done at once': share(judged.filter((one) => isOrder(one, changing)).map(({ made }) => made.changes)),
  };
}

/** One line a figure: each column's share, with its count. */
export function printFigures(title: string, columns: Readonly<Record<string, Figures>>): void {
  const labels = Object.keys(columns);
  console.log(`\n${title.padEnd(34)}${labels.map((label) => label.padStart(22)).join('')}`);
  for (const name of names) {
    const cells = labels.map((label) => columns[label]?.[name] ?? [0, 0]);
    const written = cells.map(([count, of]) =>
      `${of === 0 ? '–' : (count / of).toFixed(3)} (${count}/${of})`.padStart(22),
    );
    console.log(`${name.padEnd(34)}${written.join('')}`);
  }
}
