// The webhook of an installation: whether there is a secret to sign with, which the file may need.

import { webhookSender, type WebhookOptions } from '../platform/outside/send-webhook';
import type { Municipality } from '../core/municipality';
import { ConfigurationFault } from './config/file-problem';
import type { Settings } from './config/settings';
import { realClock } from './clock';

/** Undefined without a secret. */
export const webhookOf = (
  { WEBHOOK_SECRET: secret }: Pick<Settings, 'WEBHOOK_SECRET'>,
  instead?: WebhookOptions['instead'],
): ReturnType<typeof webhookSender> | undefined =>
  secret === undefined
    ? undefined
    : webhookSender({ secret, instead, realMillis: () => realClock.realMillis() });

/** Throws ConfigurationFault where the file wants a webhook that could not be signed. */
export function requireSecret({ duty }: Municipality, { WEBHOOK_SECRET: secret }: Settings): void {
  if (duty?.webhook === undefined || secret !== undefined) return;
  const remedy =
    'Write whsec_ and base64 of 24 to 64 random bytes, and give it to the receiver of duty.webhook';
  throw new ConfigurationFault('The environment', [
    { place: 'WEBHOOK_SECRET', line: undefined, problem: 'is missing', remedy },
  ]);
}
