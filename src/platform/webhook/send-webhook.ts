// Sends a message once to an address of the file, signed as Standard Webhooks has it, and says how far it came.

import { createRequire } from 'node:module';
import { isIP } from 'node:net';
import type * as Signing from 'standardwebhooks';
import type * as Undici from 'undici';
import { parseRetryAfter } from '../retry-after';
import { checkedLookup, mayReach, type Resolve } from './own-addresses';

interface Message {
  readonly url: string;
  readonly private: readonly string[];
  /** The same however often it is sent. */
  readonly id: string;
  readonly body: string;
}

/** As `WebhookOutcome` of roster has it. */
type Outcome =
  | { readonly kind: 'taken' }
  | { readonly kind: 'notTaken'; readonly code: string; readonly afterMillis: number | undefined }
  | { readonly kind: 'lost'; readonly code: string };

export interface WebhookOptions {
  /** `whsec_` and base64, or base64 alone. */
  readonly secret: string;
  /** Signed with each try; real milliseconds since 1970. */
  readonly realMillis: () => number;
  /** From the first byte to the answer's head; 10,000 unless told. */
  readonly timeoutMillis?: number;
  /** The sandbox's receiver in the place of one that nobody has; undefined: as the file says. */
  readonly instead?: ((url: URL) => URL | undefined) | undefined;
  readonly resolve?: Resolve;
}

/** It cannot have been received. */
const notSent =
  /^(UND_ERR_CONNECT_TIMEOUT|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|inside)$/;

/** Whatever is answered beside 2xx was not taken; nothing is followed, and of the answer's body nothing is read. */
export function webhookSender(options: WebhookOptions): (message: Message) => Promise<Outcome> {
  return async (message) => {
    const told = new URL(message.url);
    const instead = options.instead?.(told);
    const url = instead ?? told;
    const named = instead === undefined ? message.private : [hostOf(url)];
    if (isIP(hostOf(url)) !== 0 && !mayReach(hostOf(url), named)) return notTaken('inside');
    try {
      return await post(url, { message, named, options });
    } catch (error) {
      const code = codeOf(error);
      return notSent.test(code) ? notTaken(code) : { kind: 'lost', code };
    }
  };
}

const notTaken = (code: string, afterMillis?: number): Outcome => ({ kind: 'notTaken', code, afterMillis });

/** Without the brackets of an IPv6 address. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

interface Posting {
  readonly message: Message;
  readonly named: readonly string[];
  readonly options: WebhookOptions;
}

async function post(url: URL, { message, named, options }: Posting): Promise<Outcome> {
  const { Agent, request } = createRequire(__filename)('undici') as typeof Undici;
  const { timeoutMillis = 10_000, realMillis, resolve } = options;
  const lookup = checkedLookup(named, resolve);
  // A connection of its own for each: what the name leads to is looked at each time.
  const dispatcher = new Agent({
    connect: { lookup, timeout: Math.min(5_000, timeoutMillis) },
    pipelining: 0,
  });
  try {
    const { statusCode, headers, body } = await request(url, {
      method: 'POST',
      body: message.body,
      headers: headersFor(message, options),
      headersTimeout: timeoutMillis,
      signal: AbortSignal.timeout(timeoutMillis),
      dispatcher,
    });
    body.on('error', () => undefined).destroy();
    if (statusCode >= 200 && statusCode <= 299) return { kind: 'taken' };
    const [after] = [headers['retry-after']].flat();
    return notTaken(`http-${statusCode}`, parseRetryAfter(after, realMillis()));
  } finally {
    void dispatcher.destroy();
  }
}

/** @source https://github.com/standard-webhooks/standard-webhooks, specification, Webhook headers */
function headersFor({ id, body }: Message, { secret, realMillis }: WebhookOptions): Record<string, string> {
  const { Webhook } = createRequire(__filename)('standardwebhooks') as typeof Signing;
  const seconds = Math.floor(realMillis() / 1_000);
  return {
    'content-type': 'application/json',
    'user-agent': 'Brevvakt',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': new Webhook(secret).sign(id, new Date(seconds * 1_000), body),
  };
}

/** Of an error, or of what is behind it. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('cause' in error && error.cause !== undefined) return codeOf(error.cause);
  return 'name' in error && typeof error.name === 'string' ? error.name : 'unknown';
}
