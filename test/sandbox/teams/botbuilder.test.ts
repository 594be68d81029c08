import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  TurnContext,
} from 'botbuilder';
import type { ConversationParameters, ConversationReference } from 'botbuilder';
import express from 'express';
import { startTeams } from '../../../sandbox/teams/start-teams';

const TENANT = '99999999-0000-0000-0000-000000000000';
const ANNA = {
  id: '11111111-0000-0000-0000-000000000001',
  name: 'Anna Registrator',
  upn: 'anna@ale.example',
};
const card = (text: string): object => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
});

it('speaks with the real adapter of the bot SDK: a first message, a change, an answer and a click', async () => {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '' }));
  const app = express().use(express.json());
  app.post('/api/messages', (request, response) => {
    void adapter.process(request, response, async (context) => {
      if (context.activity.type === 'invoke') {
        const value = card('efter');
        const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
        await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
      } else await context.sendActivity(`Du skrev ${context.activity.text}.`);
    });
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const botUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  const teams = await startTeams({ people: () => [ANNA], botUrl: () => botUrl, tenantId: TENANT });
  try {
    const parameters: Partial<ConversationParameters> = {
      isGroup: false,
      members: [{ id: ANNA.id, name: '' }],
      tenantId: TENANT,
      channelData: { tenant: { id: TENANT } },
    };
    let reference: Partial<ConversationReference> = {};
    const first = CardFactory.adaptiveCard(card('före'));
    let activityId: string | undefined;
    await adapter.createConversationAsync(
      '',
      'msteams',
      teams.url,
      'https://api.botframework.com',
      parameters as ConversationParameters,
      async (context) => {
        reference = TurnContext.getConversationReference(context.activity);
        activityId = (await context.sendActivity(MessageFactory.attachment(first)))?.id;
      },
    );
    expect(teams.chat(ANNA.id)).toMatchObject([{ id: activityId, cards: [card('före')] }]);

    await adapter.continueConversationAsync('', reference, async (context) => {
      const attachments = [CardFactory.adaptiveCard(card('ändrad'))];
      await context.updateActivity({ type: 'message', id: activityId!, attachments });
    });
    expect(teams.chat(ANNA.id)).toMatchObject([{ id: activityId, cards: [card('ändrad')] }]);

    await teams.click(ANNA.id, activityId!, { verb: 'x', data: {}, inputs: {} });
    await teams.say(ANNA.id, 'hej');
    expect(teams.chat(ANNA.id)).toMatchObject([
      { cards: [card('efter')] },
      { from: 'person', text: 'hej' },
      { from: 'bot', text: 'Du skrev hej.' },
    ]);
  } finally {
    await teams.close();
    server.close();
    server.closeAllConnections();
  }
});
