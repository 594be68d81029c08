// Many messages of few mailboxes in one batch, one after the other: a mailbox takes only four calls at once.

import { z } from 'zod';
import type { Answer, CallGraph } from './calls/graph-caller';
import { immutableIds, refusal } from './calls/graph-caller';
import { laneOf } from './calls/gate';
import { mostInBatch } from './calls/batch';

const batchBody = z.object({
  responses: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).transform(String),
      status: z.number(),
      body: z.unknown(),
    }),
  ),
});

/** What follows a refused call in a batch is not carried out. */
const failedDependency = 424;
/** Batches that are begun anew behind messages that are gone. */
const mostRounds = 4;

/** The answers by path; a path without one was not read in time. */
export async function readSerially(
  call: CallGraph,
  paths: readonly string[],
  until: number,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  let pending = [...new Set(paths)];
  for (let round = 0; pending.length > 0 && round < mostRounds + paths.length / mostInBatch; round++) {
    const chunk = pending.slice(0, mostInBatch);
    const parts = await askSerially(call, chunk, until);
    if (parts === undefined) break;
    chunk.forEach((path, at) => {
      const part = parts.find((one) => one.id === String(at));
      if (part === undefined || part.status === failedDependency) return;
      const isOk = part.status >= 200 && part.status < 300;
      answers.set(path, isOk ? { kind: 'ok', body: part.body } : refusal(part.status, part.body));
    });
    pending = pending.filter((path) => !answers.has(path));
  }
  return answers;
}

async function askSerially(call: CallGraph, paths: readonly string[], until: number) {
  const requests = paths.map((url, at) => ({
    id: String(at),
    method: 'GET',
    url,
    headers: { Prefer: immutableIds },
    ...(at === 0 ? {} : { dependsOn: [String(at - 1)] }),
  }));
  const lanes = new Set(paths.map((path) => laneOf(path).key));
  const [only] = lanes;
  const answer = await call({
    method: 'POST',
    path: '/$batch',
    body: { requests },
    until,
    isRepeatable: true,
    ...(lanes.size === 1 && only !== undefined ? { lane: { key: only, weight: 1 } } : {}),
  });
  if (answer.kind !== 'ok') return undefined;
  return batchBody.safeParse(answer.body).data?.responses;
}
