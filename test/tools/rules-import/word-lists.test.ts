import { reportPage } from '../../../tools/rules-import/report-page';
import { wordStyle } from '../../support/word-file';
import { bullet, heading, importWord, paragraph } from './small-word';

const list = (id: number): string => `<w:numPr><w:numId w:val="${id}"/></w:numPr>`;
const basedOn = (id: string, base: string, more = ''): string =>
  wordStyle(id, id, more).replace('<w:pPr>', `<w:basedOn w:val="${base}"/><w:pPr>`);

const styles = [
  wordStyle('Punktlista', 'List Bullet', list(2)),
  wordStyle('Punktlista2', 'List Bullet 2', list(2)),
  wordStyle('Numreradlista', 'List Number', list(3)),
  basedOn('Kommunpunkt', 'Punktlista'),
  basedOn('Stycke', 'Punktlista', list(0)),
  basedOn('Avsnitt', 'Heading1', list(3)),
].join('');

const introduction = 'Följande får inte skickas med vanlig e-post:';
const items = ['personnummer tillsammans med namn', 'uppgifter om någons hälsa', 'lösenord och koder'];
const whole = `${introduction} ${items.join('; ')}`;
const start = [paragraph('Rutin för post', 'Title'), heading('Känsliga uppgifter')];
const importList = (body: readonly string[]) => importWord([...start, ...body], { styles });
const rulesOf = async (body: readonly string[]): Promise<readonly string[]> =>
  (await importList(body)).document.rules.map(({ text }) => text);

describe('a list in Word', () => {
  test.each([
    ['in its paragraphs', bullet],
    ['in the style of bullets', (text: string) => paragraph(text, 'Punktlista')],
    ['in the style of numbers', (text: string) => paragraph(text, 'Numreradlista')],
    ['in a style based on that of bullets', (text: string) => paragraph(text, 'Kommunpunkt')],
    ['in the inner style alone', (text: string) => paragraph(text, 'Punktlista2')],
  ])('whose marks stand %s is one rule with its introduction', async (_, item) => {
    const imported = await importList([paragraph(introduction), ...items.map((text) => item(text))]);
    expect(imported.document.rules.map(({ text }) => text)).toEqual([whole]);
    const page = reportPage(imported, 'rutin.docx');
    expect(page).not.toContain('<tr class="lost">');
    expect(page).not.toContain('Kontrollera:');
  });

  it('has what stands in the inner style within the item before', async () => {
    const inner = [
      paragraph('uppgifter om någons hälsa', 'Punktlista'),
      paragraph('även i bilagor', 'Punktlista2'),
      paragraph('koder', 'Punktlista'),
    ];
    expect(await rulesOf([paragraph(introduction), ...inner])).toEqual([
      `${introduction} uppgifter om någons hälsa – även i bilagor; koder`,
    ]);
  });

  it('is none where a paragraph or a style has taken the marks away', async () => {
    const none = `<w:p><w:pPr><w:pStyle w:val="Punktlista"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>Brevlådan öppnas varje dag.</w:t></w:r></w:p>`;
    const imported = await importList([none, paragraph('Telefonen besvaras.', 'Stycke')]);
    expect(imported.blocks.some(({ kind }) => kind === 'bullet')).toBe(false);
  });

  it('is none where its style is based on a heading', async () => {
    const imported = await importList([paragraph('Telefon', 'Avsnitt'), paragraph('Telefonen besvaras.')]);
    expect(imported.blocks.some(({ kind }) => kind === 'bullet')).toBe(false);
  });
});

describe('a report', () => {
  const marksOf = async (body: readonly string[]): Promise<readonly string[]> =>
    reportPage(await importList(body), 'rutin.docx').match(/<tr class="(?:rule|lost)">.*<\/tr>/gu) ?? [];

  it('has an introduction that lost its list, and what begins inside a sentence, to be read', async () => {
    const rows = await marksOf([
      paragraph(introduction),
      paragraph('Sådana uppgifter lämnas i tjänsten Mina sidor.'),
      ...items.map((text) => paragraph(text)),
    ]);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(/får inte skickas.*Kontrollera:<\/b> den slutar med kolon/u);
    for (const row of rows.slice(1)) expect(row).toMatch(/Kontrollera:<\/b> den börjar mitt i en mening/u);
  });

  it('counts what is to be read', async () => {
    const imported = await importList([paragraph(introduction), paragraph('Telefonen besvaras i tid.')]);
    expect(reportPage(imported, 'rutin.docx')).toContain('<b>1</b> regler att kontrollera');
  });
});
