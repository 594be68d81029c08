// Reads an XML file of any size as a stream of elements; whether it is XML at all is told on the way.

import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** Undefined where it is not there; one with a namespace is asked for by both. */
  attribute(name: string, namespace?: string): string | undefined;
}

export interface XmlReader {
  /** `path` are the local names from the root down to it. */
  begin(element: XmlElement, path: readonly string[]): void;
  /** With the text that stood directly in it, trimmed. */
  end(element: XmlElement, path: readonly string[], text: string): void;
}

/** Undefined when it is well-formed; otherwise what is not. No entity of its own is ever read in. */
export async function readXml(place: string, reader: XmlReader): Promise<string | undefined> {
  const parser = parserFor(reader);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(place))
      parser.write(decoded(() => decoder.decode(bytes as Buffer, { stream: true })));
    parser.write(decoded(() => decoder.decode()));
    parser.close();
    return undefined;
  } catch (error) {
    if (error instanceof BrokenXml) return error.message;
    throw error;
  }
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new BrokenXml('it is not UTF-8');
  }
}

function parserFor(reader: XmlReader) {
  const parser = new SaxesParser({ xmlns: true });
  const stack: { element: XmlElement; text: string }[] = [];
  const path: string[] = [];
  parser.on('opentag', ({ local, uri, attributes }) => {
    const found = Object.values(attributes);
    const element: XmlElement = {
      name: local,
      namespace: uri,
      attribute: (name, namespace = '') =>
        found.find((one) => one.local === name && one.uri === namespace)?.value,
    };
    stack.push({ element, text: '' });
    path.push(local);
    reader.begin(element, path);
  });
  parser.on('text', (text) => {
    const open = stack.at(-1);
    if (open !== undefined) open.text += text;
  });
  parser.on('closetag', () => {
    const closed = stack.pop();
    if (closed !== undefined) reader.end(closed.element, path, closed.text.trim());
    path.pop();
  });
  // Thrown at once: what follows a fault is guesswork.
  parser.on('error', (error) => {
    throw new BrokenXml(error.message);
  });
  return parser;
}

class BrokenXml extends Error {}

const dateTime = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

/** As XML Schema's dateTime, and a day that there is. */
export function isDateTime(text: string): boolean {
  const day = dateTime.exec(text)?.[1];
  if (day === undefined) return false;
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}
