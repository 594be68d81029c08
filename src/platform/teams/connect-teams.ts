import type { Router } from 'express';
import { once } from '../../core/once';
import type { Messenger } from './messenger';
import { ExecuteAnswers, LateWork } from './answer-execute';
import { createApplication } from './bot-application';
import { createAdapter } from './connector-adapter';
import { ConnectorMessenger } from './connector-messenger';
import { createHttpTransport, type HttpTransport } from './http-transport';
import { InvokeHandlers } from './invoke-handlers';
import { loadSdk } from './load-sdk';
import { messagesEndpoint, type Bot } from './messages-endpoint';
import { withDefaults, type TeamsEdge, type TeamsOptions } from './teams-options';
import { TurnHandlers } from './turn-handlers';
import { isTooMany, TurnPace } from './turn-pace';

/** The bot's side of Teams. */
export interface TeamsRoom {
  /** `POST /api/messages`. */
  readonly router: Router;
  readonly messenger: Messenger;
  /** Loads the SDKs now instead of at the first message; call it when the server listens. */
  readonly warm: () => void;
  /** Waits for answers that are still on their way, then closes idle connections. */
  readonly close: () => Promise<void>;
}

/**
 * Connects the bot to Teams. Throws when the app id is missing outside the sandbox: without it the SDK would believe
 * everybody. The SDKs are loaded at the first message, the first notice, or by `warm`.
 */
export function connectTeams(options: TeamsOptions): TeamsRoom {
  if (!options.isSandbox && options.appId === '')
    throw new RangeError('MicrosoftAppId is required outside the sandbox');
  const edge = withDefaults(options);
  const transport = createHttpTransport(edge.limits.requestMillis);
  const late = new LateWork();
  const messenger: Messenger = new ConnectorMessenger(edge, (serviceUrl) =>
    bot().adapter.connectorFor(serviceUrl),
  );
  const bot: () => Bot = once(() => createBot(edge, transport, new ExecuteAnswers(edge, messenger, late)));
  return {
    router: messagesEndpoint(edge, bot),
    messenger,
    warm: () => {
      bot();
    },
    close: async () => {
      await late.settled();
      transport.close();
    },
  };
}

function createBot(edge: TeamsEdge, transport: HttpTransport, executes: ExecuteAnswers): Bot {
  const sdk = loadSdk();
  const pace = new TurnPace(edge.limits.turnsPerMinute, () => performance.now());
  const application = createApplication(sdk, new TurnHandlers(edge, executes), new InvokeHandlers(edge));
  return {
    adapter: createAdapter(sdk, edge, transport),
    run: async (context) => {
      if (!(await isTooMany(edge, pace, context))) await application.run(context);
    },
  };
}
