// Numbers that are typed and not saved: in the page's memory alone, whichever view is shown meanwhile, each with the version
// that it was begun on.

import type { Api } from '../frame/api';

export interface Draft {
  readonly text: string;
  readonly version: number;
}

export type Drafts = Map<string, Draft>;

const kept = new WeakMap<Api, Drafts>();

export function draftsOf(api: Api): Drafts {
  const known = kept.get(api) ?? new Map<string, Draft>();
  kept.set(api, known);
  return known;
}
