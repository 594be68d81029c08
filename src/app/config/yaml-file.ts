// A YAML file with its lines. A fault of one value or key leaves the rest of the file to be read and checked.

import { LineCounter, Scalar, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode } from 'yaml';

export type Path = readonly (string | number)[];

interface YamlFault {
  readonly line: number;
  /** The library's words, in English. */
  readonly words: string;
}

interface YamlFile {
  readonly faults: readonly YamlFault[];
  /** Null where a single value is at fault; undefined when nothing after the first fault could be trusted. */
  readonly value: unknown;
  /** Whether the value there is one of the faults, so that nothing more is to be said of it. */
  isAtFault(path: Path): boolean;
  /** The line of the key, or of the nearest one around it; 1-based. */
  lineOf(path: Path): number;
}

/** After these the rest stands as it was meant. */
const confined: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'DUPLICATE_KEY',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'MULTIPLE_DOCS',
]);

export function readYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const { errors } = document;
  const isRestMeant = errors.every(({ code }) => confined.has(code));
  const places = errors.map(({ pos }) => pos[0]);
  const { atFault, unnamed } = isRestMeant ? setAside(document, new Set(places)) : nothingSetAside;
  const found = [...errors.map(({ pos, message }) => ({ at: pos[0], words: wordsOf(message) })), ...unnamed];
  // One text with five wrong escapes is one fault.
  const faults = new Map(
    found.map(({ at, words }) => {
      const { line } = lines.linePos(at);
      return [`${line} ${words}`, { line, words }];
    }),
  );
  return {
    faults: [...faults.values()],
    value: isRestMeant ? document.toJS() : undefined,
    isAtFault: (path) => atFault.has(document.getIn(path, true)),
    lineOf: (path) => findLine(document, lines, path),
  };
}

const wordsOf = (message: string): string => message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'YAML';

interface SetAside {
  readonly atFault: ReadonlySet<unknown>;
  /** What refers to an anchor that is not there. */
  readonly unnamed: readonly { readonly at: number; readonly words: string }[];
}

const nothingSetAside: SetAside = { atFault: new Set(), unnamed: [] };

/** Takes out of the document what is at fault: values become null, a key that stands again goes. */
function setAside(document: Document.Parsed, places: ReadonlySet<number>): SetAside {
  const atFault = new Set<unknown>();
  const unnamed: { readonly at: number; readonly words: string }[] = [];
  visit(document, {
    Map: (_key, map) => {
      map.items = map.items.filter(({ key }) => !(isNode(key) && places.has(key.range?.[0] ?? -1)));
    },
    Alias: (_key, alias) => {
      if (alias.resolve(document) !== undefined) return undefined;
      unnamed.push({ at: alias.range?.[0] ?? 0, words: `Nothing is called &${alias.source}` });
      const nothing = new Scalar(null);
      atFault.add(nothing);
      return nothing;
    },
    Scalar: (key, scalar) => {
      const [from, to] = scalar.range ?? [0, 0];
      if (key === 'key' || ![...places].some((place) => place >= from && place < to)) return;
      scalar.value = null;
      atFault.add(scalar);
    },
  });
  return { atFault, unnamed };
}

function findLine(document: Document.Parsed, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const at = path.slice(0, length);
    const node = keyOf(document, at) ?? document.getIn(at, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** The key of a value that may begin on a later line. */
function keyOf(document: Document.Parsed, path: Path): unknown {
  const around = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  if (!isMap(around)) return undefined;
  return around.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))?.key;
}
