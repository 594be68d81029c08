import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { asWord } from '../../rules/documents/original-as';

const ROOT = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'bad-'));
const inForce = join(folder, 'regler.md');
const rules = '---\ntitle: Regler\n---\n\n# Allmänt\n\n- [R1] Brevlådan öppnas varje arbetsdag.\n';

interface Run {
  readonly notes: string;
  readonly code: number;
  readonly megabytes: number;
  readonly seconds: number;
}

/** In a process of its own, whose memory and time are its own. */
function importFile(file: string): Run {
  const script = `
    const { transformFileSync } = require('@swc/core');
    require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, { configFile: ${JSON.stringify(join(ROOT, '.swcrc'))} }).code, file);
    const { runRulesCommand } = require('./tools/rules-command.ts');
    const start = { cpu: process.cpuUsage(), memory: process.resourceUsage().maxRSS };
    runRulesCommand(['import', ${JSON.stringify(file)}, '--out', ${JSON.stringify(inForce)}], {}).then(({ notes, code }) => {
      const { user, system } = process.cpuUsage(start.cpu);
      const megabytes = (process.resourceUsage().maxRSS - start.memory) / 1024;
      console.log(JSON.stringify({ notes, code, megabytes, seconds: (user + system) / 1e6 }));
    });`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' })) as Run;
}

const pdfWith = (objects: readonly string[]): string =>
  `%PDF-1.4\n${objects.join('\n')}\ntrailer << /Root 1 0 R /Size 4 ENCRYPT >>\n%%EOF\n`;
const scan = [
  '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
  '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
  '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj',
];
const encryption =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /U <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /P -4 >> /ID [<00> <00>]';

async function bomb(): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await asWord([{ kind: 'text', text: 'x' }]));
  zip.file('word/document.xml', Buffer.alloc(150_000_000, 32));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Says that it is small. */
async function lyingBomb(): Promise<Buffer> {
  const content = await bomb();
  const size = Buffer.alloc(4);
  size.writeUInt32LE(150_000_000);
  let at = content.indexOf(size);
  while (at >= 0) {
    content.writeUInt32LE(1_000, at);
    at = content.indexOf(size);
  }
  return content;
}

const many = (count: number): string =>
  Array.from({ length: count }, (_, at) => `Stycke ${at} säger något.`).join('\n\n');

const bad: readonly (readonly [string, string, () => Promise<Buffer | string> | string, string])[] = [
  ['a Word file that unpacks to much', 'bomb.docx', bomb, 'för stor när den packas upp'],
  ['one that says that it is small', 'lying.docx', lyingBomb, 'för stor när den packas upp'],
  ['200,000 paragraphs', 'many.txt', () => many(200_000), 'högst 20000 läses'],
  [
    '200,000 paragraphs of Word',
    'many.docx',
    () => asWord(Array.from({ length: 200_000 }, (_, at) => ({ kind: 'text', text: `Stycke ${at}.` }))),
    'för stor när den packas upp',
  ],
  ['a broken PDF', 'broken.pdf', () => '%PDF-1.7\nnothing that follows is a PDF', 'går inte att läsa'],
  ['an encrypted PDF', 'locked.pdf', () => pdfWith(scan).replace('ENCRYPT', encryption), 'lösenord'],
  ['a scan without text', 'scan.pdf', () => pdfWith(scan).replace('ENCRYPT', ''), 'inskannade sidor'],
  [
    'a document in which nothing is a rule',
    'none.md',
    () => '# Rutin\n\n## Telefon\n\n## E-post\n',
    'Ingen text att göra regler av',
  ],
  [
    'two rules with one number',
    'twice.md',
    () => `${rules}- [R1] Telefonen besvaras.\n`,
    'Regelnumret R1 finns redan på rad 7',
  ],
];

test.each(bad)(
  '%s is told, costs little, and the old document stays in force',
  async (_, name, make, words) => {
    writeFileSync(inForce, rules);
    const file = join(folder, name);
    writeFileSync(file, await make());
    const run = importFile(file);
    expect(run.notes).toContain(words);
    expect(run.notes.split('\n')).toHaveLength(1);
    expect(run.code).toBe(1);
    expect(readFileSync(inForce, 'utf8')).toBe(rules);
    expect(existsSync(join(folder, 'versions'))).toBe(false);
    expect(run.megabytes).toBeLessThan(300);
    expect(run.seconds).toBeLessThan(20);
  },
  120_000,
);
