// What is kept of each file for its preservation (PREMIS 3): its checksum, size and format, and how it came to be.

import type { WrittenFile } from './package-file';
import { element, textElement, xmlHead } from './xml-text';

export const premisNamespace = 'http://www.loc.gov/premis/v3';

export const premisBegin = `${xmlHead}<premis xmlns="${premisNamespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="3.0">\n`;

const identifier = (of: string, value: string): string =>
  `<${of}Identifier>${textElement(`${of}IdentifierType`, 'local')}${textElement(`${of}IdentifierValue`, value)}</${of}Identifier>`;

/** Objects first, then what was done, then by whom. */
export const premisObject = ({ path, size, checksum }: WrittenFile, format: string): string =>
  element('object', { 'xsi:type': 'file' }, [
    identifier('object', path),
    '<objectCharacteristics><fixity><messageDigestAlgorithm>SHA-256</messageDigestAlgorithm>',
    textElement('messageDigest', checksum),
    `</fixity>${textElement('size', String(size))}<format><formatDesignation>`,
    textElement('formatName', format),
    '</formatDesignation></format></objectCharacteristics>',
  ]);

export interface PremisEvent {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly detail: string;
}

const bot = 'Brevvakt';

export const premisEnd = (events: readonly PremisEvent[], version: string): string =>
  [
    ...events.map(({ id, kind, at, detail }) =>
      element('event', {}, [
        identifier('event', id),
        textElement('eventType', kind),
        textElement('eventDateTime', at),
        `<eventDetailInformation>${textElement('eventDetail', detail)}</eventDetailInformation>`,
        `<linkingAgentIdentifier><linkingAgentIdentifierType>local</linkingAgentIdentifierType>${textElement('linkingAgentIdentifierValue', bot)}</linkingAgentIdentifier>`,
      ]),
    ),
    element('agent', {}, [
      identifier('agent', bot),
      textElement('agentName', bot),
      textElement('agentType', 'software'),
      textElement('agentVersion', version),
    ]),
    '</premis>\n',
  ].join('');
