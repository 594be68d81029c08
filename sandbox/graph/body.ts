/** What clients send, checked: Graph refuses properties it does not know. */
import type { z } from 'zod';
import { badRequest } from './graph-error';

export function parseBody<Schema extends z.ZodTypeAny>(body: unknown, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data as z.output<Schema>;
  const [issue] = parsed.error.issues;
  throw badRequest(`Invalid request body: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
}

/** Actions take their parameters in any case: `Comment` and `comment`. */
export function withSmallInitials(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key.charAt(0).toLowerCase() + key.slice(1), value]),
  );
}
