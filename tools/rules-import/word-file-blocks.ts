import { createRequire } from 'node:module';
import type JSZip from 'jszip';
import type * as Mammoth from 'mammoth';
import { tidy, type Block } from './blocks';
import { headingCounter, headingLevels, unreadNumbers } from './word-numbering';
import { boldStyles, listStyles, withHeaderRows, withListStyles } from './word-styles';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

function textOf(html: string): string {
  return html
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

interface Cell {
  readonly text: string;
  readonly isBold: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** As many as Word itself allows. */
const mostColumns = 63;

function cellsIn(row: string): readonly Cell[] {
  return [...row.matchAll(/<t[dh]([^>]*)>(.*?)<\/t[dh]>/gs)].map(([, marks = '', inner = '']) => {
    const span = (name: string) =>
      Math.min(mostColumns, Number(new RegExp(`${name}="(\\d+)"`, 'u').exec(marks)?.[1] ?? 1));
    const unbold = inner.replace(/<strong>.*?<\/strong>/gs, '');
    return {
      text: tidy(textOf(inner.replace(/<\/p>/g, ' '))),
      isBold: inner.includes('<strong>') && tidy(textOf(unbold)) === '',
      rows: span('rowspan'),
      columns: span('colspan'),
    };
  });
}

/** Each cell in every row and column that it spans. */
function laidOut(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (const below of grid.slice(at, at + cell.rows))
        for (let along = 0; along < cell.columns; along += 1) below[column + along] ??= cell;
    }
  });
  return grid;
}

const isBoldRow = (row: readonly Cell[] | undefined): boolean => row?.every(({ isBold }) => isBold) ?? false;

function tableOf(table: string): Block {
  const marked = /<thead>(.*?)<\/thead>/su.exec(table)?.[1]?.match(/<tr>/gu)?.length ?? 0;
  const rows = laidOut([...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map((row) => cellsIn(row[1] ?? '')));
  const headers = marked === 0 && isBoldRow(rows[0]) && !isBoldRow(rows[1]) ? 1 : marked;
  const texts = rows.map((row) => Array.from({ length: row.length }, (_, at) => row[at]?.text ?? ''));
  return { kind: 'table', rows: texts, ...(headers > 0 && { headers }) };
}

function paragraph(inner: string): readonly Block[] {
  const lines = textOf(inner)
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');
  if (lines.length === 0) return [];
  const [only] = lines;
  if (lines.length === 1 && only?.includes('\t'))
    return [{ kind: 'table', rows: [only.split('\t').map(tidy)] }];
  const isBold = /^\s*<strong>.*<\/strong>\s*$/s.test(inner) && !/<\/strong>.+<strong>/s.test(inner);
  if (isBold && lines.length === 1 && only !== undefined) return [{ kind: 'heading', level: 7, text: only }];
  return [{ kind: 'text', lines }];
}

type Place = { depth: number };

function blockOf(tag: string, inner: string, place: Place): readonly Block[] {
  if (tag.startsWith('h'))
    return [{ kind: 'heading', level: Number(tag.slice(1)), text: tidy(textOf(inner)) }];
  if (tag === 'table') return [tableOf(inner)];
  if (tag === 'li') return [{ kind: 'bullet', depth: place.depth > 1 ? 1 : 0, text: tidy(textOf(inner)) }];
  return paragraph(inner);
}

/** Reads the plain HTML that mammoth makes: headings, paragraphs, lists in lists, tables. */
function blocksOfHtml(html: string): readonly Block[] {
  const blocks: Block[] = [];
  const place: Place = { depth: 0 };
  const pieces =
    /<(table)>(.*?)<\/table>|<(h[1-6]|p)>(.*?)<\/\3>|<(li)>(.*?)(?=<ul>|<ol>|<\/li>)|<(\/?)(?:ul|ol)>/gs;
  for (const match of html.matchAll(pieces)) {
    const tag = match[1] ?? match[3] ?? match[5];
    if (tag === undefined) place.depth += match[7] === '/' ? -1 : 1;
    else blocks.push(...blockOf(tag, match[2] ?? match[4] ?? match[6] ?? '', place));
  }
  return outermost(
    blocks.filter((block) => block.kind === 'table' || block.kind === 'text' || block.text !== ''),
  );
}

/** A list that begins within another, which is not there, is a list by itself. */
function outermost(blocks: readonly Block[]): readonly Block[] {
  let isWithin = false;
  return blocks.map((block) => {
    isWithin = block.kind === 'bullet' && (isWithin || block.depth === 0);
    return block.kind === 'bullet' && !isWithin ? { ...block, depth: 0 } : block;
  });
}

/** Word's own styles for the title, under the names that Swedish and English templates give them. */
const titles = ['Title', 'Rubrik', 'Titel'].map((name) => `p[style-name='${name}'] => h1:fresh`);

interface Element {
  readonly type: string;
  readonly children?: readonly Element[];
  readonly styleId?: string | null;
  readonly numbering?: { readonly isOrdered: boolean } | null;
}

/** As what the styles say stood in the paragraphs: Word's own numbers as the first words of their headings, bold cells. */
interface Told {
  readonly numberOf: ReturnType<typeof headingCounter>;
  readonly bold: ReadonlySet<string>;
}

function withStyles(element: Element, told: Told, inCell = false): Element {
  const { children, type } = element;
  if (children === undefined) return element;
  const isInCell = inCell || type === 'tableCell';
  const number = type === 'paragraph' && children.length > 0 ? told.numberOf(element) : undefined;
  const isBold = isInCell && type === 'paragraph' && told.bold.has(element.styleId ?? '');
  const all = children
    .map((child) => withStyles(child, told, isInCell))
    .map((child) => (isBold && child.type === 'run' ? { ...child, isBold } : child));
  return {
    ...element,
    children: number === undefined ? all : [{ type: 'text', value: `${number} ` } as Element, ...all],
  };
}

const noteList = /<ol>((?:<li id="(?:foot|end)note-[^"]*">.*?<\/li>)+)<\/ol>/gsu;

/** Footnotes as paragraphs that begin with their mark. */
const withNotesMarked = (html: string): string =>
  html.replace(noteList, (_, notes: string) =>
    [...notes.matchAll(/<li[^>]*>(.*?)<\/li>/gsu)]
      .map(([, note = ''], at) => {
        const words = note
          .replace(/<a href="#(?:foot|end)note-ref[^>]*>.*?<\/a>/gsu, '')
          .replace(/<[^>]+>/gu, ' ');
        return `<p>[${at + 1}] ${words.trim()}</p>`;
      })
      .join(''),
  );

/** The pages' heads and feet, which mammoth leaves out; each once. */
async function furnitureOf(zip: JSZip): Promise<readonly Block[]> {
  const files = zip.file(/^word\/(?:header|footer)\d*\.xml$/u);
  const pages = await Promise.all(files.map((file) => file.async('string')));
  const lines = pages.flatMap((xml) =>
    [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([inner]) =>
      tidy(textOf(inner.replace(/<w:instrText.*?<\/w:instrText>/gsu, '').replace(/<w:tab\/>/gu, ' '))),
    ),
  );
  const texts = new Set(lines.filter((line) => line !== ''));
  return [...texts].map((text) => ({ kind: 'note', why: 'pageMark', text: text.normalize('NFC') }));
}

/** Reads a Word file (.docx). */
export async function blocksOfWordFile(content: Buffer): Promise<readonly Block[]> {
  // At the first need: the image that runs the bot is without them.
  const require = createRequire(__filename);
  const { convertToHtml } = require('mammoth') as typeof Mammoth;
  const zip = await (require('jszip') as typeof JSZip).loadAsync(content);
  const part = async (name: string) => (await zip.file(`word/${name}.xml`)?.async('string')) ?? '';
  const [styles, numbering, body] = [await part('styles'), await part('numbering'), await part('document')];
  const lists = listStyles(styles);
  const levels = headingLevels(numbering, lists);
  const unread = unreadNumbers(styles, levels);
  const told = { numberOf: headingCounter(levels), bold: boldStyles(styles) };
  const unnumbered = [...lists].filter(([id]) => !levels.has(id));
  if (numbering !== '') zip.file('word/numbering.xml', withListStyles(numbering, new Map(unnumbered)));
  if (body !== '') zip.file('word/document.xml', withHeaderRows(body, styles));
  const { value } = await convertToHtml(
    { buffer: await zip.generateAsync({ type: 'nodebuffer' }) },
    {
      includeDefaultStyleMap: true,
      styleMap: titles,
      transformDocument: (document: Element) => withStyles(document, told),
    },
  );
  const html = withNotesMarked(value)
    .replace(/<a\b[^>]*>|<\/a>/g, '')
    .normalize('NFC');
  const blocks = blocksOfHtml(html).map((block) =>
    block.kind === 'heading' && unread.has(block.level) ? { ...block, isNumberLost: true } : block,
  );
  return [...(await furnitureOf(zip)), ...blocks];
}
