// What cards and the work page both show, as data: lines, buttons, links, forms.

import { z } from 'zod';

export const list = <T extends z.ZodTypeAny>(one: T) => z.array(one).readonly();

export const line = z.object({ text: z.string(), isSubtle: z.boolean() });
export const fact = z.object({ title: z.string(), value: z.string() });
export const link = z.object({ title: z.string(), style: z.enum(['positive', 'default']), url: z.string() });
/** `data` are ids, a version and choices; they are checked anew. */
export const button = z.object({
  title: z.string(),
  verb: z.string(),
  data: z.record(z.union([z.string(), z.number()])),
});
export const cardState = z.enum(['open', 'done', 'late', 'secret']).optional();

/** Asked for with that choice of the form's alone, and then called so. */
const when = z.object({ choice: z.string(), is: z.string(), label: z.string() }).optional();

const choice = z.object({ title: z.string(), value: z.string() });
/** `name` and `away` are what the title joins, where it says more than the name. */
const person = choice.extend({ name: z.string().optional(), away: z.string().optional() });
export const form = z.object({
  title: z.string(),
  lines: list(line),
  people: list(
    z.object({
      /** What the chosen one is sent as. */
      id: z.string().default('responder'),
      label: z.string(),
      placeholder: z.string(),
      errorMessage: z.string(),
      choices: list(person),
      /** Stands there at first. */
      chosen: choice.optional(),
      /** Where they are looked for by name, else among all colleagues. */
      findAt: z.string().optional(),
      /** Nobody else can be meant. */
      isAmongThese: z.boolean().optional(),
      /** Said where nobody of the name that was typed can be chosen. */
      nobody: z.string().optional(),
      /** Said of anybody else who is chosen, before it is sent; the name stands where `{name}` does. */
      others: z.object({ but: list(z.string()), says: z.string() }).optional(),
    }),
  ),
  choices: list(
    z.object({
      id: z.string(),
      label: z.string(),
      isMultiSelect: z.boolean(),
      value: z.string(),
      choices: list(choice),
      when,
    }),
  ),
  texts: list(
    z.object({
      id: z.string(),
      label: z.string(),
      isMultiline: z.boolean(),
      value: z.string(),
      maxLength: z.number(),
      /** Below its field. */
      hint: z.string().optional(),
      isRequired: z.boolean(),
      errorMessage: z.string(),
      when,
    }),
  ),
  dates: list(
    z.object({
      id: z.string(),
      label: z.string(),
      value: z.string(),
      min: z.string(),
      isRequired: z.boolean().optional(),
      /** One of the form's lines, which is about this day. */
      hint: z.string().optional(),
    }),
  ),
  toggles: list(z.object({ id: z.string(), label: z.string(), title: z.string() })),
  buttons: list(button),
});
