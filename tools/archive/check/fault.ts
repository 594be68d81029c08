// What is wrong with a package: each kind of fault with where it is, in words that say what to look at.

export type FaultKind =
  | 'no-list'
  | 'broken-xml'
  | 'missing-element'
  | 'missing-attribute'
  | 'wrong-value'
  | 'wrong-date'
  | 'doubled-id'
  | 'unknown-id'
  | 'missing-file'
  | 'unlisted-file'
  | 'outside'
  | 'wrong-checksum'
  | 'wrong-size'
  | 'schema'
  | 'rule';

export interface Fault {
  readonly kind: FaultKind;
  /** A file below the package's folder. */
  readonly file: string;
  readonly words: string;
}

/** Of a package that is wrong all through the first tell enough. */
export const mostFaults = 200;

export interface FaultList {
  add(kind: FaultKind, file: string, words: string): void;
  readonly all: readonly Fault[];
}

export function faultList(): FaultList {
  const all: Fault[] = [];
  return {
    all,
    add: (kind, file, words) => {
      if (all.length < mostFaults) all.push({ kind, file, words });
    },
  };
}
