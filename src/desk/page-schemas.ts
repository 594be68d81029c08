// What the work page is told of its reader and of the day: what the OpenAPI file says is made from these.

import { z } from 'zod';
import { languages } from '../core/municipality';
import { button, line, link, list } from '../platform/web/view-schemas';
import { taskKinds } from './domain/tasks';

const viewNames = ['messages', 'today', 'roster', 'away', 'rules', 'figures'] as const;
export type ViewName = (typeof viewNames)[number];

const mailboxSchema = z.object({
  id: z.string(),
  name: z.string(),
  address: z.string(),
  isStrict: z.boolean(),
  parts: list(z.enum(['roster', 'manager'])),
  numberExample: z.string().optional(),
});

/** A mailbox over time; null: not to be shown to this reader. */
export const figuresSchema = z.object({
  title: z.string(),
  mailboxId: z.string(),
  mailboxes: list(z.object({ id: z.string(), name: z.string() })),
  says: z.string(),
  decision: z.string(),
  /** Where no whole week has passed yet: from when there are figures. */
  nothingYet: z.string().optional(),
  /** Of the latest week: what is not counted yet, and what is not at all. */
  countedNote: z.string().optional(),
  latest: z.string(),
  /** Whether any week before it can be told. */
  hasBefore: z.boolean(),
  hiddenNote: z.string().optional(),
  compared: list(z.object({ key: z.string(), title: z.string(), now: z.string(), before: z.string() })),
  charts: list(
    z.object({
      key: z.string(),
      title: z.string(),
      series: list(z.string()),
      weeks: list(
        z.object({
          monday: z.string(),
          name: z.string(),
          short: z.string(),
          values: list(z.number().nullable()),
          cells: list(z.string()),
        }),
      ),
    }),
  ),
});

export const meSchema = z.object({
  name: z.string(),
  language: z.enum(languages),
  municipality: z.string(),
  zone: z.string(),
  today: z.string(),
  /** In the order in which they stand, first the one that opens. */
  views: list(z.enum(viewNames)),
  mailboxes: list(mailboxSchema),
});

export const todaySchema = z.object({
  now: z.string(),
  date: z.string(),
  /** That today or tomorrow is no working day, and why a weekday is none. */
  off: list(z.string()),
  tasks: list(
    z.object({
      kind: z.enum(taskKinds),
      mailboxId: z.string().optional(),
      messageId: z.string().optional(),
      /** The first of the days that nobody has. */
      date: z.string().optional(),
      text: z.string(),
    }),
  ),
  /** What is in the reader's list without being a task of theirs: of mailboxes that somebody else has now. */
  elsewhere: list(z.object({ mailboxId: z.string(), text: z.string() })),
  mailboxes: list(
    z.object({
      id: z.string(),
      name: z.string(),
      address: z.string(),
      state: z.enum(['open', 'opened', 'missed', 'notCheckable']),
      /** How it stands and why, where there is little room. */
      brief: z.string(),
      lines: list(line),
      /** Of the reader's own, for what is done about the day. */
      date: z.string().optional(),
      version: z.number().optional(),
      /** The day's ladder at the mailbox's own times, by what each step is for and never by name. */
      stops: list(
        z.object({
          step: z.enum(['check', 'substitute', 'manager', 'close']),
          is: z.enum(['said', 'leftOut', 'ahead']),
          text: z.string(),
          clock: z.string(),
        }),
      ),
      links: list(link),
      buttons: list(button),
    }),
  ),
});
