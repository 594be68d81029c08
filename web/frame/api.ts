// Asks the server. What is refused is told with the server's own words; nothing is kept but in memory.

import type { Me } from './facts';
import type { Host } from './host';

/** A no, with its words; `now`: how it is now, where the server says so. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly refusal: string,
    readonly words: string,
    readonly now: unknown,
  ) {
    super(refusal);
  }
}

const signInAgain = 401;

/** Not where nobody answered, or who asks has to sign in anew. */
export const isRefusal = (error: unknown): error is Refused =>
  error instanceof Refused && error.status !== signInAgain;

/** The server could not be reached, or is restarting. */
class Unreached extends Error {}

export interface Api {
  get<T>(path: string, query?: Readonly<Record<string, string | number | undefined>>): Promise<T>;
  post<T>(path: string, body: object): Promise<T>;
  /** The stream of changes, as bytes. */
  follow(signal: AbortSignal): Promise<Response>;
}

/** What each view is given. */
export interface Shown {
  readonly api: Api;
  readonly me: Me;
}

const base = '/work/api';

export function apiOf(host: Host): Api {
  let proof: string | undefined;
  const addressOf = (path: string, query: Readonly<Record<string, string | number | undefined>> = {}) => {
    const url = new URL(base + path, location.origin);
    const asked: typeof query = { ...query, as: host.as };
    for (const [name, value] of Object.entries(asked))
      if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
    return url;
  };
  const send = async (url: URL, more: RequestInit): Promise<Response> => {
    const known = host.token();
    // Nothing is drawn before it has been asked for.
    const token = known instanceof Promise ? await known : known;
    const headers = {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(proof !== undefined && { 'x-brevvakt-proof': proof }),
      ...(more.body !== undefined && { 'content-type': 'application/json' }),
    };
    const response = await fetch(url, { ...more, headers }).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw new Unreached(String(error));
    });
    proof = response.headers.get('x-brevvakt-proof') ?? proof;
    return response;
  };
  const ask = async <T>(url: URL, more: RequestInit): Promise<T> => {
    const response = await send(url, more);
    if (response.ok) return (await response.json()) as T;
    const body = (await response.json().catch(() => ({}))) as Partial<Refused>;
    if (response.status >= 500 && body.refusal === undefined) throw new Unreached(String(response.status));
    throw new Refused(response.status, body.refusal ?? '', body.words ?? '', body.now);
  };
  return {
    get: (path, query) => ask(addressOf(path, query), {}),
    post: (path, body) => ask(addressOf(path), { method: 'POST', body: JSON.stringify(body) }),
    follow: async (signal) => {
      const response = await send(addressOf('/changes'), { signal });
      if (!response.ok) throw new Unreached(String(response.status));
      return response;
    },
  };
}
