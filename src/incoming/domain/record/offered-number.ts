// The registration number that a subject holds, offered to whoever registers it (F3).

import type { NumberPattern } from '../../../core/municipality';

/** Numbers as people write them, letters, a year, a running number; whole: a date begins like one ("KS 2026-10-12"). */
const numberForm =
  /(?<![\p{L}\d]|\d[\p{Pd}/:.])(?:\p{L}{1,12}[\s-]?)?\d{4}[-/:]\d{1,6}(?!\d|[\p{Pd}/:.]\d)/gu;

/** Where the mailbox has no pattern: the register's letters, a year, a running number; an offer's number is none. */
const usualForm = /^\p{Lu}{2,6}[\s-]\d{4}[/:]\d{1,6}$/u;

/** With its letters, or without where the mailbox's own numbers have none. */
export function numberIn(subject: string, pattern: NumberPattern | undefined): string | undefined {
  const isOurs = pattern ?? ((number: string) => usualForm.test(number));
  return [...subject.matchAll(numberForm)]
    .flatMap(([whole]) => [whole.trim(), whole.replace(/^\p{L}+[\s-]?/u, '')])
    .find(isOurs);
}
