// The archive (F7): what was kept in order in a span, with its answers, dates, states and log, as a package that stands
// under its name only when it is whole and was checked.

import { eachAtOnce } from '../../src/core/each-at-once';
import type { DutyMailbox, Municipality } from '../../src/core/municipality';
import { dateOf, type Instant } from '../../src/core/time';
import type { IncomingMessage } from '../../src/incoming/domain/incoming';
import type { IncomingStore } from '../../src/incoming/store/incoming-store';
import type { LogStore } from '../../src/core/store';
import { archivedMailboxes, spanOf, type ArchiveDays } from './archive-span';
import { archiveTexts, type ArchiveTexts } from './archive-texts';
import { fetchMail, type FetchDeps, type FetchedMail } from './fetch-mail';
import { keepActs, type KeptActs } from './kept-acts';
import { actOf, writeLog, type LoggedAct, type LogWords } from './kept-log';
import { openFiles, type Open } from './package-file';
import { isTrace, recordOf } from './record-of';
import { folderOf, openRepresentation, type Representation } from './representation';
import { writeRoot } from './root-list';
import type { MetsHead } from './write-mets';

interface ArchiveOrder extends ArchiveDays {
  readonly decision: string;
  /** The package's name, which its folder has. */
  readonly name: string;
  /** Where it is written. */
  readonly root: string;
  /** The operator's schemas that go along. */
  readonly schemas: readonly string[];
}

export interface ArchiveDeps extends FetchDeps {
  readonly incoming: Pick<IncomingStore, 'listKept' | 'countNotKept'>;
  readonly log: Pick<LogStore, 'listSpan'>;
  readonly municipality: Municipality;
  readonly words: Omit<LogWords, 'archive'>;
  readonly version: string;
  readonly newId: () => string;
  readonly now: () => Instant;
  /** Told of as it goes on. */
  readonly onRecord?: (count: number) => void;
}

export interface ArchiveCounts {
  readonly records: number;
  readonly answers: number;
  /** Secrets that were deleted. */
  readonly traces: number;
  /** Those whose message, or an answer, lies in its mailbox no more. */
  readonly gone: number;
  /** Kept in order, and their answer is not done yet. */
  readonly unfinished: number;
  readonly byMailbox: ReadonlyMap<DutyMailbox['id'], number>;
}

const representationName = 'rep1';

/** Writes all of it below `order.root`. Throws ArchiveTrouble, and what the disk says. */
export async function writePackage(deps: ArchiveDeps, order: ArchiveOrder): Promise<ArchiveCounts> {
  const files = openFiles();
  try {
    return await writeAll(deps, order, files.open);
  } finally {
    await files.dropAll();
  }
}

async function writeAll(deps: ArchiveDeps, order: ArchiveOrder, open: Open): Promise<ArchiveCounts> {
  const { municipality, now } = deps;
  const texts = archiveTexts[municipality.language];
  const mets = headOf(deps, order, texts);
  const representation = await openRepresentation({
    ...representationOf(deps, order, mets),
    events: [{ id: deps.newId(), kind: 'creation', at: now(), detail: texts.madeBy(order.decision) }],
    open,
  });
  const counts = { records: 0, answers: 0, traces: 0, gone: 0, unfinished: 0, byMailbox: new Map() };
  const folder = `${order.root}/${folderOf(representationName)}`;
  const work: Work = { deps, order, open, texts, representation, counts, folder };
  for (const mailbox of archivedMailboxes(municipality)) await writeMailbox(work, mailbox);
  const list = await representation.close();
  await writeRoot({
    root: order.root,
    mets: { ...mets, id: order.name },
    dates: `${order.from}/${order.until}`,
    description: texts.madeBy(order.decision),
    readme: texts.readme({ title: mets.label, decision: order.decision }),
    schemas: order.schemas,
    representation: { name: representationName, list },
    now,
  });
  return counts;
}

type Head = Omit<MetsHead, 'id'>;

const headOf = (
  { municipality, now, version }: ArchiveDeps,
  order: ArchiveOrder,
  texts: ArchiveTexts,
): Head => ({
  label: texts.title(municipality.name, order),
  createdAt: now(),
  version,
  municipality: municipality.name,
  archivist: archivistOf(municipality),
});

const representationOf = (deps: ArchiveDeps, { root, decision }: ArchiveOrder, mets: Head) => ({
  root,
  name: representationName,
  mets: { ...mets, id: representationName },
  erms: {
    id: deps.newId(),
    createdAt: mets.createdAt,
    agency: mets.municipality,
    decision,
    title: mets.label,
  },
  now: deps.now,
  newId: deps.newId,
});

/** Whose records they are, where they are one authority's. */
function archivistOf(municipality: Municipality): string {
  const names = new Set(archivedMailboxes(municipality).map(({ authority }) => authority));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : municipality.name;
}

interface Work {
  readonly deps: ArchiveDeps;
  readonly order: ArchiveOrder;
  readonly open: Open;
  readonly texts: ArchiveTexts;
  readonly representation: Representation;
  readonly counts: {
    -readonly [Key in keyof ArchiveCounts]: ArchiveCounts[Key] extends number
      ? number
      : Map<DutyMailbox['id'], number>;
  };
  readonly folder: string;
}

const pageSize = 500;

async function writeMailbox(work: Work, mailbox: DutyMailbox): Promise<void> {
  const { deps, order, open, texts, representation, folder } = work;
  const span = spanOf(order, deps.municipality);
  const words: LogWords = { ...deps.words, archive: texts };
  const log = { log: deps.log, open, root: folder, path: `data/logg/${mailbox.id}.csv` };
  const logFile = await writeLog(log, { mailboxId: mailbox.id, ...span }, words);
  await representation.addFile(logFile, 'text/csv');
  await representation.beginMailbox({
    id: mailbox.id,
    name: mailbox.name,
    address: mailbox.address,
    authority: mailbox.authority ?? deps.municipality.name,
    kind: texts.mailbox,
    files: [{ name: texts.log, path: `logg/${mailbox.id}.csv`, format: 'text/csv' }],
  });
  const acts = await keepActs({
    ...{ log: deps.log, mailboxId: mailbox.id, span },
    folder: `${order.root}/acts.part`,
  });
  await writeAllOf(work, { mailbox, acts, words });
  await acts.drop();
}

interface Mailbox {
  readonly mailbox: DutyMailbox;
  readonly acts: KeptActs;
  readonly words: LogWords;
}

async function writeAllOf(work: Work, of: Mailbox): Promise<void> {
  const { deps, order } = work;
  const span = spanOf(order, deps.municipality);
  let after: { readonly arrivedAt: Instant; readonly id: IncomingMessage['id'] } | undefined;
  for (;;) {
    const page = await deps.incoming.listKept({ mailboxId: of.mailbox.id, span, after }, pageSize);
    await writeMessages(work, of, page);
    after = page.at(-1);
    if (page.length < pageSize) return;
  }
}

/** So many messages lie fetched and not described yet. */
const fetchedAhead = 40;
/** As many as Graph allows of one mailbox. */
const atOnce = 4;

async function writeMessages(
  work: Work,
  { mailbox, acts, words }: Mailbox,
  page: readonly IncomingMessage[],
): Promise<void> {
  for (let from = 0; from < page.length; from += fetchedAhead) {
    const part = page.slice(from, from + fetchedAhead);
    const fetched = await fetchPart(work, mailbox, part);
    for (const [index, message] of part.entries()) {
      const mails = fetched[index] ?? noMails;
      const said = await acts.about(message);
      await writeMessage(work, mailbox, { message, acts: said.map((one) => actOf(one, words)), ...mails });
    }
  }
}

/** Nothing is under way any more when it throws: what is fetched late would lie where nothing is to be left. */
async function fetchPart(
  work: Work,
  mailbox: DutyMailbox,
  part: readonly IncomingMessage[],
): Promise<readonly Mails[]> {
  const failed: unknown[] = [];
  const fetched = await eachAtOnce(part, atOnce, async (message) => {
    if (failed.length > 0) return noMails;
    return fetchAll(work, mailbox, message).catch((error: unknown) => {
      failed.push(error);
      return noMails;
    });
  });
  if (failed.length > 0) throw failed[0];
  return fetched;
}

interface Mails {
  readonly original: FetchedMail | undefined;
  readonly answers: readonly (FetchedMail | undefined)[];
}

const noMails: Mails = { original: undefined, answers: [] };

/** Of a secret that was deleted nothing is asked for. */
async function fetchAll(work: Work, mailbox: DutyMailbox, message: IncomingMessage): Promise<Mails> {
  if (isTrace(message)) return noMails;
  const { deps, folder } = work;
  const month = dateOf(message.arrivedAt, deps.municipality.calendar.zone).slice(0, 7);
  const place = (id: IncomingMessage['messageId'], name: string) => ({
    address: mailbox.address,
    id,
    folder,
    path: `data/${mailbox.id}/${month}/${name}.eml`,
  });
  const original = await fetchMail(deps, place(message.messageId, message.id));
  const answers: (FetchedMail | undefined)[] = [];
  for (const [index, copy] of message.answer.copies.entries())
    answers.push(await fetchMail(deps, place(copy, `${message.id}-svar-${String(index + 1)}`)));
  return { original, answers };
}

async function writeMessage(
  work: Work,
  mailbox: DutyMailbox,
  facts: Mails & { readonly message: IncomingMessage; readonly acts: readonly LoggedAct[] },
): Promise<void> {
  const { deps, texts, representation, counts } = work;
  const { message, original, answers } = facts;
  const { responderId } = message.answer;
  const responder = responderId && (deps.words.person(responderId) ?? responderId);
  for (const mail of [original, ...answers])
    if (mail !== undefined) await representation.addFile(mail.file, 'message/rfc822');
  const record = recordOf({ ...facts, mailbox, responder }, texts);
  await representation.addRecord(record);
  counts.records += 1;
  counts.byMailbox.set(mailbox.id, (counts.byMailbox.get(mailbox.id) ?? 0) + 1);
  counts.answers += answers.filter((answer) => answer !== undefined).length;
  if (record.status === 'obliterated') counts.traces += 1;
  else if ([original, ...answers].includes(undefined)) counts.gone += 1;
  if (record.status === 'in_progress') counts.unfinished += 1;
  deps.onRecord?.(counts.records);
}
