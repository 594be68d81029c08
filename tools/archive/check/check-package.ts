// Whether a package is whole: each file that its lists name is there with its checksum, no other is, and what must be
// said is said. Nothing is held in memory but names. The same check that each package passes before it gets its name.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { faultList, type Fault, type FaultList } from './fault';
import { readList, type ListedFile } from './read-list';
import { isPreservation, preservationReader } from './read-preservation';
import { isRecords, recordReader, type RecordReader } from './read-records';
import { readXml, type XmlReader } from './read-xml';

interface CheckedPackage {
  readonly faults: readonly Fault[];
  readonly files: number;
  readonly records: number;
  /** Its XML documents, below its folder: what schemas are held against. */
  readonly documents: readonly string[];
}

interface Looking {
  readonly root: string;
  readonly faults: FaultList;
  /** Each file that a list names, with its checksum where that is right. */
  readonly listed: Map<string, string | undefined>;
  readonly documents: Set<string>;
  readonly records: Set<string>;
  readonly named: { readonly by: string; readonly path: string }[];
}

const rootList = 'METS.xml';

export async function checkPackage(root: string): Promise<CheckedPackage> {
  const looking: Looking = {
    root,
    faults: faultList(),
    listed: new Map(),
    documents: new Set(),
    records: new Set(),
    named: [],
  };
  if ((await sizeOf(`${root}/${rootList}`)) === undefined) {
    looking.faults.add('no-list', rootList, 'there is no METS.xml at its root');
    return { faults: looking.faults.all, files: 0, records: 0, documents: [] };
  }
  await lookAtList(looking, rootList, new Set());
  for (const document of [...looking.documents]) await lookInto(looking, document);
  for (const { by, path } of looking.named)
    if (!looking.listed.has(path)) looking.faults.add('missing-file', by, `names ${path}, which no list has`);
  const files = await lookForUnlisted(looking);
  return {
    faults: looking.faults.all,
    files,
    records: looking.records.size,
    documents: [...looking.documents],
  };
}

/** `lists` are those that led here. */
async function lookAtList(looking: Looking, path: string, lists: ReadonlySet<string>): Promise<void> {
  const { root, faults, documents } = looking;
  documents.add(path);
  const list = await readList(`${root}/${path}`, (kind, words) => {
    faults.add(kind, path, words);
  });
  const folder = posix.dirname(path);
  for (const file of list.files) await lookAtFile(looking, { folder, by: path, file });
  for (const href of list.lists) {
    const below = placeOf(folder, href);
    if (below === undefined) faults.add('outside', path, `points to ${href}, outside the package`);
    else if ((await sizeOf(`${root}/${below}`)) === undefined)
      faults.add('missing-file', path, `points to ${below}, which is not there`);
    else if (!lists.has(below)) await lookAtList(looking, below, new Set([...lists, path, below]));
  }
}

/** Where a link leads, below the package's folder; undefined when it leads out of it. */
function placeOf(folder: string, href: string): string | undefined {
  const plain = href.replace(/^file:(\/\/\/)?/, '').replace(/^\.\//, '');
  let decoded = plain;
  try {
    decoded = decodeURIComponent(plain);
  } catch {
    return undefined;
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(decoded) || decoded.startsWith('/') || decoded.includes('\0'))
    return undefined;
  const place = posix.normalize(posix.join(folder, decoded));
  return place === '..' || place.startsWith('../') ? undefined : place;
}

interface Listed {
  readonly folder: string;
  readonly by: string;
  readonly file: ListedFile;
}

const algorithms: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

async function lookAtFile(looking: Looking, { folder, by, file }: Listed): Promise<void> {
  const { root, faults, listed } = looking;
  const path = placeOf(folder, file.href);
  if (path === undefined) {
    faults.add('outside', by, `names ${file.href}, outside the package`);
    return;
  }
  if (listed.has(path)) faults.add('doubled-id', by, `names ${path} twice`);
  listed.set(path, undefined);
  const size = await sizeOf(`${root}/${path}`);
  if (size === undefined) {
    faults.add('missing-file', path, `is named by ${by} and is not there`);
    return;
  }
  if (file.size !== undefined && file.size !== String(size))
    faults.add('wrong-size', path, `has ${String(size)} bytes, by ${by} it has ${file.size}`);
  listed.set(path, await checksumOf(looking, path, file));
  if (isXml(path, file.mime)) looking.documents.add(path);
}

const isXml = (path: string, mime: string | undefined): boolean =>
  /^(application|text)\/xml$/.test(mime ?? '') && /\.xml$/i.test(path);

/** Undefined where it is not as listed. */
async function checksumOf(
  { root, faults }: Looking,
  path: string,
  file: ListedFile,
): Promise<string | undefined> {
  const { checksum, checksumType } = file;
  if (checksum === undefined || checksumType === undefined) return undefined;
  const algorithm = algorithms[checksumType];
  if (algorithm === undefined) {
    faults.add(
      'wrong-value',
      path,
      `has a checksum of the kind ${checksumType}, which nobody can hold against it`,
    );
    return undefined;
  }
  const hash = createHash(algorithm);
  for await (const bytes of createReadStream(`${root}/${path}`)) hash.update(bytes as Buffer);
  const actual = hash.digest('hex');
  if (actual === checksum.toLowerCase()) return actual;
  faults.add('wrong-checksum', path, `is not the file that was listed (${checksumType})`);
  return undefined;
}

/** The lists were read already. */
async function lookInto(looking: Looking, path: string): Promise<void> {
  if (posix.basename(path) === rootList) return;
  const { root, faults, records, named } = looking;
  const folder = posix.dirname(path);
  const tell = (kind: Fault['kind'], words: string): void => {
    faults.add(kind, path, words);
  };
  const record: RecordReader = recordReader({
    tell,
    records,
    onFile: (file) => {
      const place = placeOf(folder, file);
      if (place === undefined) tell('outside', `names ${file}, outside the package`);
      else named.push({ by: path, path: place });
    },
  });
  const preservation = preservationReader({
    tell,
    onObject: ({ path: object, digest }) => {
      checkObject(looking, path, { object, digest });
    },
  });
  let reader: XmlReader | undefined;
  const broken = await readXml(`${root}/${path}`, {
    begin: (element, names) => {
      if (names.length === 1)
        reader = isRecords(element) ? record : isPreservation(element) ? preservation : undefined;
      reader?.begin(element, names);
    },
    end: (element, names, text) => {
      reader?.end(element, names, text);
    },
  });
  if (broken !== undefined) tell('broken-xml', broken);
  else if (reader === record) record.finish();
}

/** An object is named below the folder of its representation, in which the document lies two folders down. */
function checkObject(
  { listed, faults }: Looking,
  document: string,
  { object, digest }: { readonly object: string; readonly digest: string },
): void {
  const folder = posix.dirname(posix.dirname(posix.dirname(document)));
  const path = placeOf(folder, object);
  const known = path === undefined ? undefined : listed.get(path);
  // Others name their objects in ways of their own.
  if (known !== undefined && known.length === digest.length && known !== digest.toLowerCase())
    faults.add('wrong-checksum', document, `has another checksum of ${object} than the list`);
}

/** How many files there are. Lists are named by other lists, and the first by nobody. */
async function lookForUnlisted({ root, faults, listed, documents }: Looking): Promise<number> {
  const lists = new Set([...documents].filter((path) => posix.basename(path) === rootList));
  let count = 0;
  for await (const path of filesBelow(root, '')) {
    count += 1;
    if (listed.has(path) || lists.has(path)) continue;
    // An empty one with a dot before its name keeps a folder, as some tools need it, and is nothing of the package.
    const isKeeper = posix.basename(path).startsWith('.') && (await sizeOf(`${root}/${path}`)) === 0;
    if (!isKeeper) faults.add('unlisted-file', path, 'is in no list');
  }
  return count;
}

async function* filesBelow(root: string, folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(`${root}/${folder}`, { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(root, path);
    else yield path;
  }
}

/** Undefined: there is no such file. */
const sizeOf = async (place: string): Promise<number | undefined> => {
  const found = await stat(place).catch(() => undefined);
  return found?.isFile() === true ? found.size : undefined;
};
