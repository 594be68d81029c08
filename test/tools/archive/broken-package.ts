// Breaks a package in one place, so that its lists know of the change and it is the one fault.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const rootList = 'METS.xml';
export const list = 'representations/rep1/METS.xml';
export const erms = 'representations/rep1/data/ERMS.xml';
export const premis = 'representations/rep1/metadata/preservation/premis.xml';
export type Part = typeof rootList | typeof list | typeof erms | typeof premis;

/** Changes a file and nothing else: what lists it does not know. */
export function change(folder: string, path: string, [from, to]: readonly [string | RegExp, string]): void {
  const text = readFileSync(join(folder, path), 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`Nothing to change in ${path}: ${String(from)}`);
  writeFileSync(join(folder, path), changed);
}

const checksumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The list is told of a file as if it had been made that way; and its own list of it. */
function listAnew(folder: string, path: string, inList: string): void {
  const bytes = readFileSync(join(folder, path));
  const name = inList === rootList ? path : path.replace('representations/rep1/', '');
  const told = (entry: string): string =>
    entry.includes(`href="${name}"`)
      ? entry
          .replace(/SIZE="\d+"/, `SIZE="${String(bytes.length)}"`)
          .replace(/CHECKSUM="\w+"/, `CHECKSUM="${checksumOf(bytes)}"`)
      : entry;
  const text = readFileSync(join(folder, inList), 'utf8');
  writeFileSync(join(folder, inList), text.replace(/<(?:file|mdRef) [^>]*>(?:<FLocat [^>]*>)?/g, told));
  if (inList === list) listAnew(folder, list, rootList);
}

export function breakPart(folder: string, part: Part, how: readonly [string | RegExp, string]): void {
  change(folder, part, how);
  if (part === erms) {
    // It also has its checksum among the objects of premis.xml.
    const checksum = checksumOf(readFileSync(join(folder, erms)));
    const object = /(<objectIdentifierValue>data\/ERMS\.xml<.*?<messageDigest>)\w+/;
    change(folder, premis, [object, `$1${checksum}`]);
    listAnew(folder, erms, list);
  }
  if (part === erms || part === premis) listAnew(folder, premis, list);
  if (part === list) listAnew(folder, list, rootList);
}
