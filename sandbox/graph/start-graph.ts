// Starts the sandbox's Microsoft Graph on this machine.

import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Tenant } from '../tenant/tenant';
import { Dispatch } from './dispatch';
import { FaultBox, type Faults } from './faults';
import type { GraphAnswer, GraphRequest, GraphState } from './graph-call';
import { GraphError } from './graph-error';
import { Limits, RequestLog, type GraphLimits, type RequestCounter } from './traffic';
import { Notifier, type LifecycleEvent, type Subscription } from './notifier';

interface GraphOptions {
  readonly tenant: Tenant;
  /** The virtual clock. */
  readonly now: () => Date;
  /** Subscriptions live on it, whatever the clock of duty shows; `now` when left out. */
  readonly realNow?: () => Date;
  /** A free one unless told. */
  readonly port?: number;
  /** The bearer token it takes; `sandbox` unless told. */
  readonly token?: string;
  readonly limits?: Partial<GraphLimits>;
  /** More addresses than this at once are refused by getMailTips. */
  readonly mostMailTips?: number;
  /** Addresses whose mail the app may touch, as RBAC for Applications would limit it; without it, everybody's. */
  readonly mailScope?: () => readonly string[];
  /** Next and delta links name graph.microsoft.com unless told to name this server. */
  readonly ownLinks?: boolean;
}

export interface SandboxGraph {
  /** What stands in for `https://graph.microsoft.com`. */
  readonly url: string;
  readonly tenant: Tenant;
  readonly requests: RequestCounter;
  setFaults(faults: Faults): void;
  subscriptions(): readonly Subscription[];
  /** Sends a lifecycle notification for a subscription. */
  lifecycle(subscriptionId: string, event: LifecycleEvent): void;
  /** Resolves when no notification is under way. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const version = '/v1.0';
const mostBytes = 4_000_000;

export async function startGraph(options: GraphOptions): Promise<SandboxGraph> {
  const { tenant, now, realNow = now } = options;
  const log = new RequestLog();
  const faults = new FaultBox();
  const notifier = new Notifier({ tenant, now: realNow, faults });
  const limits = new Limits({ atOnce: 4, inTenMinutes: 10_000, ...options.limits }, log);
  const place = { url: '' };
  const linkBase = () => (options.ownLinks === true ? place.url : 'https://graph.microsoft.com') + version;
  const state: GraphState = {
    tenant,
    now,
    realNow,
    faults,
    log,
    notifier,
    linkBase,
    mostMailTips: options.mostMailTips ?? 100,
    mailScope: options.mailScope,
  };
  const dispatch = new Dispatch(state, limits);
  const token = `Bearer ${options.token ?? 'sandbox'}`;
  const server = createServer((incoming, outgoing) => {
    void serve({ incoming, outgoing, dispatch, token, now }).catch(() => incoming.destroy());
  });
  place.url = await listen(server, options.port ?? 0);
  return { url: place.url, tenant, requests: log, ...controls({ server, notifier, faults }) };
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

interface Parts {
  readonly server: Server;
  readonly notifier: Notifier;
  readonly faults: FaultBox;
}

const controls = ({
  server,
  notifier,
  faults,
}: Parts): Omit<SandboxGraph, 'url' | 'tenant' | 'requests'> => ({
  setFaults: (next) => {
    faults.set(next);
  },
  subscriptions: () => notifier.live(),
  lifecycle: (id, event) => {
    notifier.lifecycle(id, event);
  },
  settled: () => notifier.settled(),
  close: async () => {
    faults.set({});
    notifier.close();
    const closed = new Promise<void>((resolve) =>
      server.close(() => {
        resolve();
      }),
    );
    server.closeAllConnections();
    await closed;
  },
});

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly dispatch: Dispatch;
  readonly token: string;
  readonly now: () => Date;
}

async function serve(exchange: Exchange): Promise<void> {
  const { incoming, outgoing, dispatch, now } = exchange;
  const gone = new AbortController();
  outgoing.on('close', () => {
    // Nobody reads why; without it each answer makes an error with a stack.
    gone.abort('closed');
  });
  const requestId = randomUUID();
  const request = await readRequest(exchange, gone.signal);
  const answer =
    request instanceof GraphError
      ? { status: request.status, body: request.body({ requestId, date: now() }) }
      : await dispatch.outer(request);
  if (answer.isCut === true) {
    incoming.socket.destroy();
    return;
  }
  write(outgoing, answer, { requestId, clientRequestId: incoming.headers['client-request-id'] });
}

async function readRequest(
  { incoming, token }: Exchange,
  gone: AbortSignal,
): Promise<GraphRequest | GraphError> {
  const cameAt = Date.now();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return new GraphError(413, 'RequestEntityTooLarge', 'The request is too large.');
    chunks.push(chunk);
  }
  if (incoming.headers.authorization !== token)
    return new GraphError(401, 'InvalidAuthenticationToken', 'Access token is empty or not valid here.');
  const text = Buffer.concat(chunks).toString();
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  );
  const rest = {
    method: incoming.method ?? 'GET',
    url: belowVersion(incoming.url ?? ''),
    headers,
    gone,
    cameAt,
  };
  try {
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    return { ...rest, body };
  } catch {
    return new GraphError(400, 'BadRequest', 'Unable to read JSON request payload.');
  }
}

/** What lies outside the version leads to no route. */
const belowVersion = (url: string): string =>
  url.startsWith(`${version}/`) ? url.slice(version.length) : `/unversioned${url}`;

function write(
  outgoing: ServerResponse,
  answer: GraphAnswer,
  ids: { readonly requestId: string; readonly clientRequestId: unknown },
): void {
  const json = answer.body === undefined ? '' : JSON.stringify(answer.body);
  const text = answer.text ?? json;
  outgoing.writeHead(answer.status, {
    ...(json === '' ? {} : { 'Content-Type': 'application/json;odata.metadata=minimal;charset=utf-8' }),
    'request-id': ids.requestId,
    'client-request-id': typeof ids.clientRequestId === 'string' ? ids.clientRequestId : ids.requestId,
    ...answer.headers,
  });
  outgoing.end(text);
}
