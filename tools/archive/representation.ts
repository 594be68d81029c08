// The representation of a package, written as a stream: the records' files, the documents that describe them, and its
// list, which is put together at the end from pieces that were written on the way. Nothing is held in memory but the
// records of one mailbox that are being fetched.

import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Appendix, ErmsHead, ErmsMailbox, ErmsRecord } from './write-erms';
import { aggregationBegin, aggregationEnd, ermsBegin, ermsEnd, recordXml } from './write-erms';
import {
  fileSectionBegin,
  fileSectionEnd,
  groupBegin,
  groupEnd,
  metsBegin,
  metsEnd,
  metsFile,
  preservationSection,
  structMap,
  type MetsHead,
} from './write-mets';
import type { Open, OpenFile, WrittenFile } from './package-file';
import { premisBegin, premisEnd, premisObject, type PremisEvent } from './write-premis';

/** What an archive's own tools still open without ado. */
const mostRecords = 1_000;
const mostObjects = 5_000;

export interface Representation {
  /** What follows belongs to it. */
  beginMailbox(mailbox: ErmsMailbox): Promise<void>;
  addRecord(record: ErmsRecord): Promise<void>;
  /** A file that was written below the representation's folder. */
  addFile(file: WrittenFile, mime: string): Promise<void>;
  /** Its list, below the package's folder. */
  close(): Promise<WrittenFile>;
}

interface RepresentationJob {
  /** The package's folder. */
  readonly root: string;
  readonly name: string;
  readonly mets: MetsHead;
  readonly erms: ErmsHead;
  readonly events: readonly PremisEvent[];
  readonly open: Open;
  readonly now: () => string;
  /** Ids of the documents after the first. */
  readonly newId: () => string;
}

export const folderOf = (name: string): string => `representations/${name}`;

export async function openRepresentation(job: RepresentationJob): Promise<Representation> {
  const folder = `${job.root}/${folderOf(job.name)}`;
  const pieces = await job.open(folder, 'files.part');
  const preservation = preservationFiles(job, folder);
  let count = 0;
  const addFile = async (file: WrittenFile, mime: string): Promise<void> => {
    count += 1;
    const id = `${job.name}-file-${String(count)}`;
    await pieces.write(metsFile({ ...file, id, createdAt: job.now() }, mime));
    await preservation.add(file, mime);
  };
  const documents = ermsDocuments(job, folder, addFile);
  return {
    ...documents,
    addFile,
    close: async () => {
      await documents.end();
      const premis = await preservation.close();
      await pieces.close();
      const list = await writeList(job, folder, premis);
      await rm(`${folder}/files.part`);
      return list;
    },
  };
}

type AddFile = (file: WrittenFile, mime: string) => Promise<void>;

interface Documents extends Pick<Representation, 'beginMailbox' | 'addRecord'> {
  end(): Promise<void>;
}

function ermsDocuments(job: RepresentationJob, folder: string, addFile: AddFile): Documents {
  const at = { open: undefined as OpenFile | undefined, documents: 0, records: 0, isInMailbox: false };
  let mailbox: ErmsMailbox | undefined;
  const leaveMailbox = async (): Promise<void> => {
    if (at.isInMailbox) await at.open?.write(aggregationEnd);
    at.isInMailbox = false;
  };
  const end = async (): Promise<void> => {
    await leaveMailbox();
    if (at.open === undefined) return;
    await at.open.write(ermsEnd);
    const file = await at.open.close();
    at.open = undefined;
    await addFile(file, 'application/xml');
  };
  const enterMailbox = async (files: readonly Appendix[]): Promise<void> => {
    if (mailbox === undefined) return;
    if (at.open === undefined) at.records = 0;
    at.open ??= await beginDocument(job, folder, (at.documents += 1));
    await at.open.write(aggregationBegin({ ...mailbox, files }));
    at.isInMailbox = true;
  };
  return {
    beginMailbox: async (next) => {
      await leaveMailbox();
      mailbox = next;
      await enterMailbox(next.files);
    },
    addRecord: async (record) => {
      if (at.records >= mostRecords) {
        await end();
        await enterMailbox([]);
      }
      at.records += 1;
      await at.open?.write(recordXml(record));
    },
    end,
  };
}

async function beginDocument(job: RepresentationJob, folder: string, number: number): Promise<OpenFile> {
  const isFirst = number === 1;
  const open = await job.open(folder, `data/ERMS${isFirst ? '' : `-${String(number)}`}.xml`);
  await open.write(ermsBegin(isFirst ? job.erms : { ...job.erms, id: job.newId() }));
  return open;
}

interface Preservation {
  add(file: WrittenFile, format: string): Promise<void>;
  close(): Promise<readonly WrittenFile[]>;
}

function preservationFiles(job: RepresentationJob, folder: string): Preservation {
  const written: WrittenFile[] = [];
  let open: OpenFile | undefined;
  let objects = 0;
  const end = async (): Promise<void> => {
    if (open === undefined) return;
    await open.write(premisEnd(job.events, job.mets.version));
    written.push(await open.close());
    open = undefined;
  };
  return {
    add: async (file, format) => {
      if (objects >= mostObjects) await end();
      if (open === undefined) {
        objects = 0;
        const number = written.length === 0 ? '' : `-${String(written.length + 1)}`;
        open = await job.open(folder, `metadata/preservation/premis${number}.xml`);
        await open.write(premisBegin);
      }
      objects += 1;
      await open.write(premisObject(file, format));
    },
    close: async () => {
      await end();
      return written;
    },
  };
}

async function writeList(
  job: RepresentationJob,
  folder: string,
  premis: readonly WrittenFile[],
): Promise<WrittenFile> {
  const { name } = job;
  const described = premis.map((file, index) => ({
    ...file,
    id: `${name}-premis-${String(index + 1)}`,
    createdAt: job.now(),
  }));
  const list = await job.open(folder, 'METS.xml');
  await list.write(metsBegin(job.mets));
  await list.write(preservationSection(described));
  await list.write(fileSectionBegin(`${name}-files`) + groupBegin(`${name}-data`, 'Representations'));
  for await (const piece of createReadStream(`${folder}/files.part`)) await list.write(piece as Buffer);
  await list.write(groupEnd + fileSectionEnd);
  await list.write(
    structMap(`${name}-map`, name, [
      {
        id: `${name}-map-metadata`,
        label: 'Metadata',
        metadata: { descriptive: [], preservation: described.map(({ id }) => id) },
      },
      { id: `${name}-map-data`, label: 'Representations', groupId: `${name}-data` },
    ]),
  );
  await list.write(metsEnd);
  return { ...(await list.close()), path: `${folderOf(name)}/METS.xml` };
}
