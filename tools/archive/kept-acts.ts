// What the log says about single messages, set aside on disk by the hour in which each came: the log is read once however
// many messages there are, and one hour of it lies in memory at a time.

import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import type { IncomingId, MailboxId } from '../../src/core/ids';
import type { LogEntry, NamedMessage } from '../../src/core/log-entry';
import type { LogSpan, LogStore } from '../../src/core/store';
import type { Instant } from '../../src/core/time';
import { entriesOf } from './kept-log';

interface KeptMessage {
  readonly id: IncomingId;
  readonly arrivedAt: Instant;
}

export interface KeptActs {
  /** In the order of time; asked for message by message in the order in which they came. */
  about(message: KeptMessage): Promise<readonly LogEntry[]>;
  /** Nothing of it is left on disk. */
  drop(): Promise<void>;
}

interface Kept {
  readonly log: Pick<LogStore, 'listSpan'>;
  /** For these files alone. */
  readonly folder: string;
  readonly mailboxId: MailboxId;
  /** When the messages came; what is said of them may be later. */
  readonly span: Pick<LogSpan, 'from'> & { readonly to: Instant };
}

interface Line {
  readonly of: NamedMessage;
  readonly entry: LogEntry;
}

/** So much waits to be written. */
const mostSigns = 1_000_000;

export async function keepActs({ log, folder, mailboxId, span }: Kept): Promise<KeptActs> {
  await mkdir(folder, { recursive: true });
  const hours = hourFiles(folder);
  for await (const entry of entriesOf(log, { mailboxId, from: span.from, to: undefined }))
    for (const of of namedIn(entry))
      if (of.arrivedAt >= span.from && of.arrivedAt < span.to)
        await hours.add(hourOf(of.arrivedAt), JSON.stringify({ of, entry } satisfies Line));
  await hours.flush();
  let now: { readonly hour: string; readonly lines: readonly Line[] } | undefined;
  return {
    about: async ({ id, arrivedAt }) => {
      const hour = hourOf(arrivedAt);
      if (now?.hour !== hour) now = { hour, lines: await hours.read(hour) };
      // Entries of before name a message by its arrival alone.
      return now.lines
        .filter(({ of }) => (of.id === undefined ? of.arrivedAt === arrivedAt : of.id === id))
        .map(({ entry }) => entry);
    },
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

const hourOf = (at: Instant): string => at.slice(0, '2026-12-01T08'.length);

function hourFiles(folder: string) {
  const waiting = new Map<string, string[]>();
  let signs = 0;
  const placeOf = (hour: string): string => `${folder}/${hour.replace('T', '-')}`;
  const flush = async (): Promise<void> => {
    for (const [hour, lines] of waiting) await appendFile(placeOf(hour), lines.join(''));
    waiting.clear();
    signs = 0;
  };
  return {
    flush,
    add: async (hour: string, line: string): Promise<void> => {
      const lines = waiting.get(hour) ?? [];
      lines.push(`${line}\n`);
      waiting.set(hour, lines);
      signs += line.length;
      if (signs > mostSigns) await flush();
    },
    read: async (hour: string): Promise<readonly Line[]> => {
      const text = await readFile(placeOf(hour), 'utf8').catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
        throw error;
      });
      return text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Line);
    },
  };
}

function namedIn({ event }: LogEntry): readonly NamedMessage[] {
  const { of } = event as { readonly of?: NamedMessage | readonly NamedMessage[] };
  if (of === undefined) return [];
  return 'arrivedAt' in of ? [of] : of;
}
