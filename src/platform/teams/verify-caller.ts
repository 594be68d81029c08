import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { ConnectorAdapter } from './connector-adapter';
import type { Caller } from './sdk-types';

type Verification =
  | { readonly kind: 'caller'; readonly caller: Caller }
  | { readonly kind: 'denied' }
  /** The channel's signing keys could not be had, so nobody can be believed or denied. */
  | { readonly kind: 'unknown' };

const channelIssuer = 'https://api.botframework.com';
const clockToleranceSeconds = 5 * 60;

const headerSchema = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string().min(1) });
const claimsSchema = z.object({ iss: z.literal(channelIssuer), aud: z.string(), exp: z.number() });

/**
 * Whether a token claims to be the channel's for this bot, at a glance and without its signature. The SDK would answer
 * some of what is refused here with 500, accept tokens of other kinds, and write each case on the console.
 */
export function looksLikeOurs(authorization: string | undefined, appId: string, nowMillis: number): boolean {
  const [header, payload, signature] =
    /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization ?? '')?.slice(1) ?? [];
  if (signature === undefined || !headerSchema.safeParse(jsonOf(header)).success) return false;
  const claims = claimsSchema.safeParse(jsonOf(payload));
  return (
    claims.success && claims.data.aud === appId && claims.data.exp + clockToleranceSeconds > nowMillis / 1000
  );
}

function jsonOf(part: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Verifies the caller's token against the channel's keys; a doubt is a no. */
export async function verifyCaller(
  adapter: ConnectorAdapter,
  activity: Activity,
  authorization: string,
): Promise<Verification> {
  try {
    return { kind: 'caller', caller: await adapter.verify(activity, authorization) };
  } catch (error) {
    return { kind: isKeyTrouble(error) ? 'unknown' : 'denied' };
  }
}

const isKeyTrouble = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'FetchError' || ('statusCode' in error && error.statusCode === 500));
