// The printable sheet, as a page or as PDF.

import type { IncomingContext } from '../context';
import { printSheet } from '../flows/print-sheet';
import type { Asked } from './asked';
import { sheetPage } from './sheet-page';
import { sheetParts } from './sheet-parts';
import { sheetPdf } from './sheet-pdf';

export async function sendSheet(context: IncomingContext, asked: Asked<'sheet'>): Promise<void> {
  const { claims, request, response, texts, refuse, token } = asked;
  const { linkRefused, sheetUnread } = texts.incoming.letter;
  const sheet = await printSheet(context, claims.message, claims.reader);
  if (!sheet.ok) {
    if (sheet.refusal === 'busy') refuse(503, sheetUnread);
    else if (sheet.refusal === 'not-allowed') refuse(403, linkRefused);
    else refuse(404, texts.incoming.lines.gone);
    return;
  }
  const { zone } = context.municipality().calendar;
  const parts = sheetParts(sheet.value, texts, zone);
  if (!request.path.endsWith('/file')) {
    response.type('html').send(sheetPage(parts, texts, `${token}/file`));
    return;
  }
  const name = sheet.value.number?.replace(/[^\p{L}\p{N}]+/gu, '-') ?? sheet.value.arrivedAt.slice(0, 10);
  const pdf = await sheetPdf(parts, texts);
  response.type('application/pdf').attachment(`${texts.incoming.sheet.file}-${name}.pdf`).send(pdf);
}
