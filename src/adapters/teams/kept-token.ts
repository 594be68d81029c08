import { ConnectorFault } from './connector-fault';
import type { Connector, Transport } from './sdk-types';

type Credentials = Connector['credentials'];

interface TokenSource {
  getToken(forceRefresh: boolean): Promise<unknown>;
}

/** The bot's token towards the Connector: asked for by one request at a time, and anew when it was refused. */
export class KeptToken {
  private pending: Promise<unknown> | undefined;
  private isRefused = false;

  /** Sees the Connector's 401. */
  watch(transport: Transport): Transport {
    return {
      sendRequest: async (request) => {
        try {
          return await transport.sendRequest(request);
        } catch (error) {
          if (isUnauthorized(error)) this.isRefused = true;
          throw error;
        }
      },
    };
  }

  /** Credentials that fail as a request that was never sent: without a token, nothing leaves. */
  guard(credentials: Credentials): Credentials {
    return {
      signRequest: async (request) => {
        try {
          if (hasToken(credentials)) await this.ready(credentials);
          return await credentials.signRequest(request);
        } catch {
          throw new ConnectorFault({ kind: 'notSent' }, 'notSent token');
        }
      },
    };
  }

  private ready(source: TokenSource): Promise<unknown> {
    this.pending ??= this.fetch(source).finally(() => {
      this.pending = undefined;
    });
    return this.pending;
  }

  private async fetch(source: TokenSource): Promise<void> {
    const isRefused = this.isRefused;
    await source.getToken(isRefused);
    if (isRefused) this.isRefused = false;
  }
}

const isUnauthorized = (error: unknown): boolean =>
  error instanceof ConnectorFault && error.reason.kind === 'status' && error.reason.status === 401;

/** The sandbox's credentials belong to no app and have no token. */
const hasToken = (credentials: object): credentials is TokenSource =>
  'getToken' in credentials &&
  'appId' in credentials &&
  typeof credentials.appId === 'string' &&
  credentials.appId !== '';
