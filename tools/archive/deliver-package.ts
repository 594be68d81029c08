// A package gets its name last: written beside, checked, held against the publishers' schemas where they are given, logged.

import { mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FlowContext } from '../../src/app/flow-context';
import type { RegistrationKind } from '../../src/incoming/domain/incoming';
import type { AskedArchive } from './archive-order';
import { ArchiveTrouble } from './archive-trouble';
import { checkPackage } from './check/check-package';
import type { Fault } from './check/fault';
import { archivedMailboxes, countLeftOut, isAnythingKept } from './archive-span';
import { writePackage, type ArchiveCounts, type ArchiveDeps } from './make-package';
import { holdAgainst } from './schemas/hold-against';
import { readSchemaFolder, type SchemaFolder } from './schemas/schema-folder';

interface Delivery {
  readonly order: Extract<AskedArchive, { kind: 'make' }>;
  readonly deps: ArchiveDeps;
  readonly save: FlowContext['store']['save'];
  /** The folder in which it is written, as long as it is no package: for whoever ends the process. */
  readonly onBegun?: (folder: string) => void;
}

export type Delivered =
  | { readonly kind: 'nothing'; readonly leftOut: ReadonlyMap<RegistrationKind, number> }
  | {
      readonly kind: 'made';
      readonly counts: ArchiveCounts;
      readonly leftOut: ReadonlyMap<RegistrationKind, number>;
      readonly files: number;
      /** Documents that were held against a schema; undefined without --schemas. */
      readonly held: number | undefined;
    };

/** Throws ArchiveTrouble; whatever goes wrong, nothing is left under the package's name. */
export async function deliverPackage(delivery: Delivery): Promise<Delivered> {
  const { order, deps } = delivery;
  const folder = order.schemas === undefined ? undefined : await readSchemaFolder(order.schemas);
  const leftOut = await countLeftOut(deps, order);
  if (!(await isAnythingKept(deps, order))) return { kind: 'nothing', leftOut };
  const beside = await mkdtemp(`${order.out}.part-`).catch((error: unknown) => {
    throw troubleOf(error, dirname(order.out));
  });
  delivery.onBegun?.(beside);
  try {
    const made = await makeWhole(delivery, beside, folder);
    await logDelivery(delivery, made.counts);
    await rename(beside, order.out);
    return { kind: 'made', leftOut, ...made };
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw troubleOf(error, dirname(order.out));
  }
}

async function makeWhole({ order, deps }: Delivery, root: string, folder: SchemaFolder | undefined) {
  const schemas = folder === undefined ? [] : [...folder.schemas, ...folder.rules].map(({ place }) => place);
  const counts = await writePackage(deps, { ...order, root, schemas });
  const checked = await checkPackage(root);
  if (checked.faults.length > 0)
    throw new ArchiveTrouble(
      `The package did not pass its own check, and was taken away.\n${faultLines(checked.faults)}`,
    );
  if (folder === undefined) return { counts, files: checked.files, held: undefined };
  const { faults, held } = await holdAgainst({ root, documents: checked.documents }, folder);
  if (faults.length > 0)
    throw new ArchiveTrouble(
      `The package is not as the schemas want it, and was taken away.\n${faultLines(faults)}`,
    );
  return { counts, files: checked.files, held };
}

const shownFaults = 20;

export const faultLines = (faults: readonly Fault[]): string =>
  [
    ...faults.slice(0, shownFaults).map(({ kind, file, words }) => `${file}: ${words} [${kind}]`),
    ...(faults.length > shownFaults ? [`and ${String(faults.length - shownFaults)} more`] : []),
  ].join('\n');

/** Part of the log of each mailbox whose records left: which span, and how many. */
async function logDelivery({ order, deps, save }: Delivery, counts: ArchiveCounts): Promise<void> {
  const log = archivedMailboxes(deps.municipality)
    .map(({ id }) => ({ id, count: counts.byMailbox.get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => ({
      at: deps.now(),
      actorId: undefined,
      mailboxId: id,
      date: undefined,
      event: { what: 'archive.made', from: order.from, lastDay: order.until, count },
    }));
  if ((await save({ log })) !== 'saved') throw new ArchiveTrouble('The log could not be written.');
}

const diskWords: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'it is read-only',
  ENOTEMPTY: 'the folder was made by somebody else meanwhile',
  EEXIST: 'the folder was made by somebody else meanwhile',
};

function troubleOf(error: unknown, place: string): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const words = diskWords[code];
  return words === undefined
    ? error
    : new ArchiveTrouble(`No package was made in ${place}: ${words}. Nothing of it was left.`);
}
