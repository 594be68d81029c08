// What of a municipality file is right beside its faults.

import { z } from 'zod';

/** Undefined stands for what is wrong, missing without a default, or left out. */
export type Known<T> = T extends readonly (infer E)[]
  ? readonly Known<E>[] | undefined
  : T extends object
    ? { readonly [K in keyof T]?: Known<T[K]> } | undefined
    : T | undefined;

/**
 * What a value holds beside its faults, so that the rest of it can be checked all the same. Defaults stand for what
 * was left out, never for what is wrong. Lists keep their places.
 */
export function knownParts<S extends z.ZodTypeAny>(schema: S, value: unknown): Known<z.infer<S>> {
  return partsOf(schema, value) as Known<z.infer<S>>;
}

function partsOf(schema: z.ZodTypeAny, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  if (schema instanceof z.ZodDefault) return partsOf(schema.removeDefault() as z.ZodTypeAny, value);
  if (schema instanceof z.ZodOptional) return partsOf(schema.unwrap() as z.ZodTypeAny, value);
  if (schema instanceof z.ZodUnion) {
    const options = schema.options as readonly z.ZodTypeAny[];
    return options.map((option) => partsOf(option, value)).find((known) => known !== undefined);
  }
  if (schema instanceof z.ZodArray) {
    return Array.isArray(value)
      ? value.map((one) => partsOf(schema.element as z.ZodTypeAny, one))
      : undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return keysOf(schema, new Map(Object.entries(value)));
}

function keysOf(schema: z.ZodTypeAny, value: ReadonlyMap<string, unknown>): unknown {
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Readonly<Record<string, z.ZodTypeAny>>;
    return Object.fromEntries(
      Object.entries(shape).map(([key, inner]) => [key, partsOf(inner, value.get(key))]),
    );
  }
  if (!(schema instanceof z.ZodRecord)) return undefined;
  const isKey = (key: string) => (schema.keySchema as z.ZodTypeAny).safeParse(key).success;
  return Object.fromEntries(
    [...value]
      .filter(([key]) => isKey(key))
      .map(([key, one]) => [key, partsOf(schema.element as z.ZodTypeAny, one)]),
  );
}
