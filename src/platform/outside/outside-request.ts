// One request to an address of the file: only where the bot may reach, never redirected, and said how far it came.

import { createRequire } from 'node:module';
import { isIP } from 'node:net';
import type * as Undici from 'undici';
import { checkedLookup, mayReach, type Resolve } from './own-addresses';

interface OutsideRequest {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Addresses and networks inside that it may lead to. */
  readonly private: readonly string[];
  /** From the first byte to the end of the answer; connecting takes 5,000 of them at most. */
  readonly timeoutMillis: number;
  /** So many bytes of the answer are read; 0: nothing of it. */
  readonly mostBytes: number;
  readonly resolve?: Resolve | undefined;
}

/** `notSent`: it cannot have been received; `lost`: it may have been, and its answer did not come whole. */
type OutsideAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly retryAfter?: string;
      readonly text: string;
    }
  | { readonly kind: 'notSent'; readonly code: string }
  | { readonly kind: 'lost'; readonly code: string };

const notSent =
  /^(UND_ERR_CONNECT_TIMEOUT|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|inside)$/;

/** Never throws. */
export async function outsideRequest(request: OutsideRequest): Promise<OutsideAnswer> {
  const host = hostOf(request.url);
  if (isIP(host) !== 0 && !mayReach(host, request.private)) return { kind: 'notSent', code: 'inside' };
  try {
    return await send(request);
  } catch (error) {
    const code = codeOf(error);
    return { kind: notSent.test(code) ? 'notSent' : 'lost', code };
  }
}

/** Without the brackets of an IPv6 address. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

async function send(asked: OutsideRequest): Promise<OutsideAnswer> {
  const { Agent, request } = createRequire(__filename)('undici') as typeof Undici;
  const { url, method, headers, timeoutMillis, mostBytes } = asked;
  // A connection of its own for each: what the name leads to is looked at each time.
  const dispatcher = new Agent({
    connect: { lookup: checkedLookup(asked.private, asked.resolve), timeout: Math.min(5_000, timeoutMillis) },
    pipelining: 0,
  });
  try {
    const answer = await request(url, {
      method,
      headers,
      body: asked.body ?? null,
      headersTimeout: timeoutMillis,
      signal: AbortSignal.timeout(timeoutMillis),
      dispatcher,
    });
    const [retryAfter] = [answer.headers['retry-after']].flat();
    const text = await readAtMost(answer.body, mostBytes);
    return { kind: 'answered', status: answer.statusCode, ...(retryAfter && { retryAfter }), text };
  } finally {
    void dispatcher.destroy();
  }
}

type Body = Undici.Dispatcher.ResponseData['body'];

/** Of a longer one nothing: half an answer says nothing. */
async function readAtMost(body: Body, most: number): Promise<string> {
  if (most === 0) {
    body.on('error', () => undefined).destroy();
    return '';
  }
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > most) throw Object.assign(new Error('too long'), { code: 'too-long' });
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Of an error, or of what is behind it. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('cause' in error && error.cause !== undefined) return codeOf(error.cause);
  return 'name' in error && typeof error.name === 'string' ? error.name : 'unknown';
}
