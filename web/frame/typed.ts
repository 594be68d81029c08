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

const kept = new WeakMap<Api, Map<string, TypedForms>>();

/** All that was written and not sent, wherever. */
export const allTyped = (api: Api): readonly string[] =>
  [...(kept.get(api)?.values() ?? [])].flatMap((forms) => [...forms.values()].flatMap(({ texts }) => texts));

/** `of`: the message, the day or the view whose forms they are. */
export function typedOf(api: Api, of: string): TypedForms {
  const all = kept.get(api) ?? new Map<string, TypedForms>();
  kept.set(api, all);
  const own = all.get(of) ?? (new Map() as TypedForms);
  all.set(of, own);
  return own;
}
