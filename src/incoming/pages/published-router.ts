// /postlista: what people described for the municipality's own web, open to everybody, as a page and as JSON (F3).

import { Router, type Response } from 'express';
import { escapeHtml } from '../../core/escape-html';
import { findMailbox } from '../../core/municipality';
import { dateOf } from '../../core/time';
import type { IncomingContext } from '../context';
import { listPublished } from '../flows/publish/list-published';
import type { IncomingTexts } from '../texts/sv';

interface Row {
  readonly number: string;
  readonly arrived: string;
  readonly unit: string;
  readonly kind: string;
  readonly text: string;
  readonly lastDay: string;
}

/** Where the file publishes nothing there is nothing here. */
export function publishedRouter(
  context: IncomingContext,
  words: () => { readonly language: string; readonly texts: IncomingTexts['publish'] },
): Router {
  const isOn = (): boolean => context.municipality().publish !== undefined;
  return Router()
    .get('/postlista.json', async (_request, response, next) => {
      if (!isOn()) {
        next();
        return;
      }
      const { name } = context.municipality();
      open(response).json({ municipality: name, items: await rowsOf(context) });
    })
    .get('/postlista', async (_request, response, next) => {
      if (!isOn()) {
        next();
        return;
      }
      const { language, texts } = words();
      const title = texts.page.title(context.municipality().name);
      const body = tableOf(await rowsOf(context), texts);
      open(response)
        .type('html')
        .send(
          `<!doctype html>
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>
`,
        );
    });
}

/** On a narrow screen each record is a block of its own, its lines with their names. */
const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; overflow-wrap: break-word; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem 1rem .4rem 0; border-bottom: 1px solid #767676; overflow-wrap: break-word; }
td:nth-child(-n+2) { white-space: nowrap; }
td:last-child { overflow-wrap: anywhere; }
@media (max-width: 45rem) {
  table, tbody, tr, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: .6rem 0; border-bottom: 1px solid #767676; }
  td, td:last-child { display: grid; grid-template-columns: 7rem 1fr; column-gap: .5rem; width: auto; padding: .1rem 0; border: 0; white-space: normal; overflow-wrap: anywhere; }
  td::before { content: attr(data-name); font-weight: bold; }
}`;

/** Taken off it is gone at once: whoever kept it asks whether it is still so. */
const open = (response: Response): Response =>
  response.set({
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  });

async function rowsOf(context: IncomingContext): Promise<readonly Row[]> {
  const municipality = context.municipality();
  const items = await listPublished(context);
  return items.map(({ mailboxId, arrivedAt, number, kind, text, lastDay }) => ({
    number,
    arrived: dateOf(arrivedAt, municipality.calendar.zone),
    unit: findMailbox(municipality, mailboxId)?.department ?? '',
    ...{ kind, text, lastDay },
  }));
}

function tableOf(rows: readonly Row[], { page }: IncomingTexts['publish']): string {
  if (rows.length === 0) return `<p>${escapeHtml(page.empty)}</p>`;
  const columns = ['number', 'arrived', 'unit', 'kind', 'text'] as const;
  const head = columns.map(
    (column) => `<th role="columnheader" scope="col">${escapeHtml(page[column])}</th>`,
  );
  const cell = (row: Row, column: (typeof columns)[number]) =>
    `<td role="cell" data-name="${escapeHtml(page[column])}"><span>${escapeHtml(row[column])}</span></td>`;
  const lines = rows.map(
    (row) => `<tr role="row">${columns.map((column) => cell(row, column)).join('')}</tr>`,
  );
  // What is drawn as blocks stays a table for whoever hears it, by its roles.
  return `<table role="table"><thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead><tbody role="rowgroup">${lines.join('\n')}</tbody></table>`;
}
