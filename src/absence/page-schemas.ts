// What the work page is told of who is away: what the OpenAPI file says is made from these.

import { z } from 'zod';
import { form } from '../platform/web/view-schemas';

const list = <T extends z.ZodTypeAny>(one: T) => z.array(one).readonly();

export const awaySchema = z.object({
  title: z.string(),
  /** Whose absences these are, and that no reason is told. */
  says: z.string(),
  today: z.string(),
  from: z.string(),
  lastDay: z.string(),
  /** What cannot be told now, and what is shown all the same. */
  silent: z.string().optional(),
  /** How many are away by the filter, in words. */
  count: z.string(),
  units: list(z.string()),
  /** Whom the reader can say to be away, and when. */
  form,
  /** Of the day that the column tells of. */
  answersTitle: z.string(),
  /** Whether anybody's mail is told of. */
  hasMail: z.boolean(),
  people: list(
    z.object({
      id: z.string(),
      name: z.string(),
      unit: z.string(),
      isNow: z.boolean(),
      /** Until when, or the days; never why. */
      spans: list(z.string()),
      /** Who has the unit's mailboxes meanwhile. */
      answers: list(z.string()),
      /** Of those whom the reader leads: whether it is arranged, never how. */
      mail: z.string().optional(),
    }),
  ),
});
