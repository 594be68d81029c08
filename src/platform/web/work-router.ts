// /work/api/…: the work page's data. Who asks is known before anything is read; nothing of it is kept on the way.

import express, { Router, type Request, type Response } from 'express';
import type { PageAnswer, PageEntries, PageEntry } from './page-entry';

/** Who asks, or why nobody is believed; `later`: Entra's keys could not be had. */
export type Asker<Who> =
  | { readonly kind: 'reader'; readonly who: Who }
  | { readonly kind: 'sign-in' | 'stranger' | 'forged' | 'later' };

interface WorkOptions<Context, Who> {
  readonly context: Context;
  readonly entries: PageEntries<Context, Who>;
  readonly askerOf: (request: Request, response: Response) => Promise<Asker<Who>>;
  /** In the reader's language, or the municipality's. */
  readonly wordsOf: (refusal: string, who: Who | undefined) => string;
  /** Keeps the answer open and tells of what changes, until the asker is gone. */
  readonly follow: (who: Who, response: Response) => void;
}

const dataHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const workApi = '/work/api';

export function workRouter<Context, Who>(options: WorkOptions<Context, Who>): Router {
  const router = Router().use(workApi, (_request, response, next) => {
    response.set(dataHeaders);
    next();
  });
  router.use(workApi, express.json({ limit: '64kb', strict: true }));
  router.get(`${workApi}/changes`, (request, response) =>
    asReader(options, { request, response }, (who) => {
      options.follow(who, response);
    }),
  );
  for (const [key, entry] of Object.entries<PageEntry<Context, Who>>(options.entries)) {
    const [method, path = ''] = key.split(' ');
    const answer = (request: Request, response: Response) =>
      asReader(options, { request, response }, async (who) => {
        const sent = method === 'GET' ? request.query : (request.body as object | undefined);
        const data = { ...sent, ...request.params };
        send(options, response, { who, answer: await entry.run(options.context, who, data) });
      });
    if (method === 'GET') router.get(workApi + path, answer);
    else router.post(workApi + path, answer);
  }
  return router;
}

interface Visit {
  readonly request: Request;
  readonly response: Response;
}

const statusOfDoor = { 'sign-in': 401, stranger: 403, forged: 403, later: 503 } as const;
const refusalOfDoor = {
  'sign-in': 'sign-in',
  stranger: 'unknown-person',
  forged: 'not-allowed',
  later: 'busy',
} as const;

async function asReader<Context, Who>(
  { askerOf, wordsOf }: WorkOptions<Context, Who>,
  { request, response }: Visit,
  then: (who: Who) => void | Promise<void>,
): Promise<void> {
  const isText = request.method !== 'GET' && !request.is('application/json');
  const asker = isText ? ({ kind: 'forged' } as const) : await askerOf(request, response);
  if (asker.kind === 'reader') {
    await then(asker.who);
    return;
  }
  const refusal = refusalOfDoor[asker.kind];
  response.status(statusOfDoor[asker.kind]).json({ refusal, words: wordsOf(refusal, undefined) });
}

const statuses: Readonly<Record<string, number>> = {
  'not-allowed': 403,
  'not-found': 404,
  'bad-input': 400,
  busy: 503,
};

interface Sent<Who> {
  readonly who: Who;
  readonly answer: PageAnswer<unknown>;
}

/** An expected no is a conflict with how things are; with it goes how they are, where that helps. */
function send<Context, Who>(
  { wordsOf }: WorkOptions<Context, Who>,
  response: Response,
  { who, answer }: Sent<Who>,
): void {
  if (answer.ok) {
    response.json(answer.value);
    return;
  }
  const { refusal } = answer;
  const own = 'words' in answer ? answer.words : undefined;
  const now = 'now' in answer ? answer.now : undefined;
  response.status(statuses[refusal] ?? 409).json({ refusal, words: own ?? wordsOf(refusal, who), now });
}
