// A page of a message delta, parsed: only ids, times and states ever get in.

import { z } from 'zod';
import { messageId, type MessageId } from '../../core/ids';
import type { MessageChange } from '../domain/opening';
import { instant } from '../../core/time';

/** No subject, no sender, no body. */
export const messageFields = 'receivedDateTime,isRead,lastModifiedDateTime,isDraft';

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
});
export type MessageBody = z.infer<typeof messageBody>;

const removedBody = z.object({ id: z.string().min(1).transform(messageId), '@removed': z.unknown() });

interface DeltaPage {
  readonly entries: readonly DeltaEntry[];
  /** Entries that could not be understood. */
  readonly skipped: number;
  readonly link: string;
  readonly isLast: boolean;
}

export type DeltaEntry =
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

export function parseMessage(body: unknown): MessageBody | undefined {
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
export const isComplete = (entry: DeltaEntry): boolean =>
  entry.isRemoved ||
  (Boolean(entry.message.receivedDateTime) &&
    Boolean(entry.message.lastModifiedDateTime) &&
    typeof entry.message.isRead === 'boolean');

/** Undefined for a message without arrival or read state. Without a time of change it is taken as unchanged. */
export function changeOf(entry: DeltaEntry): MessageChange | undefined {
  if (entry.isRemoved) return { id: entry.id, isRemoved: true, isOurs: false };
  const { receivedDateTime, lastModifiedDateTime, isRead, isDraft } = entry.message;
  if (!receivedDateTime || typeof isRead !== 'boolean') return undefined;
  return {
    id: entry.id,
    isRemoved: false,
    arrivedAt: receivedDateTime,
    isRead,
    lastModifiedAt: lastModifiedDateTime ?? receivedDateTime,
    isDraft: isDraft ?? false,
    isOurs: false,
  };
}
