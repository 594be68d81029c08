import type { ConfigurationBotFrameworkAuthentication, TurnContext } from 'botbuilder';

/** Types of the SDK's connector package, which is known only through botbuilder. */
export type Authentication = ConfigurationBotFrameworkAuthentication;
export type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;
export type UserTokens = ReturnType<Authentication['createUserTokenClient']>;
export type Connector = Awaited<ReturnType<ConnectorFactory['create']>>;
/** Who called, as the SDK has verified it. */
export type Caller = Awaited<ReturnType<Authentication['authenticateRequest']>>;
export type TurnLogic = (context: TurnContext) => Promise<void>;

type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
/** What carries requests to the Connector. */
export type Transport = NonNullable<ConnectorOptions['httpClient']>;
