// Many reads in few requests: a batch answers 200 with refusals and pauses inside, which are handled here.

import { z } from 'zod';
import type { Clock } from '../../../core/clock';
import { laneOf, type Gate, type Lane } from './gate';
import { immutableIds, refusal, type Answer, type CallGraph } from './graph-caller';
import type { Pace } from './pace';
import { parseRetryAfter } from '../../retry-after';
import { decideWait } from './retry-step';

/** Graph takes no more in one batch. */
export const mostInBatch = 20;

export interface BatchDeps {
  readonly call: CallGraph;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly gate: Gate;
}

interface BatchCall {
  /** Paths to read, at most 20, each only once. */
  readonly paths: readonly string[];
  /** Real milliseconds since 1970. */
  readonly until: number;
  readonly lane?: Lane;
}

interface BatchAnswer {
  readonly answers: ReadonlyMap<string, Answer>;
  /** False when the batch itself was not answered: others will hardly fare better now. */
  readonly isAnswered: boolean;
}

const batchBody = z.object({
  responses: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).transform(String),
      status: z.number(),
      headers: z.record(z.unknown()).nullish(),
      body: z.unknown(),
    }),
  ),
});
export type Part = z.infer<typeof batchBody>['responses'][number];

export async function readBatch(deps: BatchDeps, batch: BatchCall): Promise<BatchAnswer> {
  const answers = new Map<string, Answer>();
  let pending = batch.paths;
  for (let earlier = 0; pending.length > 0; earlier++) {
    const held = pending.flatMap((path) => heldBack(deps, path) ?? []);
    const ready = pending.filter((path) => !held.some((one) => one.path === path));
    const parts = ready.length === 0 ? [] : await askOnce(deps, batch, ready);
    if (!Array.isArray(parts)) {
      pending.forEach((path) => answers.set(path, parts));
      return { answers, isAnswered: false };
    }
    const partOf = (at: number) => parts.find((part) => part.id === String(at));
    const tries = [...held, ...ready.map((path, at) => judge(deps, path, { part: partOf(at), earlier }))];
    tries.forEach(({ path, answer }) => answers.set(path, answer));
    pending = await sitOut(deps, batch, tries);
  }
  return { answers, isAnswered: true };
}

/** So much before the wall clock is there a timer may ring. */
const earlyMillis = 2;

/** Waits for those that are worth another try within the budget, until the last of them may be asked about. */
async function sitOut(
  deps: BatchDeps,
  batch: BatchCall,
  tries: readonly Judged[],
): Promise<readonly string[]> {
  const latest = batch.until - deps.pace.leastTryMillis;
  const again = tries.filter((one) => one.again !== undefined && one.again < latest);
  const at = Math.max(0, ...again.map((one) => one.again ?? 0));
  if (again.length > 0) await deps.pace.sleep(Math.max(at - deps.clock.realMillis(), 0) + earlyMillis);
  return again.map((one) => one.path);
}

/** What Graph asked to leave alone for a while is not asked about yet. */
function heldBack(deps: BatchDeps, path: string): Judged | undefined {
  const again = deps.gate.heldUntil(laneOf(path).key);
  const isHeld = again > deps.clock.realMillis();
  return isHeld ? { path, answer: { kind: 'unavailable', code: 'held' }, again } : undefined;
}

/** `inChain`: one after the other. The parts' ids are the paths' places. */
export async function askOnce(
  { call }: BatchDeps,
  batch: Pick<BatchCall, 'until' | 'lane'> & { readonly inChain?: boolean },
  paths: readonly string[],
): Promise<Part[] | Extract<Answer, { kind: 'unavailable' }>> {
  const requests = paths.map((url, at) => ({
    id: String(at),
    method: 'GET',
    url,
    headers: { Prefer: immutableIds },
    ...(batch.inChain === true && at > 0 ? { dependsOn: [String(at - 1)] } : {}),
  }));
  const answer = await call({
    method: 'POST',
    path: '/$batch',
    body: { requests },
    until: batch.until,
    isRepeatable: true,
    ...(batch.lane && { lane: batch.lane }),
  });
  if (answer.kind === 'unavailable') return answer;
  if (answer.kind === 'refused') return { kind: 'unavailable', code: answer.code };
  const parsed = batchBody.safeParse(answer.body);
  return parsed.success ? parsed.data.responses : { kind: 'unavailable', code: 'unexpectedAnswer' };
}

interface Judged {
  readonly path: string;
  readonly answer: Answer;
  /** Real milliseconds of the next try, if it is worth one. */
  readonly again: number | undefined;
}

/** A part that Graph left out counts like a server fault. */
function judge(
  deps: BatchDeps,
  path: string,
  { part, earlier }: { part: Part | undefined; earlier: number },
): Judged {
  const status = part?.status ?? 502;
  if (part && status >= 200 && status < 300)
    return { path, answer: { kind: 'ok', body: part.body }, again: undefined };
  const now = deps.clock.realMillis();
  const retryAfter = parseRetryAfter(headerOf(part, 'retry-after'), now);
  if (retryAfter !== undefined) deps.gate.hold(laneOf(path).key, now + retryAfter);
  const wait = decideWait({ earlier, outcome: status, retryAfter, isRepeatable: true }, deps.pace);
  return { path, answer: refusal(status, part?.body), again: wait === undefined ? undefined : now + wait };
}

/** A header of one part's answer. */
export function headerOf(part: Pick<Part, 'headers'> | undefined, name: string): string | undefined {
  const found = Object.entries(part?.headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}
