// What somebody mended by hand in the file of an import, put into what the original is read as anew.

import type { RuleDocument } from '../../src/rules/domain/document';

/** A document in the project's form: its facts, and each line that is not empty; a rule is one line. */
interface Written {
  readonly facts: Readonly<Record<string, string | undefined>>;
  readonly lines: readonly string[];
}

/** Lines that were taken away and those in their place, and what stands around. */
export interface Repair {
  readonly gone: readonly string[];
  readonly added: readonly string[];
  readonly before?: string;
  readonly after?: string;
}

export function writtenIn(text: string, { facts }: RuleDocument): Written {
  const [, ...parts] = text.replace(/\r\n?/gu, '\n').split(/^---[ \t]*$/mu);
  const lines: string[] = [];
  for (const line of parts.slice(1).join('---').split('\n')) {
    if (line.trim() === '') continue;
    if (/^\s/u.test(line) && lines.length > 0) lines.push(`${lines.pop() ?? ''} ${line.trim()}`);
    else lines.push(line.trimEnd());
  }
  return { facts: { ...facts }, lines };
}

const rule = /^[-*]\s+\[([^\]]*)\]\s*(.*)$/u;
const numberOf = (line: string): string | undefined => rule.exec(line)?.[1];
const wordsOf = (line: string): string => rule.exec(line)?.[2] ?? line;

type Numbers = ReadonlyMap<string, string>;

const renumbered = (lines: readonly string[], numbers: Numbers): readonly string[] =>
  lines.map((line) => {
    const number = numbers.get(numberOf(line) ?? '');
    return number === undefined ? line : `- [${number}] ${wordsOf(line)}`;
  });

/** Numbers of their own that somebody gave to rules as they stood; of two with the same words one may have been taken away. */
function givenNumbers(base: readonly string[], mended: readonly string[]): Numbers {
  const there = new Set(mended.map(numberOf));
  const had = new Set(base.map(numberOf));
  const given = new Map(mended.map((line) => [wordsOf(line), numberOf(line)]));
  return new Map(
    base.flatMap((line) => {
      const [number, own] = [numberOf(line), given.get(wordsOf(line))];
      return number === undefined || own === undefined || there.has(number) || had.has(own)
        ? []
        : [[number, own]];
    }),
  );
}

const mostCompared = 4_000_000;

/** How many lines two texts have in common from each place on. */
function commonFrom(one: readonly string[], other: readonly string[]): readonly Uint16Array[] {
  const common = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let at = one.length - 1; at >= 0; at -= 1)
    for (let beside = other.length - 1; beside >= 0; beside -= 1) {
      const [here, below] = [common[at], common[at + 1]];
      if (here === undefined || below === undefined) continue;
      here[beside] =
        one[at] === other[beside]
          ? (below[beside + 1] ?? 0) + 1
          : Math.max(below[beside] ?? 0, here[beside + 1] ?? 0);
    }
  return common;
}

/** What was changed between two texts, in their order. */
function repairsBetween(base: readonly string[], mended: readonly string[]): readonly Repair[] {
  if (base.length * mended.length > mostCompared)
    return base.join() === mended.join() ? [] : [{ gone: base, added: mended }];
  const common = commonFrom(base, mended);
  const repairs: Repair[] = [];
  let [at, beside] = [0, 0];
  while (at < base.length || beside < mended.length) {
    if (at < base.length && base[at] === mended[beside]) {
      at += 1;
      beside += 1;
      continue;
    }
    const [start, startBeside] = [at, beside];
    while ((at < base.length || beside < mended.length) && base[at] !== mended[beside]) {
      if (
        beside >= mended.length ||
        (at < base.length && (common[at + 1]?.[beside] ?? 0) >= (common[at]?.[beside + 1] ?? 0))
      )
        at += 1;
      else beside += 1;
    }
    const [before, after] = [base[start - 1], base[at]];
    repairs.push({
      gone: base.slice(start, at),
      added: mended.slice(startBeside, beside),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    });
  }
  return repairs;
}

const put = (lines: readonly string[], at: number, { gone, added }: Repair): readonly string[] => [
  ...lines.slice(0, at),
  ...added,
  ...lines.slice(at + gone.length),
];

/** Where lines stand one after the other, and nowhere else. */
function placeOf(lines: readonly string[], wanted: readonly string[]): number | undefined {
  const places = lines.flatMap((_, at) =>
    wanted.every((line, place) => lines[at + place] === line) ? [at] : [],
  );
  return places.length === 1 ? places[0] : undefined;
}

/** Undefined where the original is now read in another way at that place. */
function withRepair(lines: readonly string[], repair: Repair): readonly string[] | undefined {
  const { gone, added, before, after } = repair;
  const behind = before === undefined ? -1 : placeOf(lines, [before]);
  const inFront = after === undefined ? undefined : placeOf(lines, [after]);
  const between = behind === undefined ? inFront : behind + 1;
  const at = gone.length > 0 ? placeOf(lines, gone) : between;
  return at === undefined ? saidAlready(lines, added) : put(lines, at, repair);
}

/** The original says by now what was mended: the number that was given by hand stays. */
function saidAlready(lines: readonly string[], added: readonly string[]): readonly string[] | undefined {
  const there = new Map(lines.map((line) => [wordsOf(line), numberOf(line)]));
  if (added.length === 0 || !added.every((line) => there.has(wordsOf(line)))) return undefined;
  const numbers = added.map((line) => [there.get(wordsOf(line)) ?? '', numberOf(line) ?? ''] as const);
  return renumbered(lines, new Map(numbers.filter(([number]) => number !== '')));
}

interface Merged extends Written {
  readonly kept: readonly Repair[];
  /** Where whoever mended has to look again. */
  readonly clashes: readonly Repair[];
}

interface Three {
  /** As the last import wrote it. */
  readonly base: Written;
  /** As it stands now. */
  readonly mended: Written;
  /** As the original is read now, numbered after `base`. */
  readonly fresh: Written;
}

export function withRepairs({ base, mended, fresh }: Three): Merged {
  const numbers = givenNumbers(base.lines, mended.lines);
  const [kept, clashes]: [Repair[], Repair[]] = [[], []];
  let lines = renumbered(fresh.lines, numbers);
  for (const repair of repairsBetween(renumbered(base.lines, numbers), mended.lines)) {
    const put = withRepair(lines, repair);
    if (put === undefined) clashes.push(repair);
    else kept.push(repair);
    lines = put ?? lines;
  }
  const facts: Record<string, string | undefined> = { ...fresh.facts };
  for (const name of new Set([...Object.keys(base.facts), ...Object.keys(mended.facts)])) {
    const [was, own, now] = [base.facts[name], mended.facts[name], fresh.facts[name]];
    if (own === was || own === now) continue;
    const line = (value: string | undefined) => (value === undefined ? [] : [`${name}: ${value}`]);
    (now === was ? kept : clashes).push({ gone: line(was), added: line(own) });
    facts[name] = own;
  }
  for (const [was, own] of numbers) kept.push({ gone: [`[${was}]`], added: [`[${own}]`] });
  return { facts, lines, kept, clashes };
}
