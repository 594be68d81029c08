// The sign-in's second half: the code that a browser brings becomes an id token, by the proof of our own registration.
// Authorization code with PKCE, RFC 6749 and 7636; a registration proves itself as RFC 7523 has it.

import type { Client, ClientAuth } from 'oauth4webapi' with {
  'resolution-mode': 'import',
};
import { z } from 'zod';
import { once } from '../../core/once';
import type { Certificate } from '../certificate';

/** How a registration proves itself to Entra. */
export type ClientProof =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly certificate: Certificate }
  /** A managed identity that the registration trusts gives a token for this alone. */
  | { readonly kind: 'federated'; readonly token: () => Promise<string> };

interface CodeFlowOptions {
  readonly tenantId: string;
  readonly appId: string;
  /** What stands for https://login.microsoftonline.com. */
  readonly authority: string;
  readonly redirectUri: string;
  readonly proof: ClientProof;
  /** What carries the request; replaced by tests alone. */
  readonly fetch?: typeof fetch | undefined;
  /** Hears why Entra took no code of ours: its code alone, since its words may hold ids. */
  readonly onFailure: (code: string) => void;
}

/** What is kept in the browser from the way out to the way back. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** `refused`: this answer is good for nothing. `unknown`: it may be another time. */
export type Redeemed =
  | { readonly kind: 'token'; readonly idToken: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unknown' };

export interface CodeFlow {
  begin(attempt: Attempt): Promise<string>;
  /** `answer` is what Entra sent by the browser. */
  redeem(attempt: Attempt, answer: URLSearchParams): Promise<Redeemed>;
}

/** Who trusts a managed identity's token as its own proof. @source Microsoft: workload identity federation */
export const exchangeScope = 'api://AzureADTokenExchange/.default';

const requestMillis = 10_000;
/** Strangers can send made-up codes; more than so many at once are not taken to Entra. */
const mostAtOnce = 20;

export function createCodeFlow(options: CodeFlowOptions): CodeFlow {
  const server = serverOf(options);
  const client: Client = { client_id: options.appId };
  const proof = once(() => clientAuthOf(options.proof, server.token_endpoint));
  let underWay = 0;

  async function exchange({ state, nonce, verifier }: Attempt, answer: URLSearchParams): Promise<string> {
    const oauth = await library();
    const { validateAuthResponse, authorizationCodeGrantRequest, processAuthorizationCodeResponse } = oauth;
    const [params, auth] = [validateAuthResponse(server, client, answer, state), await proof()];
    const to = options.redirectUri;
    const terms = { signal: AbortSignal.timeout(requestMillis), [oauth.customFetch]: options.fetch ?? fetch };
    const response = await authorizationCodeGrantRequest(server, client, auth, params, to, verifier, terms);
    const wanted = { expectedNonce: nonce, requireIdToken: true };
    return (await processAuthorizationCodeResponse(server, client, response, wanted)).id_token ?? '';
  }

  return {
    begin: (attempt) => authorizeUrl(options, server.authorization_endpoint, attempt),
    redeem: async (attempt, answer) => {
      if (underWay >= mostAtOnce) return { kind: 'unknown' };
      underWay += 1;
      try {
        return { kind: 'token', idToken: await exchange(attempt, answer) };
      } catch (error) {
        const { kind, code } = whyNot(error);
        if (code !== undefined) options.onFailure(code);
        return { kind };
      } finally {
        underWay -= 1;
      }
    },
  };
}

const library = once(() => import('oauth4webapi'));

/** The endpoints are spoken to over https alone, whatever stands for Entra. */
function serverOf({ authority, tenantId }: CodeFlowOptions) {
  const base = `${authority}/${tenantId}`;
  return {
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`.replace(/^http:/, 'https:'),
  };
}

async function authorizeUrl(
  { appId, redirectUri }: CodeFlowOptions,
  endpoint: string,
  { state, nonce, verifier }: Attempt,
): Promise<string> {
  const url = new URL(endpoint);
  url.search = new URLSearchParams({
    client_id: appId,
    response_type: 'code',
    response_mode: 'form_post',
    redirect_uri: redirectUri,
    scope: 'openid profile',
    state,
    nonce,
    code_challenge: await (await library()).calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }).toString();
  return url.href;
}

/** Anybody can bring a code that was made up or used: only what is wrong with our own registration is told. */
function whyNot(error: unknown): { readonly kind: 'refused' | 'unknown'; readonly code?: string } {
  const { success, data } = told.safeParse(error);
  if (!success) return { kind: 'unknown', code: 'unknown' };
  if (data.error === 'invalid_grant' || data.name === 'AuthorizationResponseError')
    return { kind: 'refused' };
  if (data.error !== undefined)
    return { kind: 'unknown', code: /AADSTS\d+/.exec(data.error_description ?? '')?.[0] ?? data.error };
  // The library's own checks of an answer: state, nonce, issuer, audience.
  if (/^OAUTH_(JWT|INVALID_RESPONSE)/.test(data.code ?? '')) return { kind: 'refused' };
  const known = /AADSTS\d+|ManagedIdentityCredential/.exec(data.message)?.[0];
  return { kind: 'unknown', code: known ?? data.cause?.code ?? data.code ?? data.name };
}

/** What the library, the identity library and the network say of a failure. */
const told = z.object({
  name: z.string(),
  message: z.string(),
  code: z.string().optional().catch(undefined),
  error: z.string().optional().catch(undefined),
  error_description: z.string().optional().catch(undefined),
  cause: z.object({ code: z.string().optional() }).optional().catch(undefined),
});

/** `audience` is where the assertion is read. */
async function clientAuthOf(proof: ClientProof, audience: string): Promise<ClientAuth> {
  const oauth = await library();
  switch (proof.kind) {
    case 'secret':
      return oauth.ClientSecretPost(proof.secret);
    case 'certificate': {
      const { importPKCS8 } = await import('jose');
      const { privateKey, thumbprint256 } = proof.certificate;
      return oauth.PrivateKeyJwt(await importPKCS8(privateKey, 'PS256'), {
        [oauth.modifyAssertion]: (header, payload) => {
          Object.assign(header, { typ: 'JWT', 'x5t#S256': thumbprint256 });
          payload['aud'] = audience;
        },
      });
    }
    case 'federated':
      return async (_server, { client_id: id }, body) => {
        body.set('client_id', id);
        body.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
        body.set('client_assertion', await proof.token());
      };
  }
}
