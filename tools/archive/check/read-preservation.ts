// A document about the preservation of files (PREMIS 3): what it must say, and the checksums that it has of them.

import type { FaultKind } from './fault';
import { premisNamespace } from '../write-premis';
import { isDateTime, type XmlElement, type XmlReader } from './read-xml';

type Tell = (kind: FaultKind, words: string) => void;

export const isPreservation = ({ name, namespace }: XmlElement): boolean =>
  name === 'premis' && namespace === premisNamespace;

interface Deps {
  readonly tell: Tell;
  readonly onObject: (object: { readonly path: string; readonly digest: string }) => void;
}

export function preservationReader({ tell, onObject }: Deps): XmlReader {
  let object = { path: '', digest: '' };
  let event = { id: '', kind: '' };
  return {
    begin: ({ name }) => {
      if (name === 'object') object = { path: '', digest: '' };
      if (name === 'event') event = { id: '', kind: '' };
    },
    end: ({ name }, path, text) => {
      if (path.at(-2) === 'objectIdentifier' && name === 'objectIdentifierValue') object.path = text;
      if (name === 'messageDigest') object.digest = text;
      if (name === 'eventIdentifierValue') event.id = text;
      if (name === 'eventType') event.kind = text;
      if (name === 'eventDateTime' && !isDateTime(text))
        tell('wrong-date', `eventDateTime is ${text || 'empty'}`);
      if (name === 'object') {
        if (object.path === '' || object.digest === '')
          tell('missing-element', `an object has no ${object.path === '' ? 'identifier' : 'messageDigest'}`);
        else onObject(object);
      }
      if (name === 'event' && (event.id === '' || event.kind === ''))
        tell('missing-element', `an event has no ${event.id === '' ? 'identifier' : 'eventType'}`);
    },
  };
}
