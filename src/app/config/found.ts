// What is found wrong in the municipality file before it has words, and what looks for it alike.

import type { Known } from './known-parts';
import type { MunicipalityFile } from './municipality-schema';
import type { ProblemCode } from './problem-words';
import type { Path } from './yaml-file';

/** A problem before it has words. */
export interface Found {
  readonly path: Path;
  readonly code: ProblemCode;
  readonly values: readonly string[];
}

export type KnownFile = NonNullable<Known<MunicipalityFile>>;
export type Named = readonly [value: string | undefined, path: Path];

export const isKnown = <T>(value: T | undefined): value is T => value !== undefined;

/** Those that stand before already. */
export function again(named: readonly Named[]): readonly (readonly [value: string, path: Path])[] {
  const seen = new Set<string>();
  return named.flatMap(([value, path]) => {
    if (value === undefined) return [];
    if (seen.has(value)) return [[value, path] as const];
    seen.add(value);
    return [];
  });
}
