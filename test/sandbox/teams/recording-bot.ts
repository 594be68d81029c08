import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';

export interface Said {
  readonly type: string;
  readonly name?: string;
  readonly text?: string;
  readonly locale?: string;
  readonly replyToId?: string;
  readonly value?: unknown;
  readonly from: { readonly id: string; readonly aadObjectId: string };
  readonly conversation: { readonly id: string };
  readonly [key: string]: unknown;
}

export interface RecordingBot {
  readonly url: string;
  readonly said: Said[];
  /** What the next activities are answered with. */
  answer: { status: number; body: unknown };
  close(): Promise<void>;
}

/** A bot that keeps what it is told and gives the answer it was set to. */
export async function startRecordingBot(): Promise<RecordingBot> {
  const app = express().use(express.json());
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bot: RecordingBot = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    said: [],
    answer: { status: 200, body: undefined },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  app.post('/api/messages', (request, response) => {
    bot.said.push(request.body as Said);
    const { status, body } = bot.answer;
    if (body === undefined) response.status(status).end();
    else response.status(status).json(body);
  });
  return bot;
}
