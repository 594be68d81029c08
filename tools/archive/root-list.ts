// What stands at the root of a package: its list, a description that any catalogue reads, a page for people, the schemas.

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { writeWhole, type WrittenFile } from './package-file';
import { folderOf } from './representation';
import {
  descriptiveSection,
  fileSectionBegin,
  fileSectionEnd,
  groupBegin,
  groupEnd,
  metsBegin,
  metsEnd,
  metsFile,
  structMap,
  type MapPart,
  type MetsHead,
} from './write-mets';
import { element, textElement, xmlHead } from './xml-text';

interface RootJob {
  readonly root: string;
  readonly mets: MetsHead;
  readonly dates: string;
  readonly description: string;
  readonly readme: string;
  /** Files of the operator's that are to go along. */
  readonly schemas: readonly string[];
  readonly representation: { readonly name: string; readonly list: WrittenFile };
  readonly now: () => string;
}

export async function writeRoot(job: RootJob): Promise<void> {
  const { root, mets, representation, now } = job;
  const description = await writeWhole(root, 'metadata/descriptive/dc.xml', dublinCore(job));
  const readme = await writeWhole(root, 'documentation/README.txt', job.readme);
  const schemas = await copySchemas(job);
  const group = (id: string, use: string, files: readonly [WrittenFile, string][]): string =>
    [
      groupBegin(id, use),
      ...files.map(([file, mime], index) =>
        metsFile({ ...file, id: `${id}-${String(index + 1)}`, createdAt: now() }, mime),
      ),
      groupEnd,
    ].join('');
  const use = `Representations/${representation.name}`;
  const list = [
    metsBegin(mets),
    descriptiveSection({ ...description, id: 'root-dc', createdAt: now() }),
    fileSectionBegin('root-files'),
    group('root-documentation', 'Documentation', [[readme, 'text/plain']]),
    ...(schemas.length === 0
      ? []
      : [
          group(
            'root-schemas',
            'Schemas',
            schemas.map((file) => [file, 'application/xml']),
          ),
        ]),
    group('root-representation', use, [[representation.list, 'application/xml']]),
    fileSectionEnd,
    structMap('root-map', mets.id, partsOf(use, representation.name, schemas.length > 0)),
    metsEnd,
  ];
  await writeWhole(root, 'METS.xml', list.join(''));
}

const partsOf = (use: string, name: string, hasSchemas: boolean): readonly MapPart[] => [
  { id: 'root-map-metadata', label: 'Metadata', metadata: { descriptive: ['root-dc'], preservation: [] } },
  { id: 'root-map-documentation', label: 'Documentation', groupId: 'root-documentation' },
  ...(hasSchemas ? [{ id: 'root-map-schemas', label: 'Schemas', groupId: 'root-schemas' }] : []),
  {
    id: 'root-map-representation',
    label: use,
    groupId: 'root-representation',
    list: `${folderOf(name)}/METS.xml`,
  },
];

/** Two of one name differ by a number. */
async function copySchemas({ root, schemas }: RootJob): Promise<readonly WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const place of schemas) {
    const name = basename(place);
    const isTaken = written.some(({ path }) => path === `schemas/${name}`);
    const path = `schemas/${isTaken ? `${String(written.length)}-` : ''}${name}`;
    written.push(await writeWhole(root, path, await readFile(place)));
  }
  return written;
}

const dublinCore = ({ mets, dates, description }: RootJob): string =>
  xmlHead +
  element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    '\n',
    textElement('dc:identifier', mets.id),
    textElement('dc:title', mets.label),
    textElement('dc:creator', mets.archivist),
    textElement('dc:publisher', mets.municipality),
    textElement('dc:date', dates),
    textElement('dc:type', 'Dataset'),
    textElement('dc:description', description),
    '\n',
  ]);
