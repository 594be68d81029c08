import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importRules, type Imported } from '../../../tools/rules-import/import-rules';
import { WORD, wordFile, wordStyle } from '../../support/word-file';

const run = (text: string, bold = false): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (text: string, style = ''): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${run(text)}</w:p>`;
export const heading = (text: string): string => paragraph(text, 'Heading1');
export const bullet = (text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>${run(text)}</w:p>`;

interface Looks {
  readonly bold?: boolean;
  /** "restart" begins a cell over several rows, "continue" goes on with it. */
  readonly merge?: 'restart' | 'continue';
  readonly columns?: number;
}
export const cell = (text: string, { bold, merge, columns }: Looks = {}): string => {
  const merged = merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`;
  const wide = columns === undefined ? '' : `<w:gridSpan w:val="${columns}"/>`;
  return `<w:tc><w:tcPr>${wide}${merged}</w:tcPr><w:p>${run(text, bold)}</w:p></w:tc>`;
};
export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const headerRow = (...cells: readonly string[]): string =>
  `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

interface Around {
  readonly header?: string;
  readonly footer?: string;
  /** Beside those of the title and the headings. */
  readonly styles?: string;
}

/** What a Word file of these paragraphs and tables becomes. */
export async function importWord(
  body: readonly string[],
  { styles = '', ...around }: Around = {},
  headings = '',
): Promise<Imported> {
  const zip = wordFile({
    document: `<w:document xmlns:w="${WORD}"><w:body>${body.join('')}</w:body></w:document>`,
    styles: `<w:styles xmlns:w="${WORD}">${wordStyle('Title', 'Title')}${wordStyle('Heading1', 'heading 1', headings)}${styles}</w:styles>`,
    numbering: `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:pStyle w:val="Numreradlista"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  });
  for (const [name, text] of Object.entries(around))
    zip.file(`word/${name}1.xml`, `<w:p xmlns:w="${WORD}">${run(text)}</w:p>`);
  const file = join(mkdtempSync(join(tmpdir(), 'small-word-')), 'rutin.docx');
  writeFileSync(file, await zip.generateAsync({ type: 'nodebuffer' }));
  return importRules(file);
}
