// Who somebody is by a token of Entra: signature, issuer, audience, tenant and time are checked; a doubt is a no.

import { z } from 'zod';
import { once } from '../../core/once';
import { personId, type PersonId } from '../../core/ids';

interface EntraOptions {
  readonly tenantId: string;
  /** The registration that the token must be made for. */
  readonly appId: string;
  /** The host of the pages, which the token that Teams gives a tab may name. */
  readonly host?: string | undefined;
  /** What stands for https://login.microsoftonline.com. */
  readonly authority: string;
}

/** `unknown`: the keys that Entra signs with could not be had, so nobody can be believed or refused. */
export type Verdict =
  | {
      readonly kind: 'person';
      readonly personId: PersonId;
      /** Seconds since 1970. */
      readonly expiresAt: number;
    }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unknown' };

export type VerifyToken = (token: string) => Promise<Verdict>;

/** As Microsoft advises: clocks may differ by five minutes. */
const toleranceSeconds = 300;
const keysMillis = 5_000;

const claimsOf = (tenantId: string) =>
  z.object({
    tid: z.literal(tenantId),
    oid: z.string().uuid(),
    exp: z.number(),
  });

/**
 * Takes id tokens of our own sign-in and the tokens that Teams gives a page (audience `api://botid-…`), of both
 * versions. @source Microsoft: access token and id token claims; Teams single sign-on
 */
export function entraVerifier({ tenantId, appId, authority, host }: EntraOptions): VerifyToken {
  const claims = claimsOf(tenantId);
  const checks = {
    algorithms: ['RS256'],
    audience: [appId, `api://botid-${appId}`, ...(host ? [`api://${host}/botid-${appId}`] : [])],
    issuer: [`${authority}/${tenantId}/v2.0`, `https://sts.windows.net/${tenantId}/`],
    requiredClaims: ['exp', 'iat'],
    clockTolerance: toleranceSeconds,
  };
  const keys = once(async () => {
    const jose = await import('jose');
    const url = new URL(`${authority}/${tenantId}/discovery/v2.0/keys`);
    // Unknown key ids make it look anew only twice a minute, however many strangers send them.
    return { jose, keysOf: jose.createRemoteJWKSet(url, { timeoutDuration: keysMillis }) };
  });
  return async (token) => {
    const { jose, keysOf } = await keys();
    try {
      const { payload } = await jose.jwtVerify(token, keysOf, checks);
      return personOf(payload, claims);
    } catch (error) {
      return { kind: isNo(error) ? 'refused' : 'unknown' };
    }
  };
}

function personOf(payload: unknown, claims: ReturnType<typeof claimsOf>): Verdict {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return { kind: 'refused' };
  const { oid, exp } = parsed.data;
  return { kind: 'person', personId: personId(oid.toLowerCase()), expiresAt: exp };
}

/** What is wrong with the token itself; all else is trouble with the keys. */
const isNo = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  /^ERR_(JWT|JWS|JOSE_ALG_NOT_ALLOWED|JOSE_NOT_SUPPORTED|JWKS_NO_MATCHING_KEY)/.test(String(error.code));
