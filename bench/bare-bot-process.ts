// The baseline of the turns: a bare CloudAdapter bot that makes the same calls outward, and nothing else.

import type { AddressInfo } from 'node:net';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import express from 'express';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const app = express();
app.use(express.json());

const contentType = 'application/vnd.microsoft.card.adaptive';
/** What the whole bot says to the same activity, drawn already, and how many calls it makes for one. */
export interface Saying {
  readonly activity: object;
  readonly card: object;
  readonly calls: number;
}

let saying: Saying = { activity: {}, card: {}, calls: 0 };
let owed = 0;
process.on('message', (told: Saying) => {
  saying = told;
  owed = 0;
  process.send?.({});
});

app.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context: TurnContext) => {
    const { type, replyToId } = context.activity;
    const { activity, card, calls } = saying;
    owed += calls;
    while (owed >= 1) {
      owed -= 1;
      if (type === 'message') await context.sendActivity(activity);
      else await context.updateActivity({ ...activity, id: replyToId ?? '' });
    }
    if (type !== 'invoke') return;
    const body = { statusCode: 200, type: contentType, value: card };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  });
});

const server = app.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages` });
});
