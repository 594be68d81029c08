import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { NextFunction, Request, Response, Router } from 'express';
import express from 'express';
import { ZodError } from 'zod';
import { NotHereError, pageActions, type PageAction } from './page-actions';
import type { PageDeps } from './page-deps';
import { PageStreams } from './page-stream';

/** The page's own files are served from where they are written, both before and after the build. */
const FILES = ['public', '../../../sandbox/page/public']
  .map((folder) => path.resolve(__dirname, folder))
  .find((folder) => existsSync(folder)) as string;
const CARDS_SCRIPT = path.join(
  path.dirname(require.resolve('adaptivecards/package.json')),
  'dist/adaptivecards.min.js',
);

/** The sandbox's page and its addresses, to be mounted at `/sandbox`. */
export function pageRouter(deps: PageDeps): Router {
  const router = express.Router();
  const streams = new PageStreams(deps, randomUUID());
  router.use(guardPage);
  router.get('/', (_request, response) => {
    response.sendFile(path.join(FILES, 'index.html'));
  });
  router.get('/files/adaptivecards.min.js', (_request, response) => {
    response.sendFile(CARDS_SCRIPT);
  });
  router.use('/files', express.static(FILES, { index: false }));
  router.get('/api/stream', (request, response) => {
    streams.open(request, response);
  });
  router.use('/api', express.json({ limit: '256kb' }));
  for (const [name, action] of Object.entries(pageActions)) {
    router.post(`/api/${name}`, async (request, response) => {
      await run({ deps, action }, request, response);
      streams.look();
    });
  }
  return router;
}

interface Doing {
  readonly deps: PageDeps;
  readonly action: PageAction;
}

async function run({ deps, action }: Doing, request: Request, response: Response): Promise<void> {
  try {
    response.json((await action(deps, request.body)) ?? {});
  } catch (error) {
    response.status(statusOf(error)).json({ error: error instanceof Error ? error.message : String(error) });
  }
}

function statusOf(error: unknown): number {
  if (error instanceof ZodError) return 400;
  return error instanceof NotHereError ? 404 : 500;
}

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

const CONTENT_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Lets only pages of this machine in, so that no site that a browser visits can reach the sandbox. */
function guardPage(request: Request, response: Response, next: NextFunction): void {
  response.set({
    'Content-Security-Policy': CONTENT_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  });
  const { host, origin } = request.headers;
  const isLocal = host !== undefined && isLocalUrl(`http://${host}`);
  if (!isLocal || (origin !== undefined && origin !== `http://${host}`)) {
    response.status(403).json({ error: 'The sandbox answers this machine only.' });
  } else if (request.method !== 'GET' && request.method !== 'HEAD' && !request.is('application/json')) {
    response.status(415).json({ error: 'The sandbox takes application/json.' });
  } else next();
}

function isLocalUrl(url: string): boolean {
  return URL.canParse(url) && LOCAL_HOSTS.has(new URL(url).hostname);
}
