// The bot's side of Teams: the endpoint, the messenger, and which activity goes where.

import type { Application } from '@microsoft/teams-ai/lib/Application';
import type { TurnContext } from 'botbuilder';
import type { Router } from 'express';
import { once } from '../../core/once';
import { clickAnswers, handleFeedback, handleSearch, type ClickAnswers } from './answer-click';
import { createAdapter } from './connector-adapter';
import { connectorMessenger } from './connector-messenger';
import { createHttpTransport } from './http-transport';
import { watchToken } from './kept-token';
import { messagesEndpoint, type Bot } from './messages-endpoint';
import type { Messenger } from './messenger';
import { loadSdk, type Sdk } from './sdk';
import { handleTakeOver } from './take-over';
import { withDefaults, type TeamsEdge, type TeamsOptions } from './teams-options';
import { handleExecute, handleInstalled, handleMessage, handleSubmit } from './turn-handlers';
import { isTooMany, turnPace } from './turn-pace';

interface TeamsRoom {
  /** `POST /api/messages`. */
  readonly router: Router;
  readonly messenger: Messenger;
  /** Loads the SDKs now instead of at the first message, and asks for the bot's token from now on; when the server listens. */
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
  const pace = turnPace(edge.limits.turnsPerMinute, () => performance.now());
  const messenger: Messenger = connectorMessenger(edge, (serviceUrl) =>
    bot().adapter.connectorFor(serviceUrl),
  );
  const clicks = clickAnswers(edge, messenger);
  const bot: () => Bot = once(() => {
    const sdk = loadSdk();
    const application = createApplication(sdk, edge, clicks);
    return {
      adapter: createAdapter(sdk, edge, transport),
      run: async (context) => {
        if (!(await isTooMany(edge, pace, context))) await application.run(context);
      },
    };
  });
  const token = watchToken(() => bot().adapter.takeToken(), edge.limits);
  return {
    router: messagesEndpoint(edge, bot),
    messenger,
    warm: () => {
      bot();
      token.start();
    },
    close: async () => {
      token.stop();
      await clicks.settled();
      transport.close();
    },
  };
}

const anyVerb = /^/;

/** No storage: what the bot knows lives in its own database, never in turn state. */
function createApplication(sdk: Sdk, edge: TeamsEdge, clicks: ClickAnswers): Application {
  const application = new sdk.Application({ startTypingTimer: false, removeRecipientMention: false });
  const run = (handle: (edge: TeamsEdge, context: TurnContext) => Promise<void>) => (context: TurnContext) =>
    handle(edge, context);
  const [execute, installed] = [run(handleExecute(clicks)), run(handleInstalled)];
  application.adaptiveCards.actionExecute(anyVerb, async (context) => {
    // Answered there; left to the SDK, one card with `refresh` would make it redraw every card from then on.
    await execute(context);
    return '';
  });
  application.activity(isInvoke('adaptiveCard/action'), execute);
  application.activity(isInvoke('composeExtension/query'), run(handleSearch));
  application.activity(isInvoke('composeExtension/fetchTask'), run(handleTakeOver));
  application.activity(isInvoke('message/submitAction'), run(handleFeedback));
  application.adaptiveCards.actionSubmit(anyVerb, run(handleSubmit));
  application.activity('message', run(handleMessage));
  application.conversationUpdate('membersAdded', async (context) => {
    const { membersAdded, recipient } = context.activity;
    if (membersAdded?.some((member) => member.id === recipient.id)) await installed(context);
  });
  application.activity('installationUpdate', async (context) => {
    if (context.activity.action?.startsWith('add') === true) await installed(context);
  });
  return application;
}

const isInvoke =
  (name: string) =>
  ({ activity }: TurnContext): Promise<boolean> =>
    Promise.resolve(activity.type === 'invoke' && activity.name === name);
