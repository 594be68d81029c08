// The SDK's adapter for our one app: it verifies callers, runs turns and keeps its clients and its token.

import type {
  Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  InvokeResponse,
} from 'botbuilder';
import { atMost } from '../../core/at-most';
import { realTime } from '../../core/clock';
import { createHttpTransport } from './http-transport';
import { keepToken, tokenFailureCode, type KeptToken } from './kept-token';
import { loadSdk } from './sdk';
import type {
  Authentication,
  Caller,
  Connector,
  ConnectorFactory,
  Sdk,
  Transport,
  TurnLogic,
  UserTokens,
} from './sdk';
import type { TeamsEdge } from './teams-options';

export interface ConnectorAdapter extends CloudAdapter {
  /** Throws when the token is not the channel's for this bot. */
  verify(activity: Activity, authorization: string): Promise<Caller>;
  /** One turn; its value is what an invoke is answered with. */
  turn(caller: Caller, activity: Activity, logic: TurnLogic): Promise<InvokeResponse | undefined>;
  connectorFor(serviceUrl: string): Promise<Connector>;
  /** Asks for a token towards the Connector; counts it and throws when none comes. */
  takeToken(): Promise<void>;
}

/** What the bot is towards the Connector, and what hears when it cannot prove that. */
export type ConnectorOptions = Pick<
  TeamsEdge,
  | 'appId'
  | 'appPassword'
  | 'appCertificate'
  | 'appType'
  | 'tenantId'
  | 'isSandbox'
  | 'serviceUrl'
  | 'openIdMetadataUrl'
  | 'count'
>;

/** One client per service URL is kept; there are a handful in the world, so more than this are not. */
const mostConnectors = 20;

export function createAdapter(sdk: Sdk, options: ConnectorOptions, transport: Transport): ConnectorAdapter {
  const token = keepToken((code) => {
    options.count({ what: 'tokenFailed', code });
  });
  const authentication = createAuthentication(sdk, options, { token, transport });
  class TurnAdapter extends sdk.botbuilder.CloudAdapter implements ConnectorAdapter {
    verify(activity: Activity, authorization: string): Promise<Caller> {
      return authentication.authenticateRequest(activity, authorization);
    }

    turn(caller: Caller, activity: Activity, logic: TurnLogic): Promise<InvokeResponse | undefined> {
      return this.processActivity(caller, activity, logic);
    }

    connectorFor(serviceUrl: string): Promise<Connector> {
      return authentication
        .createConnectorFactory(this.createClaimsIdentity(options.appId))
        .create(serviceUrl);
    }

    async takeToken(): Promise<void> {
      try {
        await this.connectorFor(options.serviceUrl);
        await token.renew();
      } catch (error) {
        options.count({ what: 'tokenFailed', code: tokenFailureCode(error) });
        throw error;
      }
    }
  }
  return new TurnAdapter(authentication);
}

interface Carrying {
  readonly token: KeptToken;
  readonly transport: Transport;
}

function createAuthentication(
  sdk: Sdk,
  options: ConnectorOptions,
  { token, transport }: Carrying,
): Authentication {
  const connectorOptions = { httpClient: token.watch(transport) };
  // Building clients for every turn costs more than the turn itself; all of ours are for the same app.
  class KeptAuthentication extends sdk.botbuilder.ConfigurationBotFrameworkAuthentication {
    private factory: ConnectorFactory | undefined;
    private userTokens: UserTokens | undefined;

    override createConnectorFactory(
      ...args: Parameters<Authentication['createConnectorFactory']>
    ): ConnectorFactory {
      return (this.factory ??= keepConnectors(super.createConnectorFactory(...args), token));
    }

    override createUserTokenClient(...args: Parameters<Authentication['createUserTokenClient']>): UserTokens {
      return (this.userTokens ??= super.createUserTokenClient(...args));
    }

    override async authenticateRequest(activity: Activity, authorization: string): Promise<Caller> {
      const caller = await super.authenticateRequest(activity, authorization);
      return { ...caller, connectorFactory: this.createConnectorFactory(caller.claimsIdentity) };
    }
  }
  return new KeptAuthentication(configurationOf(options), undefined, undefined, undefined, connectorOptions);
}

function configurationOf(
  options: ConnectorOptions,
): ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[0] {
  const credentials = {
    MicrosoftAppId: options.appId,
    MicrosoftAppPassword: options.appPassword ?? '',
    MicrosoftAppTenantId: options.tenantId,
    ...(options.isSandbox ? {} : { MicrosoftAppType: options.appType }),
    ...(options.appCertificate && {
      CertificateThumbprint: options.appCertificate.thumbprint,
      CertificatePrivateKey: options.appCertificate.privateKey,
    }),
  };
  return options.openIdMetadataUrl === undefined
    ? credentials
    : { ...credentials, ...publicCloud, ToBotFromChannelOpenIdMetadataUrl: options.openIdMetadataUrl };
}

/** The SDK takes all of these or none. */
const publicCloud = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
  CallerId: 'urn:botframework:azure',
};

function keepConnectors(factory: ConnectorFactory, token: KeptToken): ConnectorFactory {
  const kept = new Map<string, Promise<Connector>>();
  const create = factory.create.bind(factory);
  factory.create = (serviceUrl, audience) => {
    const known = kept.get(serviceUrl);
    if (known) return known;
    if (kept.size >= mostConnectors) kept.clear();
    const created = create(serviceUrl, audience).then((connector) => {
      connector.credentials = token.guard(connector.credentials);
      return connector;
    });
    kept.set(serviceUrl, created);
    created.catch(() => kept.delete(serviceUrl));
    return created;
  };
  return factory;
}

/** The identity libraries try again for minutes where a host does not know the identity. */
const patienceMillis = 30_000;

/** Takes a token for the Connector in the way that the bot does, and sends nothing: why none came, or undefined. */
export async function probeToken(options: Omit<ConnectorOptions, 'count'>): Promise<string | undefined> {
  const transport = createHttpTransport(1_000);
  try {
    const taken = createAdapter(loadSdk(), { ...options, count: () => undefined }, transport).takeToken();
    const isTaken = await atMost(
      realTime,
      patienceMillis,
      taken.then(() => true),
    );
    return isTaken === true ? undefined : 'timeout';
  } catch (error) {
    return tokenFailureCode(error);
  } finally {
    transport.close();
  }
}
