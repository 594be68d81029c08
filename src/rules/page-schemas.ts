// What the work page is told of the rules: what the OpenAPI file says is made from these.

import { z } from 'zod';
import { button, fact, form, line, list } from '../platform/web/view-schemas';

/** The document in force. */
export const rulesSchema = z.object({
  title: z.string(),
  source: z.string(),
  count: z.string(),
  /** Whether the reader sees what waits for an answer, and may teach. */
  hasQuestions: z.boolean(),
  sections: list(z.object({ name: z.string(), rules: list(z.object({ id: z.string(), text: z.string() })) })),
});

const approved = z.object({ text: z.string(), by: z.string() });
const quoted = z.object({ place: z.string(), text: z.string() });

/** An answer, a question or what was tied, as its card says it. */
export const ruleCardSchema = z.object({
  /** Of one matter: the same as long as it is the same. */
  key: z.string(),
  kind: z.enum([
    ...(['answer', 'nearRules', 'noAnswer', 'rule'] as const),
    ...(['question', 'asked', 'questionList', 'tieProposal', 'tie', 'tieList'] as const),
  ]),
  title: z.string(),
  facts: list(fact),
  /** Written by a language model, and said to be so. */
  written: list(line),
  short: list(approved),
  /** Word for word: the rule, or the question. */
  quote: z.string().optional(),
  translated: list(approved),
  source: z.string().optional(),
  alsoTitle: z.string().optional(),
  also: list(quoted),
  /** What may answer; pressed, it is shown whole. */
  choices: list(quoted.extend({ button })),
  lines: list(line),
  rows: list(z.object({ name: z.string(), lines: list(line), buttons: list(button) })),
  buttons: list(button),
  forms: list(form),
});

export const ruleCardsSchema = z.object({ cards: list(ruleCardSchema) });
