import type {
  Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  InvokeResponse,
  TurnContext,
} from 'botbuilder';
import { ConnectorFault } from './connector-fault';
import type { ConnectorOptions } from './http-transport';
import type { Sdk } from './load-sdk';
import type { TeamsOptions } from './teams-options';

type Authentication = ConfigurationBotFrameworkAuthentication;
type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;
type UserTokens = ReturnType<Authentication['createUserTokenClient']>;
export type Connector = Awaited<ReturnType<ConnectorFactory['create']>>;
/** Who called, as the SDK has verified it. */
export type Caller = Awaited<ReturnType<Authentication['authenticateRequest']>>;
export type TurnLogic = (context: TurnContext) => Promise<void>;

export interface ConnectorAdapter extends CloudAdapter {
  /** Throws when the token is not the channel's for this bot. */
  verify(activity: Activity, authorization: string): Promise<Caller>;
  /** One turn; its value is what an invoke is answered with. */
  turn(caller: Caller, activity: Activity, logic: TurnLogic): Promise<InvokeResponse | undefined>;
  connectorFor(serviceUrl: string): Promise<Connector>;
}

/** One client per service URL is kept; there are a handful in the world, so more than this are not. */
const mostConnectors = 20;

export function createAdapter(
  sdk: Sdk,
  options: TeamsOptions,
  connectorOptions: ConnectorOptions,
): ConnectorAdapter {
  const authentication = createAuthentication(sdk, options, connectorOptions);
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
  }
  return new TurnAdapter(authentication);
}

function createAuthentication(
  sdk: Sdk,
  options: TeamsOptions,
  connectorOptions: ConnectorOptions,
): Authentication {
  // Building clients for every turn costs more than the turn itself; all of ours are for the same app.
  class KeptAuthentication extends sdk.botbuilder.ConfigurationBotFrameworkAuthentication {
    private factory: ConnectorFactory | undefined;
    private userTokens: UserTokens | undefined;

    override createConnectorFactory(
      ...args: Parameters<Authentication['createConnectorFactory']>
    ): ConnectorFactory {
      return (this.factory ??= keepConnectors(super.createConnectorFactory(...args)));
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
  options: TeamsOptions,
): ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[0] {
  const credentials = {
    MicrosoftAppId: options.appId,
    MicrosoftAppPassword: options.appPassword ?? '',
    MicrosoftAppTenantId: options.tenantId,
    ...(options.isSandbox ? {} : { MicrosoftAppType: options.appType }),
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

function keepConnectors(factory: ConnectorFactory): ConnectorFactory {
  const kept = new Map<string, Promise<Connector>>();
  const create = factory.create.bind(factory);
  factory.create = (serviceUrl, audience) => {
    const known = kept.get(serviceUrl);
    if (known) return known;
    if (kept.size >= mostConnectors) kept.clear();
    const created = create(serviceUrl, audience).then(nameTokenFaults);
    kept.set(serviceUrl, created);
    created.catch(() => kept.delete(serviceUrl));
    return created;
  };
  return factory;
}

/** A token that could not be had means that nothing was sent. */
function nameTokenFaults(connector: Connector): Connector {
  const { credentials } = connector;
  connector.credentials = {
    async signRequest(request) {
      try {
        return await credentials.signRequest(request);
      } catch {
        throw new ConnectorFault({ kind: 'notSent' }, 'notSent token');
      }
    },
  };
  return connector;
}
