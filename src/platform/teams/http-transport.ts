// Carries requests to the Connector, and says what a failed one means for the one who sends.

import type { IncomingHttpHeaders } from 'node:http';
import { setMaxListeners } from 'node:events';
import { createRequire } from 'node:module';
import type * as Undici from 'undici';
import type { SendOutcome } from './messenger';
import { parseRetryAfter } from '../retry-after';
import type { Transport } from './sdk';

/**
 * What went wrong with a request to the Connector. `status`: it answered; `notSent`: it cannot have been received;
 * `lost`: it may have been carried out.
 */
type FaultReason =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterMillis: number | undefined }
  | { readonly kind: 'notSent' }
  | { readonly kind: 'lost' };

/** No RestError on purpose: the SDK's own retries, which would say things twice, pass it by. */
export class ConnectorFault extends Error {
  constructor(
    readonly reason: FaultReason,
    readonly code: string,
  ) {
    super(`The Connector did not carry out the request (${code})`);
    this.name = 'ConnectorFault';
  }
}

type Outgoing = Parameters<Transport['sendRequest']>[0];
type Incoming = Awaited<ReturnType<Transport['sendRequest']>>;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const largestAnswer = 1024 * 1024;
/** To one host. */
const connections = 64;

interface HttpTransport extends Transport {
  /** Closes all connections. */
  close(): void;
}

/**
 * Carries requests to the Connector once, never again, and says exactly how far a failed one came: whoever repeats a
 * message must know whether it may have arrived. Answers other than 2xx are thrown as faults.
 */
export function createHttpTransport(timeoutMillis: number): HttpTransport {
  let opened: Undici.Agent | undefined;
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  return {
    async sendRequest(outgoing) {
      opened ??= openAgent(timeoutMillis, closing.signal);
      const answer = await exchange(outgoing, opened, timeoutMillis);
      if (!isGood(answer.status)) throw faultOf(answer);
      return responseTo(outgoing, answer);
    },
    close: () => {
      void opened?.destroy();
      closing.abort();
    },
  };
}

/** Loaded at the first request: it takes a twentieth of a second of work. */
function openAgent(timeoutMillis: number, closing: AbortSignal): Undici.Agent {
  const { Agent } = createRequire(__filename)('undici') as typeof Undici;
  return new Agent({
    connections,
    // The agent's own end leaves alone what is still being connected.
    connect: { timeout: timeoutMillis, signal: closing },
    // Idle sockets are given up before servers that keep them for 5 s close them in the middle of a new request.
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 4_000,
  });
}

const isGood = (status: number): boolean => status >= 200 && status <= 299;

function faultOf(answer: Answer): ConnectorFault {
  // A proxy may add another one: undici then gives both.
  const [after] = [answer.headers['retry-after'] as string | readonly string[] | undefined].flat();
  const retryAfterMillis = parseRetryAfter(after, Date.now());
  const named = /"code"\s*:\s*"([A-Za-z]{1,60})"/.exec(answer.text.slice(0, 2_000))?.[1];
  const code = `http-${answer.status}${named === undefined ? '' : ` ${named}`}`;
  return new ConnectorFault({ kind: 'status', status: answer.status, retryAfterMillis }, code);
}

function responseTo(request: Outgoing, answer: Answer): Incoming {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  headers.set('content-type', 'application/json');
  // A 2xx is carried out, whatever its body looks like; the SDK must not stumble over it.
  return { request, headers, status: 200, bodyAsText: isJson(answer.text) ? answer.text : '{}' };
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** Until a request is on a connection nothing can have been received; after that, anything may have. */
function exchange(outgoing: Outgoing, agent: Undici.Agent, timeoutMillis: number): Promise<Answer> {
  const { origin, pathname, search } = new URL(outgoing.url);
  const [method, path] = [outgoing.method as Undici.Dispatcher.HttpMethod, pathname + search];
  const request = { origin, path, method, headers: headersFor(outgoing), body: bodyOf(outgoing) };
  return new Promise((resolve, reject) => {
    let controller: Undici.Dispatcher.DispatchController | undefined;
    let isOver = false;
    const end = () => {
      isOver = true;
      clearTimeout(timer);
    };
    const fail = (code: string) => {
      end();
      const kind = controller === undefined ? 'notSent' : 'lost';
      reject(new ConnectorFault({ kind }, `${kind} ${code}`));
      controller?.abort(new Error(code));
    };
    // In a process that stood still an answer may lie here unread: that comes first.
    const timer = setTimeout(() => {
      setImmediate(() => {
        if (!isOver) fail('timeout');
      });
    }, timeoutMillis);
    const onRequestStart = (started: Undici.Dispatcher.DispatchController) => {
      // Thrown, it keeps the request off the connection, which stays open for others.
      if (isOver) throw new Error('timeout');
      controller = started;
    };
    const heard = answerReader((answer) => {
      end();
      resolve(answer);
    }, fail);
    agent.dispatch(request, { onRequestStart, ...heard });
  });
}

const bodyOf = (outgoing: Outgoing): string => (typeof outgoing.body === 'string' ? outgoing.body : '');

function headersFor(outgoing: Outgoing): IncomingHttpHeaders {
  const headers: IncomingHttpHeaders = outgoing.headers.toJson();
  delete headers['accept-encoding'];
  delete headers['content-length'];
  return headers;
}

/** Fails when a good answer's body is cut; of a bad one the status is enough. */
function answerReader(
  done: (answer: Answer) => void,
  fail: (code: string) => void,
): Undici.Dispatcher.DispatchHandler {
  const chunks: Buffer[] = [];
  let [status, length] = [0, 0];
  let headers: IncomingHttpHeaders = {};
  const tell = () => {
    done({ status, headers, text: Buffer.concat(chunks).toString() });
  };
  return {
    onResponseStart: (_, ...started) => {
      // What is below 200 is no answer yet.
      if (started[0] >= 200) [status, headers] = started;
    },
    onResponseData: (controller, chunk) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length <= largestAnswer) return;
      tell();
      controller.abort(new Error('The answer is too large'));
    },
    onResponseEnd: tell,
    onResponseError: (_, error: NodeJS.ErrnoException) => {
      if (status === 0) fail(error.code ?? 'error');
      else if (isGood(status)) fail('cut');
      else tell();
    },
  };
}

type Failure = Exclude<SendOutcome<never>, { readonly kind: 'done' }>;

/** 401 passes when the token has been renewed, 408, 412 and 429 with time, and so does whatever ails the server. */
const isPassing = (status: number): boolean => [401, 408, 412, 429].includes(status) || status >= 500;

/** What a failed request means for the one who sends. */
function failureOf(error: unknown, backOffMillis: number): Failure {
  if (!(error instanceof ConnectorFault)) return { kind: 'refused', code: 'invalid-request' };
  const { reason, code } = error;
  if (reason.kind === 'lost') return { kind: 'lost', code };
  if (reason.kind === 'notSent') return { kind: 'later', afterMillis: backOffMillis, code };
  if (isPassing(reason.status))
    return { kind: 'later', afterMillis: reason.retryAfterMillis ?? backOffMillis, code };
  return { kind: reason.status === 403 ? 'unreachable' : 'refused', code };
}

/** Runs a request and tells what became of it. */
export async function outcomeOf<T>(run: () => Promise<T>, backOffMillis: number): Promise<SendOutcome<T>> {
  try {
    return { kind: 'done', value: await run() };
  } catch (error) {
    return failureOf(error, backOffMillis);
  }
}
