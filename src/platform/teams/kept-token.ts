import { ConnectorFault } from './connector-fault';
import type { Connector, Transport } from './sdk-types';

type Credentials = Connector['credentials'];

interface TokenSource {
  getToken(forceRefresh: boolean): Promise<unknown>;
}

/** The bot's token towards the Connector: asked for by one request at a time, and anew when it was refused. */
export class KeptToken {
  private pending: Promise<unknown> | undefined;
  private source: TokenSource | undefined;
  private isRefused = false;
  private isRenewed = false;

  /** `onFailure` hears each time that no token came, or that a renewed one was refused as well. */
  constructor(private readonly onFailure: (code: string) => void) {}

  /** Sees the Connector's 401. */
  watch(transport: Transport): Transport {
    return {
      sendRequest: async (request) => {
        try {
          const answer = await transport.sendRequest(request);
          this.isRenewed = false;
          return answer;
        } catch (error) {
          if (isUnauthorized(error)) this.refused();
          throw error;
        }
      },
    };
  }

  /** Credentials that fail as a request that was never sent: without a token, nothing leaves. */
  guard(credentials: Credentials): Credentials {
    if (hasToken(credentials)) this.source = credentials;
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

  /** Asks for a token whether there is one or not; throws when none comes. */
  async renew(): Promise<void> {
    await this.source?.getToken(true);
  }

  private refused(): void {
    if (this.isRenewed) this.onFailure('refused');
    this.isRefused = true;
  }

  private ready(source: TokenSource): Promise<unknown> {
    this.pending ??= this.fetch(source).finally(() => {
      this.pending = undefined;
    });
    return this.pending;
  }

  private async fetch(source: TokenSource): Promise<void> {
    const isRefused = this.isRefused;
    try {
      await source.getToken(isRefused);
    } catch (error) {
      this.onFailure(tokenFailureCode(error));
      throw error;
    }
    if (isRefused) [this.isRefused, this.isRenewed] = [false, true];
  }
}

/** Entra's and the network's codes for why no token came; their words may hold ids and are not kept. */
const knownCode =
  /AADSTS\d+|endpoints_resolution_error|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ManagedIdentityCredential/;

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
