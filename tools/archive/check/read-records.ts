// A document that describes records (CITS ERMS): what it must say, and the files that it names.
// @source DILCIS Board, CITS ERMS

import type { FaultKind } from './fault';
import { ermsNamespace } from '../write-erms';
import { isDateTime, type XmlElement, type XmlReader } from './read-xml';

type Tell = (kind: FaultKind, words: string) => void;

/** What each of them must have in it. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  erms: ['control'],
  control: ['identification', 'maintenanceInformation'],
  maintenanceInformation: ['maintenanceStatus', 'maintenanceAgency', 'maintenanceHistory'],
  maintenanceAgency: ['agencyName'],
  maintenanceEvent: ['eventType', 'eventDateTime', 'agent'],
  aggregation: ['objectId'],
  record: ['objectId'],
  agent: ['name'],
  action: ['actionText'],
  restriction: ['regulation'],
};
const wantedAttributes: Readonly<Record<string, readonly string[]>> = {
  aggregation: ['systemIdentifier', 'aggregationType'],
  record: ['systemIdentifier'],
  appendix: ['name', 'path'],
  date: ['dateType'],
  actionDate: ['dateType'],
};
const filled = new Set(['identification', 'agencyName', 'objectId', 'name', 'actionText', 'regulation']);
const dates = new Set(['date', 'actionDate', 'eventDateTime', 'disposalDate']);

export interface RecordReader extends XmlReader {
  finish(): void;
}

interface Deps {
  readonly tell: Tell;
  /** Identifiers of records over all documents of a package. */
  readonly records: Set<string>;
  /** A file that it names, below its own folder. */
  readonly onFile: (path: string) => void;
}

export const isRecords = ({ name, namespace }: XmlElement): boolean =>
  name === 'erms' && namespace === ermsNamespace;

export function recordReader({ tell, records, onFile }: Deps): RecordReader {
  const open: Set<string>[] = [];
  let hasContent = false;
  return {
    begin: (element) => {
      open.at(-1)?.add(element.name);
      open.push(new Set());
      if (element.name === 'aggregations' || element.name === 'records') hasContent = true;
      for (const attribute of wantedAttributes[element.name] ?? [])
        if ((element.attribute(attribute) ?? '') === '')
          tell('missing-attribute', `${element.name} has no ${attribute}`);
      if (element.name === 'record') keepRecord(element, records, tell);
      const path = element.name === 'appendix' ? element.attribute('path') : undefined;
      if (path !== undefined && path !== '') onFile(path);
    },
    end: (element, _path, text) => {
      const within = open.pop();
      for (const name of wanted[element.name] ?? [])
        if (within?.has(name) !== true) tell('missing-element', `${element.name} has no ${name}`);
      if (filled.has(element.name) && text === '') tell('missing-element', `${element.name} is empty`);
      if (dates.has(element.name) && !isDateTime(text))
        tell('wrong-date', `${element.name} is ${text || 'empty'}`);
    },
    finish: () => {
      if (!hasContent) tell('missing-element', 'erms has neither aggregations nor records');
    },
  };
}

function keepRecord(element: XmlElement, records: Set<string>, tell: Tell): void {
  const id = element.attribute('systemIdentifier') ?? '';
  if (id === '') return;
  if (records.has(id)) tell('doubled-id', `${id} is the systemIdentifier of two records`);
  records.add(id);
}
