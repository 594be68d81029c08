import { readFileSync } from 'node:fs';
import { WORD, wordFile, wordStyle } from '../../support/word-file';

/** A piece of the municipality's own text, as a person who lays it out anew would mark it. */
export type Piece =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'bullet' | 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const TITLE = 'Rätt sätt för telefoni och e-post';
const SUBHEADING = 'Allmänna regler';
const HEADINGS: ReadonlySet<string> = new Set([
  'Varför har vi bestämmelser?',
  'Så hanterar vi telefoni och röstbrevlådor',
  'Tänk på.....',
  'Så hanterar vi extern e-post',
  'Våra rutiner för extern e-post till förvaltningsbrevlådan',
  'Våra rutiner för extern e-post till din egen e-postbrevlåda',
  'Säkerhet och sekretess',
  'Privat e-post',
]);

function pieceOf(line: string): Piece {
  if (line === TITLE) return { kind: 'title', text: line };
  if (line === SUBHEADING) return { kind: 'subheading', text: line };
  if (HEADINGS.has(line)) return { kind: 'heading', text: line };
  if (line.startsWith('- ')) return { kind: 'bullet', text: line.slice(2) };
  return { kind: 'text', text: line };
}

/** The pieces of the original in their order. */
export function piecesOf(file: string): readonly Piece[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const rows = lines.filter((line) => line.includes('\t')).map((line) => line.split('\t'));
  return [{ kind: 'table', rows }, ...lines.filter((line) => !line.includes('\t')).map(pieceOf)];
}

const MARKS = { title: '# ', heading: '## ', subheading: '### ', bullet: '- ', text: '' } as const;

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function markdownOf(piece: Piece): string {
  if (piece.kind !== 'table') return `${MARKS[piece.kind]}${piece.text}`;
  const [head = [], ...rest] = piece.rows;
  return [rowOf(head), rowOf(head.map(() => '---')), ...rest.map(rowOf)].join('\n');
}

export const asMarkdown = (pieces: readonly Piece[]): string => pieces.map(markdownOf).join('\n\n');

const STYLES = { title: 'Title', heading: 'Heading1', subheading: 'Heading2', bullet: '', text: '' } as const;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

function wordOf(piece: Piece): string {
  if (piece.kind === 'table') {
    const rows = piece.rows.map(
      (cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
    );
    return `<w:tbl>${rows.join('')}</w:tbl>`;
  }
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const style = STYLES[piece.kind];
  return paragraph(piece.text, piece.kind === 'bullet' ? list : style && `<w:pStyle w:val="${style}"/>`);
}

/** A Word file as Word itself would mark it: styles for headings, a numbering for bullets. */
export function asWord(pieces: readonly Piece[]): Promise<Buffer> {
  const parts = {
    document: `<w:document xmlns:w="${WORD}"><w:body>${pieces.map(wordOf).join('')}</w:body></w:document>`,
    styles: `<w:styles xmlns:w="${WORD}">${wordStyle('Title', 'Title')}${wordStyle('Heading1', 'heading 1')}${wordStyle('Heading2', 'heading 2')}</w:styles>`,
    numbering: `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  };
  return wordFile(parts).generateAsync({ type: 'nodebuffer' });
}

const SIZES = { title: 20, heading: 14, subheading: 12, bullet: 10, text: 10 } as const;

/** What pdfmake calls content. */
type Printed = Readonly<Record<string, unknown>>;

function printOf(piece: Piece): Printed {
  if (piece.kind === 'table') return { table: { body: piece.rows }, fontSize: 8 };
  if (piece.kind === 'bullet') return { ul: [piece.text], margin: [0, 2, 0, 2] };
  const bold = piece.kind !== 'text';
  return { text: piece.text, fontSize: SIZES[piece.kind], bold, margin: [0, bold ? 12 : 4, 0, 4] };
}

/** What a printer would get: pages with larger, bold headings, bullets and a table. */
export const asPrint = (pieces: readonly Piece[]): readonly Printed[] => pieces.map(printOf);
