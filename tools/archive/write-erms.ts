// Records as CITS ERMS describes them: valid by versions 2.1 and 3.0 of its schema, which is why nothing is used in which
// the two differ. @source DILCIS Board, CITS ERMS

import { element, escapeXml, textElement, xmlHead } from './xml-text';

export const ermsNamespace = 'https://DILCIS.eu/XML/ERMS';

/** What the head of a document says of itself. */
export interface ErmsHead {
  readonly id: string;
  /** Instants as ISO text. */
  readonly createdAt: string;
  readonly agency: string;
  readonly decision: string;
  readonly title: string;
}

export const ermsBegin = ({ id, createdAt, agency, decision, title }: ErmsHead): string =>
  [
    xmlHead,
    `<erms xmlns="${ermsNamespace}">\n<control>\n`,
    textElement('identification', id, { identificationType: 'UUID' }),
    textElement('informationClass', title),
    '\n<maintenanceInformation><maintenanceStatus value="new"/>',
    `<maintenanceAgency>${textElement('agencyName', agency)}${textElement('note', decision)}</maintenanceAgency>`,
    '<maintenanceHistory><maintenanceEvent><eventType value="created"/>',
    textElement('eventDateTime', createdAt),
    `<agent agentType="creator"><name>Brevvakt</name></agent>`,
    '</maintenanceEvent></maintenanceHistory></maintenanceInformation>\n</control>\n<aggregations>\n',
  ].join('');

export const ermsEnd = '</aggregations>\n</erms>\n';

/** A file that belongs to a record; `path` is below the document's folder. */
export interface Appendix {
  readonly name: string;
  readonly path: string;
  readonly format: string;
}

const appendices = (list: readonly Appendix[]): readonly string[] =>
  list.length === 0
    ? []
    : [
        element(
          'additionalInformation',
          {},
          list.map(({ name, path, format }) => element('appendix', { name, fileFormat: format, path }, [])),
        ),
      ];

const agent = (agentType: string, name: string): string =>
  `<agent agentType="${agentType}">${textElement('name', name)}</agent>`;

export interface ErmsMailbox {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly authority: string;
  /** What a mailbox is called. */
  readonly kind: string;
  /** Its log, named with its first part alone. */
  readonly files: readonly Appendix[];
}

/** Records follow, then `aggregationEnd`. */
export const aggregationBegin = (mailbox: ErmsMailbox): string =>
  [
    `<aggregation systemIdentifier="${escapeXml(mailbox.id)}" aggregationType="own_aggregation_definition" otherAggregationType="${escapeXml(mailbox.kind)}">\n`,
    textElement('objectId', mailbox.id),
    textElement('extraId', mailbox.address, { extraIdType: 'mailbox' }),
    textElement('title', mailbox.name),
    ...appendices(mailbox.files),
    `<agents>${agent('owner', mailbox.authority)}</agents>\n`,
  ].join('');

export const aggregationEnd = '</aggregation>\n';

export interface ErmsAction {
  readonly text: string;
  readonly kind: string;
  readonly at: string;
  readonly who: string;
}

export interface ErmsRecord {
  readonly id: string;
  readonly recordType: string;
  readonly otherIds: readonly { readonly kind: string; readonly id: string }[];
  readonly title: string;
  readonly status: 'closed' | 'in_progress' | 'obliterated';
  /** Of a strict mailbox. */
  readonly restriction: { readonly regulation: string; readonly text: string } | undefined;
  readonly agents: readonly { readonly kind: string; readonly name: string }[];
  readonly dates: readonly { readonly kind: string; readonly other?: string; readonly at: string }[];
  readonly actions: readonly ErmsAction[];
  /** What the action's date is called. */
  readonly loggedWord: string;
  readonly notes: readonly string[];
  readonly files: readonly Appendix[];
}

export const recordXml = (record: ErmsRecord): string =>
  element('record', { systemIdentifier: record.id, recordType: record.recordType }, [
    textElement('objectId', record.id),
    ...record.otherIds.map(({ kind, id }) => textElement('extraId', id, { extraIdType: kind })),
    textElement('title', record.title),
    `<status value="${record.status}"/>`,
    ...(record.restriction === undefined
      ? []
      : [
          element('restriction', { restrictionType: 'confidential' }, [
            textElement('explanatoryText', record.restriction.text),
            textElement('regulation', record.restriction.regulation),
          ]),
        ]),
    '<direction directionDefinition="incoming"/>',
    ...(record.agents.length === 0
      ? []
      : [`<agents>${record.agents.map(({ kind, name }) => agent(kind, name)).join('')}</agents>\n`]),
    element(
      'dates',
      {},
      record.dates.map(({ kind, other, at }) =>
        textElement('date', at, { dateType: kind, otherDateType: other }),
      ),
    ),
    ...record.actions.map((action) => actionXml(action, record.loggedWord)),
    ...(record.notes.length === 0
      ? []
      : [
          element(
            'notes',
            {},
            record.notes.map((note) => textElement('note', note)),
          ),
        ]),
    ...appendices(record.files),
  ]);

const actionXml = ({ text, kind, at, who }: ErmsAction, loggedWord: string): string =>
  element('action', {}, [
    textElement('actionText', text),
    textElement('actionType', kind),
    `<dates>${textElement('actionDate', at, { dateType: 'other', otherDateType: loggedWord })}</dates>`,
    `<agents>${agent('user', who)}</agents>`,
  ]);
