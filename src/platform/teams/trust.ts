// Whom the endpoint believes, and where the bot may send: callers' tokens, loopback, service URLs.

import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { ConnectorAdapter } from './connector-adapter';
import type { Caller } from './sdk';

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

const microsoftHosts = [
  /^smba\.trafficmanager\.net$/,
  /^smba(\.[a-z0-9-]+)*\.teams\.microsoft\.com$/,
  /^([a-z0-9-]+\.)+botframework\.com$/,
];
const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

interface TrustedPlaces {
  readonly isSandbox: boolean;
  /** TEAMS_SERVICE_URL: trusted in the sandbox wherever it points. */
  readonly serviceUrl: string;
}

/** Whether the bot may call that service URL: what it sends there carries the municipality's affairs and its token. */
export function isTrustedServiceUrl(text: string, places: TrustedPlaces): boolean {
  const url = parseUrl(text);
  if (url === undefined || url.username !== '' || url.password !== '') return false;
  if (url.protocol === 'https:' && url.port === '' && microsoftHosts.some((host) => host.test(url.hostname)))
    return true;
  return (
    places.isSandbox &&
    (loopbackHosts.has(url.hostname) || url.origin === parseUrl(places.serviceUrl)?.origin)
  );
}

function parseUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

/** Whether a caller's address is this machine. */
export const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(address);
