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
  readonly mailboxId: string;
  readonly words: string;
}

export interface Unsent {
  readonly text: string;
  readonly mailboxId: string | undefined;
  readonly words: string | undefined;
}

interface Kept {
  readonly forms: TypedForms;
  readonly about: About | undefined;
}

const kept = new WeakMap<Api, Map<string, Kept>>();

/** All that was written and not sent, wherever. */
export const allTyped = (api: Api): readonly Unsent[] =>
  [...(kept.get(api)?.values() ?? [])].flatMap(({ forms, about }) =>
    [...forms.values()]
      .flatMap(({ texts }) => texts)
      .map((text) => ({ text, mailboxId: about?.mailboxId, words: about?.words })),
  );

/** `of`: the message, the day or the view whose forms they are. */
export function typedOf(api: Api, of: string, about?: About): TypedForms {
  const all = kept.get(api) ?? new Map<string, Kept>();
  kept.set(api, all);
  const own = all.get(of) ?? { forms: new Map(), about };
  all.set(of, own);
  return own.forms;
}
