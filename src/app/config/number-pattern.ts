// `registrationPattern` of the municipality file, run by an engine without backtracking: however a pattern is written,
// what people type against it takes time in proportion to its length.

import { createRequire } from 'node:module';
import type * as Re2 from 're2js';
import type { NumberPattern } from '../../core/municipality';

/** Whether it is a regular expression at all, as JavaScript reads them where letters of all languages count. */
export function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/**
 * Undefined where the pattern needs more than one pass: backreferences, what looks ahead or behind, or more than 1,000
 * times of something. A pasted no-break space counts as a space, for which the engine's `\s` does not take it.
 */
export function numberPattern(source: string): NumberPattern | undefined {
  const { RE2JS } = createRequire(__filename)('re2js') as typeof Re2;
  try {
    // A named backreference would be taken for letters there.
    const compiled = RE2JS.compile(source.includes('\\k<') ? source : RE2JS.translateRegExp(source));
    return (number) => compiled.test(number.replace(/\s/gu, ' '));
  } catch {
    return undefined;
  }
}
