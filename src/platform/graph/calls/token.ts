// The bot's token for Microsoft Graph, from @azure/identity or, in the sandbox, a fixed word.

import type { AuthenticationProvider } from '@microsoft/microsoft-graph-client';
import { atMost } from '../../../core/at-most';
import { realTime } from '../../../core/clock';
import { GraphFault } from './call-sheet';
import type { Pace } from './pace';

/** A TokenCredential of @azure/identity is one. */
export interface TokenSource {
  getToken(scopes: string | string[]): Promise<{ readonly token: string } | null>;
}

export const fixedToken = (token: string): TokenSource => ({ getToken: () => Promise.resolve({ token }) });

/** `onFailure` hears each time that no token comes, with what the identity library said. */
export const toldToken = (source: TokenSource, onFailure: (message: string) => void): TokenSource => ({
  getToken: async (scopes) => {
    try {
      return await source.getToken(scopes);
    } catch (error) {
      onFailure(error instanceof Error ? error.message : String(error));
      throw error;
    }
  },
});

/** Callers that come at once share one request; a token endpoint that hangs costs no more than one try. */
export function tokenProvider(source: TokenSource, scope: string, pace: Pace): AuthenticationProvider {
  let asked: Promise<string> | undefined;
  const ask = async (): Promise<string> => {
    const answer = await source.getToken(scope);
    if (answer === null) throw new GraphFault('noToken');
    return answer.token;
  };
  return {
    getAccessToken: async () => {
      asked ??= ask().finally(() => {
        asked = undefined;
      });
      const token = await atMost(realTime, pace.tryMillis, asked).catch((error: unknown) => {
        throw error instanceof GraphFault ? error : new GraphFault('noToken', error);
      });
      if (token === undefined) throw new GraphFault('noToken');
      return token;
    },
  };
}
