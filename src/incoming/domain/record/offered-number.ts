// The registration number that a subject holds, offered to whoever registers it (F3).

import type { NumberPattern } from '../../../core/municipality';

/** Numbers as people write them, letters, a year, a running number; whole: a date begins like one ("KS 2026-10-12"). */
const numberForm =
  /(?<![\p{L}\d]|\d[\p{Pd}/:.])(?:\p{L}{1,12}[\s-]?)?\d{4}[-/:]\d{1,6}(?!\d|[\p{Pd}/:.]\d)/gu;

/** Where the mailbox has no pattern: the register's letters, a year, a running number; an offer's number is none. */
const usualForm = /^\p{Lu}{2,6}[\s-]\d{4}[/:]\d{1,6}$/u;

/** Whoever writes calls it their own. */
const theirs = /(?<!\p{L})(?:vår[at]?|our)[\s\p{L}.:]{0,30}$/iu;

/** Those that a number begins with. */
export const lettersOf = (number: string): string => /^\p{L}*/u.exec(number)?.[0].toUpperCase() ?? '';

/**
 * With its letters, or without where the mailbox's own numbers have none; `letters`: with which the mailbox's own numbers are
 * known to begin, where it has no pattern. What begins otherwise is the sender's.
 */
export function numberIn(
  subject: string,
  pattern: NumberPattern | undefined,
  letters: ReadonlySet<string> = new Set(),
): string | undefined {
  const isKnown = (number: string): boolean => letters.size === 0 || letters.has(lettersOf(number));
  const isOurs = pattern ?? ((number: string) => usualForm.test(number) && isKnown(number));
  return [...subject.matchAll(numberForm)]
    .filter(({ index }) => !theirs.test(subject.slice(0, index)))
    .flatMap(([whole]) => [whole.trim(), whole.replace(/^\p{L}+[\s-]?/u, '')])
    .find(isOurs);
}

/** A key that was pressed before it makes no letters: "dSN 2026/12". */
const typedForm = /^(\p{Lu}{2,12}|\p{Ll}{2,12})[\s-]?(\d{4})([-/:])(\d{1,6})$/u;
const keptForm = /^(\p{L}{2,12})([\s-]?)\d{4}([-/:])\d{1,6}$/u;

const withoutSeries = /^\d{4}[-/:]\d{1,6}$/u;

/** "2026/500" where all of the mailbox's own begin with the same letters: "KS 2026/500". */
export function inSeriesOf(typed: string, kept: readonly string[]): string {
  const [letters, ...others] = new Set(kept.map(lettersOf));
  const isBare = withoutSeries.test(typed.trim());
  return isBare && letters && others.length === 0 ? `${letters} ${typed.trim()}` : typed;
}

/** It has no letters, and the mailbox's own have. */
export const lacksSeries = (typed: string, example: string): boolean =>
  withoutSeries.test(typed.trim()) && lettersOf(example) !== '';

/** Where the mailbox has no pattern: "ks 2026-511" as its own latest with those letters is written, "KS 2026/510". */
export function likeKept(typed: string, kept: readonly string[]): string {
  const [, letters, year, sign, running] = typedForm.exec(typed.replace(/\s+/g, ' ').trim()) ?? [];
  if (letters === undefined) return typed;
  const own = kept.find((one) => keptForm.test(one) && lettersOf(one) === letters.toUpperCase());
  if (own === undefined) return typed;
  const [, ownLetters, space, ownSign = sign] = keptForm.exec(own) ?? [];
  return [ownLetters, space, year, ownSign, running].join('');
}
