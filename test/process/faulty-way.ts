import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent, createServer, request as openRequest } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a network and a server do to a request on a bad day. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterSeconds?: number }
  /** No answer ever comes, and nothing is passed on. */
  | { readonly kind: 'stall' }
  /** Passed on only then. */
  | { readonly kind: 'late'; readonly until: Promise<unknown> }
  /** The connection is cut before anything is passed on. */
  | { readonly kind: 'cut' }
  /** Passed on and carried out; then the connection is cut without a byte of the answer, after what befalls meanwhile. */
  | { readonly kind: 'loseAnswer'; readonly meanwhile?: () => Promise<unknown> }
  /** Passed on and carried out; the connection is cut in the middle of the answer. */
  | { readonly kind: 'cutInAnswer' };

/** One request on its way. */
export interface Passing {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** How often this method and path have come before. */
  readonly earlier: number;
}

export type Judge = (passing: Passing) => Fault | undefined;

/** A way to a server that is really cut, and on which faults really happen, one request at a time. */
export interface FaultyWay {
  readonly url: string;
  /** From now on this decides what a request meets; counting begins anew. */
  judge(judge: Judge): void;
  /** Requests that came before the time which an earlier Retry-After had named for the same address. */
  tooEarly(): number;
  /** What was met so far, by kind or status. */
  met(): Readonly<Record<string, number>>;
  close(): Promise<void>;
}

interface Book {
  judge: Judge;
  seen: Map<string, number>;
  readonly notBefore: Map<string, number>;
  readonly met: Record<string, number>;
  tooEarly: number;
}

export async function startFaultyWay(target: string): Promise<FaultyWay> {
  const book: Book = { judge: () => undefined, seen: new Map(), notBefore: new Map(), met: {}, tooEarly: 0 };
  const agent = new Agent({ keepAlive: true });
  const server = createServer((request, response) => {
    const fault = faultOf(book, request);
    if (fault?.kind === 'status') refuse(request, response, fault);
    else if (fault?.kind === 'cut') request.socket.destroy();
    else if (fault?.kind !== 'stall') void passOn({ request, response, fault, agent, target });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(target);
  url.host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url: url.pathname === '/' && !target.endsWith('/') ? url.origin : url.href,
    judge: (judge) => {
      book.judge = judge;
      book.seen = new Map();
    },
    tooEarly: () => book.tooEarly,
    met: () => book.met,
    close: () => {
      agent.destroy();
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}

function faultOf(book: Book, { method = '', url = '' }: IncomingMessage): Fault | undefined {
  const key = `${method} ${url}`;
  const earlier = book.seen.get(key) ?? 0;
  book.seen.set(key, earlier + 1);
  if (Date.now() < (book.notBefore.get(key) ?? 0)) book.tooEarly += 1;
  const fault = book.judge({ method, path: url, earlier });
  if (fault === undefined) return undefined;
  const name = fault.kind === 'status' ? String(fault.status) : fault.kind;
  book.met[name] = (book.met[name] ?? 0) + 1;
  const wait = fault.kind === 'status' ? fault.retryAfterSeconds : undefined;
  if (wait !== undefined) book.notBefore.set(key, Date.now() + wait * 1_000);
  return fault;
}

/** The body is taken in first: an answer before that would be a cut of its own. */
function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, retryAfterSeconds }: Extract<Fault, { kind: 'status' }>,
): void {
  request.resume().on('end', () => {
    const wait = retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
    response.writeHead(status, { 'content-type': 'application/json', ...wait });
    response.end('{"error":{"code":"ServiceError","message":"A bad day"}}');
  });
}

interface Way {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly fault: Fault | undefined;
  readonly agent: Agent;
  readonly target: string;
}

async function passOn({ request, response, fault, agent, target }: Way): Promise<void> {
  if (fault?.kind === 'late') await fault.until;
  const { method, headers } = request;
  const onward = openRequest(new URL(request.url ?? '/', target), { method, headers, agent }, (answer) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => {
      if (fault?.kind === 'loseAnswer') {
        void Promise.resolve(fault.meanwhile?.()).then(() => request.socket.destroy());
        return;
      }
      const body = Buffer.concat(chunks);
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      if (fault?.kind !== 'cutInAnswer') response.end(body);
      else response.write(body.subarray(0, body.length / 2), () => request.socket.destroy());
    });
  });
  onward.on('error', () => request.socket.destroy());
  response.on('close', () => {
    if (!response.writableFinished) onward.destroy();
  });
  request.pipe(onward);
}
