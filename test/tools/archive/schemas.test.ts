import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage } from '../../../tools/archive/check/check-package';
import { holdAgainst } from '../../../tools/archive/schemas/hold-against';
import { readSchemaFolder } from '../../../tools/archive/schemas/schema-folder';
import { openArchiveWorld, town, type ArchiveWorld } from './archive-world';

/** Of our own making: the publishers' are not part of the project. */
const lists = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.loc.gov/METS/" xmlns="http://www.loc.gov/METS/" elementFormDefault="qualified">
  <xsd:import namespace="http://www.w3.org/1999/xlink" schemaLocation="http://www.loc.gov/standards/xlink/xlink.xsd"/>
  <xsd:element name="mets"><xsd:complexType><xsd:sequence>
    <xsd:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/>
  </xsd:sequence><xsd:attribute name="OBJID" type="xsd:string" use="required"/><xsd:anyAttribute processContents="lax"/></xsd:complexType></xsd:element>
</xsd:schema>`;
const links = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xlink"><xs:attribute name="href" type="xs:anyURI"/></xs:schema>`;
const records = (
  dateType: string,
) => `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="https://DILCIS.eu/XML/ERMS" xmlns="https://DILCIS.eu/XML/ERMS" elementFormDefault="qualified">
  <xs:element name="erms"><xs:complexType><xs:sequence>
    <xs:element name="control"><xs:complexType><xs:sequence><xs:element name="identification" type="${dateType}"/><xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/></xs:sequence><xs:anyAttribute processContents="skip"/></xs:complexType></xs:element>
    <xs:any processContents="skip" minOccurs="0"/>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;
const rules = (test: string) => `<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
  <ns uri="https://DILCIS.eu/XML/ERMS" prefix="erms"/>
  <pattern><rule context="*[@dateType = 'other']"><assert test="${test}">A date of another type says which.</assert></rule></pattern>
</schema>`;

let world: ArchiveWorld;
let folder: string;
beforeEach(async () => {
  world = await openArchiveWorld({ yaml: town() });
  await world.receive({});
  folder = mkdtempSync(join(tmpdir(), 'brevvakt-schemas-'));
});
afterEach(() => world.close());

const put = (files: Readonly<Record<string, string>>) => {
  mkdirSync(join(folder, 'below'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
};
const good = {
  'mets.xsd': lists,
  'below/xlink.xsd': links,
  'below/erms.xsd': records('xs:string').replace('type="xs:string"/><xs:any', 'type="xs:anyType"/><xs:any'),
  'erms.sch': rules('normalize-space(@otherDateType)'),
};
const left = () => readdirSync(world.folder);

test('a package is held against the schemas and rules of the folder, which go along in it', async () => {
  put(good);
  expect(await world.archive({ schemas: folder })).toMatchObject({ kind: 'made', held: 3 });
  expect(readdirSync(join(world.folder, 'paket/schemas')).toSorted()).toEqual([
    'erms.sch',
    'erms.xsd',
    'mets.xsd',
    'xlink.xsd',
  ]);
  expect((await checkPackage(join(world.folder, 'paket'))).faults).toEqual([]);
  expect(readFileSync(join(world.folder, 'paket/METS.xml'), 'utf8')).toContain('USE="Schemas"');
});

test('what a schema does not allow is told with its line and the schema, and no package is left', async () => {
  put({ ...good, 'below/erms.xsd': records('xs:int') });
  await expect(world.archive({ schemas: folder })).rejects.toThrow(
    /as the schemas want it.*\n.*ERMS\.xml: line 4: .*identification.*\(below\/erms\.xsd\) \[schema\]/,
  );
  expect(left()).toEqual([]);
});

test('what a rule of Schematron does not allow is told with the rule', async () => {
  put({ ...good, 'erms.sch': rules('false()') });
  await expect(world.archive({ schemas: folder })).rejects.toThrow(
    /ERMS\.xml: A date of another type says which\. \(erms\.sch\) \[rule\]/,
  );
  expect(left()).toEqual([]);
});

test('what is no XML is for the check of the package to tell, and no schema stumbles over it', async () => {
  put(good);
  await world.archive({ schemas: folder });
  const root = join(world.folder, 'paket');
  const { documents } = await checkPackage(root);
  const erms = documents.find((document) => document.endsWith('ERMS.xml')) ?? '';
  const text = readFileSync(join(root, erms), 'utf8');
  writeFileSync(join(root, erms), text.replace('</control>', ''));
  const after = await checkPackage(root);
  expect(after.faults.map(({ kind }) => kind)).toContain('broken-xml');
  const held = await holdAgainst({ root, documents: after.documents }, await readSchemaFolder(folder));
  expect(held.faults).toEqual([]);
});

test('two versions of a schema both count', async () => {
  put({ ...good, 'erms-next.xsd': records('xs:int') });
  await expect(world.archive({ schemas: folder })).rejects.toThrow('(erms-next.xsd) [schema]');
});

test.each([
  ['has no schema', {}, 'There is no XML schema (.xsd) in'],
  [
    'lacks what a schema builds on',
    { 'mets.xsd': lists },
    'mets.xsd builds on the schema of http://www.w3.org/1999/xlink, which is not in the folder of --schemas.',
  ],
  [
    'has a schema that is no XML',
    { 'mets.xsd': '<xs:schema' },
    'mets.xsd in the folder of --schemas is no XML',
  ],
])('a folder that %s is told so, before or after which nothing is left', async (_, files, said) => {
  put(files);
  await expect(world.archive({ schemas: folder })).rejects.toThrow(said);
  expect(left()).toEqual([]);
});

test('a folder that is not there is told so', async () => {
  await expect(world.archive({ schemas: join(folder, 'none') })).rejects.toThrow('cannot be read');
});
