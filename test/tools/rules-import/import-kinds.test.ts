import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importRules, type Imported } from '../../../tools/rules-import/import-rules';
import { reportPage } from '../../../tools/rules-import/report-page';
import { asMarkdown, asPrint, asWord, type Piece } from '../../rules/documents/original-as';
import { kinds } from './kinds';

const ROOT = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'kinds-'));
const names = Object.keys(kinds);
const piecesOf = (name: string): readonly Piece[] => kinds[name]?.pieces ?? [];

const plainOf = (piece: Piece): string => {
  if (piece.kind === 'table') return piece.rows.map((row) => row.join('\t')).join('\n');
  return piece.kind === 'bullet' ? `- ${piece.text}` : piece.text;
};
const asText = (pieces: readonly Piece[]): string => pieces.map(plainOf).join('\n\n');

/** All at once in a process of its own: jest cannot load pdfjs and pdfmake. */
function fromPdf(): readonly Imported[] {
  const script = `
    const { transformFileSync } = require('@swc/core');
    require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, { configFile: ${JSON.stringify(join(ROOT, '.swcrc'))} }).code, file);
    const { writeFileSync } = require('node:fs');
    const pdfmake = require('pdfmake');
    const { importRules } = require('./tools/rules-import/import-rules.ts');
    const faces = { normal: 'Helvetica', bold: 'Helvetica-Bold', italics: 'Helvetica', bolditalics: 'Helvetica' };
    pdfmake.setFonts({ Helvetica: faces });
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy((path) => path.startsWith('Helvetica'));
    const all = ${JSON.stringify([...names.map((name) => asPrint(piecesOf(name))), twoColumns()])};
    (async () => {
      const read = [];
      for (const [at, content] of all.entries()) {
        const file = ${JSON.stringify(folder)} + '/' + at + '.pdf';
        writeFileSync(file, await pdfmake.createPdf({ content, defaultStyle: { font: 'Helvetica', fontSize: 10 } }).getBuffer());
        read.push(await importRules(file));
      }
      console.log(JSON.stringify(read));
    })();`;
  return JSON.parse(
    execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' }),
  ) as Imported[];
}

const left =
  'Brevlådan öppnas varje arbetsdag av den som står först i ordningen. Är hon borta gör den andra det, och säger till chefen före lunch samma dag. Det som har kommit in fördelas före klockan tolv, och det som är brådskande genast.';
const right =
  'Telefonen ska vara bemannad under hela telefontiden. Den som lämnar rummet hänvisar samtalen till en kollega som är på plats. Går ingen kollega att nå tar växeln emot samtalet och lämnar en notering om det.';
const twoColumns = () => [
  { text: 'Rutin för kontakt', fontSize: 20, bold: true },
  {
    columns: [
      { text: left, width: 240 },
      { text: right, width: 240 },
    ],
    columnGap: 30,
  },
];

async function fromFile(name: string, content: string | Buffer): Promise<Imported> {
  const file = join(folder, name);
  writeFileSync(file, content);
  return importRules(file);
}

let printed: readonly Imported[];
beforeAll(() => {
  printed = fromPdf();
}, 120_000);

const forms: Readonly<Record<string, (name: string) => Promise<Imported> | Imported>> = {
  '.md': (name) => fromFile('a.md', asMarkdown(piecesOf(name))),
  '.txt': (name) => fromFile('a.txt', asText(piecesOf(name))),
  '.docx': async (name) => fromFile('a.docx', await asWord(piecesOf(name))),
  '.pdf': (name) => printed[names.indexOf(name)]!,
};

const cases = names.flatMap((name) => Object.keys(forms).map((form) => [name, form] as const));

test.each(cases)('%s in %s', async (name, form) => {
  const wanted = kinds[name]!;
  const imported = await forms[form]!(name);
  const { document, items } = imported;
  expect(document.rules.map((rule) => rule.text)).toEqual(wanted.rules);
  expect(document.facts).toMatchObject({ title: 'Rutin för kontakt', ...wanted.facts });
  const sections = items.flatMap((item) => (item.kind === 'section' ? [item.text] : []));
  if (wanted.sections) expect(sections).toEqual(wanted.sections);
  expect(reportPage(imported, name).match(/<tr class="lost">.*/gu)).toBeNull();
});

test('two columns are read one after the other, in .pdf and in .txt', async () => {
  const ofPrint = printed.at(-1)!;
  const words = ofPrint.document.rules.map((rule) => rule.text).join(' ');
  expect(words).toBe(`${left} ${right}`);
  const wrap = (text: string) => text.match(/.{1,36}(?:\s|$)/gu)?.map((line) => line.trim()) ?? [];
  const [one, other] = [wrap(left), wrap(right)];
  const lines = one.map((line, at) => `${line.padEnd(42)}${other[at] ?? ''}`.trimEnd());
  const ofText = await fromFile('columns.txt', lines.join('\n'));
  expect(ofText.document.rules.map((rule) => rule.text)).toEqual([left, right]);
});

test('numbered headings in plain text are headings, and a numbered list is a list', async () => {
  const lines = [
    'Rutin för kontakt',
    '',
    '1. E-post',
    '',
    'Brevlådan öppnas av registratorn klockan åtta varje arbetsdag.',
    '',
    '2.1 Telefon',
    '',
    'Den som svarar säger kommunens namn och sitt eget namn.',
    '',
    '1. Lyft luren.',
    '2. Hälsa vänligt.',
  ];
  const { items, document } = await fromFile('numbered.txt', lines.join('\n'));
  expect(items.flatMap((item) => (item.kind === 'section' ? [item.text] : []))).toEqual([
    '1 E-post',
    '2.1 Telefon',
  ]);
  expect(document.rules).toHaveLength(4);
});

test('a document of 130 rules keeps them all, each with a number of its own', async () => {
  const bullets = Array.from(
    { length: 130 },
    (_, at) => `- Punkt ${at + 1} säger att något ska göras på ett visst sätt.`,
  );
  const { document } = await fromFile('many.md', ['# Rutin', '## Allmänt', ...bullets, '## Slut'].join('\n'));
  expect(document.rules).toHaveLength(130);
  expect(new Set(document.rules.map(({ id }) => id)).size).toBe(130);
});

test('the report shows the original beside what became of it, and marks what is no rule and what is gone', async () => {
  const imported = await fromFile('report.md', asMarkdown(piecesOf('page marks')));
  const page = reportPage(imported, 'rutin.md');
  expect(page).toContain(
    '<tr class="note"><td>Sida 1 (3)</td><td><b>Ingen regel</b> (sidhuvud, sidfot eller sidnummer): Sida 1 (3)</td></tr>',
  );
  expect(page).toMatch(
    /<tr class="same"><td>Brevlådan öppnas[^<]+<\/td><td><b>Regel R-\w+<\/b>, ordagrant<\/td>/,
  );
  expect(page).toContain('<b>0</b> stycken finns inte med');
  const lost = { ...imported, items: imported.items.filter((item) => !item.text.startsWith('Originalen')) };
  expect(reportPage(lost, 'rutin.md')).toContain('<tr class="lost"><td>Originalen sparas');
});

test('a list that became one rule is shown with its whole text, since it stands in another form', async () => {
  const imported = await fromFile(
    'list.md',
    '# Nycklar\n\nNär anställningen upphör återlämnas:\n\n- passerkort\n- nycklar\n',
  );
  expect(imported.document.rules.map(({ text }) => text)).toEqual([
    'När anställningen upphör återlämnas: passerkort; nycklar',
  ]);
  const page = reportPage(imported, 'list.md');
  expect(page).toMatch(
    /<tr class="rule"><td>passerkort<\/td><td><b>Regel R-\w+:<\/b> När anställningen upphör återlämnas: passerkort; nycklar/,
  );
  expect(page).toContain('<b>0</b> stycken står ordagrant');
});
