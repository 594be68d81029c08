// Each piece of the original beside what holds its words; looked for on, not made on the way, so that a loss is seen.

import type { RuleDocument } from '../../src/rules/domain/document';
import type { Block } from './blocks';
import type { Item } from './document-shape';
import type { Imported } from './import-rules';
import { textOfFootnote } from './footnotes';
import { cellsOf } from './table-rows';

export interface Became {
  readonly item: Item;
  readonly id: string | undefined;
}

export interface ReportRow {
  readonly original: string;
  /** None: nothing became of it. */
  readonly became: readonly Became[];
  /** The rule that a footnote is laid in. */
  readonly laidIn?: string;
  /** The section and the rule that stand before it in what was written. */
  readonly after: { readonly section: string | undefined; readonly rule: string | undefined };
}

interface Piece {
  readonly kind: Block['kind'];
  readonly text: string;
  /** Each of which is to be found: the cells of a row, else the text itself. */
  readonly parts: readonly string[];
}

function piecesOf(block: Block): readonly Piece[] {
  const { kind } = block;
  const texts = block.kind === 'text' ? block.lines : block.kind === 'table' ? [] : [block.text];
  const rows = block.kind === 'table' ? block.rows : [];
  const cells = rows.map((row) => cellsOf(row).filter((cell) => cell !== ''));
  return [
    ...texts.map((text) => ({ kind, text, parts: [text] })),
    ...cells.filter((row) => row.length > 0).map((row) => ({ kind, text: row.join(' | '), parts: row })),
  ];
}

const letters = (text: string): string =>
  text
    .replace(/\[\^?\d{1,2}\]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

type Numbered = Became & { readonly letters: string };

function numbered(items: readonly Item[], document: RuleDocument): readonly Numbered[] {
  let rule = 0;
  return items.map((item) => {
    const id = item.kind === 'rule' ? document.rules[rule]?.id : undefined;
    if (item.kind === 'rule') rule += 1;
    return { item, id, letters: letters(item.text) };
  });
}

/** A word or two are found in many rules that are about something else. */
const fewLetters = 25;

/** Whether an item can be what became of a piece: a heading is no part of a rule, and neither is a short line. */
function mayHold({ kind, text, parts }: Piece, { item, letters: held }: Numbered): boolean {
  const wanted = parts.map(letters).filter((part) => part !== '');
  const isWhole = held === wanted.join('');
  if (kind === 'heading') return isWhole || (item.kind === 'section' && held.endsWith(wanted.join('')));
  if (kind === 'table' && item.kind === 'rule' && item.from !== 'row') return false;
  const isShort = kind === 'text' && letters(text).length < fewLetters;
  if (!isShort) return wanted.every((part) => held.includes(part));
  return isWhole || (item.kind === 'rule' && !/[.!?]$/.test(text) && held.startsWith(wanted.join('')));
}

const mostBecome = 3;
const mostOn = 40;

/** How far what was written has been gone through: the place, and in it the letter after what was found last. */
interface Reached {
  readonly place: number;
  readonly letter: number;
}

function reachedWith(
  { text }: Piece,
  { place, held }: { readonly place: number; readonly held: Numbered | undefined },
  before: Reached,
): Reached {
  const from = place === before.place ? before.letter : 0;
  const at = held?.letters.indexOf(letters(text), from) ?? -1;
  return { place, letter: at < 0 ? from : at + letters(text).length };
}

/** What holds a piece, from where the last one was found. */
function found(piece: Piece, all: readonly Numbered[], { place: from, letter }: Reached): readonly number[] {
  // However short: it goes on where the last one ended.
  if (piece.kind === 'text' && letter > 0 && all[from]?.letters.startsWith(letters(piece.text), letter))
    return [from];
  const isExact = (one: Numbered) => one.letters === letters(piece.parts.join(''));
  const holding = all.flatMap((one, at) => (mayHold(piece, one) ? [at] : []));
  const exact = holding.filter((at) => at >= from && all[at] !== undefined && isExact(all[at])).slice(0, 1);
  if (exact.length > 0 && piece.kind !== 'bullet') return exact;
  const next = holding.filter((at) => at >= from);
  const first = next[0] ?? holding[0];
  if (first === undefined) return [];
  // A list's introduction stands in each of the rules that came of it; everything else in one.
  const isIntroduction = piece.kind === 'text' && !/[.!?]\s*$/u.test(piece.text);
  const near = holding.filter((at) => at >= first && at < first + mostOn);
  return isIntroduction ? near.slice(0, mostBecome) : near.slice(0, 1);
}

/** The number of the rule that holds a footnote. */
function laidIn(piece: Piece, all: readonly Numbered[]): string | undefined {
  const words = letters(textOfFootnote(piece.text));
  if (words === '') return undefined;
  return all.find(({ id, letters: held }) => id !== undefined && held.includes(`fotnot${words}`))?.id;
}

const sentencesOf = ({ kind, text }: Piece): readonly Piece[] =>
  text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map((one) => ({ kind, text: one, parts: [one] }));

/** A paragraph whose sentences went to more than one rule is found sentence by sentence. */
export function rowsOf(imported: Pick<Imported, 'items' | 'document' | 'blocks'>): readonly ReportRow[] {
  const all = numbered(imported.items, imported.document);
  const title = letters(imported.document.facts.title);
  let reached: Reached = { place: 0, letter: 0 };
  const find = (piece: Piece): readonly number[] => {
    const places = found(piece, all, reached);
    const [place = -1] = places;
    if (place >= reached.place) reached = reachedWith(piece, { place, held: all[place] }, reached);
    return places;
  };
  const rowOf = (original: string, places: readonly number[]): ReportRow => ({
    original,
    became: [...new Set(places)].flatMap((place) => all[place] ?? []),
    after: {
      section: all.slice(0, reached.place + 1).findLast(({ item }) => item.kind === 'section')?.item.text,
      rule: all.slice(0, reached.place + 1).findLast(({ id }) => id !== undefined)?.id,
    },
  });
  return imported.blocks.flatMap(piecesOf).flatMap((piece) => {
    const wanted = letters(piece.text);
    if (wanted === '') return [];
    const places = find(piece);
    const rule = laidIn(piece, all);
    if (rule !== undefined) return [{ ...rowOf(piece.text, places), laidIn: rule }];
    if (places.length > 0) return [rowOf(piece.text, places)];
    if (wanted === title) return [];
    const sentences = piece.kind === 'text' ? sentencesOf(piece) : [];
    const told = sentences.map((one) => ({ one, places: find(one) }));
    const isAnywhere = told.some((one) => one.places.length > 0);
    if (!isAnywhere) return [rowOf(piece.text, [])];
    const lost = told.filter((one) => one.places.length === 0).map(({ one }) => rowOf(one.text, []));
    return [
      rowOf(
        piece.text,
        told.flatMap((one) => one.places),
      ),
      ...lost,
    ];
  });
}
