import express from 'express';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { z } from 'zod';
import type { todaySchema } from '../../src/desk/page-schemas';
import type {
  foundSchema,
  messageSchema,
  pageSchema,
  rowSchema,
  wordsSchema,
} from '../../src/incoming/page-schemas';
import { workPage } from '../../src/app/work-page';
import type { FlowContext } from '../../src/app/flow-context';
import { id, type Who } from './flow-house';

type Message = z.infer<typeof messageSchema>;
type Today = z.infer<typeof todaySchema>;

/** What any of the addresses answers. */
interface PageBody
  extends
    Omit<z.infer<typeof pageSchema>, 'rows'>,
    Omit<z.infer<typeof foundSchema>, 'rows'>,
    Pick<Message, 'title' | 'copy' | 'lines' | 'log'> {
  readonly rows: readonly (z.infer<typeof rowSchema> & z.infer<typeof wordsSchema>['rows'][number])[];
  readonly buttons: Message['buttons'];
  readonly forms: Message['forms'];
  readonly openBy: readonly string[];
  readonly version: number;
  readonly batch: string;
  readonly done?: readonly { readonly id: string; readonly version: number }[];
  readonly tasks: Today['tasks'];
  readonly elsewhere: Today['elsewhere'];
  readonly mailboxes: Today['mailboxes'];
  /** Of what is refused. */
  readonly words: string;
}

interface PageAnswer {
  readonly status: number;
  readonly body: PageBody;
}

export interface PageClient {
  get(who: Who, path: string): Promise<PageAnswer>;
  post(who: Who, path: string, body: object): Promise<PageAnswer>;
  /** Events as they come, until it is stopped. */
  follow(who: Who): Promise<{ readonly told: readonly string[]; stop(): void }>;
  close(): void;
}

/** The work page's data over loopback, signed in as whoever is named. */
export async function openPage(context: FlowContext): Promise<PageClient> {
  const page = workPage(context, (request) =>
    Promise.resolve({ kind: 'person', personId: id(request.get('as') as Who), expiresAt: undefined }),
  );
  const server = await new Promise<Server>((resolve) => {
    const listening = express()
      .use(page.router)
      .listen(0, '127.0.0.1', () => {
        resolve(listening);
      });
  });
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/work/api`;
  const ask = async (path: string, more: RequestInit): Promise<PageAnswer> => {
    const response = await fetch(url + path, more);
    return { status: response.status, body: (await response.json()) as PageBody };
  };
  return {
    get: (as, path) => ask(path, { headers: { as } }),
    post: (as, path, body) =>
      ask(path, {
        method: 'POST',
        headers: { as, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    follow: async (as) => {
      const stopping = new AbortController();
      const { body } = await fetch(`${url}/changes`, { headers: { as }, signal: stopping.signal });
      const told: string[] = [];
      void read(body, told);
      return {
        told,
        stop: () => {
          stopping.abort();
        },
      };
    },
    close: () => {
      page.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function read(body: Response['body'], told: string[]): Promise<void> {
  if (body === null) return;
  try {
    // Whether a body's type says so depends on which libraries' types are loaded.
    for await (const piece of body as unknown as AsyncIterable<Uint8Array>)
      told.push(Buffer.from(piece).toString());
  } catch {
    // It was stopped.
  }
}
