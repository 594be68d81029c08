// A Graph that says what a test tells it to say, over real HTTP, and notes what it was asked.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
  readonly atMillis: number;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, text as it is. */
  readonly body?: unknown;
  readonly afterMillis?: number;
  /** `cut`: the connection ends instead of an answer; `cutBody`: in the middle of it; `hang`: nothing ever comes. */
  readonly fault?: 'cut' | 'cutBody' | 'hang';
}

export type Script = (asked: Asked) => Reply | Promise<Reply>;

export interface GraphServer {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** The most requests at once that were about the same mailbox. */
  readonly mostAtOnce: (mailbox: string) => number;
  close(): Promise<void>;
}

export async function startGraphServer(script: Script): Promise<GraphServer> {
  const asked: Asked[] = [];
  const running = new Map<string, number>();
  const most = new Map<string, number>();
  const server = createServer((request, response) => {
    void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const one = await read(request);
    asked.push(one);
    const mailbox = decodeURIComponent(/\/users\/([^/]+)/.exec(one.path)?.[1] ?? '').toLowerCase();
    const now = (running.get(mailbox) ?? 0) + 1;
    running.set(mailbox, now);
    most.set(mailbox, Math.max(now, most.get(mailbox) ?? 0));
    response.on('close', () => running.set(mailbox, (running.get(mailbox) ?? 1) - 1));
    write(response, await script(one));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    mostAtOnce: (mailbox) => most.get(mailbox) ?? 0,
    close: () => close(server),
  };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', 'http://graph');
  const text = Buffer.concat(chunks).toString();
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
    atMillis: Date.now(),
  };
}

function write(response: ServerResponse, reply: Reply): void {
  if (reply.fault === 'hang') return;
  if (reply.fault === 'cut') {
    response.destroy();
    return;
  }
  const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? {});
  const send = (): void => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(text)) };
    response.writeHead(reply.status ?? 200, { ...headers, ...reply.headers });
    if (reply.fault === 'cutBody') {
      response.write(text.slice(0, text.length / 2));
      setTimeout(() => response.destroy(), 5);
    } else response.end(reply.status === 204 ? undefined : text);
  };
  if (reply.afterMillis === undefined) send();
  else setTimeout(send, reply.afterMillis);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
}

/** Says one reply after the other, and the last one for ever. */
export function inTurn(...replies: readonly Reply[]): Script {
  let next = 0;
  return () => replies[Math.min(next++, replies.length - 1)] ?? { status: 500 };
}

export const refusal = (
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status,
  headers,
  body: { error: { code, message: 'made up' } },
});
