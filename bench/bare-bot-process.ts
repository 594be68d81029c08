/** The baseline of the turns: a bare CloudAdapter bot that makes the same calls outward, and nothing else. */

import type { AddressInfo } from 'node:net';
import type { TurnContext } from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const app = express();
app.use(express.json());

const card = {
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: { type: 'AdaptiveCard', version: '1.5', body: [] },
};

app.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context: TurnContext) => {
    const { type, replyToId } = context.activity;
    if (type === 'message') await context.sendActivity({ type: 'message', attachments: [card] });
    if (type !== 'invoke') return;
    await context.updateActivity({ type: 'message', id: replyToId ?? '', attachments: [card] });
    const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card.content };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  });
});

const server = app.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages` });
});
