// A page of a message delta, parsed: only ids, times and states ever get in.

import { z } from 'zod';
import { messageId, type MessageId } from '../../core/ids';
import { instant } from '../../core/time';
import { readBatch, type BatchDeps } from '../../platform/graph/calls/batch';
import { laneOf } from '../../platform/graph/calls/gate';
import type { Answer } from '../../platform/graph/calls/graph-caller';
import { messagePath } from '../../platform/graph/paths';
import type { Categories } from '../../core/municipality';
import { categoryOf } from '../domain/category';
import type { MessageChange } from '../domain/opening';

/** No subject, no sender, no body; categories only where the municipality has agreed on some. */
export const messageFields = (categories: Categories | undefined): string =>
  `receivedDateTime,isRead,lastModifiedDateTime,isDraft${categories ? ',categories' : ''}`;

/** Graph's times carry an offset, with or without fractions of a second. */
const time = z.string().transform((text, context) => {
  const millis = /(Z|[+-]\d\d:?\d\d)$/i.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(millis)) return instant(millis);
  context.addIssue({ code: 'custom', message: 'no time with an offset' });
  return z.NEVER;
});

const pageBody = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().nullish(),
  '@odata.deltaLink': z.string().nullish(),
});

const messageBody = z.object({
  id: z.string().min(1).transform(messageId),
  receivedDateTime: time.nullish(),
  lastModifiedDateTime: time.nullish(),
  isRead: z.boolean().nullish(),
  isDraft: z.boolean().nullish(),
  // What cannot be understood of them is as if it was not told.
  categories: z.array(z.string()).nullish().catch(undefined),
});
type MessageBody = z.infer<typeof messageBody>;

const removedBody = z.object({ id: z.string().min(1).transform(messageId), '@removed': z.unknown() });

interface DeltaPage {
  readonly entries: readonly DeltaEntry[];
  /** Entries that could not be understood. */
  readonly skipped: number;
  readonly link: string;
  readonly isLast: boolean;
}

type DeltaEntry =
  | { readonly id: MessageId; readonly isRemoved: true }
  | { readonly id: MessageId; readonly isRemoved: false; readonly message: MessageBody };

/** Undefined: no page of a delta at all. */
export function parsePage(body: unknown): DeltaPage | undefined {
  const page = pageBody.safeParse(body);
  const link = page.data?.['@odata.nextLink'] ?? page.data?.['@odata.deltaLink'];
  if (!page.success || !link) return undefined;
  const entries = page.data.value.map(parseEntry);
  const understood = entries.filter((entry) => entry !== undefined);
  const skipped = entries.length - understood.length;
  return { entries: latestOfEach(understood), skipped, link, isLast: !page.data['@odata.nextLink'] };
}

function parseEntry(entry: unknown): DeltaEntry | undefined {
  if (typeof entry === 'object' && entry !== null && '@removed' in entry) {
    const removed = removedBody.safeParse(entry);
    return removed.success ? { id: removed.data.id, isRemoved: true } : undefined;
  }
  const message = parseMessage(entry);
  return message && { id: message.id, isRemoved: false, message };
}

function parseMessage(body: unknown): MessageBody | undefined {
  return messageBody.safeParse(body).data;
}

/** After a start-over a page may hold a message twice and in any order: its latest state stays, in the later place. */
function latestOfEach(entries: readonly DeltaEntry[]): readonly DeltaEntry[] {
  const latest = new Map<MessageId, DeltaEntry>();
  for (const entry of entries) {
    const earlier = latest.get(entry.id);
    latest.delete(entry.id);
    latest.set(entry.id, earlier && isNewer(earlier, entry) ? earlier : entry);
  }
  return [...latest.values()];
}

function isNewer(earlier: DeltaEntry, later: DeltaEntry): boolean {
  if (earlier.isRemoved || later.isRemoved) return false;
  const [a, b] = [earlier.message.lastModifiedDateTime, later.message.lastModifiedDateTime];
  return Boolean(a && b && a > b);
}

/** A later round may tell a flipped `isRead` and nothing else. */
const isComplete = (entry: DeltaEntry): boolean =>
  entry.isRemoved ||
  (Boolean(entry.message.receivedDateTime) &&
    Boolean(entry.message.lastModifiedDateTime) &&
    typeof entry.message.isRead === 'boolean');

/** Undefined for a message without arrival or read state. Without a time of change it is taken as unchanged. */
export function changeOf(entry: DeltaEntry, agreed?: Categories): MessageChange | undefined {
  if (entry.isRemoved) return { id: entry.id, isRemoved: true, isOurs: false };
  const { receivedDateTime, lastModifiedDateTime, isRead, isDraft, categories } = entry.message;
  if (!receivedDateTime || typeof isRead !== 'boolean') return undefined;
  return {
    id: entry.id,
    isRemoved: false,
    arrivedAt: receivedDateTime,
    isRead,
    lastModifiedAt: lastModifiedDateTime ?? receivedDateTime,
    isDraft: isDraft ?? false,
    isOurs: false,
    ...(agreed && categories && { category: categoryOf(categories, agreed) }),
  };
}

interface Sparse {
  readonly address: string;
  readonly entries: readonly DeltaEntry[];
  /** Real milliseconds since 1970. */
  readonly until: number;
  readonly categories?: Categories | undefined;
}

type Unavailable = Extract<Answer, { kind: 'unavailable' }>;

export type Complete = (sparse: Sparse) => Promise<readonly DeltaEntry[] | Unavailable>;

/** More than two pages of a folder; far more than anybody reads between two looks. */
const mostKept = 1_000;

/**
 * A round may tell of a message only that it was read: its times are read singly, without forgetting how far that
 * came. Messages that are gone are left out. What was read is kept until its page is whole, for the next look.
 */
export function completeEntries(deps: BatchDeps): Complete {
  const kept = new Map<string, DeltaEntry | undefined>();
  return async ({ address, entries, until, categories }) => {
    const fields = messageFields(categories);
    const pathOf = (entry: DeltaEntry) => `${messagePath(address, entry.id)}?$select=${fields}`;
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
