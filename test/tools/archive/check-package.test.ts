import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage } from '../../../tools/archive/check/check-package';
import type { FaultKind } from '../../../tools/archive/check/fault';
import { openArchiveWorld } from './archive-world';
import { breakPart, change, erms, list, premis, rootList, type Part } from './broken-package';

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
const faults = async () => (await checkPackage(folder)).faults;
const kinds = async () => (await faults()).map(({ kind }) => kind);
const words = async () => (await faults()).map(({ file, words: said }) => `${file}: ${said}`);

test('a package as it was made has no fault', async () => {
  expect(await checkPackage(folder)).toMatchObject({ faults: [], records: 2 });
});

type Case = readonly [string, FaultKind, Part, string | RegExp, string];

const cases: readonly Case[] = [
  ['the list is broken', 'broken-xml', rootList, '</metsHdr>', ''],
  ['the description is broken', 'broken-xml', erms, '</control>', ''],
  ['the description ends in the middle', 'broken-xml', erms, /<\/aggregation>[\s\S]*$/, ''],
  [
    'nobody is told to have made it',
    'missing-element',
    rootList,
    /<agent ROLE="CREATOR" TYPE="OTHER".*\n/,
    '',
  ],
  ['its maker has no version', 'missing-element', rootList, ' csip:NOTETYPE="SOFTWARE VERSION"', ''],
  ['there is no head', 'missing-element', rootList, /<metsHdr[\s\S]*<\/metsHdr>\n/, ''],
  ['there is no map', 'missing-element', rootList, /<structMap[\s\S]*<\/structMap>\n/, ''],
  ['the package has no name', 'missing-attribute', rootList, ' OBJID="paket"', ''],
  ['no kind of package is told', 'missing-attribute', rootList, ' csip:OAISPACKAGETYPE="SIP"', ''],
  ['the kind of package is none', 'wrong-value', rootList, 'TYPE="SIP"', 'TYPE="ZIP"'],
  ['no day is told on which it was made', 'missing-attribute', rootList, / CREATEDATE="[^"]*"/, ''],
  ['it was made on no real day', 'wrong-date', rootList, 'CREATEDATE="2026-12-01', 'CREATEDATE="2026-02-30'],
  ['it is no list at all', 'wrong-value', rootList, 'http://www.loc.gov/METS/', 'urn:other'],
  ['a file has no checksum', 'missing-attribute', list, / CHECKSUM="\w+"/, ''],
  ['a checksum is of no known kind', 'wrong-value', list, 'CHECKSUMTYPE="SHA-256"', 'CHECKSUMTYPE="CRC32"'],
  ['two files have one id', 'doubled-id', list, 'ID="rep1-file-2"', 'ID="rep1-file-1"'],
  ['a file is listed twice', 'doubled-id', list, /(<file ID="rep1-file-2)("[\s\S]*?<\/file>\n)/, '$1$2$1b$2'],
  ['the map points to nothing', 'unknown-id', list, 'FILEID="rep1-data"', 'FILEID="nothing"'],
  ['a list leads out of the package', 'outside', list, /href="data\/ks[^"]*"/, 'href="../../../etc/passwd"'],
  ['a list leads to the web', 'outside', list, /href="data\/ks[^"]*"/, 'href="https://example.org/x"'],
  ['a record has no id of its own', 'missing-attribute', erms, /<record systemIdentifier="[^"]*"/, '<record'],
  [
    'two records have one id',
    'doubled-id',
    erms,
    /(<record systemIdentifier="([^"]*)"[\s\S]*<record systemIdentifier=")[^"]*/,
    '$1$2',
  ],
  ['a record has no object id', 'missing-element', erms, /(<record [^>]*>)<objectId>[^<]*<\/objectId>/, '$1'],
  ['a required element is empty', 'missing-element', erms, /<agencyName>[^<]*</, '<agencyName><'],
  ['nobody answers for it', 'missing-element', erms, /<maintenanceAgency>.*?<\/maintenanceAgency>/, ''],
  ['a day of a record is none', 'wrong-date', erms, 'received">2026-11-10', 'received">2026-11-31'],
  ['a day is written in another way', 'wrong-date', erms, 'received">2026-11-10T', 'received">10/11 2026 '],
  [
    'a record names what no list has',
    'missing-file',
    erms,
    /path="ks\/2026-11\/[^"]*"/,
    'path="ks/none.eml"',
  ],
  ['an object has no checksum', 'missing-element', premis, /<messageDigest>\w+<\/messageDigest>/, ''],
  [
    'an object has another checksum',
    'wrong-checksum',
    premis,
    /<messageDigest>\w{8}/,
    '<messageDigest>00000000',
  ],
  ['what was done has no time', 'wrong-date', premis, /<eventDateTime>[^<]*</, '<eventDateTime>igår<'],
];

test.each(cases)('it is refused when %s', async (...[, kind, part, from, to]) => {
  breakPart(folder, part, [from, to]);
  expect(await kinds()).toContain(kind);
});

const files: readonly (readonly [string, FaultKind, () => void])[] = [
  [
    'a file was changed',
    'wrong-checksum',
    () => {
      change(folder, eml, ['lisa@', 'lasi@']);
    },
  ],
  [
    'a file is longer',
    'wrong-size',
    () => {
      change(folder, eml, ['lisa@', 'lisabeth@']);
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
      writeFileSync(at('representations/rep1/data/x.eml'), 'x');
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
    'letters are no UTF-8',
    'broken-xml',
    () => {
      writeFileSync(at(rootList), Buffer.concat([readFileSync(at(rootList)), Buffer.from([0xff])]));
    },
  ],
];

test.each(files)('it is refused when %s', async (_, kind, break_) => {
  break_();
  expect(await kinds()).toContain(kind);
});

test('what was changed so that its lists know is one fault and no other', async () => {
  breakPart(folder, erms, ['received">2026-11-10', 'received">2026-11-31']);
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
  change(folder, rootList, [
    /href="representations\/rep1\/METS.xml" xlink:title/,
    'href="METS.xml" xlink:title',
  ]);
  expect((await kinds()).length).toBeGreaterThan(0);
});
