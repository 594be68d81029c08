// /work: the page that a browser or Teams opens, as it was built (scripts/build-page.mjs), and its files. It holds no data.

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router, type Request, type Response } from 'express';

/** Where it lies beside what is built, and beside the sources. */
const folder = (): string | undefined =>
  [join(__dirname, '../../work'), join(__dirname, '../../../dist/work')].find((path) =>
    existsSync(join(path, 'index.html')),
  );

/** Where Teams shows a tab. @source Microsoft: tab requirements, frame-ancestors */
export const teamsFrames: readonly string[] = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://outlook.office.com',
  'https://*.microsoft365.com',
];

/** Scripts of our own alone, styles with this answer's nonce, nothing from elsewhere. */
const policyOf = (nonce: string, frames: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${frames.join(' ')}`,
  ].join('; ');

const yearSeconds = 31_536_000;

/** `frames`: who may frame it. */
export function workFiles(frames: readonly string[]): Router {
  return Router()
    .get('/work', (_request, response) => {
      const built = folder();
      if (built === undefined) {
        response.status(503).type('text').send('The work page has not been built: npm run serve builds it.');
        return;
      }
      const nonce = randomBytes(18).toString('base64');
      response
        .set({
          'Cache-Control': 'no-store',
          'Content-Security-Policy': policyOf(nonce, frames),
          'Referrer-Policy': 'no-referrer',
          'X-Content-Type-Options': 'nosniff',
          'X-Robots-Tag': 'noindex',
        })
        .type('html')
        .send(readFileSync(join(built, 'index.html'), 'utf8').replaceAll('NONCE', nonce));
    })
    .use('/work/files', (request, response, next) => {
      const built = folder();
      if (built === undefined) next();
      else sendFile(built, request, response);
    });
}

const types = { js: 'text/javascript', css: 'text/css' } as const;

/** The names change with what is in them, so that they are kept for ever; compressed as the browser takes it. */
function sendFile(built: string, request: Request, response: Response): void {
  const [, name = '', ending] = /^\/(assets\/[\w-]+\.(js|css))$/.exec(request.path) ?? [];
  const encoding = request.acceptsEncodings('br', 'gzip');
  const suffix = encoding === 'br' ? '.br' : encoding === 'gzip' ? '.gz' : '';
  const file = join(built, `${name}${suffix}`);
  if ((ending !== 'js' && ending !== 'css') || !existsSync(file)) {
    response.status(404).json({ error: 'not found' });
    return;
  }
  response
    .set({
      'Cache-Control': `public, max-age=${String(yearSeconds)}, immutable`,
      'Content-Type': `${types[ending]}; charset=utf-8`,
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
      ...(suffix && { 'Content-Encoding': suffix === '.br' ? 'br' : 'gzip' }),
    })
    .send(readFileSync(file));
}
