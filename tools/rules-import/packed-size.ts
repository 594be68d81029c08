// How large a Word file is unpacked, found out without unpacking more of it than is allowed.

import { createRequire } from 'node:module';
import type JSZip from 'jszip';

interface Limits {
  readonly all: number;
  /** The text by itself: it is what is read. */
  readonly text: number;
}

const textFile = 'word/document.xml';

/** Whether the file stays within the limits, whatever its list of contents says. What is broken is told by the reader. */
export async function staysWithin(content: Buffer, limits: Limits): Promise<boolean> {
  const zip = createRequire(__filename)('jszip') as typeof JSZip;
  const archive = await zip.loadAsync(content).catch(() => undefined);
  let total = 0;
  for (const file of Object.values(archive?.files ?? {})) {
    const limit = file.name === textFile ? limits.text : limits.all - total;
    const size = await sizeOf(file, limit);
    if (size > limit) return false;
    total += size;
  }
  return true;
}

/** Where it is more than the limit it is read no further than that. */
const sizeOf = (file: JSZip.JSZipObject, limit: number): Promise<number> =>
  new Promise((resolve) => {
    let size = 0;
    const end = () => {
      resolve(size);
    };
    const stream = file.nodeStream();
    stream.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size <= limit) return;
      stream.pause();
      end();
    });
    stream.on('end', end).on('error', end);
  });
