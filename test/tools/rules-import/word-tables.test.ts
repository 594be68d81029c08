import { reportPage } from '../../../tools/rules-import/report-page';
import type { Imported } from '../../../tools/rules-import/import-rules';
import { wordStyle } from '../../support/word-file';
import { cell, heading, headerRow, importWord, paragraph, row, table } from './small-word';

const start = [paragraph('Rutin för post', 'Title'), heading('Ansvar och tider')];
const texts = ({ document }: Imported): readonly string[] => document.rules.map(({ text }) => text);

const register = 'Moment: Registrera handlingen. Ansvarig: Registrator. Senast: Nästa arbetsdag.';
const confirm = 'Moment: Bekräfta till avsändaren. Ansvarig: Registrator. Senast: Inom två dagar.';
const names = ['Moment', 'Ansvarig', 'Senast'];
const rows = [
  row(cell('Registrera handlingen'), cell('Registrator', { merge: 'restart' }), cell('Nästa arbetsdag')),
  row(cell('Bekräfta till avsändaren'), cell('', { merge: 'continue' }), cell('Inom två dagar')),
];

describe('the rows of a table in Word', () => {
  test.each([
    ['marked as a header', headerRow(...names.map((name) => cell(name)))],
    ['bold', row(...names.map((name) => cell(name, { bold: true })))],
    ['of names of columns', row(...names.map((name) => cell(name)))],
  ])('have the words of a first row that is %s, and of a cell over several rows', async (_, first) => {
    const imported = await importWord([...start, table(first, ...rows)]);
    expect(texts(imported)).toEqual([register, confirm]);
    expect(imported.text).toContain('> Moment | Ansvarig | Senast');
    const page = reportPage(imported, 'rutin.docx');
    expect(page).toContain('<td>Bekräfta till avsändaren | Registrator | Inom två dagar</td>');
    expect(page).not.toContain('<tr class="lost">');
  });

  it('have the words of a first row that stands over longer ones, also without a mark', async () => {
    const sorts = await importWord([
      ...start,
      table(
        row(cell('Handling'), cell('Sparas'), cell('Ansvarig')),
        row(cell('Reklam och nyhetsbrev'), cell('Får raderas genast'), cell('Den som tar emot')),
        row(cell('Loggar över e-post'), cell('Tre månader'), cell('IT-enheten')),
      ),
    ]);
    expect(texts(sorts)).toEqual([
      'Handling: Reklam och nyhetsbrev. Sparas: Får raderas genast. Ansvarig: Den som tar emot.',
      'Handling: Loggar över e-post. Sparas: Tre månader. Ansvarig: IT-enheten.',
    ]);
  });

  const duties = [row(cell('Växeln'), cell('Anna Ek')), row(cell('Arkivet'), cell('Bo på plan fem'))];
  const look = (tableStyle: string, firstRow: 0 | 1): string =>
    `<w:tblPr><w:tblStyle w:val="${tableStyle}"/><w:tblLook w:firstRow="${firstRow}"/></w:tblPr>`;
  const boldFirst = `<w:style w:type="table" w:styleId="Rutnt4"><w:name w:val="Grid Table 4"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>`;
  const boldStyle = wordStyle('Tabellrubrik', 'Tabellrubrik').replace(
    '</w:style>',
    '<w:rPr><w:b/></w:rPr></w:style>',
  );
  const styledCell = (text: string): string => `<w:tc>${paragraph(text, 'Tabellrubrik')}</w:tc>`;

  test.each([
    [
      "the table's style makes the first row bold",
      table(look('Rutnt4', 1), row(cell('Enhet'), cell('Namn')), ...duties),
      true,
    ],
    [
      "the table's style would, and is not used",
      table(look('Rutnt4', 0), row(cell('Enhet'), cell('Namn')), ...duties),
      false,
    ],
    ['the style of its words is bold', table(row(styledCell('Enhet'), styledCell('Namn')), ...duties), true],
    ['nothing tells', table(look('Other', 1), row(cell('Enhet'), cell('Namn')), ...duties), false],
  ])('have its words where %s, and else the report asks', async (_, body, isKnown) => {
    const imported = await importWord([...start, body], { styles: boldFirst + boldStyle });
    expect(texts(imported)).toEqual(
      isKnown
        ? ['Enhet: Växeln. Namn: Anna Ek.', 'Enhet: Arkivet. Namn: Bo på plan fem.']
        : ['Enhet | Namn', 'Växeln | Anna Ek', 'Arkivet | Bo på plan fem'],
    );
    const marked = reportPage(imported, 'rutin.docx').match(/tabellens rubriker är inte kända/gu) ?? [];
    expect(marked).toHaveLength(isKnown ? 0 : 1);
  });

  it('are none in a row that was taken away while changes were tracked', async () => {
    const gone = row(cell('Avdelning'), cell('Person')).replace(
      '<w:tr>',
      '<w:tr><w:trPr><w:del w:id="1" w:author="Anna"/></w:trPr>',
    );
    const body = table(look('Rutnt4', 1), gone, ...duties);
    const imported = await importWord([...start, body], { styles: boldFirst });
    expect(texts(imported)).toEqual(['Växeln | Anna Ek', 'Arkivet | Bo på plan fem']);
  });

  it('are all rules where the first is like the others', async () => {
    const imported = await importWord([
      ...start,
      table(row(cell('Bygglov'), cell('Anna på plan fyra')), row(cell('Tomter'), cell('Bo på plan fem'))),
    ]);
    expect(texts(imported)).toEqual(['Bygglov | Anna på plan fyra', 'Tomter | Bo på plan fem']);
  });

  it('have a cell over several columns under each of their headers', async () => {
    const imported = await importWord([
      ...start,
      table(
        headerRow(cell('Dag'), cell('Öppnar', { columns: 2 })),
        headerRow(cell(''), cell('ordinarie'), cell('reserv')),
        row(cell('Gäller hela året', { columns: 3 })),
        row(cell('Måndag'), cell('Kansliet', { columns: 2 })),
        row(cell('Tisdag'), cell('Kansliet'), cell('Arkivet')),
      ),
    ]);
    expect(texts(imported)).toEqual([
      'Gäller hela året',
      'Dag: Måndag. Öppnar ordinarie, Öppnar reserv: Kansliet.',
      'Dag: Tisdag. Öppnar ordinarie: Kansliet. Öppnar reserv: Arkivet.',
    ]);
  });

  it('say a header once where the cell begins with it', async () => {
    const imported = await importWord([
      ...start,
      table(
        headerRow(cell('Moment'), cell('Senast')),
        row(cell('Lämna till arkivet'), cell('Senast 31 mars')),
      ),
    ]);
    expect(texts(imported)).toEqual(['Moment: Lämna till arkivet. Senast 31 mars.']);
  });
});

it("the facts of a head are read beside a cell with the municipality's name over several rows", async () => {
  const imported = await importWord([
    paragraph('Rutin för post', 'Title'),
    table(
      row(cell('Granviks kommun', { merge: 'restart' }), cell('Beslutad av'), cell('Kanslichefen')),
      row(cell('', { merge: 'continue' }), cell('Diarienummer'), cell('KS 2026/7')),
      row(cell('Gäller från'), cell('2026-02-01', { columns: 2 })),
    ),
    heading('Post'),
    paragraph('Brevlådan öppnas varje arbetsdag.'),
  ]);
  expect(imported.document.facts).toMatchObject({
    decidedBy: 'Kanslichefen',
    caseNumber: 'KS 2026/7',
    validFrom: '2026-02-01',
  });
  expect(imported.unknownLabels).toEqual([]);
});
