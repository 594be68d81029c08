// Another system that wants to know who has a mailbox: takes the webhook, and has bad days on demand.

import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { bodyOf, closed, listening } from '../local-server';

/**
 * `down`: nobody listens; `slow`: takes it, and answers too late; `redirect`: sends the asker elsewhere; `garbage`:
 * answers what is no HTTP; `forgetful`: takes it, and its answer is lost; `busy`: 503, for so many seconds.
 */
export const receiverModes = ['up', 'down', 'slow', 'redirect', 'garbage', 'forgetful', 'busy'] as const;
export type ReceiverMode = (typeof receiverModes)[number];

/** One request that came whole. */
export interface Received {
  readonly id: string;
  /** Real milliseconds since 1970. */
  readonly atMillis: number;
  /** The signature is that of the secret, over id, time and body. */
  readonly isSigned: boolean;
  readonly body: string;
  /** Kept as news; what was answered otherwise was not. */
  readonly isTaken: boolean;
  /** How it was answered. */
  readonly mode: ReceiverMode;
  /** The same id was taken before. */
  readonly isRepeated: boolean;
}

interface ReceiverOptions {
  readonly secret: string;
  /** How late a slow one answers; 20 seconds unless told. */
  readonly slowMillis?: number;
  readonly busySeconds?: number;
}

export interface SandboxReceiver {
  readonly url: string;
  readonly mode: () => ReceiverMode;
  set(mode: ReceiverMode): Promise<void>;
  /** In the order in which it came. */
  list(): readonly Received[];
  /** Asked for where a redirect led: always none. */
  readonly followed: () => number;
  close(): Promise<void>;
}

const takes: ReadonlySet<ReceiverMode> = new Set(['up', 'slow', 'forgetful']);

/** What it remembers. */
interface Memory {
  readonly received: Received[];
  mode: ReceiverMode;
  followed: number;
}

export async function startReceiver(options: ReceiverOptions): Promise<SandboxReceiver> {
  const memory: Memory = { received: [], mode: 'up', followed: 0 };
  let server = serve(memory, options);
  const port = await listening(server, 0);
  return {
    url: `http://127.0.0.1:${port}/duty`,
    mode: () => memory.mode,
    followed: () => memory.followed,
    list: () => memory.received,
    set: async (next) => {
      if (next === 'down' && memory.mode !== 'down') await closed(server);
      if (next !== 'down' && memory.mode === 'down') {
        server = serve(memory, options);
        await listening(server, port);
      }
      memory.mode = next;
    },
    close: async () => {
      if (memory.mode !== 'down') await closed(server);
    },
  };
}

const serve = (memory: Memory, options: ReceiverOptions): Server =>
  createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { mode, received } = memory;
      if (request.url === '/elsewhere') memory.followed += 1;
      const [id = ''] = [request.headers['webhook-id']].flat();
      const isTaken = takes.has(mode);
      const isRepeated = received.some((one) => one.isTaken && one.id === id);
      const isSigned = hasSignature(request, body, options.secret);
      received.push({ id, body, mode, isSigned, isTaken, isRepeated, atMillis: Date.now() });
      answer(request, response, { ...options, mode });
    });
  });

interface Answering extends ReceiverOptions {
  readonly mode: ReceiverMode;
}

function answer(request: IncomingMessage, response: ServerResponse, options: Answering): void {
  const { mode, slowMillis = 20_000, busySeconds = 2 } = options;
  const socket: Socket = request.socket;
  if (mode === 'slow') setTimeout(() => response.writeHead(204).end(), slowMillis).unref();
  else if (mode === 'redirect') response.writeHead(307, { location: '/elsewhere' }).end();
  else if (mode === 'busy') response.writeHead(503, { 'retry-after': String(busySeconds) }).end();
  else if (mode === 'garbage') socket.end('\u0000\u0001 what is that?\r\n\r\n');
  else if (mode === 'forgetful') socket.destroy();
  else response.writeHead(204).end();
}

/** By the specification alone, not by what the bot signs with. */
function hasSignature({ headers }: IncomingMessage, body: string, secret: string): boolean {
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const wanted = createHmac('sha256', key).update(signed).digest();
  return String(headers['webhook-signature'])
    .split(' ')
    .filter((one) => one.startsWith('v1,'))
    .map((one) => Buffer.from(one.slice(3), 'base64'))
    .some((one) => one.length === wanted.length && timingSafeEqual(one, wanted));
}
