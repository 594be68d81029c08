// Many messages of few mailboxes in one batch, one after the other: a mailbox takes only four calls at once.

import { askOnce, headerOf, mostInBatch, readBatch, type BatchDeps, type Part } from './calls/batch';
import { laneOf } from './calls/gate';
import { refusal, type Answer } from './calls/graph-caller';
import { parseRetryAfter } from '../retry-after';

/** What follows a refused call in a batch is not carried out. */
const failedDependency = 424;

/**
 * The answers by path; a path without one was not read in time. In a chain a message that is gone, or a mailbox that
 * asks for a pause, keeps what follows from being read: that is read anew, mailbox by mailbox and without a chain.
 */
export async function readSerially(
  deps: BatchDeps,
  paths: readonly string[],
  until: number,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  const all = [...new Set(paths)];
  for (let from = 0; from < all.length; from += mostInBatch) {
    const chunk = all.slice(from, from + mostInBatch);
    const chained = await readChain(deps, chunk, until);
    if (chained === undefined) break;
    chained.forEach((answer, path) => answers.set(path, answer));
    const left = chunk.filter((path) => !answers.has(path));
    (await readFreely(deps, left, until)).forEach((answer, path) => answers.set(path, answer));
  }
  return answers;
}

/** What the chain came to; undefined: the batch itself was not answered. */
async function readChain(
  deps: BatchDeps,
  paths: readonly string[],
  until: number,
): Promise<ReadonlyMap<string, Answer> | undefined> {
  const parts = await askInChain(deps, paths, until);
  if (parts === undefined) return undefined;
  const answers = new Map<string, Answer>();
  paths.forEach((path, at) => {
    const part = parts.find((one) => one.id === String(at));
    if (part === undefined || part.status === failedDependency) return;
    const isOk = part.status >= 200 && part.status < 300;
    const answer = isOk ? { kind: 'ok' as const, body: part.body } : refusal(part.status, part.body);
    // A passing trouble is worth another try.
    if (answer.kind === 'unavailable') keepPause(deps, path, part);
    else answers.set(path, answer);
  });
  return answers;
}

async function askInChain(deps: BatchDeps, paths: readonly string[], until: number) {
  const lanes = new Set(paths.map((path) => laneOf(path).key));
  const [only] = lanes;
  const lane = lanes.size === 1 && only !== undefined ? { lane: { key: only, weight: 1 } } : {};
  const parts = await askOnce(deps, { until, inChain: true, ...lane }, paths);
  return Array.isArray(parts) ? parts : undefined;
}

function keepPause({ gate, clock }: BatchDeps, path: string, part: Part): void {
  const now = clock.realMillis();
  const pause = parseRetryAfter(headerOf(part, 'retry-after'), now);
  if (pause !== undefined) gate.hold(laneOf(path).key, now + pause);
}

/** As many at once as a mailbox takes; the mailboxes beside each other. */
async function readFreely(
  deps: BatchDeps,
  paths: readonly string[],
  until: number,
): Promise<ReadonlyMap<string, Answer>> {
  const read = new Map<string, Answer>();
  const weight = deps.pace.perMailbox;
  const ofMailbox = async (key: string, own: readonly string[]): Promise<void> => {
    for (let from = 0; from < own.length; from += weight) {
      const batch = { paths: own.slice(from, from + weight), until, lane: { key, weight } };
      const { answers, isAnswered } = await readBatch(deps, batch);
      if (!isAnswered) return;
      answers.forEach((answer, path) => read.set(path, answer));
    }
  };
  const keys = new Set(paths.map((path) => laneOf(path).key));
  await Promise.all(
    [...keys].map((key) =>
      ofMailbox(
        key,
        paths.filter((path) => laneOf(path).key === key),
      ),
    ),
  );
  return read;
}
