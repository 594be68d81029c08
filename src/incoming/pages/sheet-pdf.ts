// The printable sheet as PDF, made in memory and kept nowhere (F6).

import type { PageTexts } from '../texts/letters';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import type { Content, PdfMake } from 'pdfmake';
import type { SheetLetter, SheetParts } from './sheet-parts';

/** What is longer is cut, and the sheet says so: laying out a page takes the bot's time from everybody else. */
const mostCharacters = 40_000;
const mostLines = 1_500;
/** One paragraph is laid out in time that grows with its square. */
const mostInParagraph = 1_000;
/** Longer runs without a space, such as links, get places to break at. */
const longestRun = 40;

/** Roboto, which comes with the package, has Latin, Greek and Cyrillic letters. */
const unknown =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{ASCII}])[\p{L}\p{Extended_Pictographic}\p{M}]/u;

/** The library is loaded with the first sheet. */
export async function sheetPdf(parts: SheetParts, texts: PageTexts): Promise<Buffer> {
  const load = createRequire(__filename);
  const pdfMake = load('pdfmake') as PdfMake;
  const fonts = join(dirname(load.resolve('pdfmake/package.json')), 'fonts', 'Roboto');
  const font = (face: string) => join(fonts, `Roboto-${face}.ttf`);
  const faces = { normal: font('Regular'), bold: font('Medium'), italics: font('Italic') };
  pdfMake.addFonts({ Roboto: faces });
  pdfMake.setUrlAccessPolicy(() => false);
  pdfMake.setLocalAccessPolicy((path) => path.startsWith(fonts));
  return pdfMake.createPdf(documentOf(parts, texts)).getBuffer();
}

function documentOf(parts: SheetParts, texts: PageTexts): object {
  const words = texts.incoming.sheet;
  const isMissingSigns = unknown.test(JSON.stringify(parts));
  const content: Content[] = [
    { text: words.title, style: 'title' },
    ...facts(parts.facts),
    gap,
    ...letter(parts.question, texts),
    ...parts.answers.flatMap((answer) => [
      { text: words.answer, style: 'heading' },
      ...letter(answer, texts),
    ]),
    ...(parts.question.heads.length > 0
      ? [{ text: words.headers, style: 'heading' }, ...paragraphs(parts.question.heads.join('\n'), 'heads')]
      : []),
    ...(isMissingSigns ? [{ text: words.signsMissing, style: 'small', margin: [0, 12, 0, 0] }] : []),
    { text: parts.printed, style: 'small', margin: [0, 12, 0, 0] },
  ];
  return {
    content,
    info: { title: words.title },
    language: texts.language,
    pageSize: 'A4',
    pageMargins: [57, 57, 57, 57],
    defaultStyle: { font: 'Roboto', fontSize: 10.5, lineHeight: 1.25 },
    styles: {
      title: { fontSize: 16, bold: true, margin: [0, 0, 0, 10] },
      heading: { fontSize: 12.5, bold: true, margin: [0, 16, 0, 6] },
      heads: { fontSize: 7.5, lineHeight: 1.15 },
      small: { fontSize: 8.5 },
    },
    footer: (page: number, pages: number) => ({
      text: `${page} / ${pages}`,
      alignment: 'center',
      style: 'small',
      margin: [0, 20, 0, 0],
    }),
  };
}

function letter(part: SheetLetter, texts: PageTexts): Content[] {
  const words = texts.incoming.sheet;
  const body = part.body.slice(0, mostCharacters).split('\n').slice(0, mostLines).join('\n');
  return [
    ...facts(part.facts),
    gap,
    ...paragraphs(body, undefined),
    ...(body.length < part.body.length ? [{ text: words.cut, italics: true, margin: [0, 8, 0, 0] }] : []),
    ...(part.attachments.length > 0
      ? [
          { text: words.attachments, bold: true, margin: [0, 8, 0, 2] },
          { ul: part.attachments.map((text) => ({ text: printable(text) })) },
        ]
      : []),
  ];
}

const gap: Content = { text: ' ', fontSize: 9 };

const facts = (rows: SheetParts['facts']): Content[] =>
  rows.map(([name, value]) => ({
    columns: [
      { width: 90, text: name, bold: true },
      { width: '*', text: printable(value) },
    ],
    margin: [0, 0, 0, 3],
  }));

/** Line by line, so that the page breaks between lines. */
const paragraphs = (text: string, style: string | undefined): Content[] =>
  printable(text)
    .split('\n')
    .flatMap((line) => line.match(pieces) ?? [' '])
    .map((piece) => ({ text: piece, ...(style === undefined ? {} : { style }) }));

const pieces = new RegExp(`.{1,${mostInParagraph - 1}}(?:\\s|$)|.{1,${mostInParagraph}}`, 'gu');
const runs = new RegExp(`\\S{${longestRun}}`, 'gu');
const softBreak = '\u200b';

const printable = (text: string): string => text.replace(/\t/g, '    ').replace(runs, `$&${softBreak}`);
