import type { Block } from './blocks.js';
import { bulletOf, tidy } from './blocks.js';

/** A piece of text on a page: where it starts and ends, how tall it is, and whether its font is bold. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly bold: boolean;
};

type Line = {
  readonly cells: readonly { readonly text: string; readonly x: number }[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly bold: boolean;
};

const SAME_LINE = 0.5;
const WIDE_SPACE = 1.6;
const WORD_SPACE = 0.12;
const LARGER = 1.12;
const NEW_PARAGRAPH = 1.75;
const PAGE_NUMBER = /^(?:sid(?:a|an)?\.?\s*)?\d{1,3}(?:\s*(?:\(\d{1,3}\)|\/\s*\d{1,3}|av\s+\d{1,3}))?$/iu;

function joinPieces(pieces: readonly Piece[]): Line {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  const cells: { text: string; x: number; end: number }[] = [];
  for (const piece of sorted) {
    const last = cells.at(-1);
    const gap = last ? piece.x - last.end : 0;
    const end = piece.x + piece.width;
    if (!last || gap > WIDE_SPACE * piece.height) cells.push({ text: piece.text, x: piece.x, end });
    else {
      last.text += gap > WORD_SPACE * piece.height ? ` ${piece.text}` : piece.text;
      last.end = end;
    }
  }
  const full = cells.map(({ text, x }) => ({ text: tidy(text), x })).filter(({ text }) => text !== '');
  const bullet = full.length > 1 && bulletOf(`${full[0]?.text ?? ''} x`) !== undefined && (full[0]?.text.length ?? 9) <= 3;
  const written = sorted.filter((piece) => piece.text.trim() !== '');
  return {
    cells: bullet ? [{ text: full.map(({ text }) => text).join(' '), x: full[0]?.x ?? 0 }] : full,
    x: sorted[0]?.x ?? 0,
    y: Math.max(...sorted.map((piece) => piece.y)),
    height: Math.max(...sorted.map((piece) => piece.height)),
    bold: written.length > 0 && written.every((piece) => piece.bold),
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

function bodyHeight(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { height, cells } of lines) {
    const size = Math.round(height * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + cells.reduce((sum, cell) => sum + cell.text.length, 0));
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

type Reading = { readonly body: number; readonly sizes: readonly number[]; readonly blocks: Block[]; last: Line | undefined };

function headingLevel(line: Line, reading: Reading): number | undefined {
  const text = line.cells.map((cell) => cell.text).join(' ');
  const isLarge = line.height >= reading.body * LARGER;
  if (line.cells.length > 1 || text.length > 120 || (!isLarge && (!line.bold || /[.:]$/.test(text)))) return undefined;
  return isLarge ? reading.sizes.findIndex((size) => size <= Math.round(line.height)) + 1 : reading.sizes.length + 1;
}

/** A cell that runs over several lines goes on below its own start. */
function continueRow(rows: readonly (readonly string[])[], starts: readonly number[], line: Line): readonly (readonly string[])[] {
  const last = [...(rows.at(-1) ?? [])];
  for (const cell of line.cells) {
    const column = starts.findLastIndex((start) => start <= cell.x + 2);
    last[Math.max(0, column)] = tidy(`${last[Math.max(0, column)] ?? ''} ${cell.text}`);
  }
  return [...rows.slice(0, -1), last];
}

function readTableLine(line: Line, reading: Reading & { starts: readonly number[] }, gap: number): boolean {
  const table = reading.blocks.at(-1);
  if (table?.kind === 'table' && gap < NEW_PARAGRAPH && line.cells.length < reading.starts.length && line.cells.every((cell) => reading.starts.some((start) => Math.abs(start - cell.x) < 3))) {
    reading.blocks[reading.blocks.length - 1] = { kind: 'table', rows: continueRow(table.rows, reading.starts, line) };
    return true;
  }
  if (line.cells.length < 2) return false;
  const row = line.cells.map((cell) => cell.text);
  if (table?.kind === 'table' && row.length === reading.starts.length) reading.blocks[reading.blocks.length - 1] = { kind: 'table', rows: [...table.rows, row] };
  else reading.blocks.push({ kind: 'table', rows: [row] });
  reading.starts = line.cells.map((cell) => cell.x);
  return true;
}

function readLine(line: Line, reading: Reading & { starts: readonly number[] }): void {
  const { blocks, last } = reading;
  const gap = last && last.y > line.y ? (last.y - line.y) / reading.body : Infinity;
  reading.last = line;
  if (readTableLine(line, reading, gap)) return;
  const text = line.cells.map((cell) => cell.text).join(' ');
  const level = headingLevel(line, reading);
  const bullet = bulletOf(text);
  const before = blocks.at(-1);
  if (level !== undefined) {
    if (before?.kind === 'heading' && before.level === level && gap < NEW_PARAGRAPH) blocks[blocks.length - 1] = { ...before, text: `${before.text} ${text}` };
    else blocks.push({ kind: 'heading', level, text });
  } else if (bullet) blocks.push({ kind: 'bullet', text: tidy(bullet.text), depth: 0 });
  else if (before?.kind === 'bullet' && (gap < NEW_PARAGRAPH || gap === Infinity) && line.x > 0) blocks[blocks.length - 1] = { ...before, text: `${before.text} ${text}` };
  else if (before?.kind === 'text' && gap < NEW_PARAGRAPH) blocks[blocks.length - 1] = { kind: 'text', lines: [...before.lines, text] };
  else blocks.push({ kind: 'text', lines: [text] });
}

/** Builds blocks from the pieces of all pages: larger or bold lines are headings, wide gaps are columns. */
export function blocksOfPieces(pages: readonly (readonly Piece[])[]): readonly Block[] {
  const perPage = pages.map(linesOf);
  const seen = new Map<string, number>();
  for (const line of perPage.flatMap((lines) => [lines[0], lines.at(-1)])) {
    const text = line?.cells.map((cell) => cell.text).join(' ') ?? '';
    seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  const lines = perPage.flat().filter((line) => {
    const text = line.cells.map((cell) => cell.text).join(' ');
    return !PAGE_NUMBER.test(text) && !(pages.length > 2 && (seen.get(text) ?? 0) >= pages.length);
  });
  const body = bodyHeight(lines);
  const sizes = [...new Set(lines.map((line) => Math.round(line.height)).filter((size) => size >= body * LARGER))].sort((a, b) => b - a);
  const reading = { body, sizes, blocks: [] as Block[], last: undefined, starts: [] as readonly number[] };
  for (const line of lines) readLine(line, reading);
  return reading.blocks;
}
