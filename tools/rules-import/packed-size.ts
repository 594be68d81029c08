// How large a Word file is unpacked, found out without unpacking more of it than is allowed.

import { inflateRawSync } from 'node:zlib';

const endSign = 0x06054b50;
const entrySign = 0x02014b50;
const endLength = 22;
const longestComment = 65_535;
const entryLength = 46;
const localLength = 30;
const deflated = 8;

interface Limits {
  readonly all: number;
  /** The text by itself: it is what is read. */
  readonly text: number;
}

const textFile = 'word/document.xml';

/** Whether the file stays within the limits, also where its list of contents lies; no zip archive does. */
export function staysWithin(content: Buffer, limits: Limits): boolean {
  const last = content.length - endLength;
  let end = last;
  while (end >= 0 && end > last - longestComment && content.readUInt32LE(end) !== endSign) end -= 1;
  if (end < 0 || content.readUInt32LE(end) !== endSign) return true;
  let [at, total] = [content.readUInt32LE(end + 16), 0];
  for (let left = content.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + entryLength > content.length || content.readUInt32LE(at) !== entrySign) return true;
    const [name, extra, comment] = [28, 30, 32].map((place) => content.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const isText = content.toString('utf8', at + entryLength, at + entryLength + name) === textFile;
    const size = sizeOf(content, at, isText ? limits.text : limits.all - total);
    if (size === undefined) return false;
    total += size;
    at += entryLength + name + extra + comment;
  }
  return true;
}

/** Undefined where it is more than the limit. */
function sizeOf(content: Buffer, at: number, limit: number): number | undefined {
  const said = content.readUInt32LE(at + 24);
  if (said > limit || limit <= 0) return undefined;
  if (content.readUInt16LE(at + 10) !== deflated) return said;
  const local = content.readUInt32LE(at + 42);
  const from = local + localLength + content.readUInt16LE(local + 26) + content.readUInt16LE(local + 28);
  try {
    const packed = content.subarray(from, from + content.readUInt32LE(at + 20));
    return inflateRawSync(packed, { maxOutputLength: limit }).length;
  } catch (error) {
    // What is broken is told by the reader.
    return error instanceof RangeError ? undefined : said;
  }
}
