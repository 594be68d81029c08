// A file of a package while it is written: in pieces, with its size and checksum known at the end.

import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a package's lists tell of a file. */
export interface WrittenFile {
  /** Below the folder whose list names it, with `/`. */
  readonly path: string;
  readonly size: number;
  /** SHA-256 as METS writes it, in small letters. */
  readonly checksum: string;
}

export interface OpenFile {
  write(piece: string | Uint8Array): Promise<void>;
  /** Not before everything was written. */
  close(): Promise<WrittenFile>;
  /** The file stays as it is; for a way that broke off. */
  drop(): Promise<void>;
}

const pieceBytes = 64 * 1024;

export type Open = (root: string, path: string) => Promise<OpenFile>;

/** Files that are written over a while: those that are open when the way breaks off are let go together. */
export function openFiles(): { readonly open: Open; dropAll(): Promise<void> } {
  const files = new Set<OpenFile>();
  return {
    open: async (root, path) => {
      const file = await openFile(root, path);
      const kept: OpenFile = {
        ...file,
        close: () => {
          files.delete(kept);
          return file.close();
        },
      };
      files.add(kept);
      return kept;
    },
    dropAll: async () => {
      for (const file of files) await file.drop();
      files.clear();
    },
  };
}

/** Folders are made as they are needed; what lay there is written over. `path` is below `root`. */
export async function openFile(root: string, path: string): Promise<OpenFile> {
  const place = `${root}/${path}`;
  await mkdir(dirname(place), { recursive: true });
  const file = await open(place, 'w', 0o600);
  const hash = createHash('sha256');
  let size = 0;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  const flush = async (): Promise<void> => {
    if (waitingBytes === 0) return;
    const bytes = Buffer.concat(waiting);
    waiting = [];
    waitingBytes = 0;
    hash.update(bytes);
    size += bytes.length;
    for (let from = 0; from < bytes.length;) from += (await file.write(bytes, from)).bytesWritten;
  };
  return {
    write: async (piece) => {
      const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : Buffer.from(piece);
      waiting.push(bytes);
      waitingBytes += bytes.length;
      if (waitingBytes >= pieceBytes) await flush();
    },
    close: async () => {
      try {
        await flush();
      } finally {
        await file.close();
      }
      return { path, size, checksum: hash.digest('hex') };
    },
    drop: () => file.close(),
  };
}

/** One that is known whole. */
export async function writeWhole(
  root: string,
  path: string,
  text: string | Uint8Array,
): Promise<WrittenFile> {
  const file = await openFile(root, path);
  await file.write(text);
  return file.close();
}
