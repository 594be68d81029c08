// The lists of a package (METS) as E-ARK CSIP and SIP want them, at its root and in its representation.
// @source DILCIS Board, E-ARK CSIP and SIP 2.1, whose numbers (CSIP1 …) stand beside what they ask for

import type { WrittenFile } from './package-file';
import { attributesOf, element, escapeXml, textElement, xmlHead, type Attributes } from './xml-text';

/** CSIP4: CITS ERMS 2.1, which FGS Ärendehantering 2.0 is; 3.0 reads it too. */
const contentType = 'citserms_v2_1';
const profile = 'https://earksip.dilcis.eu/profile/E-ARK-SIP.xml';

export interface MetsHead {
  /** Of the package its folder's name, of a representation its own (CSIP1). */
  readonly id: string;
  readonly label: string;
  /** ISO, as all times here. */
  readonly createdAt: string;
  readonly version: string;
  readonly municipality: string;
  /** Whose records they are. */
  readonly archivist: string;
}

const agent = (attributes: Attributes, name: string, note: string): string =>
  element('agent', attributes, [textElement('name', name), note]);

export const metsBegin = (head: MetsHead): string =>
  [
    xmlHead,
    `<mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:csip="https://DILCIS.eu/XML/METS/CSIPExtensionMETS"`,
    attributesOf({
      OBJID: head.id,
      LABEL: head.label,
      TYPE: 'Datasets',
      'csip:CONTENTINFORMATIONTYPE': contentType,
      PROFILE: profile,
    }),
    '>\n',
    `<metsHdr CREATEDATE="${head.createdAt}" LASTMODDATE="${head.createdAt}" RECORDSTATUS="NEW" csip:OAISPACKAGETYPE="SIP">\n`,
    agent(
      { ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' },
      'Brevvakt',
      textElement('note', head.version, { 'csip:NOTETYPE': 'SOFTWARE VERSION' }),
    ),
    agent({ ROLE: 'ARCHIVIST', TYPE: 'ORGANIZATION' }, head.archivist, ''),
    agent({ ROLE: 'CREATOR', TYPE: 'ORGANIZATION' }, head.municipality, ''),
    '</metsHdr>\n',
  ].join('');

interface Described extends WrittenFile {
  readonly id: string;
  readonly createdAt: string;
}

const described = ({ size, createdAt, checksum }: Described, mime: string): Attributes => ({
  MIMETYPE: mime,
  SIZE: size,
  CREATED: createdAt,
  CHECKSUM: checksum,
  CHECKSUMTYPE: 'SHA-256',
});

/** Every sign that a path may hold and a link may not, each part by itself. */
const hrefOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const reference = (path: string): Attributes => ({
  LOCTYPE: 'URL',
  'xlink:type': 'simple',
  'xlink:href': hrefOf(path),
});

/** CSIP66–79. */
export const metsFile = (file: Described, mime: string): string =>
  element('file', { ID: file.id, ...described(file, mime) }, [element('FLocat', reference(file.path), [])]);

const metadataReference = (file: Described, kind: string): string =>
  element('mdRef', { ...reference(file.path), MDTYPE: kind, ...described(file, 'application/xml') }, []);

/** CSIP17–30: how the whole is described. */
export const descriptiveSection = (file: Described): string =>
  element('dmdSec', { ID: file.id, CREATED: file.createdAt, STATUS: 'CURRENT' }, [
    metadataReference(file, 'DC'),
  ]);

/** CSIP31–44: how the files are to be preserved. */
export const preservationSection = (files: readonly Described[]): string =>
  element(
    'amdSec',
    {},
    files.map((file) =>
      element('digiprovMD', { ID: file.id, CREATED: file.createdAt, STATUS: 'CURRENT' }, [
        metadataReference(file, 'PREMIS'),
      ]),
    ),
  );

export const fileSectionBegin = (id: string): string => `<fileSec ID="${id}">\n`;
export const fileSectionEnd = '</fileSec>\n';
export const groupBegin = (id: string, use: string): string =>
  `<fileGrp ID="${id}" USE="${escapeXml(use)}"${use.startsWith('Representations') ? ` csip:CONTENTINFORMATIONTYPE="${contentType}"` : ''}>\n`;
export const groupEnd = '</fileGrp>\n';

/** A part of the package as its map shows it; each points to its group of files, or to the list of a representation. */
export interface MapPart {
  readonly id: string;
  readonly label: string;
  readonly groupId?: string;
  readonly metadata?: { readonly descriptive: readonly string[]; readonly preservation: readonly string[] };
  /** The list of a representation. */
  readonly list?: string;
}

/** CSIP80–112. */
export const structMap = (id: string, label: string, parts: readonly MapPart[]): string =>
  element('structMap', { ID: id, TYPE: 'PHYSICAL', LABEL: 'CSIP' }, [
    element('div', { ID: `${id}-div`, LABEL: label }, parts.map(mapPart)),
  ]);

function mapPart({ id, label, groupId, metadata, list }: MapPart): string {
  const lists = (ids: readonly string[] | undefined) => (ids?.length ? ids.join(' ') : undefined);
  const attributes = {
    ID: id,
    LABEL: label,
    DMDID: lists(metadata?.descriptive),
    ADMID: lists(metadata?.preservation),
  };
  if (list !== undefined)
    return element('div', attributes, [element('mptr', { ...reference(list), 'xlink:title': groupId }, [])]);
  return element('div', attributes, groupId === undefined ? [] : [element('fptr', { FILEID: groupId }, [])]);
}

export const metsEnd = '</mets>\n';
