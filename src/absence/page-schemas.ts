// What the work page is told of who is away: what the OpenAPI file says is made from these.

import { z } from 'zod';
import { button, form, line, list } from '../platform/web/view-schemas';

const said = z.object({ title: z.string(), lines: list(line), buttons: list(button) });

export const awaySchema = z.object({
  title: z.string(),
  /** Whose absences these are, and that no reason is told. */
  says: z.string(),
  today: z.string(),
  from: z.string(),
  lastDay: z.string(),
  /** Whether the reader may know of anybody else; else there is nothing to look through. */
  hasOthers: z.boolean(),
  /** What cannot be told now, and what is shown all the same. */
  silent: z.string().optional(),
  /** How many are away by the filter, in words. */
  count: z.string(),
  units: list(z.string()),
  /** What the reader can say: of themselves any days, of a colleague today. */
  forms: list(form),
  /** The reader’s own days, each with what takes it back. */
  own: list(said),
  /** What the reader has said of others, each with what takes it back. */
  noted: list(said),
  /** Who reads whose mail: the reader's own, what they were asked to read and what is theirs to decide, with what answers it. */
  mail: list(said.extend({ id: z.string(), forms: list(form) })),
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
      /** When they are there again, where it is known. */
      back: z.string().optional(),
      /** Who has the unit's mailboxes meanwhile, and which days. */
      answers: list(z.string()),
      /** Of those whom the reader leads: whether it is arranged, never how. */
      mail: z.string().optional(),
    }),
  ),
});
