// The web server: Teams, Graph's notifications, health; in the sandbox also the page and the clock.

import express from 'express';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ErrorRequestHandler, Router } from 'express';
import { messageOf, type OperatorLog } from '../../core/log';

interface HttpParts {
  readonly store: { isReady(): Promise<boolean> };
  readonly log: OperatorLog;
  readonly routers: readonly Router[];
}

/** Every router sees requests in order; what none answers is 404. */
export function httpApp({ store, log, routers }: HttpParts): express.Express {
  const app = express();
  app.disable('x-powered-by');
  // What this server answers is never asked for twice.
  app.disable('etag');
  app.get('/healthz', (_request, response) => {
    response.json({ alive: true });
  });
  const askReady = keptFor(1_000, () => store.isReady().catch(() => false));
  app.get('/readyz', async (_request, response) => {
    const isReady = await askReady();
    response.status(isReady ? 200 : 503).json({ ready: isReady });
  });
  for (const router of routers) app.use(router);
  app.use((_request, response) => {
    response.status(404).json({ error: 'not found' });
  });
  app.use(faultHandler(log));
  return app;
}

/** Strangers may ask as often as they like: the database hears of one of them at a time. */
function keptFor<T>(millis: number, ask: () => Promise<T>): () => Promise<T> {
  let kept: { readonly answer: Promise<T>; readonly at: number } | undefined;
  return () => {
    if (kept === undefined || performance.now() - kept.at >= millis)
      kept = { answer: ask(), at: performance.now() };
    return kept.answer;
  };
}

/** Turns a router's fault into a status without words of its own. */
function faultHandler(log: OperatorLog): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    if (status >= 500) log.error('A request failed', { error: messageOf(error) });
    response
      .status(status)
      .json({ error: status === 413 ? 'too large' : status < 500 ? 'bad request' : 'fault' });
  };
}

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

export interface Listening {
  readonly port: number;
  /** How long whoever is slow or says nothing may stay. */
  readonly limits: SocketLimits;
  close(): Promise<void>;
}

/** How long a stranger may hold a connection; in milliseconds. */
interface SocketLimits {
  /** From the connection, or from a request's first byte, to the end of its headers. */
  readonly headersMillis: number;
  /** To the end of its body. */
  readonly requestMillis: number;
  /** Between two requests. */
  readonly idleMillis: number;
  /** How often the first two are looked after: a connection lasts so much longer at most. */
  readonly checkMillis: number;
}

/** Whatever is slow or says nothing is gone within 30 seconds. */
const socketLimits: SocketLimits = {
  headersMillis: 25_000,
  requestMillis: 25_000,
  idleMillis: 25_000,
  checkMillis: 2_500,
};

interface Place {
  readonly port: number;
  readonly host: string | undefined;
}

/** In words for an operator, with the variables that mend it; what is not of the port stays as it is. */
function portTrouble(error: NodeJS.ErrnoException, port: number): Error {
  const words: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${String(port)} is taken by another program. Stop that one, or set another (PORT, OPS_PORT).`,
    EACCES: `Port ${String(port)} may not be opened by this user. Set one above 1023 (PORT, OPS_PORT).`,
    EADDRNOTAVAIL: 'The machine has no such address. Mend HOST or OPS_HOST.',
  };
  const told = words[error.code ?? ''];
  return told === undefined ? error : new Error(told, { cause: error });
}

/** Listens; rejects when the port is taken. */
export async function listen(
  app: express.Express,
  { port, host }: Place,
  limits: SocketLimits = socketLimits,
): Promise<Listening> {
  const server: Server = createServer(
    {
      headersTimeout: limits.headersMillis,
      requestTimeout: limits.requestMillis,
      keepAliveTimeout: limits.idleMillis,
      connectionsCheckingInterval: limits.checkMillis,
    },
    app,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(portTrouble(error, port));
    });
    server.listen({ port, ...(host === undefined ? {} : { host }) }, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    port: actual,
    limits,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeIdleConnections();
        setTimeout(() => {
          server.closeAllConnections();
        }, 2_000).unref();
      }),
  };
}

/** What goes with every page, whatever it says. Kept nowhere: neither here nor on the way. */
export const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
};
