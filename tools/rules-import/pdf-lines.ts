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

export type Cell = { readonly text: string; readonly x: number; readonly end: number };

export type Line = {
  readonly pieces: readonly Piece[];
  readonly cells: readonly Cell[];
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly height: number;
  readonly bold: boolean;
};

const wideSpace = 1.05;
const wordSpace = 0.12;
const pageNumber = /^(?:sid(?:a|an)?\.?\s*)?\d{1,3}(?:\s*(?:\(\d{1,3}\)|\/\s*\d{1,3}|av\s+\d{1,3}))?$/iu;

/** Two lines nearer than this, in heights, are one. */
export const sameLine = 0.5;
/** Columns stand exactly below each other, give or take so many points. */
export const alignedWithin = 3;

type OpenCell = { text: string; x: number; end: number };

/** Pieces joined into cells; `starts` are the columns of a table that the line may go on with. */
export function cellsOf(pieces: readonly Piece[], starts: readonly number[] = []): readonly Cell[] {
  const cells: OpenCell[] = [];
  for (const piece of pieces) {
    const last = cells.at(-1);
    const gap = last ? piece.x - last.end : 0;
    const end = piece.x + piece.width;
    const isColumn = starts.some((start) => Math.abs(start - piece.x) < alignedWithin);
    if (!last || isColumn || (gap > wideSpace * piece.height && !isBulletMark(last.text))) {
      cells.push({ text: piece.text, x: piece.x, end });
    } else {
      last.text += gap > wordSpace * piece.height ? ` ${piece.text}` : piece.text;
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
    pieces: sorted,
    cells,
    text: cells.map((cell) => cell.text).join(' '),
    x: cells[0]?.x ?? 0,
    end: cells.at(-1)?.end ?? 0,
    y: Math.max(...sorted.map((piece) => piece.y)),
    height: Math.max(...sorted.map((piece) => piece.height)),
    bold: sorted.every((piece) => piece.bold),
  };
}

const mostCrossing = 0.08;
const leastRows = 4;
const longEnough = 32;

/** The pieces of the left column, then those of the right one, where a page of running text has two. */
function columnsOf(page: readonly Piece[]): readonly (readonly Piece[])[] {
  const written = page.filter(({ text }) => text.trim() !== '');
  if (written.length < 2 * leastRows) return [page];
  const [left, right] = [
    Math.min(...written.map(({ x }) => x)),
    Math.max(...written.map(({ x, width }) => x + width)),
  ];
  const middle = [...Array(21).keys()].map((step) => left + (right - left) * (0.4 + step / 100));
  const crossing = (at: number) => written.filter(({ x, width }) => x < at - 1 && x + width > at + 1).length;
  const at = middle.find((place) => crossing(place) <= mostCrossing * written.length);
  if (at === undefined) return [page];
  const sides = [written.filter(({ x }) => x < at), written.filter(({ x }) => x >= at)] as const;
  const isProse = sides.every((side) => {
    const letters = side.reduce((sum, { text }) => sum + text.length, 0);
    const rows = new Set(side.map(({ y }) => Math.round(y))).size;
    return rows >= leastRows && letters / rows >= longEnough;
  });
  return isProse ? sides : [page];
}

/** The lines of a page from top to bottom, column by column. */
export const linesOf = (page: readonly Piece[]): readonly Line[] => columnsOf(page).flatMap(linesOfColumn);

function linesOfColumn(page: readonly Piece[]): readonly Line[] {
  const rows: Piece[][] = [];
  for (const piece of page.filter((one) => one.text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - piece.y) <= sameLine * piece.height) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(joinPieces).filter((line) => line.cells.length > 0);
}

/** Page numbers, and lines that stand on every page, are no text of the document. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): readonly Line[] {
  const edges = pages.flatMap((lines) => [lines[0]?.text, lines.at(-1)?.text]);
  const isOnEveryPage = (text: string) =>
    pages.length > 2 && edges.filter((edge) => edge === text).length >= pages.length;
  return pages.flat().filter(({ text }) => !pageNumber.test(text) && !isOnEveryPage(text));
}
