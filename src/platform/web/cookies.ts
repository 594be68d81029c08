// Cookies of the pages: for this host alone, over https alone, never for scripts.

import type { Request } from 'express';

interface Keeping {
  readonly seconds: number;
  readonly sameSite: 'Lax' | 'None';
}

/** `name` begins with `__Host-`, which browsers hold to the same terms. */
export const cookie = (name: string, value: string, { seconds, sameSite }: Keeping): string =>
  `${name}=${value}; Path=/; Max-Age=${String(seconds)}; Secure; HttpOnly; SameSite=${sameSite}`;

export function readCookie(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}
