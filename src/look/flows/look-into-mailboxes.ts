// A sweep: reads what changed in every watched folder of every duty mailbox, and keeps ids, times and states (F1).

import { eachAtOnce } from '../../core/each-at-once';
import { inbox, junk, sentItems, type FolderPath, type MailboxId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import { earliest, plusMinutes, type Instant } from '../../core/time';
import type { LookContext } from '../context';
import type { Arrival } from '../domain/arrival';
import { findEvidence, type KnownMessage, type MessageChange, type Opening } from '../domain/opening';
import type { LookBudget } from '../graph/mail-room';
import type { FolderState, PageChange } from '../store/mail-store';
import { isAnyMet } from './met-again';

/** How many mailboxes are read at the same time; Graph's own limit is per mailbox. */
const mailboxesAtOnce = 12;
/** A mailbox that keeps failing costs a sweep at most this much real time. */
const budgetMillis = 10_000;

interface SweepReport {
  readonly read: number;
  readonly failed: number;
}

/** Looks into these mailboxes, or all of the file. One that fails never stops the others and is read again at the next sweep. */
export async function lookIntoMailboxes(
  context: LookContext,
  mailboxes: readonly DutyMailbox[] = context.municipality().mailboxes,
): Promise<SweepReport> {
  const looks = await eachAtOnce(mailboxes, mailboxesAtOnce, (mailbox) => lookSafely(context, mailbox));
  const read = looks.filter((isGood) => isGood).length;
  return { read, failed: looks.length - read };
}

async function lookSafely(context: LookContext, mailbox: DutyMailbox): Promise<boolean> {
  try {
    return await lookIntoMailbox(context, mailbox);
  } catch (error) {
    context.log.error('A look into a mailbox failed', { mailbox: mailbox.id, error: String(error) });
    return false;
  }
}

/** Looks into one mailbox; false when some watched folder could not be read. */
export async function lookIntoMailbox(context: LookContext, mailbox: DutyMailbox): Promise<boolean> {
  const budget: LookBudget = { until: context.clock.realMillis() + budgetMillis };
  const watched = watchedFolders(mailbox);
  const states = new Map(
    (await context.store.mail.listFolders(mailbox.id)).map((state) => [state.folder, state] as const),
  );
  const at = context.clock.now();
  const results = await eachAtOnce(watched, watched.length, (folder) =>
    lookIntoFolder(context, { mailbox, folder, budget, at, state: states.get(folder) }),
  );
  const isGood = results.every((result) => result);
  if ([...states.keys()].some((folder) => !watched.includes(folder))) {
    await context.store.mail.forgetFolders(mailbox.id, watched);
  }
  await context.store.mail.saveLook(mailbox.id, { at, isGood });
  return isGood;
}

/** Inbox, junk, those that the municipality names, and sent items for answers. */
export const watchedFolders = (mailbox: DutyMailbox): readonly FolderPath[] => [
  inbox,
  junk,
  sentItems,
  ...mailbox.folders,
];

interface FolderLook {
  readonly mailbox: DutyMailbox;
  readonly folder: FolderPath;
  readonly budget: LookBudget;
  readonly at: Instant;
  readonly state: FolderState | undefined;
}

async function lookIntoFolder(context: LookContext, look: FolderLook): Promise<boolean> {
  const { categories } = context.municipality();
  const withCategories = categories !== undefined;
  let state: FolderState = look.state ?? { ...firstState(look), withCategories };
  // What a link tells is settled when it begins: read anew, as one that is too old.
  if (state.withCategories !== withCategories) state = { ...begunAnew(state), withCategories };
  let restarts = 0;
  for (;;) {
    const cursor = { address: look.mailbox.address, folder: look.folder, link: state.link, categories };
    const outcome = await context.mailRoom.look(cursor, look.budget);
    if (outcome.kind === 'startOver' && restarts++ === 0) {
      state = begunAnew(state);
      continue;
    }
    if (outcome.kind !== 'changed') {
      const data = { mailbox: look.mailbox.id, folder: look.folder, kind: outcome.kind };
      context.log.warn('A watched folder could not be read', data);
      return false;
    }
    const { page } = outcome;
    const after: FolderState = {
      ...state,
      link: page.link,
      isFullReading: state.isFullReading && !page.isLast,
      lookedAt: page.isLast ? look.at : state.lookedAt,
    };
    await savePage(context, look, { before: state, after, changes: page.changes });
    if (page.isLast) return true;
    state = after;
  }
}

const begunAnew = (state: FolderState): FolderState => ({
  ...state,
  link: undefined,
  isFullReading: true,
  generation: state.generation + 1,
});

const firstState = ({ mailbox, folder }: FolderLook): FolderState => ({
  mailboxId: mailbox.id,
  folder,
  link: undefined,
  isFullReading: true,
  generation: 1,
  lookedAt: undefined,
  withCategories: false,
});

interface PageSave {
  readonly before: FolderState;
  readonly after: FolderState;
  readonly changes: readonly MessageChange[];
}

async function savePage(
  context: LookContext,
  look: FolderLook,
  { before, after, changes }: PageSave,
): Promise<void> {
  const { mail } = context.store;
  const latest = await withoutOurs(context, withoutDuplicates(changes));
  const rows = await mail.findMessages(
    look.mailbox.id,
    look.folder,
    latest.map((change) => change.id),
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const isFullyRead = before.isFullReading && !after.isFullReading;
  const gone = isFullyRead
    ? await goneSince(context, { before, met: new Set(latest.map((it) => it.id)) })
    : [];
  // One alone may have been moved by somebody, unless others lie there that no look has seen.
  const areOthers = latest.some((it) => !it.isRemoved && !known.has(it.id));
  const isReplaced =
    (gone.length > 1 || (gone.length === 1 && areOthers)) &&
    !(await isAnyMet(context, { before, known, gone: gone.map(({ change: it }) => it.id) }));
  const all = [...latest.map((change) => ({ change, known: known.get(change.id) })), ...gone];
  const change: PageChange = {
    folder: after,
    upserts: latest.flatMap((it) => toKnown(look, it, known.get(it.id))),
    removals: all.filter((it) => it.change.isRemoved).map((it) => it.change.id),
    openings: (isReplaced ? all.filter(({ change: it }) => !it.isRemoved) : all).flatMap((it) =>
      evidenceOf(context, look, { ...it, before }),
    ),
    categories: latest.flatMap((it) => categorised(look, it, known.get(it.id))),
    arrivals: arrivalsOf(
      latest.filter((it) => !known.has(it.id)),
      { ...look, mailboxId: look.mailbox.id, before },
    ),
  };
  await mail.savePage(change);
}

/** Of several entries for a message the last counts, but an older state never hides a newer one. */
function withoutDuplicates(changes: readonly MessageChange[]): readonly MessageChange[] {
  const latest = new Map<string, MessageChange>();
  for (const change of changes) {
    const other = latest.get(change.id);
    const isOlder =
      other !== undefined &&
      !other.isRemoved &&
      !change.isRemoved &&
      other.lastModifiedAt > change.lastModifiedAt;
    if (!isOlder) latest.set(change.id, change);
  }
  return [...latest.values()];
}

interface Met {
  readonly change: MessageChange;
  readonly known: KnownMessage | undefined;
}

/** What a whole new reading did not meet any more was moved or deleted in the meantime. */
async function goneSince(
  context: LookContext,
  { before, met }: { before: FolderState; met: ReadonlySet<string> },
): Promise<readonly Met[]> {
  const stale = await context.store.mail.listStale(before.mailboxId, before.folder, before.generation);
  return stale
    .filter((row) => !met.has(row.id))
    .map((row) => ({ change: { id: row.id, isRemoved: true, isOurs: false }, known: row }));
}

function evidenceOf(
  context: LookContext,
  look: FolderLook,
  { change, known, before }: Met & { before: FolderState },
): readonly Opening[] {
  const evidence = findEvidence({
    mailboxId: look.mailbox.id,
    folder: look.folder,
    zone: context.municipality().calendar.zone,
    now: look.at,
    previousLookAt: before.lookedAt,
    known,
    change,
  });
  return evidence ? [evidence] : [];
}

function toKnown(
  look: FolderLook,
  change: MessageChange,
  known: KnownMessage | undefined,
): readonly KnownMessage[] {
  if (change.isRemoved || change.isDraft) return [];
  const { id, isRead } = change;
  const category = change.category ?? known?.category;
  const arrivedAt = known?.arrivedAt ?? change.arrivedAt;
  return [
    { id, folder: look.folder, arrivedAt, isRead, firstSeenAt: known?.firstSeenAt ?? look.at, category },
  ];
}

/** Said of a message that its category became another, also by a rule: that it is marked is so, whoever did it. */
function categorised(
  look: FolderLook,
  change: MessageChange,
  known: KnownMessage | undefined,
): NonNullable<PageChange['categories']> {
  if (change.isRemoved || change.isDraft || look.folder === sentItems) return [];
  const { id, category, lastModifiedAt } = change;
  if (category === undefined || category === known?.category) return [];
  return [
    {
      mailboxId: look.mailbox.id,
      messageId: id,
      category: category === 'none' ? undefined : category,
      at: earliest(lastModifiedAt, look.at),
    },
  ];
}

interface Look {
  readonly mailboxId: MailboxId;
  readonly folder: FolderPath;
  readonly at: Instant;
  readonly before: FolderState;
}

const dayMinutes = 24 * 60;
/** What lay in a mailbox for longer when the bot first looked belongs to the time before it. */
const firstReadingDays = 7;

/**
 * Which new entries of a watched folder have arrived, and which are the bot's own doing (F1, F3). New messages of
 * the folder, to be looked at. A whole reading anew tells of old ones that were forgotten or moved.
 */
function arrivalsOf(fresh: readonly MessageChange[], look: Look): readonly Arrival[] {
  const since = sinceOf(look);
  if (since === 'nothing') return [];
  return fresh.flatMap((change) => {
    if (change.isRemoved || change.isDraft || change.isOurs) return [];
    if (since !== undefined && change.arrivedAt < since) return [];
    const { mailboxId, folder } = look;
    return [{ mailboxId, folder, messageId: change.id, arrivedAt: change.arrivedAt }];
  });
}

function sinceOf({ before, folder, at }: Look): Instant | 'nothing' | undefined {
  if (!before.isFullReading) return undefined;
  if (before.lookedAt !== undefined) return plusMinutes(before.lookedAt, -2 * dayMinutes);
  return folder === sentItems ? 'nothing' : plusMinutes(at, -firstReadingDays * dayMinutes);
}

/** The bot's own forwards, moves and deletions are marked as such: they prove no opening. */
async function withoutOurs(
  context: LookContext,
  changes: readonly MessageChange[],
): Promise<readonly MessageChange[]> {
  if (changes.length === 0) return changes;
  const ours = await context.store.mailWork.listOurs(changes.map(({ id }) => id));
  return ours.size === 0
    ? changes
    : changes.map((change) => (ours.has(change.id) ? { ...change, isOurs: true } : change));
}
