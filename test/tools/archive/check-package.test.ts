import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage } from '../../../tools/archive/check/check-package';
import type { FaultKind } from '../../../tools/archive/check/fault';
import { openArchiveWorld } from './archive-world';

let made: string;
let eml: string;
let folder: string;
beforeAll(async () => {
  const world = await openArchiveWorld();
  const message = await world.receive({});
  await world.receive({ subject: 'En till' });
  await world.archive();
  await world.close();
  made = join(world.folder, 'paket');
  eml = `representations/rep1/data/ks/2026-11/${message.id}.eml`;
});
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'brevvakt-check-')), 'paket');
  cpSync(made, folder, { recursive: true });
});

const at = (path: string) => join(folder, path);
const rootList = 'METS.xml';
const list = 'representations/rep1/METS.xml';
const erms = 'representations/rep1/data/ERMS.xml';
const premis = 'representations/rep1/metadata/preservation/premis.xml';

/** Changes a file and nothing else: what lists it does not know. */
function change(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(at(path), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(at(path), changed);
}

/** So that the change itself is the one fault: the lists are told of it as if it had been made that way. */
function listAnew(path: string, inList: string): void {
  const bytes = readFileSync(at(path));
  const name = path.replace(/^representations\/rep1\//, inList === rootList ? 'representations/rep1/' : '');
  const checksum = createHash('sha256').update(bytes).digest('hex');
  const text = readFileSync(at(inList), 'utf8').replace(
    /<(?:file|mdRef) [^>]*>(?:<FLocat [^>]*>)?/g,
    (entry) =>
      entry.includes(`href="${name}"`)
        ? entry
            .replace(/SIZE="\d+"/, `SIZE="${String(bytes.length)}"`)
            .replace(/CHECKSUM="\w+"/, `CHECKSUM="${checksum}"`)
        : entry,
  );
  writeFileSync(at(inList), text);
  if (inList === list) listAnew(list, rootList);
}

const kinds = async () => (await checkPackage(folder)).faults.map(({ kind }) => kind);
const words = async () =>
  (await checkPackage(folder)).faults.map(({ file, words: said }) => `${file}: ${said}`);

/** ERMS.xml also has its checksum among the objects of premis.xml. */
function ermsWith(from: string | RegExp, to: string): void {
  change(erms, from, to);
  const checksum = createHash('sha256')
    .update(readFileSync(at(erms)))
    .digest('hex');
  change(premis, /(<objectIdentifierValue>data\/ERMS\.xml<.*?<messageDigest>)\w+/, `$1${checksum}`);
  listAnew(erms, list);
  listAnew(premis, list);
}

const listWith = (from: string | RegExp, to: string): void => {
  change(list, from, to);
  listAnew(list, rootList);
};

const premisWith = (from: string | RegExp, to: string): void => {
  change(premis, from, to);
  listAnew(premis, list);
};

test('a package as it was made has no fault', async () => {
  expect(await checkPackage(folder)).toMatchObject({ faults: [], records: 2 });
});

const faults: readonly (readonly [string, FaultKind, () => void])[] = [
  [
    'a file was changed',
    'wrong-checksum',
    () => {
      change(eml, 'lisa@', 'lasi@');
    },
  ],
  [
    'a file is missing',
    'missing-file',
    () => {
      rmSync(at(eml));
    },
  ],
  [
    'a file is in no list',
    'unlisted-file',
    () => {
      writeFileSync(at('representations/rep1/data/till.eml'), 'x');
    },
  ],
  [
    'an empty file is in no list',
    'unlisted-file',
    () => {
      writeFileSync(at('tom.txt'), '');
    },
  ],
  [
    'there is no list at its root',
    'no-list',
    () => {
      rmSync(at(rootList));
    },
  ],
  [
    'the list of the representation is gone',
    'missing-file',
    () => {
      rmSync(at(list));
    },
  ],
  [
    'the list is broken',
    'broken-xml',
    () => {
      change(rootList, '</metsHdr>', '');
    },
  ],
  [
    'the description is broken',
    'broken-xml',
    () => {
      ermsWith('</control>', '');
    },
  ],
  [
    'the description ends in the middle',
    'broken-xml',
    () => {
      ermsWith(/<\/aggregation>[\s\S]*$/, '');
    },
  ],
  [
    'letters are no UTF-8',
    'broken-xml',
    () => {
      writeFileSync(at(rootList), Buffer.concat([readFileSync(at(rootList)), Buffer.from([0xff])]));
    },
  ],
  [
    'the list says nothing of who made it',
    'missing-element',
    () => {
      change(rootList, /<agent ROLE="CREATOR" TYPE="OTHER".*?<\/agent>\n/, '');
    },
  ],
  [
    'its maker has no version',
    'missing-element',
    () => {
      change(rootList, / csip:NOTETYPE="SOFTWARE VERSION"/, '');
    },
  ],
  [
    'there is no head',
    'missing-element',
    () => {
      change(rootList, /<metsHdr[\s\S]*<\/metsHdr>\n/, '');
    },
  ],
  [
    'there is no map',
    'missing-element',
    () => {
      change(rootList, /<structMap[\s\S]*<\/structMap>\n/, '');
    },
  ],
  [
    'the package has no name',
    'missing-attribute',
    () => {
      change(rootList, / OBJID="paket"/, '');
    },
  ],
  [
    'no kind of package is told',
    'missing-attribute',
    () => {
      change(rootList, / csip:OAISPACKAGETYPE="SIP"/, '');
    },
  ],
  [
    'the kind of package is none',
    'wrong-value',
    () => {
      change(rootList, 'OAISPACKAGETYPE="SIP"', 'OAISPACKAGETYPE="ZIP"');
    },
  ],
  [
    'no day is told on which it was made',
    'missing-attribute',
    () => {
      change(rootList, / CREATEDATE="[^"]*"/, '');
    },
  ],
  [
    'it was made on a day that is none',
    'wrong-date',
    () => {
      change(rootList, /CREATEDATE="2026-12-01/, 'CREATEDATE="2026-02-30');
    },
  ],
  [
    'a file has no checksum',
    'missing-attribute',
    () => {
      listWith(/ CHECKSUM="\w+"/, '');
    },
  ],
  [
    'a checksum is of no known kind',
    'wrong-value',
    () => {
      listWith('CHECKSUMTYPE="SHA-256"', 'CHECKSUMTYPE="CRC32"');
    },
  ],
  [
    'two files have one id',
    'doubled-id',
    () => {
      listWith('ID="rep1-file-2"', 'ID="rep1-file-1"');
    },
  ],
  [
    'one file is listed twice',
    'doubled-id',
    () => {
      listWith(/(<file ID="rep1-file-2")([\s\S]*?<\/file>\n)/, '$1$2<file ID="another"$2');
    },
  ],
  [
    'the map points to nothing',
    'unknown-id',
    () => {
      listWith('FILEID="rep1-data"', 'FILEID="nothing"');
    },
  ],
  [
    'a list leads out of the package',
    'outside',
    () => {
      listWith(/xlink:href="data\/ks[^"]*"/, 'xlink:href="../../../etc/passwd"');
    },
  ],
  [
    'a list leads to the web',
    'outside',
    () => {
      listWith(/xlink:href="data\/ks[^"]*"/, 'xlink:href="https://example.org/x"');
    },
  ],
  [
    'it is no list at all',
    'wrong-value',
    () => {
      change(rootList, /http:\/\/www\.loc\.gov\/METS\//, 'urn:other');
    },
  ],
  [
    'a record has no id of its own',
    'missing-attribute',
    () => {
      ermsWith(/<record systemIdentifier="[^"]*"/, '<record');
    },
  ],
  [
    'two records have one id',
    'doubled-id',
    () => {
      const id = /<record systemIdentifier="([^"]*)"/.exec(readFileSync(at(erms), 'utf8'))?.[1] ?? '';
      ermsWith(/(<record systemIdentifier="[^"]*"[\s\S]*<record systemIdentifier=")[^"]*"/, `$1${id}"`);
    },
  ],
  [
    'a record has no object id',
    'missing-element',
    () => {
      ermsWith(/(<record [^>]*>)<objectId>[^<]*<\/objectId>/, '$1');
    },
  ],
  [
    'a required element is empty',
    'missing-element',
    () => {
      ermsWith(/<agencyName>[^<]*</, '<agencyName><');
    },
  ],
  [
    'nobody answers for the description',
    'missing-element',
    () => {
      ermsWith(/<maintenanceAgency>.*?<\/maintenanceAgency>/, '');
    },
  ],
  [
    'a day of a record is none',
    'wrong-date',
    () => {
      ermsWith(/dateType="received">2026-11-10/, 'dateType="received">2026-11-31');
    },
  ],
  [
    'a day of a record is written in another way',
    'wrong-date',
    () => {
      ermsWith(/dateType="received">2026-11-10T/, 'dateType="received">10/11 2026 ');
    },
  ],
  [
    'a record names a file that no list has',
    'missing-file',
    () => {
      ermsWith(/path="ks\/2026-11\/[^"]*"/, 'path="ks/2026-11/none.eml"');
    },
  ],
  [
    'an object has no checksum',
    'missing-element',
    () => {
      premisWith(/<messageDigest>\w+<\/messageDigest>/, '');
    },
  ],
  [
    'an object has another checksum than its list',
    'wrong-checksum',
    () => {
      premisWith(/<messageDigest>\w{8}/, '<messageDigest>00000000');
    },
  ],
  [
    'what was done has no time',
    'wrong-date',
    () => {
      premisWith(/<eventDateTime>[^<]*</, '<eventDateTime>igår<');
    },
  ],
];

test.each(faults)('it is refused when %s', async (_, kind, break_) => {
  break_();
  expect(await kinds()).toContain(kind);
});

test('what was changed so that its list knows is one fault and no other', async () => {
  ermsWith(/dateType="received">2026-11-10/, 'dateType="received">2026-11-31');
  expect(await words()).toEqual([`${erms}: date is 2026-11-31T08:15:00.000Z`]);
});

test('a folder that is kept by an empty file with a dot before its name is no fault', async () => {
  mkdirSync(at('schemas'));
  writeFileSync(at('schemas/.gitkeep'), '');
  expect(await kinds()).toEqual([]);
});

test('a folder that is no package is told to be none', async () => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  expect(await words()).toEqual(['METS.xml: there is no METS.xml at its root']);
});

test('of a package that is wrong all through two hundred faults are told', async () => {
  for (let count = 0; count < 300; count += 1) writeFileSync(at(`till-${String(count)}.txt`), 'x');
  expect(await kinds()).toHaveLength(200);
});

test('a list that leads to itself ends', async () => {
  renameSync(at(list), at('other.xml'));
  change(
    rootList,
    /xlink:href="representations\/rep1\/METS.xml" xlink:title/,
    'xlink:href="METS.xml" xlink:title',
  );
  expect((await kinds()).length).toBeGreaterThan(0);
});
