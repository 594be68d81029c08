// The bot's token towards the Connector: asked for by one request at a time, and anew when it was refused.

import { ConnectorFault } from './http-transport';
import type { Connector, Transport } from './sdk';
import type { TeamsLimits } from './teams-options';

type Credentials = Connector['credentials'];

interface TokenSource {
  getToken(forceRefresh: boolean): Promise<unknown>;
}

export interface KeptToken {
  /** Sees the Connector's 401. */
  readonly watch: (transport: Transport) => Transport;
  /** Credentials that fail as a request that was never sent: without a token, nothing leaves. */
  readonly guard: (credentials: Credentials) => Credentials;
  /** Asks for a token whether there is one or not; throws when none comes. */
  readonly renew: () => Promise<void>;
}

/** `onFailure` hears each time that no token came, or that a renewed one was refused as well, or who has none. */
export function keepToken(onFailure: (code: string) => void): KeptToken {
  let kept: TokenSource | undefined;
  const state = { isRefused: false, isRenewed: false };
  const ready = oneAtATime((source: TokenSource) => takeToken(source, state, onFailure));
  return {
    watch: (transport) => ({
      sendRequest: async (request) => {
        try {
          const answer = await transport.sendRequest(request);
          state.isRenewed = false;
          return answer;
        } catch (error) {
          if (!isUnauthorized(error)) throw error;
          if (state.isRenewed || kept === undefined) onFailure('refused');
          state.isRefused = true;
          throw error;
        }
      },
    }),
    guard: (credentials) => {
      const source = hasToken(credentials) ? credentials : undefined;
      kept = source ?? kept;
      return {
        signRequest: async (request) => {
          try {
            if (source) await ready(source);
            return await credentials.signRequest(request);
          } catch {
            throw new ConnectorFault({ kind: 'notSent' }, 'notSent token');
          }
        },
      };
    },
    renew: async () => {
      await kept?.getToken(true);
    },
  };
}

/** Asks at once and then hourly, so that a bot with nothing to say finds out too that it cannot; nobody waits for it. */
export function watchToken(
  take: () => Promise<void>,
  { tokenMillis, noTokenMillis }: Pick<TeamsLimits, 'tokenMillis' | 'noTokenMillis'>,
): { readonly start: () => void; readonly stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const again = (millis: number) => {
    if (!isStopped) timer = setTimeout(ask, millis).unref();
  };
  const ask = () => {
    void take().then(
      () => {
        again(tokenMillis);
      },
      () => {
        again(noTokenMillis);
      },
    );
  };
  return {
    start: ask,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

interface TokenState {
  isRefused: boolean;
  isRenewed: boolean;
}

async function takeToken(
  source: TokenSource,
  state: TokenState,
  onFailure: (code: string) => void,
): Promise<void> {
  const { isRefused } = state;
  try {
    await source.getToken(isRefused);
  } catch (error) {
    onFailure(tokenFailureCode(error));
    throw error;
  }
  if (isRefused) Object.assign(state, { isRefused: false, isRenewed: true });
}

function oneAtATime<A>(run: (about: A) => Promise<void>): (about: A) => Promise<void> {
  let pending: Promise<void> | undefined;
  return (about) =>
    (pending ??= run(about).finally(() => {
      pending = undefined;
    }));
}

/** Entra's and the network's codes for why no token came; their words may hold ids and are not kept. */
const knownCode =
  /AADSTS\d+|endpoints_resolution_error|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network_error|ManagedIdentityCredential/;

export const tokenFailureCode = (error: unknown): string =>
  knownCode.exec(error instanceof Error ? error.message : String(error))?.[0] ?? 'unknown';

const isUnauthorized = (error: unknown): boolean =>
  error instanceof ConnectorFault && error.reason.kind === 'status' && error.reason.status === 401;

/** The sandbox's credentials belong to no app and have no token. */
const hasToken = (credentials: object): credentials is TokenSource =>
  'getToken' in credentials &&
  'appId' in credentials &&
  typeof credentials.appId === 'string' &&
  credentials.appId !== '';
