// The bot SDKs, as far as this room uses them.

import { createRequire, Module } from 'node:module';
import type * as BotBuilder from 'botbuilder';
import type * as TeamsApplication from '@microsoft/teams-ai/lib/Application';

export interface Sdk {
  readonly botbuilder: typeof BotBuilder;
  readonly Application: typeof TeamsApplication.Application;
}

/** Types of the SDK's connector package, which is known only through botbuilder. */
export type Authentication = BotBuilder.ConfigurationBotFrameworkAuthentication;
export type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;
export type UserTokens = ReturnType<Authentication['createUserTokenClient']>;
export type Connector = Awaited<ReturnType<ConnectorFactory['create']>>;
/** Who called, as the SDK has verified it. */
export type Caller = Awaited<ReturnType<Authentication['authenticateRequest']>>;
export type TurnLogic = (context: BotBuilder.TurnContext) => Promise<void>;

type AuthenticationParts = ConstructorParameters<typeof BotBuilder.ConfigurationBotFrameworkAuthentication>;
/** What carries requests to the Connector. */
export type Transport = NonNullable<NonNullable<AuthenticationParts[4]>['httpClient']>;

/** Loads the SDKs at the first need: together they cost a third of a second and 90 MB. */
export function loadSdk(): Sdk {
  const load = createRequire(__filename);
  const botbuilder = load('botbuilder') as typeof BotBuilder;
  keepEntities(createRequire(load.resolve('botbuilder')));
  // The file itself: the package's index also loads models and tokenizers that nobody here calls.
  withoutDialogs(createRequire(load.resolve('@microsoft/teams-ai/lib/Application')));
  const { Application } = load('@microsoft/teams-ai/lib/Application') as typeof TeamsApplication;
  return { botbuilder, Application };
}

/** Application loads what signs people in by dialogs, and with it recognisers of dates and numbers in ten languages: 20 MB that nobody here calls. While it loads it needs their classes by name alone. */
function withoutDialogs(load: NodeJS.Require): void {
  const id = load.resolve('botbuilder-dialogs');
  const exports: unknown = new Proxy({}, { get: () => Object });
  load.cache[id] ??= Object.assign(new Module(id), { filename: id, loaded: true, exports });
}

interface EntityMapper {
  readonly Entity: { readonly type: { additionalProperties?: object } };
}

/** Left to itself the SDK sends of an entity only what it knows, and so loses the label of what AI has written. */
function keepEntities(load: NodeJS.Require): void {
  const mappers = load('botframework-connector/lib/connectorApi/models/mappers') as EntityMapper;
  mappers.Entity.type.additionalProperties = { type: { name: 'Object' } };
}
