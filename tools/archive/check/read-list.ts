// A list of a package (METS.xml): what it must say by E-ARK CSIP, and the files that it names.
// @source DILCIS Board, E-ARK CSIP 2.1, whose numbers stand beside what they ask for

import type { FaultKind } from './fault';
import { isDateTime, readXml, type XmlElement } from './read-xml';

const metsNamespace = 'http://www.loc.gov/METS/';
const csip = 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS';
const xlink = 'http://www.w3.org/1999/xlink';

export interface ListedFile {
  /** As the list has it. */
  readonly href: string;
  readonly size: string | undefined;
  readonly checksum: string | undefined;
  readonly checksumType: string | undefined;
  readonly mime: string | undefined;
}

interface PackageList {
  /** Undefined: it is no XML. */
  readonly id: string | undefined;
  readonly files: readonly ListedFile[];
  /** Lists of representations. */
  readonly lists: readonly string[];
}

type Tell = (kind: FaultKind, words: string) => void;

const ofFile = ['MIMETYPE', 'SIZE', 'CREATED', 'CHECKSUM', 'CHECKSUMTYPE'];
/** CSIP1–2, 6–7, 18–19, 22–30, 33, 36–44, 59, 64–65, 67–72, 77, 80–82. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  mets: ['OBJID', 'TYPE', 'PROFILE'],
  metsHdr: ['CREATEDATE'],
  dmdSec: ['ID', 'CREATED'],
  digiprovMD: ['ID'],
  mdRef: ['LOCTYPE', 'MDTYPE', ...ofFile],
  fileSec: ['ID'],
  fileGrp: ['ID', 'USE'],
  file: ['ID', ...ofFile],
  FLocat: ['LOCTYPE'],
  structMap: ['ID', 'TYPE', 'LABEL'],
  div: ['ID', 'LABEL'],
  mptr: ['LOCTYPE'],
};
/** CSIP24, 38, 79, 110. */
const linking = new Set(['mdRef', 'FLocat', 'mptr']);
const dated = ['CREATED', 'CREATEDATE', 'LASTMODDATE'];
const kindsOfPackage = ['SIP', 'AIP', 'DIP', 'AIU', 'AIC'];

/** `place` is the file; what is wrong is told on the way. */
export async function readList(place: string, tell: Tell): Promise<PackageList> {
  const reading = newReading(tell);
  const broken = await readXml(place, {
    begin: (element, path) => {
      reading.begin(element, path);
    },
    end: (element, path, text) => {
      reading.end(element, path, text);
    },
  });
  if (broken !== undefined) {
    tell('broken-xml', broken);
    return { id: undefined, files: [], lists: [] };
  }
  reading.finish();
  return reading.list;
}

interface Seen {
  readonly ids: Set<string>;
  readonly references: { readonly by: string; readonly id: string }[];
  readonly elements: Set<string>;
}

function newReading(tell: Tell) {
  const seen: Seen = { ids: new Set(), references: [], elements: new Set() };
  const list = { id: undefined as string | undefined, files: [] as ListedFile[], lists: [] as string[] };
  let file: XmlElement | undefined;
  let agent = { isSoftware: false, hasName: false, hasVersion: false };
  const begin = (element: XmlElement, path: readonly string[]): void => {
    if (path.length === 1) {
      checkRoot(element, tell);
      list.id = element.attribute('OBJID');
    }
    if (element.namespace !== metsNamespace) return;
    seen.elements.add(path.join('/'));
    checkElement(element, tell);
    keepIds(element, seen, tell);
    if (element.name === 'agent')
      agent = { isSoftware: isSoftware(element), hasName: false, hasVersion: false };
    if (element.name === 'file') file = element;
    const href = element.attribute('href', xlink);
    if (element.name === 'mptr' && href !== undefined) list.lists.push(href);
    if (element.name === 'FLocat' && file !== undefined) keepFile(list.files, file, href);
    if (element.name === 'mdRef') keepFile(list.files, element, href);
  };
  const end = (element: XmlElement, path: readonly string[], text: string): void => {
    const isInAgent = path.at(-2) === 'agent' && text !== '';
    if (isInAgent && element.name === 'name') agent.hasName = true;
    if (isInAgent && element.attribute('NOTETYPE', csip) === 'SOFTWARE VERSION') agent.hasVersion = true;
    if (element.name !== 'agent' || !agent.isSoftware) return;
    seen.elements.add('software');
    if (!agent.hasName) tell('missing-element', 'the agent that made it has no name (CSIP14)');
    if (!agent.hasVersion)
      tell('missing-element', 'the agent that made it has no note with its version (CSIP15)');
  };
  const finish = (): void => {
    checkWhole(seen, tell);
  };
  return { list, begin, end, finish };
}

function checkRoot({ name, namespace }: XmlElement, tell: Tell): void {
  if (name !== 'mets' || namespace !== metsNamespace)
    tell('wrong-value', `its root is ${name}, and not mets of ${metsNamespace}`);
}

function checkElement(element: XmlElement, tell: Tell): void {
  const { name } = element;
  for (const attribute of wanted[name] ?? [])
    if ((element.attribute(attribute) ?? '') === '') tell('missing-attribute', `${name} has no ${attribute}`);
  if (linking.has(name) && (element.attribute('href', xlink) ?? '') === '')
    tell('missing-attribute', `${name} has no xlink:href`);
  for (const attribute of dated) {
    const text = element.attribute(attribute);
    if (text !== undefined && !isDateTime(text)) tell('wrong-date', `${attribute} of ${name} is ${text}`);
  }
  if (name === 'metsHdr') checkKind(element, tell);
}

/** CSIP9. */
function checkKind(header: XmlElement, tell: Tell): void {
  const kind = header.attribute('OAISPACKAGETYPE', csip);
  if (kind === undefined) tell('missing-attribute', 'metsHdr has no csip:OAISPACKAGETYPE (CSIP9)');
  else if (!kindsOfPackage.includes(kind)) tell('wrong-value', `csip:OAISPACKAGETYPE is ${kind} (CSIP9)`);
}

const isSoftware = (agent: XmlElement): boolean =>
  agent.attribute('ROLE') === 'CREATOR' &&
  agent.attribute('TYPE') === 'OTHER' &&
  agent.attribute('OTHERTYPE') === 'SOFTWARE';

function keepIds(element: XmlElement, seen: Seen, tell: Tell): void {
  const id = element.attribute('ID');
  if (id !== undefined) {
    if (seen.ids.has(id)) tell('doubled-id', `${id} is the ID of two elements`);
    seen.ids.add(id);
  }
  for (const attribute of ['FILEID', 'ADMID', 'DMDID'])
    for (const one of element.attribute(attribute)?.split(/\s+/).filter(Boolean) ?? [])
      seen.references.push({ by: `${attribute} of ${element.name}`, id: one });
}

function keepFile(files: ListedFile[], element: XmlElement, href: string | undefined): void {
  if (href === undefined) return;
  files.push({
    href,
    size: element.attribute('SIZE'),
    checksum: element.attribute('CHECKSUM'),
    checksumType: element.attribute('CHECKSUMTYPE'),
    mime: element.attribute('MIMETYPE'),
  });
}

/** CSIP117, 10, 80 and 84. */
const elementsWanted = ['mets', 'mets/metsHdr', 'mets/structMap', 'mets/structMap/div'];

function checkWhole({ ids, references, elements }: Seen, tell: Tell): void {
  for (const path of elementsWanted)
    if (!elements.has(path)) tell('missing-element', `there is no ${path.replaceAll('/', ' > ')}`);
  if (elements.has('mets/metsHdr') && !elements.has('software'))
    tell('missing-element', 'no agent tells the software that made it (CSIP10–13)');
  for (const { by, id } of references)
    if (!ids.has(id)) tell('unknown-id', `${by} names ${id}, which is nothing`);
}
