// The publishers' schemas and rules as the operator has downloaded them into a folder: which they are, and for what.

import { readdir, readFile } from 'node:fs/promises';
import { extname, relative } from 'node:path';
import { ArchiveTrouble } from '../archive-trouble';
import { readXml } from '../check/read-xml';

export interface SchemaFile {
  readonly place: string;
  /** Below the operator's folder. */
  readonly name: string;
  readonly text: string;
  readonly namespace: string;
}

export interface RulesFile {
  readonly place: string;
  readonly name: string;
  readonly text: string;
  /** Of the documents that it speaks of. */
  readonly namespaces: readonly string[];
}

export interface SchemaFolder {
  readonly schemas: readonly SchemaFile[];
  readonly rules: readonly RulesFile[];
}

const schemaNamespace = 'http://www.w3.org/2001/XMLSchema';
const rulesNamespace = 'http://purl.oclc.org/dsdl/schematron';

/** XSD (.xsd) and Schematron (.sch) in it and below it. Throws ArchiveTrouble where there are none. */
export async function readSchemaFolder(folder: string): Promise<SchemaFolder> {
  const schemas: SchemaFile[] = [];
  const rules: RulesFile[] = [];
  for (const place of (await filesOf(folder)).toSorted()) {
    const kind = extname(place).toLowerCase();
    if (kind !== '.xsd' && kind !== '.sch') continue;
    const name = relative(folder, place);
    const head = await headOf(place, name);
    const text = (await readFile(place, 'utf8')).replace(/^\ufeff/, '');
    if (kind === '.xsd' && head.root === schemaNamespace)
      schemas.push({ place, name, text, namespace: head.target ?? '' });
    if (kind === '.sch' && head.root === rulesNamespace)
      rules.push({ place, name, text, namespaces: head.namespaces });
  }
  if (schemas.length === 0)
    throw new ArchiveTrouble(
      `There is no XML schema (.xsd) in ${folder}. docs/onboarding.md says which ones to download.`,
    );
  return { schemas, rules };
}

async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  } catch {
    throw new ArchiveTrouble(`The folder of --schemas, ${folder}, cannot be read.`);
  }
}

async function headOf(place: string, name: string) {
  const head = { root: '', target: undefined as string | undefined, namespaces: [] as string[] };
  const broken = await readXml(place, {
    begin: (element, path) => {
      if (path.length === 1) {
        head.root = element.namespace;
        head.target = element.attribute('targetNamespace');
      }
      if (element.namespace === rulesNamespace && element.name === 'ns')
        head.namespaces.push(element.attribute('uri') ?? '');
    },
    end: () => undefined,
  });
  if (broken !== undefined)
    throw new ArchiveTrouble(`${name} in the folder of --schemas is no XML: ${broken}`);
  return head;
}
