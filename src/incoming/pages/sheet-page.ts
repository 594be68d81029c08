// The printable sheet as a page made for paper: text only, everything that came from outside escaped (F6).

import type { IncomingTexts } from '../texts/sv';
import type { PageTexts } from '../texts/letters';
import { escapeHtml } from '../../core/escape-html';
import type { SheetLetter, SheetParts } from './sheet-parts';

const style = `
  :root { color-scheme: light; }
  body { font: 11pt/1.45 Georgia, 'Times New Roman', serif; color: #000; background: #fff; max-width: 17cm; margin: 1.5cm auto; padding: 0 1cm; }
  h1 { font-size: 16pt; margin: 0 0 .4cm; } h2 { font-size: 13pt; margin: 1cm 0 .3cm; border-top: 1px solid #000; padding-top: .4cm; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .1cm .6cm; margin: 0 0 .6cm; } dt { font-weight: bold; } dd { margin: 0; overflow-wrap: anywhere; unicode-bidi: plaintext; }
  .words { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
  .heads { font: 8pt/1.35 'DejaVu Sans Mono', monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
  footer { margin-top: 1cm; border-top: 1px solid #000; padding-top: .2cm; font-size: 9pt; }
  h3 { font-size: 11pt; margin: .6cm 0 .1cm; } .files { margin: 0; padding-left: .6cm; } .files li { overflow-wrap: anywhere; unicode-bidi: plaintext; }
  .hint { font: 10pt sans-serif; border: 1px solid #555; padding: .2cm .4cm; margin-bottom: .6cm; }
  @page { size: A4; margin: 2cm; } @media print { body { margin: 0; padding: 0; max-width: none; } .hint { display: none; } h2 { break-after: avoid; } }
`;

/** `pdf`: where the same sheet is found as a file. */
export function sheetPage(parts: SheetParts, texts: PageTexts, pdf: string): string {
  const words = texts.incoming.sheet;
  const body = [
    `<p class="hint">${escapeHtml(words.print)}: Ctrl+P · <a href="${escapeHtml(pdf)}">${escapeHtml(words.pdf)}</a></p>`,
    `<h1>${escapeHtml(words.title)}</h1>`,
    list(parts.facts),
    letter(parts.question, words),
    ...parts.answers.map((answer) => `<h2>${escapeHtml(words.answer)}</h2>${letter(answer, words)}`),
    heads(parts.question, words),
    `<footer>${escapeHtml(parts.printed)}</footer>`,
  ];
  return page({ language: texts.language, title: words.title, body: body.join('\n') });
}

export const page = (parts: {
  readonly language: string;
  readonly title: string;
  readonly body: string;
}): string =>
  `<!doctype html>
<html lang="${parts.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${escapeHtml(parts.title)}</title><style>${style}</style></head>
<body><main>${parts.body}</main></body></html>
`;

const list = (facts: SheetParts['facts']): string =>
  `<dl>${facts.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`;

function heads(part: SheetLetter, words: IncomingTexts['sheet']): string {
  if (part.heads.length === 0) return '';
  return `<h2>${escapeHtml(words.headers)}</h2><div class="heads">${part.heads.map(escapeHtml).join('\n')}</div>`;
}

function letter(part: SheetLetter, words: IncomingTexts['sheet']): string {
  const attachments = part.attachments.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  const listed =
    attachments === ''
      ? ''
      : `<h3>${escapeHtml(words.attachments)}</h3><ul class="files">${attachments}</ul>`;
  return `${list(part.facts)}<div class="words">${escapeHtml(part.body)}</div>${listed}`;
}
