// What the work page is told of rosters: what the OpenAPI file says is made from these.

import { z } from 'zod';
import { button, form, line, list } from '../platform/web/view-schemas';

const mark = z.enum(['order', 'turn', 'function', 'standIn', 'given', 'taken', 'swapped', 'nobody']);

/** What the reader is asked, or has asked. */
const question = z.object({ id: z.string(), title: z.string(), lines: list(line), buttons: list(button) });

const cell = z.object({
  date: z.string(),
  /** Who has it, in the reader's words. */
  holder: z.string(),
  isReader: z.boolean(),
  mark,
  /** All of the day, or some hours of it, has nobody. */
  isUnstaffed: z.boolean(),
  /** How it came, and what more there is to know. */
  notes: list(z.string()),
});

export const weeksSchema = z.object({
  today: z.string(),
  title: z.string(),
  /** The first day of the weeks before and after. */
  earlier: z.string(),
  later: z.string(),
  from: z.string(),
  /** How many days have nobody, or nobody for some hours, from today on. */
  gaps: z.number(),
  /** The same in words, with the days on which nobody could step in. */
  says: z.string(),
  weeks: list(
    z.object({
      monday: z.string(),
      name: z.string(),
      days: list(
        z.object({
          date: z.string(),
          /** The column's head, and the same in full. */
          short: z.string(),
          name: z.string(),
          is: z.enum(['past', 'today', 'ahead']),
          isWorking: z.boolean(),
          /** Which holiday it is, or that the municipality's own calendar says so. */
          free: z.string().optional(),
          /** Who is away, and until when; never why. */
          away: list(z.string()),
        }),
      ),
      rows: list(z.object({ mailboxId: z.string(), name: z.string(), cells: list(cell) })),
    }),
  ),
  waiting: list(question),
});

export const mailboxDaySchema = z.object({
  mailboxId: z.string(),
  date: z.string(),
  /** Goes with what is done about it. */
  version: z.number(),
  title: z.string(),
  subtitle: z.string(),
  lines: list(line),
  /** What was changed and can be taken back. */
  buttons: list(button),
  forms: list(form),
  log: list(z.object({ number: z.number(), at: z.string(), text: z.string() })),
});

export const doneSchema = z.object({
  /** What is so now. */
  title: z.string(),
  lines: list(line),
  /** Something is still to be done about it: it is no success. */
  isWarning: z.boolean().optional(),
  /** Takes it back. */
  buttons: list(button),
});
