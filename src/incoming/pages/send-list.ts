// The list of incoming messages as a file, at once or after its columns were chosen.

import { z } from 'zod';
import { escapeHtml } from '../../core/escape-html';
import type { DutyMailbox } from '../../core/municipality';
import { rangeWords } from '../../core/texts/time-words';
import type { IncomingContext } from '../context';
import { fileFormats, listColumns, type FileFormat, type ListColumn } from '../domain/shown/list-columns';
import { exportList, mostExported, noteExport, ownMailbox } from '../flows/lists/message-list';
import type { PageTexts } from '../texts/letters';
import type { Asked } from './asked';
import { listCsv, listTable, listXlsx } from './list-file';
import { page } from './sheet-page';

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const chosen = z.object({
  format: z.enum(fileFormats),
  column: z.preprocess(asList, z.array(z.enum(listColumns))).catch([]),
});

export async function sendList(context: IncomingContext, asked: Asked<'list'>): Promise<void> {
  const { claims, request, response, texts, refuse, token } = asked;
  const { linkRefused } = texts.incoming.letter;
  const mailbox = await ownMailbox(context, claims.mailbox, claims.reader);
  if (mailbox === undefined) {
    refuse(403, linkRefused);
    return;
  }
  const all = columnsOf(mailbox);
  const order = claims.form === 'choose' ? orderOf(request, all) : { format: claims.form, columns: all };
  if (order === undefined) {
    const span = rangeWords(claims.from, claims.lastDay, texts.time);
    response.type('html').send(choosePage(mailbox, { token, span }, texts));
    return;
  }
  await sendFile(context, asked, order);
}

interface Order {
  readonly format: FileFormat;
  readonly columns: readonly ListColumn[];
}

/** In the list's own order; undefined while nothing has been chosen. */
function orderOf(request: Asked<'list'>['request'], all: readonly ListColumn[]): Order | undefined {
  const query = chosen.safeParse(request.query);
  if (!request.path.endsWith('/file') || !query.success) return undefined;
  const columns = all.filter((column) => query.data.column.includes(column));
  return columns.length === 0 ? undefined : { format: query.data.format, columns };
}

async function sendFile(
  context: IncomingContext,
  { claims, response, texts, refuse }: Asked<'list'>,
  { format, columns }: Order,
): Promise<void> {
  const { mailbox: mailboxId, from, lastDay, reader } = claims;
  const order = { mailboxId, from, lastDay, format, columns };
  const rows = await exportList(context, order, reader);
  if (rows === undefined) {
    refuse(403, texts.incoming.letter.linkRefused);
    return;
  }
  if (rows === 'too many') {
    refuse(413, texts.incoming.list.tooMany(mostExported));
    return;
  }
  const { zone } = context.municipality().calendar;
  const table = listTable(rows, columns, { texts, zone });
  const file = format === 'csv' ? listCsv(table) : await listXlsx(table, columns, mailboxId);
  await noteExport(context, order, reader);
  response.attachment(`${texts.incoming.list.file}-${mailboxId}-${from}-${lastDay}.${format}`).send(file);
}

/** What may be handed out: of a strict mailbox neither sender nor subject. */
const columnsOf = ({ secrecy }: DutyMailbox): readonly ListColumn[] =>
  listColumns.filter((column) => secrecy === 'normal' || (column !== 'from' && column !== 'subject'));

/** The page on which columns of the list are left out before it is downloaded. */
function choosePage(
  mailbox: DutyMailbox,
  { token, span }: { readonly token: string; readonly span: string },
  texts: PageTexts,
): string {
  const { list } = texts.incoming;
  const boxes = columnsOf(mailbox).map(
    (column) =>
      `<p><label><input type="checkbox" name="column" value="${column}" checked> ${escapeHtml(list.columns[column])}</label></p>`,
  );
  const button = (format: string, title: string) =>
    `<button name="format" value="${format}">${escapeHtml(title)}</button>`;
  const body = [
    `<h1>${escapeHtml(list.choosePage.title)}</h1>`,
    `<p>${escapeHtml(mailbox.name)} · ${escapeHtml(span)}</p>`,
    `<p>${escapeHtml(mailbox.secrecy === 'normal' ? list.choosePage.what : list.choosePage.strict)}</p>`,
    `<form method="get" action="${token}/file">${boxes.join('')}`,
    `<p>${button('xlsx', list.xlsx)} ${button('csv', list.csv)}</p></form>`,
    `<footer>${escapeHtml(list.logged)}</footer>`,
  ];
  return page({ language: texts.language, title: list.choosePage.title, body: body.join('\n') });
}
