// Holds a package's documents against the publishers' schemas (XSD) and rules (Schematron). The two packages that do it
// are optional: they come with the project, and not with the image.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as Xmllint from 'xmllint-wasm';
import { readXml } from '../check/read-xml';
import { mostFaults, type Fault } from '../check/fault';
import { ArchiveTrouble } from '../archive-trouble';
import type { RulesFile, SchemaFile, SchemaFolder } from './schema-folder';

interface Held {
  readonly faults: readonly Fault[];
  /** Documents that were held against a schema, and those for which the folder has none. */
  readonly held: number;
  readonly without: readonly string[];
}

/** Throws ArchiveTrouble where the two packages are not installed, or a schema cannot be used. */
export async function holdAgainst(
  { root, documents }: { readonly root: string; readonly documents: readonly string[] },
  folder: SchemaFolder,
): Promise<Held> {
  const faults: Fault[] = [];
  const without: string[] = [];
  for (const document of documents) {
    const namespace = await namespaceOf(`${root}/${document}`);
    const schemas = folder.schemas.filter((schema) => schema.namespace === namespace);
    if (namespace === undefined || schemas.length === 0) without.push(document);
    else {
      const text = await readFile(`${root}/${document}`);
      for (const schema of schemas)
        faults.push(...(await bySchema({ document, text }, schema, folder.schemas)));
      const rules = folder.rules.filter(({ namespaces }) => namespaces.includes(namespace));
      for (const each of rules) faults.push(...(await byRules({ document, text }, each)));
    }
    if (faults.length >= mostFaults) break;
  }
  return { faults, held: documents.length - without.length, without };
}

/** Undefined for what is no XML, which the check of the package tells. */
async function namespaceOf(place: string): Promise<string | undefined> {
  let namespace: string | undefined;
  const broken = await readXml(place, {
    begin: (element, path) => {
      if (path.length === 1) namespace = element.namespace;
    },
    end: () => undefined,
  });
  return broken === undefined ? namespace : undefined;
}

interface Document {
  readonly document: string;
  readonly text: Uint8Array;
}

function load(name: string): unknown {
  try {
    return createRequire(__filename)(name) as unknown;
  } catch {
    throw new ArchiveTrouble(
      `--schemas needs the package ${name}, which the image leaves out: run the command from a checkout, after npm install.`,
    );
  }
}

/** WebAssembly's pages of 64 KiB: as much as a document of hundreds of megabytes needs. */
const mostPages = 32_768;

async function bySchema(
  { document, text }: Document,
  schema: SchemaFile,
  all: readonly SchemaFile[],
): Promise<readonly Fault[]> {
  const { validateXML } = load('xmllint-wasm') as typeof Xmllint;
  const others = all.filter(({ namespace }) => namespace !== schema.namespace);
  const files = [schema, ...firstOfEach(others)].map((file, index) => ({
    ...file,
    fileName: `schema-${String(index)}.xsd`,
  }));
  const placeOf = new Map(files.map(({ namespace, fileName }) => [namespace, fileName]));
  const preload = files.map(({ fileName, text: source, name }) => ({
    fileName,
    contents: withOwnImports(source, placeOf, name),
  }));
  const result = await validateXML({
    xml: [{ fileName: 'document.xml', contents: text }],
    schema: [{ fileName: 'all.xsd', contents: importing(placeOf) }],
    preload,
    initialMemoryPages: 512,
    maxMemoryPages: mostPages,
  });
  if (result.valid) return [];
  const isOfSchema = result.errors.some(({ loc }) => loc !== null && loc.fileName !== 'document.xml');
  if (isOfSchema)
    throw new ArchiveTrouble(`${schema.name} cannot be used as a schema: ${result.errors[0]?.message ?? ''}`);
  return result.errors.map(({ loc, message }) => ({
    kind: 'schema' as const,
    file: document,
    words: `${loc === null ? '' : `line ${String(loc.lineNumber)}: `}${message} (${schema.name})`,
  }));
}

/** Of two versions of one schema that another imports, one is enough. */
const firstOfEach = (schemas: readonly SchemaFile[]): readonly SchemaFile[] => [
  ...new Map(schemas.toReversed().map((schema) => [schema.namespace, schema])).values(),
];

const importing = (placeOf: ReadonlyMap<string, string>): string =>
  [
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">',
    ...[...placeOf].map(
      ([namespace, fileName]) => `<xs:import namespace="${namespace}" schemaLocation="${fileName}"/>`,
    ),
    '</xs:schema>',
  ].join('');

const importTag = /<(?:\w+:)?import\b[^>]*>/g;

/** Nothing is fetched: what a schema imports has to lie in the folder too. */
const withOwnImports = (source: string, placeOf: ReadonlyMap<string, string>, name: string): string =>
  source.replace(importTag, (tag) => {
    const namespace = /\bnamespace\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '';
    const place = placeOf.get(namespace);
    if (place === undefined)
      throw new ArchiveTrouble(
        `${name} builds on the schema of ${namespace}, which is not in the folder of --schemas. Download it too.`,
      );
    return tag.includes('schemaLocation')
      ? tag.replace(/schemaLocation\s*=\s*["'][^"']*["']/, `schemaLocation="${place}"`)
      : tag.replace(/\/?>$/, ` schemaLocation="${place}"/>`);
  });

/** What is used of node-schematron, whose own types would bring those of browsers into every file. */
interface Schematron {
  readonly Schema: {
    fromString(rules: string): {
      validateString(
        text: string,
        options: object,
      ): readonly { readonly message?: string; readonly assertId: string | null }[];
    };
  };
}

async function byRules({ document, text }: Document, rules: RulesFile): Promise<readonly Fault[]> {
  const { Schema } = load('node-schematron') as Schematron;
  const results = (await schemaOf(Schema, rules)).validateString(Buffer.from(text).toString('utf8'), {});
  return results.map(({ message, assertId }) => ({
    kind: 'rule' as const,
    file: document,
    words: `${[assertId, message].filter(Boolean).join(' ').replace(/\s+/g, ' ').trim()} (${rules.name})`,
  }));
}

async function schemaOf(schema: Schematron['Schema'], rules: RulesFile) {
  try {
    return await Promise.resolve(schema.fromString(rules.text));
  } catch (error) {
    throw new ArchiveTrouble(
      `${rules.name} cannot be used as Schematron: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
