import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Imported } from '../../../tools/rules-import/import-rules';
import { importRules } from '../../../tools/rules-import/import-rules';
import { asMarkdown, asPrint, asWord, piecesOf } from '../../rules/documents/original-as';

const ROOT = join(__dirname, '../../..');
const ORIGINAL = join(ROOT, 'test/rules/fixtures/ale-telefoni-epost-2006.txt');
const pieces = piecesOf(ORIGINAL);
const folder = mkdtempSync(join(tmpdir(), 'forms-'));

type Recognised = Pick<Imported, 'document' | 'items'>;

/** pdfjs and pdfmake are modules that jest cannot load; what is measured is the same code. */
function fromPdf(): Recognised {
  const script = `
    const { transformFileSync } = require('@swc/core');
    require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, { configFile: ${JSON.stringify(join(ROOT, '.swcrc'))} }).code, file);
    const { writeFileSync } = require('node:fs');
    const pdfmake = require('pdfmake');
    const { importRules } = require('./tools/rules-import/import-rules.ts');
    const file = ${JSON.stringify(join(folder, 'original.pdf'))};
    const faces = { normal: 'Helvetica', bold: 'Helvetica-Bold', italics: 'Helvetica', bolditalics: 'Helvetica' };
    pdfmake.setFonts({ Helvetica: faces });
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy((path) => path.startsWith('Helvetica'));
    const content = ${JSON.stringify(asPrint(pieces))};
    pdfmake.createPdf({ content, defaultStyle: { font: 'Helvetica', fontSize: 10 } }).getBuffer()
      .then((pdf) => { writeFileSync(file, pdf); return importRules(file); })
      .then(({ document, items }) => console.log(JSON.stringify({ document, items })));`;
  const out = execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(out) as Recognised;
}

async function fromFile(name: string, content: string | Buffer): Promise<Recognised> {
  const file = join(folder, name);
  writeFileSync(file, content);
  return importRules(file);
}

const forms: Readonly<Record<string, () => Promise<Recognised>>> = {
  Markdown: () => fromFile('original.md', asMarkdown(pieces)),
  Word: async () => fromFile('original.docx', await asWord(pieces)),
  PDF: () => Promise.resolve(fromPdf()),
};

describe("the municipality's own text in another form", () => {
  it.each(Object.keys(forms))('gives the same as %s as its plain text does', async (form) => {
    const plain = await importRules(ORIGINAL);
    const other = (await forms[form]?.()) ?? plain;
    expect(other.document.facts).toEqual(plain.document.facts);
    const sections = ({ items }: Recognised) =>
      items.flatMap((it) => (it.kind === 'section' ? [it.text] : []));
    expect(sections(other)).toEqual(sections(plain));
    expect(sections(other)).toHaveLength(10); // nine, and "Adresser", which is added
    expect(other.document.rules).toEqual(plain.document.rules);
  });
});
