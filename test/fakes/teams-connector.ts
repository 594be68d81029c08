import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the Connector does with one request. */
export type Step =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body?: string;
      readonly headers?: http.OutgoingHttpHeaders;
    }
  /** Cuts the connection without an answer. */
  | { readonly kind: 'cut' }
  /** Says that it has begun (103), and cuts the connection. */
  | { readonly kind: 'cutAfterHints' }
  /** Begins a good answer and cuts it in its body. */
  | { readonly kind: 'cutBody' }
  /** Never answers. */
  | { readonly kind: 'hang' };

export interface Taken {
  readonly method: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
}

export interface FakeConnector {
  readonly url: string;
  readonly taken: Taken[];
  /** Connections that were ever opened. */
  readonly connections: () => number;
  /** Does these with the next requests; after them it takes everything. */
  script(...steps: Step[]): void;
  close(): Promise<void>;
}

export async function startFakeConnector(): Promise<FakeConnector> {
  const taken: Taken[] = [];
  const steps: Step[] = [];
  let connections = 0;
  const server = http.createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      taken.push({ method, path: url, headers, body: JSON.parse(text) as Record<string, unknown> });
      play(
        response,
        steps.shift() ?? { kind: 'answer', status: 201, body: `{"id":"activity-${taken.length}"}` },
      );
    });
  });
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    taken,
    connections: () => connections,
    script: (...next) => void steps.push(...next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function play(response: http.ServerResponse, step: Step): void {
  if (step.kind === 'cut') response.socket?.destroy();
  if (step.kind === 'answer')
    response.writeHead(step.status, { 'content-type': 'application/json', ...step.headers }).end(step.body);
  if (step.kind === 'cutAfterHints') {
    response.writeEarlyHints({ link: '</a>; rel=preload' }, () => response.socket?.destroy());
  }
  if (step.kind === 'cutBody') {
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': 100 });
    response.write('{"id":', () => response.socket?.destroy());
  }
}
