// A register of cases to play with: Platina's REST API 8, as far as its published pages go, with bad days on demand.

import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { bodyOf, closed, listening } from '../local-server';
import { answerPlatina, type PlatinaBooks } from './platina-answers';

/**
 * `down`: nobody listens; `slow`: takes it, and answers too late; `forgetful`: takes the case and dies before it has
 * answered; `refuses`: takes no title; `locked`: the bot has no rights; `busy`: 503; `garbage`: answers what is no JSON.
 */
export const diaryModes = [
  'up',
  'down',
  'slow',
  'forgetful',
  'refuses',
  'locked',
  'busy',
  'garbage',
] as const;
type DiaryMode = (typeof diaryModes)[number];

interface DiaryOptions {
  /** What the bot is signed in with. */
  readonly token: string;
  readonly now: () => Date;
  /** How late a slow one answers; 40 seconds unless told. */
  readonly slowMillis?: number;
  readonly busySeconds?: number;
}

export interface SandboxDiary {
  readonly url: string;
  readonly mode: () => DiaryMode;
  set(mode: DiaryMode): Promise<void>;
  /** How the next requests that would take something end: one for each, then as the mode says. */
  readonly script: DiaryMode[];
  readonly books: PlatinaBooks;
  /** Asked for where a redirect would lead, or without the token. */
  readonly strangers: () => number;
  close(): Promise<void>;
}

export async function startDiary(options: DiaryOptions): Promise<SandboxDiary> {
  const books: PlatinaBooks = { cases: [], deeds: [] };
  const state = { mode: 'up' as DiaryMode, strangers: 0 };
  const script: DiaryMode[] = [];
  const serve = () =>
    createServer((request, response) => {
      void bodyOf(request).then((body) => {
        const isTaking = request.method === 'POST';
        const mode = (isTaking ? script.shift() : undefined) ?? state.mode;
        if (request.headers.authorization !== `Bearer ${options.token}`) state.strangers += 1;
        answer({ request, response, body, mode, books, options });
      });
    });
  let server = serve();
  const port = await listening(server, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    mode: () => state.mode,
    strangers: () => state.strangers,
    ...{ script, books },
    set: async (next) => {
      if (next === 'down' && state.mode !== 'down') await closed(server);
      if (next !== 'down' && state.mode === 'down') {
        server = serve();
        await listening(server, port);
      }
      state.mode = next;
    },
    close: async () => {
      if (state.mode !== 'down') await closed(server);
    },
  };
}

interface Asking {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: string;
  readonly mode: DiaryMode;
  readonly books: PlatinaBooks;
  readonly options: DiaryOptions;
}

function answer({ request, response, body, mode, books, options }: Asking): void {
  const send = (status: number, value: unknown, more: Readonly<Record<string, string>> = {}) =>
    response
      .writeHead(status, { 'content-type': 'application/json', ...more })
      .end(value === undefined ? '' : JSON.stringify(value));
  if (request.headers.authorization !== `Bearer ${options.token}`) return void send(401, undefined);
  if (mode === 'locked') return void send(403, { title: 'Forbidden', status: 403 });
  if (mode === 'busy') {
    return void send(503, undefined, { 'retry-after': String(options.busySeconds ?? 2) });
  }
  const isTaking = request.method === 'POST';
  if (mode === 'garbage' && !isTaking) return void response.writeHead(200).end('<html>');
  if (mode === 'refuses' && isTaking) {
    return void send(400, { status: 400, errors: { title: ['The title is not allowed.'] } });
  }
  const url = new URL(request.url ?? '/', 'http://here');
  const given = isTaking ? parsed(body) : undefined;
  const asked = { method: request.method ?? 'GET', url, given };
  const { status, value } = answerPlatina(books, asked, { newId: randomUUID, now: options.now });
  if (isTaking && mode === 'forgetful') return void request.socket.destroy();
  if (isTaking && mode === 'garbage') return void response.writeHead(status).end('{"id": ');
  if (isTaking && mode === 'slow')
    return void setTimeout(() => send(status, value), options.slowMillis ?? 40_000).unref();
  send(status, value);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
