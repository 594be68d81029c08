import { listCsv, listTable, listXlsx } from '../../../src/incoming/pages/list-file';
import { sheetPage } from '../../../src/incoming/pages/sheet-page';
import { sheetParts } from '../../../src/incoming/pages/sheet-parts';
import { sheetPdf } from '../../../src/incoming/pages/sheet-pdf';
import { listColumns } from '../../../src/incoming/domain/shown/list-columns';
import { instant, zone } from '../../../src/core/time';
import type { PrintedSheet } from '../../../src/incoming/flows/message/print-sheet';
import type { MessageSheet } from '../../../src/incoming/graph/mail-desk';
import { pageTexts } from '../../../src/incoming/texts/letters';
import { pdfText } from '../../support/pdf-text';
import { unzipTexts } from '../../support/unzip';

const texts = pageTexts.sv;
const stockholm = zone('Europe/Stockholm');

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
const unseen = [
  ...range(0x00, 0x08),
  ...range(0x0e, 0x1f),
  ...range(0x7f, 0x84),
  ...range(0x86, 0x9f),
  ...['\u00ad', '\u061c', '\ufeff', '\ud83d'],
  ...range(0x200b, 0x200f),
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x2064),
  ...range(0x2066, 0x2069),
  ...range(0xe0041, 0xe0043),
];
const around = (word: string) => `${unseen.join('')}${word}${unseen.join('')}`;
const hasUnseen = (text: string) => unseen.some((sign) => text.includes(sign) && sign !== '\ud83d');

const letter = (name: string): MessageSheet => ({
  link: undefined,
  hasAttachments: true,
  from: around(`${name}-from`),
  to: [around(`${name}-to`)],
  cc: [around(`${name}-cc`)],
  subject: around(`${name}-subject`),
  sentAt: undefined,
  body: `${around(`${name}-body`)}\r\nrad\ttvå\u2028rad tre`,
  headers: [{ name: around('X-Head'), value: around(`${name}-head`) }],
  attachments: [{ name: around(`${name}.pdf`), size: 900, contentType: around('text/plain') }],
});
const sheet: PrintedSheet = {
  mailbox: around('Kommunstyrelsen'),
  arrivedAt: instant('2026-12-01T08:00:00+01:00'),
  number: around('KS-1'),
  isSenderHidden: false,
  printedBy: around('Anna'),
  printedAt: instant('2026-12-01T09:00:00+01:00'),
  question: letter('q'),
  answers: [letter('a')],
};
const words = ['q', 'a'].flatMap((name) =>
  ['from', 'to', 'cc', 'subject', 'body'].map((part) => `${name}-${part}`),
);

test('the sheet shows every word of a message and none of the signs that nobody sees', () => {
  const html = sheetPage(sheetParts(sheet, texts, stockholm), texts, 'sheet.pdf');
  for (const word of [...words, 'q-head', 'KS-1', 'Anna', 'Kommunstyrelsen']) expect(html).toContain(word);
  expect(hasUnseen(html)).toBe(false);
  expect(html).toContain('q-body\nrad\ttvå\nrad tre');
  expect(html).toMatch(/X-Head *: *q-head/);
});

test('so does its PDF', async () => {
  const pdf = await sheetPdf(sheetParts(sheet, texts, stockholm), texts);
  const text = pdfText(new Uint8Array(pdf).buffer);
  for (const word of words) expect(text).toContain(word);
  expect(
    unseen.filter((sign) => text.includes(sign)).map((sign) => sign.codePointAt(0)?.toString(16)),
  ).toEqual([]);
});

const table = listTable(
  [
    {
      arrivedAt: sheet.arrivedAt,
      words: { kind: 'read', from: around('lisa@post.example'), subject: around('=1+1') },
      registration: { kind: 'registered', number: around('KS-1') },
      answer: 'undecided',
    },
  ],
  listColumns,
  { texts, zone: stockholm },
);

test('the list as CSV has its words alone, and what was hidden before a formula does not hide it', () => {
  const csv = listCsv(table).slice(1);
  expect(hasUnseen(csv)).toBe(false);
  expect(csv).toMatch(/; *lisa@post\.example *;' *=1\+1 *;/);
});

test('so has the workbook', async () => {
  const files = await unzipTexts(await listXlsx(table, listColumns, 'ks'));
  const all = [...files.values()].join('');
  expect(all).toContain('lisa@post.example');
  expect(hasUnseen(all)).toBe(false);
});

test('a line break in a head or a subject begins no line of its own', () => {
  const folded = { ...sheet.question, subject: 'a\r\nFrån: b', headers: [{ name: 'X', value: 'a\r\n\tb' }] };
  const { question } = sheetParts({ ...sheet, question: folded, answers: [] }, texts, stockholm);
  expect(question.facts.at(-1)?.[1]).toBe('a Från: b');
  expect(question.heads).toEqual(['X: a b']);
});

test('letters that need a sign of form, and visible signs of other scripts, stay as they are', () => {
  const kept = 'å é 😀 ❤️ שלום \u0600١٢٣ 漢字';
  const { question } = sheetParts(
    { ...sheet, question: { ...sheet.question, body: kept, subject: kept }, answers: [] },
    texts,
    stockholm,
  );
  expect(question.body).toBe(kept);
  expect(question.facts.at(-1)?.[1]).toBe(kept);
});
