import type { Request } from 'express';

const localHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Pages of this machine alone, so that no site that a browser visits can reach the sandbox. */
export function isFromHere({ headers: { host, origin } }: Pick<Request, 'headers'>): boolean {
  const isLocal = host !== undefined && isLocalUrl(`http://${host}`);
  return isLocal && (origin === undefined || origin === `http://${host}`);
}

function isLocalUrl(url: string): boolean {
  return URL.canParse(url) && localHosts.has(new URL(url).hostname);
}
