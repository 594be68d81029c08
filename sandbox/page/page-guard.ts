import type { NextFunction, Request, Response } from 'express';

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

const CONTENT_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Lets only pages of this machine in, so that no site that a browser visits can reach the sandbox. */
export function guardPage(request: Request, response: Response, next: NextFunction): void {
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
