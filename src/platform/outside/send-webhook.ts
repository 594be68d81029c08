// Sends a message once to an address of the file, signed as Standard Webhooks has it, and says how far it came.

import { createRequire } from 'node:module';
import type * as Signing from 'standardwebhooks';
import type { SendWebhook, WebhookMessage } from '../../core/webhook';
import { parseRetryAfter } from '../retry-after';
import { hostOf, outsideRequest } from './outside-request';
import type { Resolve } from './own-addresses';

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

/** Whatever is answered beside 2xx was not taken; nothing is followed, and of the answer's body nothing is read. */
export function webhookSender(options: WebhookOptions): SendWebhook {
  const { timeoutMillis = 10_000, resolve, realMillis } = options;
  return async (message) => {
    const told = new URL(message.url);
    const instead = options.instead?.(told);
    const url = instead ?? told;
    const answer = await outsideRequest({
      url,
      method: 'POST',
      body: message.body,
      headers: headersFor(message, options),
      private: instead === undefined ? message.private : [hostOf(url)],
      timeoutMillis,
      mostBytes: 0,
      resolve,
    });
    if (answer.kind === 'lost') return answer;
    if (answer.kind === 'notSent') return { kind: 'notTaken', code: answer.code, afterMillis: undefined };
    const { status, retryAfter } = answer;
    if (status >= 200 && status <= 299) return { kind: 'taken' };
    return {
      kind: 'notTaken',
      code: `http-${status}`,
      afterMillis: parseRetryAfter(retryAfter, realMillis()),
    };
  };
}

/** @source https://github.com/standard-webhooks/standard-webhooks, specification, Webhook headers */
function headersFor(
  { id, body }: WebhookMessage,
  { secret, realMillis }: WebhookOptions,
): Record<string, string> {
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
