import type { Application } from '@microsoft/teams-ai/lib/Application';
import type { TurnContext } from 'botbuilder';
import type { InvokeHandlers } from './invoke-handlers';
import type { Sdk } from './load-sdk';
import type { TurnHandlers } from './turn-handlers';

const anyVerb = /^/;

/** Which activity goes where. No storage: what the bot knows lives in its own database, never in turn state. */
export function createApplication(sdk: Sdk, handlers: TurnHandlers, invokes: InvokeHandlers): Application {
  const application = new sdk.Application({ startTypingTimer: false, removeRecipientMention: false });
  application.adaptiveCards.actionExecute(anyVerb, async (context) => {
    // Answered there; left to the SDK, one card with `refresh` would make it redraw every card from then on.
    await handlers.execute(context);
    return '';
  });
  application.activity(isCardAction, handlers.execute);
  application.activity(isInvoke('composeExtension/query'), invokes.search);
  application.activity(isInvoke('composeExtension/fetchTask'), invokes.takeOver);
  application.activity(isInvoke('message/submitAction'), invokes.feedback);
  application.adaptiveCards.actionSubmit(anyVerb, handlers.submit);
  application.activity('message', handlers.message);
  application.conversationUpdate('membersAdded', async (context) => {
    const { membersAdded, recipient } = context.activity;
    if (membersAdded?.some((member) => member.id === recipient.id)) await handlers.installed(context);
  });
  application.activity('installationUpdate', async (context) => {
    if (context.activity.action?.startsWith('add') === true) await handlers.installed(context);
  });
  return application;
}

const isInvoke =
  (name: string) =>
  ({ activity }: TurnContext): Promise<boolean> =>
    Promise.resolve(activity.type === 'invoke' && activity.name === name);

const isCardAction = isInvoke('adaptiveCard/action');
