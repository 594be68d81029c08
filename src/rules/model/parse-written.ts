import { z } from 'zod';
import type { WrittenAnswer } from '../domain/written-answer';

const written = z.object({
  lead: z.string().max(1_000),
  quotes: z
    .array(z.object({ id: z.string().max(100), text: z.string().max(20_000) }))
    .min(1)
    .max(3),
  translation: z.string().max(20_000).nullish(),
});

/** What a model answered, when it is the object that it was asked for; a fence around it is no matter. */
export function parseWritten(content: string): WrittenAnswer | undefined {
  const bare = content.trim().replace(/^```(?:json)?\s*|\s*```$/g, '');
  try {
    const parsed = written.safeParse(JSON.parse(bare));
    if (!parsed.success) return undefined;
    return { ...parsed.data, translation: parsed.data.translation ?? undefined };
  } catch {
    return undefined;
  }
}
