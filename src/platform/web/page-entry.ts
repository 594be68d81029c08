// One address of the work page's data: what is asked, what is answered, and the flow that it runs. Like a card's button,
// each feature has its own in a table; app joins them, serves them, and writes the OpenAPI file from the same schemas.

import { z } from 'zod';
import type { PersonId } from '../../core/ids';
import type { Result } from '../../core/refusal';

/** Who asks, signed in, and the words in their language. */
export interface PageReader<Words, P extends { readonly id: PersonId } = { readonly id: PersonId }> {
  readonly person: P;
  readonly words: Words;
}

/** A refusal can carry what is so now, and its own words. */
export type PageAnswer<T> =
  | Result<T, string>
  | {
      readonly ok: false;
      readonly refusal: string;
      readonly now: T | undefined;
      readonly words?: string | undefined;
    };

/** `GET` changes nothing. The path may hold `:names`, which are inputs as well. */
type PageMethod = 'GET' | 'POST';

export interface PageEntry<Context, Who> {
  /** For the OpenAPI file. */
  readonly says: string;
  readonly inputs: z.AnyZodObject;
  readonly answer: z.ZodTypeAny;
  /** `data`: path, query and body, as they came. */
  readonly run: (context: Context, who: Who, data: unknown) => Promise<PageAnswer<unknown>>;
}

export type PageEntries<Context, Who> = Readonly<Record<`${PageMethod} /${string}`, PageEntry<Context, Who>>>;

interface Entry<Context, Who, Inputs extends z.AnyZodObject, Answer extends z.ZodTypeAny> {
  readonly says: string;
  readonly inputs: Inputs;
  readonly answer: Answer;
  readonly run: (
    context: Context,
    who: Who,
    inputs: z.output<Inputs>,
  ) => Promise<PageAnswer<z.input<Answer>>>;
}

export const pageEntry = <Context, Who, Inputs extends z.AnyZodObject, Answer extends z.ZodTypeAny>({
  says,
  inputs,
  answer,
  run,
}: Entry<Context, Who, Inputs, Answer>): PageEntry<Context, Who> => ({
  says,
  inputs,
  answer,
  run: async (context, who, data) => {
    const parsed = inputs.safeParse(data);
    if (!parsed.success) return { ok: false, refusal: 'bad-input' };
    const given = await run(context, who, parsed.data);
    // What the schema does not name is not told.
    if (given.ok) return { ok: true, value: answer.parse(given.value) };
    return 'now' in given ? { ...given, now: given.now && answer.parse(given.now) } : given;
  },
});

/** What is refused, for every address. */
export const refusedSchema = z.object({
  refusal: z.string(),
  /** In the reader's language. */
  words: z.string(),
});
