// The pages of a real tenant: people's browsers reach them where Graph and Teams reach the bot, and everybody signs in.

import type { Response, Router } from 'express';
import { entraVerifier } from '../platform/web/verify-token';
import { pagesProof, sharedSecret } from './app-proof';
import type { FlowContext } from './flow-context';
import { textsOf } from './texts';
import type { Settings } from './config/settings';
import type { Pages } from '../incoming/domain/pages';
import { pagesRouter } from '../incoming/pages/pages-router';
import { escapeHtml } from '../core/escape-html';
import { page } from '../incoming/pages/sheet-page';
import { createCodeFlow } from '../platform/web/code-flow';
import { tokenTrouble } from './token-trouble';
import { pagesDoor, workSignIn, type SignInOptions } from '../platform/web/sign-in';
import { calendarRouter } from '../roster/pages/calendar-router';
import { workDoor } from '../platform/web/work-door';
import { teamsFrames, workFiles } from '../platform/web/work-files';
import { signedLinks, type SignedLinks } from '../incoming/pages/signed-links';
import { workPage } from './work-page';

/** A managed identity has no address that Entra could send people back to: the pages need a registration of their own then. */
export const pagesAppId = ({ PAGES_APP_ID: own, MicrosoftAppType: type, MicrosoftAppId: bot }: Settings) =>
  own ?? (type === 'SingleTenant' ? bot : undefined);

/** Undefined: no pages, and cards without links to them. */
export function servingLinks(settings: Settings): SignedLinks | undefined {
  const { PUBLIC_URL: publicUrl } = settings;
  const appId = pagesAppId(settings);
  if (publicUrl === undefined || appId === undefined) return undefined;
  // Without a secret the signature proves nothing; what is shown depends on who signs in alone.
  return signedLinks({
    base: () => publicUrl,
    secret: sharedSecret(settings) ?? appId,
    realMillis: Date.now,
    work: workAddress(publicUrl, settings.TEAMS_APP_ID),
  });
}

/** In Teams where the app is known there, which opens the browser's page for whoever has no Teams; else that page. */
function workAddress(publicUrl: string, teamsAppId: string | undefined): Pages['work'] {
  const page = `${publicUrl.replace(/\/$/, '')}/work`;
  return (id) => {
    const web = id === undefined ? page : `${page}?view=messages&message=${id}`;
    if (teamsAppId === undefined) return web;
    const address = new URL(`https://teams.microsoft.com/l/entity/${teamsAppId}/work`);
    address.searchParams.set('webUrl', web);
    if (id !== undefined)
      address.searchParams.set('context', JSON.stringify({ subEntityId: `message/${id}` }));
    return address.href;
  };
}

interface ServedPages {
  readonly context: FlowContext;
  readonly settings: Settings;
  readonly links: SignedLinks;
  /** Microsoft's own and the way there, replaced by tests alone. */
  readonly authority?: string;
  readonly fetch?: typeof fetch;
}

interface Served {
  readonly routers: readonly Router[];
  /** Open pages are told nothing more. */
  readonly close: () => void;
}

/** The door and the pages behind it, and the work page with its own. */
export function servingPages({
  context,
  settings,
  links,
  authority = 'https://login.microsoftonline.com',
  fetch,
}: ServedPages): Served {
  const appId = pagesAppId(settings) ?? '';
  const tenantId = settings.MicrosoftAppTenantId ?? '';
  const publicUrl = settings.PUBLIC_URL ?? '';
  const host = URL.canParse(publicUrl) ? new URL(publicUrl).hostname : undefined;
  const verify = entraVerifier({ tenantId, appId, authority, host });
  const signIn: SignInOptions = {
    verify,
    flow: createCodeFlow({
      ...{ tenantId, appId, authority, redirectUri: new URL('/pages/signed-in', publicUrl).href },
      proof: pagesProof(settings),
      fetch,
      onFailure: (code) => {
        const { words, remedy } = tokenTrouble(code, 'pages');
        context.log.error('Nobody can sign in to the pages', { code, reason: words, remedy });
      },
    }),
    refuse: (response, status) => {
      refuse(context, response, status);
    },
  };
  const work = workPage(context, workDoor(verify));
  const routers = [
    pagesDoor(signIn),
    pagesRouter(context, links),
    workSignIn(signIn),
    workFiles(teamsFrames),
    work.router,
    calendarRouter(context),
  ];
  return { routers, close: work.close };
}

/** Nobody is known yet, so that the words are in the municipality's language. */
function refuse(context: FlowContext, response: Response, status: 403 | 503): void {
  const texts = textsOf(context.municipality().language);
  const { signInRefused, signInLater } = texts.incoming.letter;
  const words = status === 403 ? signInRefused : signInLater;
  const body = `<h1>Brevvakt</h1><p>${escapeHtml(words)}</p>`;
  response
    .status(status)
    .type('html')
    .send(page({ language: texts.language, title: 'Brevvakt', body }));
}
