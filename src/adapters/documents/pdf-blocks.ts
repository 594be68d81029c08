import type { Block } from './blocks';
import { bulletOf, tidy } from './blocks';

/** A piece of text on a page: where it starts and ends, how tall it is, and whether its font is bold. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly bold: boolean;
};

type Cell = { readonly text: string; readonly x: number };

type Line = {
  readonly cells: readonly Cell[];
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly height: number;
  readonly bold: boolean;
};

const SAME_LINE = 0.5;
const WIDE_SPACE = 1.6;
const WORD_SPACE = 0.12;
const LARGER = 1.12;
const NEW_PARAGRAPH = 1.75;
const LONGEST_HEADING = 120;
const ALIGNED = 3;
const FULL_LINE = 0.12;
const PAGE_NUMBER = /^(?:sid(?:a|an)?\.?\s*)?\d{1,3}(?:\s*(?:\(\d{1,3}\)|\/\s*\d{1,3}|av\s+\d{1,3}))?$/iu;

type OpenCell = { text: string; x: number; end: number };

function cellsOf(pieces: readonly Piece[]): readonly OpenCell[] {
  const cells: OpenCell[] = [];
  for (const piece of pieces) {
    const last = cells.at(-1);
    const gap = last ? piece.x - last.end : 0;
    const end = piece.x + piece.width;
    if (!last || (gap > WIDE_SPACE * piece.height && !isBulletMark(last.text))) {
      cells.push({ text: piece.text, x: piece.x, end });
    } else {
      last.text += gap > WORD_SPACE * piece.height ? ` ${piece.text}` : piece.text;
      last.end = end;
    }
  }
  return cells.map((cell) => ({ ...cell, text: tidy(cell.text) })).filter((cell) => cell.text !== '');
}

/** A bullet or number that stands apart from its text is no column of a table. */
function isBulletMark(text: string): boolean {
  return text.trim().length <= 3 && bulletOf(`${text.trim()} x`) !== undefined;
}

function joinPieces(pieces: readonly Piece[]): Line {
  const sorted = pieces.filter((piece) => piece.text.trim() !== '').sort((a, b) => a.x - b.x);
  const cells = cellsOf(sorted);
  return {
    cells,
    text: cells.map((cell) => cell.text).join(' '),
    x: cells[0]?.x ?? 0,
    end: cells.at(-1)?.end ?? 0,
    y: Math.max(...sorted.map((piece) => piece.y)),
    height: Math.max(...sorted.map((piece) => piece.height)),
    bold: sorted.every((piece) => piece.bold),
  };
}

function linesOf(page: readonly Piece[]): readonly Line[] {
  const rows: Piece[][] = [];
  for (const piece of page.filter((one) => one.text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - piece.y) <= SAME_LINE * piece.height) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(joinPieces).filter((line) => line.cells.length > 0);
}

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
  readonly sizes: readonly number[];
  readonly left: number;
  readonly right: number;
};

type Reading = { readonly blocks: Block[]; starts: readonly number[]; last: Line | undefined };

function headingLevel(line: Line, measures: Measures): number | undefined {
  const isLarge = line.height >= measures.body * LARGER;
  const isBoldTitle = line.bold && !/[.:]$/.test(line.text);
  if (line.cells.length > 1 || line.text.length > LONGEST_HEADING || (!isLarge && !isBoldTitle))
    return undefined;
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
      starts.findLastIndex((start) => start <= cell.x + ALIGNED),
    );
    last[column] = tidy(`${last[column] ?? ''} ${cell.text}`);
  }
  return { kind: 'table', rows: [...rows.slice(0, -1), last] };
}

/** Reads the line as part of a table, if it is one. */
function readTableLine(line: Line, reading: Reading, gap: number): boolean {
  const { blocks, starts } = reading;
  const table = blocks.at(-1);
  const aligned = line.cells.every((cell) => starts.some((start) => Math.abs(start - cell.x) < ALIGNED));
  if (table?.kind === 'table' && gap < NEW_PARAGRAPH && line.cells.length < starts.length && aligned) {
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

/** Whether an indented line starts a new item of a list whose bullets are drawn and thus no text. */
function startsItem(line: Line, last: Line | undefined, measures: Measures): boolean {
  if (line.x < measures.left + measures.body) return false;
  const wasIndented = last !== undefined && last.x >= measures.left + measures.body;
  const wasFull =
    last !== undefined && last.end > measures.right - FULL_LINE * (measures.right - measures.left);
  return !wasIndented || (/[.:;?!]$/.test(last.text) && !wasFull);
}

function addText(line: Line, reading: Reading, continues: boolean): void {
  const { blocks } = reading;
  const before = blocks.at(-1);
  if (continues && before?.kind === 'bullet')
    blocks[blocks.length - 1] = { ...before, text: `${before.text} ${line.text}` };
  else if (continues && before?.kind === 'text')
    blocks[blocks.length - 1] = { kind: 'text', lines: [...before.lines, line.text] };
  else blocks.push({ kind: 'text', lines: [line.text] });
}

function readLine(line: Line, reading: Reading, measures: Measures): void {
  const { blocks, last } = reading;
  const turnsPage = last !== undefined && last.y <= line.y;
  const gap = last && !turnsPage ? (last.y - line.y) / measures.body : Infinity;
  reading.last = line;
  if (readTableLine(line, reading, gap)) return;
  const level = headingLevel(line, measures);
  const bullet = bulletOf(line.text);
  const before = blocks.at(-1);
  if (level !== undefined) {
    const goesOn = before?.kind === 'heading' && before.level === level && gap < NEW_PARAGRAPH;
    if (goesOn) blocks[blocks.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    else blocks.push({ kind: 'heading', level, text: line.text });
  } else if (bullet) blocks.push({ kind: 'bullet', text: tidy(bullet.text), depth: 0 });
  else if (startsItem(line, last, measures)) blocks.push({ kind: 'bullet', text: line.text, depth: 0 });
  else addText(line, reading, gap < NEW_PARAGRAPH || (turnsPage && !/[.:!?]$/.test(last.text)));
}

/** Page numbers, and lines that stand on every page, are no text of the document. */
function withoutFurniture(pages: readonly (readonly Line[])[]): readonly Line[] {
  const edges = pages.flatMap((lines) => [lines[0]?.text, lines.at(-1)?.text]);
  const isOnEveryPage = (text: string) =>
    pages.length > 2 && edges.filter((edge) => edge === text).length >= pages.length;
  return pages.flat().filter(({ text }) => !PAGE_NUMBER.test(text) && !isOnEveryPage(text));
}

/** Builds blocks from the pieces of all pages: larger or bold lines are headings, wide gaps are columns. */
export function blocksOfPieces(pages: readonly (readonly Piece[])[]): readonly Block[] {
  const lines = withoutFurniture(pages.map(linesOf));
  const body = commonest(lines, (line) => line.height);
  const large = lines.map((line) => Math.round(line.height)).filter((size) => size >= body * LARGER);
  const measures = {
    body,
    sizes: [...new Set(large)].sort((a, b) => b - a),
    left: Math.min(...lines.map((line) => line.x)),
    right: Math.max(...lines.map((line) => line.end)),
  };
  const reading: Reading = { blocks: [], starts: [], last: undefined };
  for (const line of lines) readLine(line, reading, measures);
  return reading.blocks;
}
