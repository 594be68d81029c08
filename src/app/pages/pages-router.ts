// GET /pages/…: the printed sheet and the list's file, for the person that the link was made for.

import { Router } from 'express';
import type { Response } from 'express';
import type { PersonId } from '../../domain/ids';
import { languageOf } from '../../domain/person';
import type { FlowContext } from '../../flows/flow-context';
import { exportList } from '../../flows/messages/message-list';
import { printSheet } from '../../flows/messages/print-sheet';
import type { Texts } from '../../texts/texts';
import { textsOf } from '../../texts/texts-of';
import { listFile } from './list-file';
import { escapeHtml, page, sheetPage } from './sheet-page';
import type { PageClaims, SignedLinks } from './signed-links';

/** Kept nowhere: neither here nor on the way. */
const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
};

export function pagesRouter(context: FlowContext, links: SignedLinks): Router {
  return Router().get('/pages/:token', async (request, response) => {
    response.set(headers);
    const claims = readSafely(links, request.params.token);
    const texts = await textsFor(context, claims?.reader);
    if (claims === undefined) refuse(response, 403, texts);
    else if (claims.page === 'sheet') await sendSheet(context, { claims, response, texts });
    else await sendList(context, { claims, response, texts });
  });
}

function readSafely(links: SignedLinks, token: string): PageClaims | undefined {
  try {
    return links.read(token);
  } catch {
    return undefined;
  }
}

async function textsFor(context: FlowContext, reader: PersonId | undefined): Promise<Texts> {
  const person = reader && (await context.store.people.find(reader));
  return textsOf(languageOf(person, context.municipality().language));
}

function refuse(response: Response, status: number, texts: Texts): void {
  const words = texts.messages.letter.linkRefused;
  const body = `<h1>Brevvakt</h1><p>${escapeHtml(words)}</p>`;
  response
    .status(status)
    .type('html')
    .send(page({ language: texts.language, title: 'Brevvakt', body }));
}

interface Asked<P extends PageClaims['page']> {
  readonly claims: Extract<PageClaims, { page: P }>;
  readonly response: Response;
  readonly texts: Texts;
}

async function sendSheet(context: FlowContext, { claims, response, texts }: Asked<'sheet'>): Promise<void> {
  const sheet = await printSheet(context, claims.message, claims.reader);
  if (!sheet.ok) {
    refuse(response, sheet.refusal === 'not-allowed' ? 403 : sheet.refusal === 'busy' ? 503 : 404, texts);
    return;
  }
  const { zone } = context.municipality().calendar;
  response.type('html').send(sheetPage(sheet.value, texts, zone));
}

async function sendList(context: FlowContext, { claims, response, texts }: Asked<'list'>): Promise<void> {
  const { mailbox: mailboxId, from, lastDay, masked: isMasked, reader } = claims;
  const person = await context.store.people.find(reader);
  const list =
    person?.isActive === true
      ? await exportList(context, { mailboxId, from, lastDay, isMasked }, reader)
      : undefined;
  if (list === undefined) {
    refuse(response, 403, texts);
    return;
  }
  const { zone } = context.municipality().calendar;
  response
    .type('text/csv')
    .attachment(`lista-${mailboxId}-${from}-${lastDay}.csv`)
    .send(listFile(list, isMasked, { texts, zone }));
}
