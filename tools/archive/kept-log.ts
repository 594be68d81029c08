// The log of a mailbox, read in pages: as a file of its own, and an entry as the record that it is about tells it.

import { csvLine, csvMark } from '../../src/core/csv';
import type { MailboxId } from '../../src/core/ids';
import type { LogEntry } from '../../src/core/log-entry';
import type { LogSpan, LogStore } from '../../src/core/store';
import type { LogTexts } from '../../src/core/texts/log-lines';
import { logSentence } from '../../src/core/texts/log-lines';
import type { PersonId } from '../../src/core/ids';
import { dateOf, timeOf, type Instant, type Zone } from '../../src/core/time';
import type { ArchiveTexts } from './archive-texts';
import type { Open, WrittenFile } from './package-file';

const pageSize = 1_000;

/** In the order of time, a page at a time. */
export async function* entriesOf(
  log: Pick<LogStore, 'listSpan'>,
  span: Omit<LogSpan, 'after'>,
): AsyncGenerator<LogEntry> {
  let after: LogSpan['after'];
  for (;;) {
    const page = await log.listSpan({ ...span, after }, pageSize);
    yield* page;
    after = page.at(-1);
    if (page.length < pageSize) return;
  }
}

/** How the log is put into words. */
export interface LogWords {
  readonly texts: LogTexts;
  readonly archive: ArchiveTexts;
  readonly person: (id: PersonId) => string | undefined;
  readonly mailbox: (id: MailboxId) => string | undefined;
  readonly zone: Zone;
}

const sentenceOf = (entry: LogEntry, words: LogWords): string =>
  logSentence({ ...entry, mailboxId: undefined }, words, words.texts);

const actorOf = ({ actorId }: LogEntry, { person, archive }: LogWords): string =>
  actorId === undefined ? archive.bot : (person(actorId) ?? actorId);

/** One entry as the record that it is about tells it. */
export interface LoggedAct {
  readonly text: string;
  readonly what: string;
  readonly at: Instant;
  readonly who: string;
  readonly entry: LogEntry;
}

export const actOf = (entry: LogEntry, words: LogWords): LoggedAct => ({
  text: sentenceOf(entry, words),
  what: entry.event.what,
  at: entry.at,
  who: actorOf(entry, words),
  entry,
});

/** As the lists that people export. */
export async function writeLog(
  {
    log,
    open,
    root,
    path,
  }: {
    readonly log: Pick<LogStore, 'listSpan'>;
    readonly open: Open;
    readonly root: string;
    readonly path: string;
  },
  span: Omit<LogSpan, 'after'>,
  words: LogWords,
): Promise<WrittenFile> {
  const file = await open(root, path);
  await file.write(csvMark + csvLine(words.archive.logColumns));
  for await (const entry of entriesOf(log, span)) {
    const at = `${dateOf(entry.at, words.zone)} ${timeOf(entry.at, words.zone)}`;
    const cells = [at, entry.event.what, actorOf(entry, words), sentenceOf(entry, words)];
    await file.write(csvLine(cells.map(onOneLine)));
  }
  return file.close();
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
