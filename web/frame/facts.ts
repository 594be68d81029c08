// What the server tells, by the schemas that it is checked with: types alone.

import type { z } from 'zod';
import type { awaySchema } from '../../src/absence/page-schemas';
import type { figuresSchema, meSchema, todaySchema, ViewName } from '../../src/desk/page-schemas';
import type {
  foundSchema,
  lastStepSchema,
  manySchema,
  messageSchema,
  pageSchema,
  rowSchema,
  wordsSchema,
} from '../../src/incoming/page-schemas';
import type { doneSchema, mailboxDaySchema, weeksSchema } from '../../src/roster/page-schemas';
import type { ruleCardSchema, ruleCardsSchema, rulesSchema } from '../../src/rules/page-schemas';
import type { button, form, line } from '../../src/platform/web/view-schemas';

export type Me = z.infer<typeof meSchema>;
export type View = ViewName;
export type Today = z.infer<typeof todaySchema>;
export type Row = z.infer<typeof rowSchema>;
export type Page = Omit<z.infer<typeof pageSchema>, 'rows'> & { readonly rows: readonly Row[] };
export type Found = z.infer<typeof foundSchema>;
export type Message = z.infer<typeof messageSchema>;
export type RowWords = z.infer<typeof wordsSchema>['rows'][number];
export type Many = z.infer<typeof manySchema>;
export type LastStep = z.infer<typeof lastStepSchema>;
export type ActButton = z.infer<typeof button>;
export type Form = z.infer<typeof form>;
export type Line = z.infer<typeof line>;
export type Weeks = z.infer<typeof weeksSchema>;
export type Week = Weeks['weeks'][number];
export type MailboxDay = z.infer<typeof mailboxDaySchema>;
export type Away = z.infer<typeof awaySchema>;
export type Rules = z.infer<typeof rulesSchema>;
export type RuleCard = z.infer<typeof ruleCardSchema>;
export type RuleCards = z.infer<typeof ruleCardsSchema>;
export type Figures = z.infer<typeof figuresSchema>;
export type Done = z.infer<typeof doneSchema>;
