// Tells what looks like a rule but is none: contents lists, page marks, pictures, captions, footnotes. Nothing of it is lost.

import { withLine, type Block, type Why } from './blocks';
import { withFootnotes } from './footnotes';

const contentsTitle = /^(?:innehåll|innehållsförteckning|contents|table of contents)\s*:?$/iu;
/** Dots or a tab, then a page: "2.1 Telefon ........ 4". */
const contentsLine =
  /^(?:\d+(?:\.\d+)*\.?\s+)?\p{L}.{1,90}?(?:\s*\.{3,}\s*|\s*(?:\.\s){3,}\s*|\s*…+\s*|\t+\s*)\d{1,3}$/u;
const endsInPage = /^(.{2,90}?)\s+\d{1,3}$/u;
const pageMark =
  /^(?:sid(?:a|an)?\.?\s*)\d{1,3}(?:\s*(?:\(\d{1,3}\)|\/\s*\d{1,3}|av\s+\d{1,3}))?$|^\d{1,3}\s*(?:\(\d{1,3}\)|\/\s*\d{1,3})$|^[-–]\s*\d{1,3}\s*[-–]$/iu;
const picture =
  /^(?:!\[[^\]]*\]\([^)]*\)|(?:\S+[/\\])?[\w åäö-]{1,60}\.(?:png|jpe?g|gif|svg|bmp|emf|wmf|webp))$/iu;
const caption = /^(?:figur|bild|diagram|foto|tabell)\s+\d{1,3}\s*[.:–-]\s*\S/iu;
const footnote = /^(?:\[\^?\d{1,2}\]:?|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}|fotnot\s+\d{1,2}\s*[.:])\s*\S/iu;
const footnoteMark = /\[\^?\d{1,2}\]|(?<=[\p{L}.,;:)])[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}/gu;

const whyOf = (line: string): Why | undefined => {
  const text = line.trim();
  if (contentsLine.test(text)) return 'contents';
  if (pageMark.test(text)) return 'pageMark';
  if (picture.test(text) || caption.test(text)) return 'picture';
  return footnote.test(text) ? 'footnote' : undefined;
};

const noteOf = (why: Why, text: string): Block => ({ kind: 'note', why, text });

/** A line by itself that says why, or undefined where it may be a rule. */
const splitLines = (lines: readonly string[]): readonly Block[] => {
  const blocks: Block[] = [];
  for (const line of lines) {
    const why = whyOf(line);
    const last = blocks.at(-1);
    if (why !== undefined) blocks.push(noteOf(why, line.trim()));
    else if (last?.kind === 'text')
      blocks[blocks.length - 1] = { kind: 'text', lines: [...last.lines, line] };
    else blocks.push({ kind: 'text', lines: [line] });
  }
  return blocks;
};

const textOf = (block: Block): string => {
  if (block.kind === 'text') return block.lines.join(' ');
  return block.kind === 'table' ? block.rows.map((row) => row.join(' ')).join(' ') : block.text;
};

const rowOfContents = (row: readonly string[]): boolean =>
  row.length > 1 && /^\d{1,3}$/.test(row.at(-1) ?? '') && row.slice(0, -1).join(' ').length < 100;

/** Within a contents list: short, and ended by a page, or named again as a heading further down. */
const isOfContents = (block: Block, headings: ReadonlySet<string>): boolean => {
  if (block.kind === 'table') return block.rows.every(rowOfContents);
  if (block.kind === 'heading' || block.kind === 'note') return false;
  const lines = block.kind === 'text' ? block.lines : [block.text];
  return lines.every((line) => contentsLine.test(line) || endsInPage.test(line) || headings.has(bare(line)));
};

const bare = (line: string): string =>
  line
    .replace(/^\d+(?:\.\d+)*\.?\s+/, '')
    .replace(/\s+\d{1,3}$/, '')
    .trim()
    .toLowerCase();

function withoutContents(blocks: readonly Block[]): readonly Block[] {
  const headings = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [bare(block.text)] : [])));
  const told: Block[] = [];
  let isInside = false;
  for (const block of blocks) {
    const isTitle = block.kind !== 'table' && contentsTitle.test(textOf(block).trim());
    isInside = isTitle || (isInside && isOfContents(block, headings));
    const isAlone = block.kind === 'table' && block.rows.length > 2 && block.rows.every(rowOfContents);
    told.push(isInside || isAlone ? noteOf('contents', textOf(block)) : block);
  }
  return told;
}

const mostOften = 3;
const longestFurniture = 80;

/** Lines that stand on many pages of a text: its running head and foot. */
function repeatedLines(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks)
    if (block.kind === 'text')
      for (const line of new Set(block.lines)) counts.set(line, (counts.get(line) ?? 0) + 1);
  const often = [...counts].filter(
    ([line, count]) => count >= mostOften && line.length < longestFurniture && !/[.:;!?]$/.test(line),
  );
  return new Set(often.map(([line]) => line));
}

function withoutFootnoteMarks(block: Block): Block {
  const clean = (text: string): string => text.replace(footnoteMark, '').replace(/ {2,}/g, ' ').trim();
  if (block.kind === 'text') return { ...block, lines: block.lines.map(clean) };
  if (block.kind === 'bullet' || block.kind === 'heading') return { ...block, text: clean(block.text) };
  return block;
}

const isPageMark = (block: Block | undefined): boolean => block?.kind === 'note' && block.why === 'pageMark';

/** A sentence that goes on after a page's foot and head stands before them, whole. */
function overPages(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const at = joined.findLastIndex((one) => !isPageMark(one));
    const before = joined[at];
    const goesOn =
      block.kind === 'text' &&
      before?.kind === 'text' &&
      at < joined.length - 1 &&
      /^\p{Ll}/u.test(block.lines[0] ?? '') &&
      !/[.:;!?]$/.test(before.lines.at(-1) ?? '');
    if (goesOn) joined[at] = { kind: 'text', lines: block.lines.reduce(withLine, before.lines) };
    else joined.push(block);
  }
  return joined;
}

/** The same blocks, what is no rule told apart as notes; a sentence that a page broke is whole again. */
export function tellApart(blocks: readonly Block[]): readonly Block[] {
  const repeated = repeatedLines(blocks);
  const split = withoutContents(blocks).flatMap((block): readonly Block[] => {
    if (block.kind === 'text')
      return splitLines(block.lines).map((one) =>
        one.kind === 'text' && one.lines.length === 1 && repeated.has(one.lines[0] ?? '')
          ? noteOf('pageMark', one.lines[0] ?? '')
          : one,
      );
    if (block.kind !== 'bullet') return [block];
    const why = whyOf(block.text);
    return [why === undefined ? block : noteOf(why, block.text)];
  });
  return withFootnotes(overPages(split)).map((block) =>
    block.kind === 'note' ? block : withoutFootnoteMarks(block),
  );
}
