// Who hands over traces: the service's name and what the operator adds.

import type { NodeTracerConfig } from '@opentelemetry/sdk-trace-node';

type Resource = NonNullable<NodeTracerConfig['resource']>;

/** Nothing of the machine or the process is told beside what the operator writes. */
export function resourceOf(serviceName: string, attributes: string | undefined): Resource {
  return resourceWith({ ...parseAttributes(attributes ?? ''), 'service.name': serviceName });
}

function resourceWith(attributes: Readonly<Record<string, string>>): Resource {
  return {
    attributes: { ...attributes },
    getRawAttributes: () => Object.entries(attributes),
    merge: (other) => resourceWith({ ...attributes, ...stringsOf(other?.attributes ?? {}) }),
  };
}

const stringsOf = (attributes: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]));

/** As the standard writes them, percent-encoded; what has no key is left out. */
function parseAttributes(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at > 0 ? [[pair.slice(0, at).trim(), decode(pair.slice(at + 1).trim())] as const] : [];
  });
  return Object.fromEntries(pairs);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
