import path from 'node:path';
import express from 'express';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { NextFunction, Request, Response, Router } from 'express';
import { ZodError, z } from 'zod';
import {
  atLocal,
  instant,
  isLocalDate,
  isLocalTime,
  localTime,
  plusDays,
  toMillis,
} from '../../src/core/time';
import type { LocalDate } from '../../src/core/time';
import { diaryModes } from '../diary/start-diary';
import { receiverModes } from '../receiver/start-receiver';
import type { SandboxTeams } from '../teams/start-teams';
import { isFromHere } from './from-here';
import type { PageDeps, ClockMove, PageTenant } from './page-deps';
import { PageStreams, clockTargets, nextTimeOfDay } from './page-state';

/** The page's own files are served from where they are written, both before and after the build. */
const files = ['public', '../../../sandbox/page/public']
  .map((folder) => path.resolve(__dirname, folder))
  .find((folder) => existsSync(folder)) as string;
const cardsScript = path.join(
  path.dirname(require.resolve('adaptivecards/package.json')),
  'dist/adaptivecards.min.js',
);

/** The sandbox's page and its addresses, to be mounted at `/sandbox`. */
export function pageRouter(deps: PageDeps): Router {
  const router = express.Router();
  const streams = new PageStreams(deps, randomUUID());
  router.use(guardPage);
  router.get('/', (_request, response) => {
    response.sendFile(path.join(files, 'index.html'));
  });
  router.get('/files/adaptivecards.min.js', (_request, response) => {
    response.sendFile(cardsScript);
  });
  router.use('/files', express.static(files, { index: false }));
  router.get('/api/stream', (request, response) => {
    streams.open(request, response);
  });
  router.use('/api', express.json({ limit: '256kb' }));
  for (const [name, action] of Object.entries(pageActions)) {
    router.post(`/api/${name}`, async (request, response) => {
      await run({ deps, action }, request, response);
      streams.look();
    });
  }
  return router;
}

interface Doing {
  readonly deps: PageDeps;
  readonly action: PageAction;
}

async function run({ deps, action }: Doing, request: Request, response: Response): Promise<void> {
  try {
    response.json((await action(deps, request.body)) ?? {});
  } catch (error) {
    response.status(statusOf(error)).json({ error: error instanceof Error ? error.message : String(error) });
  }
}

function statusOf(error: unknown): number {
  if (error instanceof ZodError) return 400;
  return error instanceof NotHereError ? 404 : 500;
}

const contentPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Lets only pages of this machine in, so that no site that a browser visits can reach the sandbox. */
function guardPage(request: Request, response: Response, next: NextFunction): void {
  response.set({
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  });
  if (!isFromHere(request)) {
    response.status(403).json({ error: 'The sandbox answers this machine only.' });
  } else if (request.method !== 'GET' && request.method !== 'HEAD' && !request.is('application/json')) {
    response.status(415).json({ error: 'The sandbox takes application/json.' });
  } else next();
}

/** What people may do on the page: the address below `/sandbox/api`, and what it does with the body. */
type PageAction = (deps: PageDeps, body: unknown) => Promise<unknown>;

const id = z.string().min(1).max(500);
const text = z.string().trim().min(1).max(2_000);
/** A mail may come without. */
const words = z.string().trim().max(2_000);
const place = z.object({ mailbox: id, mail: id });
const date = z.custom<LocalDate>((value) => typeof value === 'string' && isLocalDate(value));
const json = z.record(z.unknown());

/** Joins a body's form to what is done with it; a body of another form is a `ZodError`. */
const action =
  <T extends z.ZodTypeAny>(
    form: T,
    run: (deps: PageDeps, body: z.output<T>) => Promise<unknown>,
  ): PageAction =>
  async (deps, body) =>
    run(deps, form.parse(body) as z.output<T>);

const pageActions: Readonly<Record<string, PageAction>> = {
  say: action(z.object({ person: id, text, locale: z.enum(['sv-SE', 'en-GB']) }), (deps, body) =>
    teamsOf(deps).say(body.person, body.text, body.locale),
  ),
  click: action(z.object({ person: id, entry: id, verb: z.string(), data: json }), (deps, body) =>
    teamsOf(deps).click(body.person, body.entry, { verb: body.verb, data: body.data, inputs: {} }),
  ),
  submit: action(z.object({ person: id, entry: id, data: json }), (deps, body) =>
    teamsOf(deps).submit(body.person, body.entry, body.data),
  ),
  view: action(z.object({ person: id, entry: id }), (deps, body) =>
    teamsOf(deps).view(body.person, body.entry),
  ),
  deliver: action(
    z.object({
      mailbox: id,
      from: z.string().trim().email(),
      fromName: text,
      subject: words,
      body: words,
      folder: id.optional(),
      headers: z.array(z.object({ name: text, value: text })).default([]),
      attachments: z
        .array(z.object({ name: text, size: z.number().int().min(0), contentType: text }))
        .default([]),
    }),
    (deps, { mailbox, ...mail }) => tenantOf(deps).deliver(mailbox, mail),
  ),
  hold: action(
    z.object({ mailbox: id, from: z.string().trim().email(), subject: text }),
    (deps, { mailbox, ...mail }) => tenantOf(deps).hold(mailbox, mail),
  ),
  readFirst: action(z.object({ mailbox: id }), async (deps, { mailbox }) => {
    const mail = tenantOf(deps).oldestUnread(mailbox);
    if (mail !== undefined) await tenantOf(deps).mark({ mailbox, mail: mail.id }, true);
    return { receivedAt: mail?.receivedAt };
  }),
  mark: action(place.extend({ isRead: z.boolean() }), (deps, body) => tenantOf(deps).mark(body, body.isRead)),
  move: action(place.extend({ folder: id }), (deps, body) => tenantOf(deps).move(body, body.folder)),
  remove: action(place, (deps, body) => tenantOf(deps).remove(body)),
  categorise: action(place.extend({ category: z.string().max(255).optional() }), (deps, body) =>
    tenantOf(deps).categorise(body, body.category || undefined),
  ),
  followUp: action(place, (deps, body) => tenantOf(deps).followUp(body)),
  answer: action(place.extend({ person: id.optional() }), (deps, body) =>
    tenantOf(deps).answer(body, body.person),
  ),
  away: action(
    z.object({ person: id, from: date, to: date }).refine((body) => body.from <= body.to),
    async (deps, body) => {
      const at = (day: LocalDate): Date =>
        new Date(toMillis(atLocal(day, localTime('00:00'), deps.calendar().zone)));
      await tenantOf(deps).setAway(body.person, { from: at(body.from), until: at(plusDays(body.to, 1)) });
    },
  ),
  back: action(z.object({ person: id }), (deps, body) => tenantOf(deps).setAway(body.person, undefined)),
  receiver: action(z.object({ mode: z.enum(receiverModes) }), ({ receiver }, { mode }) => receiver.set(mode)),
  diary: action(z.object({ mode: z.enum(diaryModes) }), ({ diary }, { mode }) => diary.set(mode)),
  reach: action(z.object({ person: id, isReached: z.boolean() }), (deps, { person, isReached }) => {
    teamsOf(deps).setReached(person, isReached);
    return Promise.resolve();
  }),
  bounce: action(z.object({ person: id, isBouncing: z.boolean() }), (deps, { person, isBouncing }) =>
    tenantOf(deps).setBounces(person, isBouncing),
  ),
  clock: action(clockForm(), (deps, body) => deps.clock.advance(moveOf(deps, body))),
};

function clockForm() {
  return z.union([
    z.object({ to: z.enum(['noon', 'nextDay']) }).strict(),
    z.object({ time: z.string().refine(isLocalTime) }).strict(),
    z.object({ advance: z.string().regex(/^PT\d{1,4}[HM]$/) }).strict(),
  ]);
}

function moveOf(deps: PageDeps, wish: z.infer<ReturnType<typeof clockForm>>): ClockMove {
  const now = deps.clock.now();
  if ('advance' in wish) return { advance: wish.advance };
  if ('time' in wish) return { now: nextTimeOfDay(deps.calendar(), now, wish.time) };
  return { now: instant(clockTargets(deps.calendar(), now)[wish.to]) };
}

/** The page asked for something that this sandbox leaves to somebody else's Graph or Teams. */
class NotHereError extends Error {}

function teamsOf(deps: PageDeps): SandboxTeams {
  if (deps.teams === undefined) throw new NotHereError('This sandbox uses another Teams.');
  return deps.teams;
}

function tenantOf(deps: PageDeps): PageTenant {
  if (deps.tenant === undefined) throw new NotHereError('This sandbox uses another Graph.');
  return deps.tenant;
}
