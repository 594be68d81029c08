// The pages' sign-in: Entra says who opens a page (OpenID Connect, or the token that Teams gives), nobody is asked for a password.

import { randomBytes } from 'node:crypto';
import { parse as parseCookies } from 'cookie';
import express, { Router } from 'express';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { CodeFlow } from './code-flow';
import { isSame } from './signed-text';
import type { VerifyToken } from './verify-token';
import type { PersonId } from '../../core/ids';
import { headers } from './http';

export interface SignInOptions {
  readonly flow: CodeFlow;
  readonly verify: VerifyToken;
  /** Answers with a page that says why not. */
  readonly refuse: (response: Response, status: 403 | 503) => void;
}

/** For this host alone, over https alone, never for scripts; browsers hold names in `__Host-` to the same terms. */
export const ownCookie = { path: '/', secure: true, httpOnly: true } as const;
const sessionCookie = '__Host-brevvakt';
/** Of one attempt, so that two pages can be opened at once. */
const attemptCookie = (state: string) => `__Host-brevvakt-signin-${state.slice(0, 8)}`;
const attemptSeconds = 600;
const returned = '?signedIn=1';

/** Who has signed in; undefined in front of pages without a door. */
export const signedInReader = (response: Response): PersonId | undefined => {
  const { reader } = response.locals as { readonly reader?: PersonId };
  return reader;
};

/** Stands before the pages: lets through who has signed in, and sends everybody else to Entra and back. */
export function pagesDoor(options: SignInOptions): Router {
  return Router()
    .use('/pages', (_request, response, next) => {
      response.set(headers);
      next();
    })
    .post('/pages/signed-in', express.urlencoded({ limit: '16kb', extended: false }), (request, response) =>
      finish(options, request, response),
    )
    .use('/pages', async (request, response, next) => {
      const verdict = await options.verify(tokenOf(request));
      if (verdict.kind === 'person') {
        (response.locals as { reader?: PersonId }).reader = verdict.personId;
        next();
      } else if (verdict.kind === 'unknown') options.refuse(response, 503);
      else await begin(options, request, response);
    });
}

/** Sends whoever opened the work page in a browser to Entra and back to where they were. */
export const workSignIn = (options: SignInOptions): Router =>
  Router().get('/work/sign-in', async (request, response) => {
    response.set(headers);
    await begin(options, request, response);
  });

/** A page inside Teams sends the token that Teams gave it; a browser its cookie. */
const tokenOf = (request: Request): string => bearerOf(request) ?? sessionOf(request) ?? '';

export const bearerOf = ({ headers: { authorization } }: Request): string | undefined =>
  /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
export const sessionOf = (request: Request): string | undefined => readCookie(request, sessionCookie);

async function begin(options: SignInOptions, request: Request, response: Response): Promise<void> {
  const asked = request.baseUrl + request.path;
  const page =
    asked === '/work/sign-in' ? '/work' : /^\/pages\/([\w-]+\.[\w-]+)(?:\/file)?$/.exec(asked)?.[0];
  // Somebody who comes back without the cookie would be sent around for ever.
  if (page === undefined || request.method !== 'GET' || request.query['signedIn'] !== undefined) {
    options.refuse(response, 403);
    return;
  }
  const kept = { state: random(), nonce: random(), verifier: random() };
  const query = new URL(request.originalUrl, 'http://localhost').search;
  // Entra answers with a form from its own site, to which a stricter cookie would not be sent.
  const terms = { ...ownCookie, sameSite: 'none', maxAge: attemptSeconds * 1_000 } as const;
  response.cookie(attemptCookie(kept.state), pack({ ...kept, page, query }), terms);
  response.redirect(302, await options.flow.begin(kept));
}

const form = z.object({ state: z.string().min(8).max(100), code: z.string().min(1).max(8_000) });
const attempt = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string().regex(/^[\w-]{43,128}$/),
  page: z.string().regex(/^\/(?:pages\/|work$)/),
  query: z.string(),
});

/** Entra's answer: it must belong to an attempt of this browser, and the token that its code gives to that attempt. */
async function finish(options: SignInOptions, request: Request, response: Response): Promise<void> {
  const answer = form.safeParse(request.body);
  const begun = answer.success ? attemptOf(request, answer.data.state) : undefined;
  if (!answer.success || begun === undefined) {
    options.refuse(response, 403);
    return;
  }
  const { state, code } = answer.data;
  const redeemed = await options.flow.redeem(begun, new URLSearchParams({ state, code }));
  const idToken = redeemed.kind === 'token' ? redeemed.idToken : '';
  const verdict = redeemed.kind === 'token' ? await options.verify(idToken) : redeemed;
  if (verdict.kind !== 'person') {
    options.refuse(response, verdict.kind === 'unknown' ? 503 : 403);
    return;
  }
  response.clearCookie(attemptCookie(begun.state), { ...ownCookie, sameSite: 'none' });
  // The token itself, checked anew at each page: nothing is kept on the server, and all replicas know it.
  const maxAge = Math.max(verdict.expiresAt * 1_000 - Date.now(), 0);
  response.cookie(sessionCookie, idToken, { ...ownCookie, sameSite: 'lax', maxAge });
  response.redirect(303, `${begun.page}${withReturned(begun.query)}`);
}

const withReturned = (query: string): string => (query === '' ? returned : `${query}&${returned.slice(1)}`);

export const readCookie = (request: Request, name: string): string | undefined =>
  parseCookies(request.headers.cookie ?? '')[name];

function attemptOf(request: Request, state: string): z.infer<typeof attempt> | undefined {
  const parsed = attempt.safeParse(unpack(readCookie(request, attemptCookie(state)) ?? ''));
  return parsed.success && isSame(parsed.data.state, state) ? parsed.data : undefined;
}

const random = (): string => randomBytes(32).toString('base64url');
const pack = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');

function unpack(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
}
