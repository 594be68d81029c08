// What is typed in forms and not sent: in the page's memory alone, also while the form is closed or something else is open.

import type { Api } from './api';

type Values = Readonly<Record<string, string>>;

/** `names`: of the people who are chosen; `texts`: what was written, and not chosen. */
export interface Typed {
  readonly texts: readonly string[];
  readonly values: Values;
  readonly names: Values;
}

/** By the forms' titles. */
export type TypedForms = Map<string, Typed>;

/** Of which message or day, for who is to know it when nothing else of it is shown. */
export interface About {
  readonly mailboxIds: readonly string[];
  readonly words?: string;
}

/** Of no mailbox, where it is written in what stands whichever somebody has. */
export interface Unsent extends About {
  readonly text: string;
}

interface Kept {
  readonly forms: TypedForms;
  readonly about: About | undefined;
}

const kept = new WeakMap<Api, Map<string, Kept>>();

/** All that was written and not sent, wherever. */
export const allTyped = (api: Api): readonly Unsent[] =>
  [...(kept.get(api)?.values() ?? [])].flatMap(({ forms, about }) =>
    [...forms.values()].flatMap(({ texts }) => texts).map((text) => ({ text, mailboxIds: [], ...about })),
  );

/** `of`: the message, the day or the view whose forms they are. */
export function typedOf(api: Api, of: string, about?: About): TypedForms {
  const all = kept.get(api) ?? new Map<string, Kept>();
  kept.set(api, all);
  const forms = all.get(of)?.forms ?? (new Map() as TypedForms);
  // What several are marked for is of others the next time.
  all.set(of, { forms, about });
  return forms;
}
