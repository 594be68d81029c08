import type { Instant, LocalDate } from '../../core/time';

/** Rows hold what the code itself wrote, so that text becomes its type without another look. */
export const toInstant = (text: string): Instant => text as Instant;
export const toDate = (text: string): LocalDate => text as LocalDate;

export const orUndefined = <T, R>(value: T | null, map: (value: T) => R): R | undefined =>
  value === null ? undefined : map(value);

export const orNull = <T>(value: T | undefined): T | null => value ?? null;

export const toFlag = (value: boolean): number => (value ? 1 : 0);
