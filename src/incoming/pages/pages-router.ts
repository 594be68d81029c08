// /pages/…: the printed sheet and the list's files, for the person that the link was made for.

import { Router, type Request, type Response } from 'express';
import { escapeHtml } from '../../core/escape-html';
import type { PersonId } from '../../core/ids';
import { languageOf } from '../../people/domain/person';
import { headers } from '../../platform/web/http';
import { signedInReader } from '../../platform/web/sign-in';
import type { IncomingContext } from '../context';
import { printSheet } from '../flows/message/print-sheet';
import { renewSheet } from '../flows/message/renew-page';
import { showList } from '../flows/lists/show-on-request';
import { pageTexts, type PageTexts } from '../texts/letters';
import type { Asked } from './asked';
import { sendList } from './send-list';
import { page, sheetPage } from './sheet-page';
import { sheetParts } from './sheet-parts';
import { sheetPdf } from './sheet-pdf';
import type { PageClaims, SignedLinks } from './signed-links';

export function pagesRouter(context: IncomingContext, links: SignedLinks): Router {
  return Router()
    .use('/pages', (_request, response, next) => {
      response.set(headers);
      next();
    })
    .get('/pages/:token', (request, response) =>
      show(context, links, { request, response, token: request.params.token }),
    )
    .get('/pages/:token/file', (request, response) =>
      show(context, links, { request, response, token: request.params.token }),
    )
    .post('/pages/:token/renew', (request, response) =>
      renew(context, links, { response, token: request.params.token }),
    );
}

interface Visit {
  readonly token: string;
  readonly request: Pick<Request, 'path' | 'query'>;
  readonly response: Response;
}

async function show(context: IncomingContext, links: SignedLinks, visit: Visit): Promise<void> {
  const link = readSafely(links, visit);
  const texts = await textsFor(context, link?.claims.reader);
  const { letter } = texts.incoming;
  const refuse = (status: number, words: string, more?: string) => {
    say(visit.response, { status, words, texts, more });
  };
  if (link === undefined) refuse(403, letter.linkRefused);
  else if (!link.isGood) refuse(410, letter.linkOld, renewButton(visit.token, texts));
  else if (link.claims.page === 'sheet')
    await sendSheet(context, { ...visit, claims: link.claims, texts, refuse });
  else await sendList(context, { ...visit, claims: link.claims, texts, refuse });
}

/** A button and no mere visit: programs that look at links in advance ask for nothing. */
const renewButton = (token: string, texts: PageTexts): string =>
  `<form method="post" action="/pages/${escapeHtml(token)}/renew"><button>${escapeHtml(texts.incoming.letter.linkRenew)}</button></form>`;

async function renew(
  context: IncomingContext,
  links: SignedLinks,
  { response, token }: Pick<Visit, 'response' | 'token'>,
): Promise<void> {
  const claims = readSafely(links, { response, token })?.claims;
  const texts = await textsFor(context, claims?.reader);
  const isRenewed = claims !== undefined && (await renewPage(context, claims));
  const { linkRenewed, linkRefused } = texts.incoming.letter;
  say(response, { status: isRenewed ? 200 : 403, words: isRenewed ? linkRenewed : linkRefused, texts });
}

async function renewPage(context: IncomingContext, claims: PageClaims): Promise<boolean> {
  if (claims.page === 'sheet') return renewSheet(context, claims.message, claims.reader);
  const { reader, mailbox, from, lastDay: until } = claims;
  if ((await context.store.people.find(reader))?.isActive !== true) return false;
  return (await showList(context, reader, { mailbox, from, until })).ok;
}

/** Where people sign in, the page is for who has signed in, whoever the link was made for. */
function readSafely(links: SignedLinks, { token, response }: Pick<Visit, 'token' | 'response'>) {
  try {
    const link = links.read(token);
    const reader = signedInReader(response);
    return link && reader ? { ...link, claims: { ...link.claims, reader } } : link;
  } catch {
    return undefined;
  }
}

async function textsFor(context: IncomingContext, reader: PersonId | undefined): Promise<PageTexts> {
  const person = reader && (await context.store.people.find(reader));
  return pageTexts[languageOf(person, context.municipality().language)];
}

interface Words {
  readonly status: number;
  readonly words: string;
  readonly texts: PageTexts;
  readonly more?: string | undefined;
}

function say(response: Response, { status, words, texts, more = '' }: Words): void {
  const body = `<h1>Brevvakt</h1><p>${escapeHtml(words)}</p>${more}`;
  response
    .status(status)
    .type('html')
    .send(page({ language: texts.language, title: 'Brevvakt', body }));
}

/** The printable sheet, as a page or as PDF. */
async function sendSheet(context: IncomingContext, asked: Asked<'sheet'>): Promise<void> {
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
