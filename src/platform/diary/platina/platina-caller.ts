// One call to Platina: signed in, where the file allows, and what its answer means.

import { parseRetryAfter } from '../../retry-after';
import { hostOf, outsideRequest } from '../../outside/outside-request';
import type { Resolve } from '../../outside/own-addresses';
import type { DiaryOutcome, DiaryReason } from '../../../core/diary';

export interface PlatinaOptions {
  /** Of the server, without `/api`. */
  readonly url: string;
  readonly private: readonly string[];
  /** A token for its API; throws where none is to be had. */
  readonly token: () => Promise<string>;
  readonly realMillis: () => number;
  /** 30,000 unless told. */
  readonly timeoutMillis?: number;
  /** The sandbox's own in the place of one that nobody has. */
  readonly instead?: ((url: URL) => URL | undefined) | undefined;
  readonly resolve?: Resolve;
}

interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
}

export type CallPlatina = (call: Call) => Promise<DiaryOutcome<unknown>>;

const mostBytes = 4_000_000;

export const platinaCaller =
  (options: PlatinaOptions): CallPlatina =>
  async ({ method, path, body }) => {
    const token = await options.token().catch(() => undefined);
    if (token === undefined) return { kind: 'later', code: 'noToken' };
    const told = new URL(options.url);
    const url = options.instead?.(told) ?? told;
    const answer = await outsideRequest({
      url: new URL(path, url.href.replace(/\/*$/, '/')),
      method,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        'user-agent': 'Brevvakt',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      private: url === told ? options.private : [hostOf(url)],
      timeoutMillis: options.timeoutMillis ?? 30_000,
      mostBytes,
      resolve: options.resolve,
    });
    if (answer.kind === 'notSent') return { kind: 'later', code: answer.code };
    if (answer.kind === 'lost') return unsure(method, answer.code);
    return meaningOf(method, answer, options.realMillis());
  };

/** What was only read can be read again. */
const unsure = (method: Call['method'], code: string): DiaryOutcome<never> =>
  method === 'GET' ? { kind: 'later', code } : { kind: 'lost', code };

/** Not taken, by what the status means: a busy server, a token that does not hold, somewhere else. */
const notNow = new Set([301, 302, 303, 307, 308, 401, 425, 429, 503]);

function meaningOf(
  method: Call['method'],
  {
    status,
    retryAfter,
    text,
  }: { readonly status: number; readonly retryAfter?: string; readonly text: string },
  now: number,
): DiaryOutcome<unknown> {
  const code = `http-${status}`;
  const value = parsed(text);
  if (status >= 200 && status <= 299) {
    // What was taken and cannot be read is looked for.
    return value === undefined ? unsure(method, 'unreadable') : { kind: 'done', value };
  }
  if (notNow.has(status)) return { kind: 'later', code, afterMillis: parseRetryAfter(retryAfter, now) };
  if (status === 408 || status >= 500 || status < 200) return unsure(method, code);
  const fields = fieldsOf(value);
  return { kind: 'refused', reason: reasonOf(status, fields), fields };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const fieldName = /^[A-Za-z][A-Za-z0-9_.[\]]{0,40}$/;

/** Names of what is wrong, by problem details; its own words may repeat the title, and are not read. @source RFC 9457 */
function fieldsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !('errors' in value)) return [];
  const { errors } = value;
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.keys(errors)
    .filter((name) => fieldName.test(name))
    .slice(0, 5);
}

const meanings: readonly (readonly [RegExp, DiaryReason])[] = [
  [/title/i, 'title'],
  [/secrecy|confidential|pul/i, 'marking'],
  [/diar|caseType|status|origin|businessCode/i, 'place'],
];

function reasonOf(status: number, fields: readonly string[]): DiaryReason {
  if (status === 403) return 'rights';
  if (status === 404) return 'place';
  if (status === 413) return 'tooLarge';
  return meanings.find(([names]) => fields.some((field) => names.test(field)))?.[1] ?? 'other';
}
