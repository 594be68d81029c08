import { bulletOf, joinTwo, tidy, withLine, type Block } from './blocks';
import {
  alignedWithin,
  cellsOf,
  linesOf,
  sameLine,
  withoutFurniture,
  type Line,
  type Piece,
} from './pdf-lines';

const larger = 1.12;
/** In distances between the lines of running text. */
const newParagraph = 1.3;
/** In heights of a line: further apart, two lines belong to no running text. */
const farthestLines = 1.75;
const usualLines = 1.35;
const longestHeading = 120;
const mostWordsOfTitle = 6;
const fullLine = 0.12;
const ragged = 0.3;
const justified = 0.03;

/** The value that most letters have, in halves. */
function commonest(lines: readonly Line[], valueOf: (line: Line) => number): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const value = Math.round(valueOf(line) * 2) / 2;
    letters.set(value, (letters.get(value) ?? 0) + line.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

type Measures = {
  readonly body: number;
  /** From one line of running text to the next, in points. */
  readonly leading: number;
  readonly sizes: readonly number[];
  readonly left: number;
  readonly right: number;
};

type Reading = { readonly blocks: Block[]; starts: readonly number[]; last: Line | undefined };

function headingLevel(line: Line, measures: Measures): number | undefined {
  // Where most of a page is a table in small print, running text is larger than most of it.
  const isSentence = !line.bold && /[.!?]$/.test(line.text) && line.text.split(' ').length > mostWordsOfTitle;
  const isLarge = line.height >= measures.body * larger && !isSentence;
  const isBoldTitle = line.bold && !/[.:]$/.test(line.text);
  const isRow = line.cells.length > 1 && !isJustified(line, measures);
  if (isRow || line.text.length > longestHeading || (!isLarge && !isBoldTitle)) return undefined;
  return isLarge
    ? measures.sizes.findIndex((size) => size <= Math.round(line.height)) + 1
    : measures.sizes.length + 1;
}

/** A cell that runs over several lines goes on below its own start. */
function continueRow(rows: readonly (readonly string[])[], starts: readonly number[], line: Line): Block {
  const last = [...(rows.at(-1) ?? [])];
  for (const cell of line.cells) {
    const column = Math.max(
      0,
      starts.findLastIndex((start) => start <= cell.x + alignedWithin),
    );
    last[column] = tidy(joinTwo(last[column] ?? '', cell.text));
  }
  return { kind: 'table', rows: [...rows.slice(0, -1), last] };
}

/** A justified line has wide spaces between its words, but it starts and ends where running text does. */
function isJustified({ cells, end, text }: Line, { left, right }: Measures): boolean {
  const isFull = end > right - justified * (right - left);
  return isFull && cells.length > 2 && text.split(' ').length < 2 * cells.length;
}

/** Reads the line as part of a table, if it is one. */
function readTableLine(found: Line, reading: Reading, isNear: boolean): boolean {
  const { blocks } = reading;
  const table = blocks.at(-1);
  const starts = table?.kind === 'table' ? reading.starts : [];
  const line = { ...found, cells: cellsOf(found.pieces, starts) };
  const aligned = line.cells.every((cell) =>
    starts.some((start) => Math.abs(start - cell.x) < alignedWithin),
  );
  if (table?.kind === 'table' && isNear && line.cells.length < starts.length && aligned) {
    blocks[blocks.length - 1] = continueRow(table.rows, starts, line);
    return true;
  }
  if (line.cells.length < 2) return false;
  const row = line.cells.map((cell) => cell.text);
  if (table?.kind === 'table' && row.length === starts.length) {
    blocks[blocks.length - 1] = { kind: 'table', rows: [...table.rows, row] };
  } else blocks.push({ kind: 'table', rows: [row] });
  reading.starts = line.cells.map((cell) => cell.x);
  return true;
}

type Place = { readonly last: Line | undefined; readonly isNear: boolean };

/** Whether an indented line starts a new item of a list whose bullets are drawn and thus no text. */
function startsItem(line: Line, { last, isNear }: Place, measures: Measures): boolean {
  if (line.x < measures.left + measures.body) return false;
  const wasIndented = last !== undefined && last.x >= measures.left + measures.body;
  const wasFull = last !== undefined && reaches(last, fullLine, measures);
  const wasShort = wasIndented && !reaches(last, ragged, measures);
  return !wasIndented || wasShort || (/[.:;?!]$/.test(last.text) && !(wasFull && isNear));
}

/** Whether a line ends within that share of the width from the right edge. */
const reaches = (line: Line, share: number, { left, right }: Measures): boolean =>
  line.end > right - share * (right - left);

/** Whether the text at the top of a page goes on from the page before. */
const goesOnOver = (last: Line, measures: Measures): boolean =>
  !/[.:!?]$/.test(last.text) && reaches(last, ragged, measures);

function addText(line: Line, reading: Reading, continues: boolean): void {
  const { blocks } = reading;
  const before = blocks.at(-1);
  if (continues && before?.kind === 'bullet')
    blocks[blocks.length - 1] = { ...before, text: joinTwo(before.text, line.text) };
  else if (continues && before?.kind === 'text')
    blocks[blocks.length - 1] = { kind: 'text', lines: withLine(before.lines, line.text) };
  else blocks.push({ kind: 'text', lines: [line.text] });
}

function readLine(line: Line, reading: Reading, measures: Measures): void {
  const { blocks, last } = reading;
  const turnsPage = last !== undefined && last.y <= line.y;
  const distance = last && !turnsPage ? last.y - line.y : Infinity;
  const isNear = distance < newParagraph * measures.leading;
  reading.last = line;
  if (!isJustified(line, measures) && readTableLine(line, reading, isNear)) return;
  const level = headingLevel(line, measures);
  const bullet = bulletOf(line.text);
  const before = blocks.at(-1);
  if (level !== undefined) {
    const goesOn =
      before?.kind === 'heading' && before.level === level && distance < farthestLines * line.height;
    if (goesOn) blocks[blocks.length - 1] = { ...before, text: joinTwo(before.text, line.text) };
    else blocks.push({ kind: 'heading', level, text: line.text });
  } else if (bullet) blocks.push({ kind: 'bullet', ...bullet, text: tidy(bullet.text), depth: 0 });
  else if (startsItem(line, { last, isNear: isNear || turnsPage }, measures))
    blocks.push({ kind: 'bullet', text: line.text, depth: 0 });
  else addText(line, reading, isNear || (turnsPage && goesOnOver(last, measures)));
}

/** The commonest distance between lines that stand as near as running text does. */
function leadingOf(lines: readonly Line[], body: number): number {
  const distances = lines
    .slice(1)
    .map((line, at) => (lines[at]?.y ?? 0) - line.y)
    .filter((distance) => distance > sameLine * body && distance <= farthestLines * body);
  const counts = new Map<number, number>();
  for (const distance of distances.map((it) => Math.round(it * 2) / 2))
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? usualLines * body;
}

/** Builds blocks from the pieces of all pages: larger or bold lines are headings, wide gaps are columns. */
export function blocksOfPieces(pages: readonly (readonly Piece[])[]): readonly Block[] {
  const lines = withoutFurniture(pages.map(linesOf));
  const body = commonest(lines, (line) => line.height);
  const large = lines.map((line) => Math.round(line.height)).filter((size) => size >= body * larger);
  const measures = {
    body,
    leading: leadingOf(lines, body),
    sizes: [...new Set(large)].sort((a, b) => b - a),
    left: Math.min(...lines.map((line) => line.x)),
    right: Math.max(...lines.map((line) => line.end)),
  };
  const reading: Reading = { blocks: [], starts: [], last: undefined };
  for (const line of lines) readLine(line, reading, measures);
  return reading.blocks;
}
