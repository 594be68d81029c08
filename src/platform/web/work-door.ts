// Who uses the work page: the token that Teams gives the page, or the session of a browser with proof that the page itself
// asks (a site that merely sends the browser's cookies along cannot know it).

import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { PersonId } from '../../core/ids';
import { bearerOf, ownCookie, readCookie, sessionOf } from './sign-in';
import { isSame } from './signed-text';
import type { VerifyToken } from './verify-token';

const proofCookie = '__Host-brevvakt-proof';
/** The page reads it from an answer and sends it with whatever changes something. */
const proofHeader = 'X-Brevvakt-Proof';

/** `sign-in`: no token, or none that counts; `later`: nobody can be believed or refused now. */
type Entered =
  | { readonly kind: 'person'; readonly personId: PersonId; readonly expiresAt: number }
  | { readonly kind: 'sign-in' | 'forged' | 'later' };

export const workDoor =
  (verify: VerifyToken) =>
  async (request: Request, response: Response): Promise<Entered> => {
    const bearer = bearerOf(request);
    const verdict = await verify(bearer ?? sessionOf(request) ?? '');
    if (verdict.kind !== 'person') return { kind: verdict.kind === 'unknown' ? 'later' : 'sign-in' };
    // No browser sends a token of its own accord.
    if (bearer === undefined && !isProven(request, response)) return { kind: 'forged' };
    return { kind: 'person', personId: verdict.personId, expiresAt: verdict.expiresAt };
  };

function isProven(request: Request, response: Response): boolean {
  const kept = readCookie(request, proofCookie);
  if (request.method === 'GET') {
    const proof = kept ?? randomBytes(24).toString('base64url');
    if (kept === undefined) response.cookie(proofCookie, proof, { ...ownCookie, sameSite: 'strict' });
    response.set(proofHeader, proof);
    return true;
  }
  return kept !== undefined && isSame(kept, request.get(proofHeader) ?? '');
}
