// A round may tell of a message only that it was read: its times are read singly, without forgetting how far that came.

import { readBatch, type BatchDeps } from '../../platform/graph/calls/batch';
import { laneOf } from '../../platform/graph/calls/gate';
import type { Answer } from '../../platform/graph/calls/graph-caller';
import { isComplete, messageFields, parseMessage, type DeltaEntry } from './message-delta';
import { messagePath } from '../../platform/graph/paths';

interface Sparse {
  readonly address: string;
  readonly entries: readonly DeltaEntry[];
  /** Real milliseconds since 1970. */
  readonly until: number;
}

type Unavailable = Extract<Answer, { kind: 'unavailable' }>;

export type Complete = (sparse: Sparse) => Promise<readonly DeltaEntry[] | Unavailable>;

/** More than two pages of a folder; far more than anybody reads between two looks. */
const mostKept = 1_000;

/** Messages that are gone are left out. What was read is kept until its page is whole, for the next look. */
export function completeEntries(deps: BatchDeps): Complete {
  const kept = new Map<string, DeltaEntry | undefined>();
  return async ({ address, entries, until }) => {
    const pathOf = (entry: DeltaEntry) => `${messagePath(address, entry.id)}?$select=${messageFields}`;
    const sparse = entries.filter((entry) => !isComplete(entry));
    const read = new Map(
      sparse.filter((entry) => kept.has(pathOf(entry))).map((entry) => [entry, kept.get(pathOf(entry))]),
    );
    const missing = sparse.filter((entry) => !read.has(entry));
    // Whether Graph itself keeps to four inside a batch is told both ways.
    const most = deps.pace.perMailbox;
    const lane = { key: laneOf(messagePath(address, 'any')).key, weight: most };
    for (let from = 0; from < missing.length; from += most) {
      const chunk = missing.slice(from, from + most);
      const { answers } = await readBatch(deps, { paths: chunk.map(pathOf), until, lane });
      for (const entry of chunk) {
        const answer = answers.get(pathOf(entry)) ?? { kind: 'unavailable', code: 'unexpectedAnswer' };
        if (answer.kind === 'unavailable') return answer;
        read.set(entry, filled(entry, answer));
        if (kept.size >= mostKept) kept.clear();
        kept.set(pathOf(entry), read.get(entry));
      }
    }
    sparse.forEach((entry) => kept.delete(pathOf(entry)));
    return entries.flatMap((entry) => (read.has(entry) ? (read.get(entry) ?? []) : entry));
  };
}

/** A message that is gone meanwhile is told as removed by a later page. */
function filled(entry: DeltaEntry, answer: Answer): DeltaEntry | undefined {
  if (answer.kind === 'refused' && answer.status === 404) return undefined;
  if (entry.isRemoved || answer.kind !== 'ok') return entry;
  const message = parseMessage(answer.body);
  return { id: entry.id, isRemoved: false, message: { ...message, ...told(entry.message), id: entry.id } };
}

const told = (message: object): object =>
  Object.fromEntries(Object.entries(message).filter(([, value]) => value !== undefined && value !== null));
