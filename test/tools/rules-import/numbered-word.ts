import JSZip from 'jszip';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

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

const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${more}</w:pPr></w:style>`;
const level = (place: number, form: string, named: string): string =>
  `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="${named}"/><w:lvlText w:val="${form}"/></w:lvl>`;

const parts: Readonly<Record<string, string>> = {
  document: `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  styles: `<w:styles xmlns:w="${WORD}">${[
    style('Rubrik', 'Title'),
    style('Underrubrik', 'Subtitle'),
    style('Rubrik1', 'heading 1', list(0, 1)),
    style('Rubrik2', 'heading 2', list(1, 1)),
  ].join('')}</w:styles>`,
  numbering: `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0">${level(0, '%1.', 'Rubrik1')}${level(1, '%1.%2', 'Rubrik2')}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  footnotes: `<w:footnotes xmlns:w="${WORD}"><w:footnote w:id="2"><w:p>${run('Se även arkivreglementet, 3 kap.')}</w:p></w:footnote></w:footnotes>`,
};

/** A Word file with numbered headings, a subtitle, a footnote, a contents list and a table. */
export async function asWordWithNumbers(): Promise<Buffer> {
  const zip = new JSZip();
  const names = Object.keys(parts);
  const types = names.map((part) => {
    const kind = part === 'document' ? 'document.main' : part;
    return `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
  });
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (all: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
  );
  zip.file('_rels/.rels', relations(relation('r1', 'officeDocument', 'word/document.xml')));
  const others = names.filter((name) => name !== 'document');
  zip.file(
    'word/_rels/document.xml.rels',
    relations(others.map((name, at) => relation(`r${at + 1}`, name, `${name}.xml`)).join('')),
  );
  for (const [name, xml] of Object.entries(parts)) zip.file(`word/${name}.xml`, xml);
  return zip.generateAsync({ type: 'nodebuffer' });
}
