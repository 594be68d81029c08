// POST /sandbox/clock: the virtual clock's only knob (docs/reference.md, Addresses).

import { Router, json, type Request } from 'express';
import { z } from 'zod';
import { instant, plusDuration, type Instant, type Zone } from '../src/core/time';

export interface ClockDeps {
  readonly now: () => Instant;
  readonly zone: () => Zone;
  /** Moves forward to that instant and answers as docs/reference.md says. */
  readonly move: (to: Instant) => Promise<object>;
}

const isInstant = (text: string) => /(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
const body = z.union([
  z.strictObject({ now: z.string().refine(isInstant) }),
  z.strictObject({ advance: z.string().max(40) }),
]);

const hint =
  'Write {"now": "2026-12-01T12:00:00+01:00"} or {"advance": "PT30M"}; the clock only moves forward.';

/** Calls are carried out one after the other. */
export function clockRouter(deps: ClockDeps): Router {
  const router = Router();
  let queue: Promise<unknown> = Promise.resolve();
  router.post('/sandbox/clock', json({ limit: '4kb' }), async (request, response) => {
    const move = queue.then(() => {
      const target = targetOf(deps, request);
      return target === undefined ? undefined : deps.move(target);
    });
    queue = move.catch(() => undefined);
    const answer = await move;
    if (answer === undefined) response.status(400).json({ error: hint });
    else response.json(answer);
  });
  return router;
}

function targetOf(deps: ClockDeps, request: Request): Instant | undefined {
  const parsed = body.safeParse(request.body);
  if (!parsed.success) return undefined;
  const target =
    'now' in parsed.data
      ? instant(parsed.data.now)
      : plusDuration(deps.now(), parsed.data.advance, deps.zone());
  return target !== undefined && target >= deps.now() ? target : undefined;
}
