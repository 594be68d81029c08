import { WORD, wordFile, wordStyle } from '../../support/word-file';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const marked = (text: string): string =>
  text.split('[note]').map(run).join('<w:r><w:footnoteReference w:id="2"/></w:r>');
const paragraph = (text: string, style = '', more = ''): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>${marked(text)}</w:p>`;
const list = (level: number, id: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const bullet = (text: string): string => paragraph(text, '', list(0, 2));
const contents = (text: string, page: number): string =>
  `<w:p>${run(text)}<w:r><w:tab/></w:r>${run(String(page))}</w:p>`;
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

const body = [
  paragraph('Granviks kommun', 'Rubrik'),
  paragraph('Rutin för post och telefon', 'Underrubrik'),
  paragraph('Dokumentansvarig: arkivchefen. Gäller från den 1 februari 2026 och tills vidare.'),
  paragraph('Innehåll'),
  contents('1. Inledning', 2),
  contents('2. Post', 2),
  contents('3. Telefon', 3),
  paragraph('Inledning', 'Rubrik1'),
  paragraph(
    'Granviks kommun tar emot omkring 40 000 brev om året. Rutinen beskriver hur de ska tas om hand av medarbetarna.',
  ),
  paragraph('Post', 'Rubrik1'),
  paragraph('Öppning', 'Rubrik2'),
  paragraph('Brevlådan öppnas varje arbetsdag.[note]'),
  paragraph('Den som skickar post ska frankera den. Posten ska'),
  bullet('stämplas,'),
  bullet('sorteras, och'),
  bullet('lämnas till nämnden.'),
  paragraph('Ansvar', 'Rubrik2'),
  paragraph('Varje nämnd svarar för sin post. I praktiken är ansvaret fördelat enligt tabellen nedan.'),
  table([
    ['Roll', 'Uppgift'],
    ['Registrator', 'Öppnar nämndens brevlåda och registrerar det som har kommit in.'],
    ['Arkivarie', 'Ger råd om gallring, och om vad som bevaras'],
  ]),
  paragraph('Bilaga', 'Rubrik1', list(0, 0)),
  paragraph('Blanketten för fullmakt ska förvaras hos arkivchefen på kommunkontoret.'),
  paragraph('Telefon', 'Rubrik1'),
  paragraph('Svara inom fem signaler, och säg kommunens namn. Telefon som ingen svarar i ska hänvisas.'),
].join('');

const level = (place: number, form: string, named: string): string =>
  `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="${named}"/><w:lvlText w:val="${form}"/></w:lvl>`;

const parts: Readonly<Record<string, string>> = {
  document: `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  styles: `<w:styles xmlns:w="${WORD}">${[
    wordStyle('Rubrik', 'Title'),
    wordStyle('Underrubrik', 'Subtitle'),
    wordStyle('Rubrik1', 'heading 1', list(0, 1)),
    wordStyle('Rubrik2', 'heading 2', list(1, 1)),
  ].join('')}</w:styles>`,
  numbering: `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0">${level(0, '%1.', 'Rubrik1')}${level(1, '%1.%2', 'Rubrik2')}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  footnotes: `<w:footnotes xmlns:w="${WORD}"><w:footnote w:id="2"><w:p>${run('Se även arkivreglementet, 3 kap.')}</w:p></w:footnote></w:footnotes>`,
};

/** A Word file with numbered headings, a subtitle, a footnote, a contents list and a table. */
export const asWordWithNumbers = (): Promise<Buffer> => wordFile(parts).generateAsync({ type: 'nodebuffer' });
