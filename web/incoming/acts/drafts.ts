// Numbers that are typed and not saved: in the page's memory alone, whichever view is shown meanwhile, each with the version
// that it was begun on.

import { useSyncExternalStore } from 'react';
import type { Api } from '../../frame/api';
import type { Row } from '../../frame/facts';
import type { Unsent } from '../../frame/typed';
import type { Acted } from './use-sending';

export interface Draft {
  readonly text: string;
  readonly version: number;
  /** Stands in the field from the subject while it has the focus: nobody has taken it. */
  readonly isOffer: boolean;
  /** Whether an appeal came in time is asked with its number. */
  readonly asksMore: boolean;
  readonly mailboxId: string;
  readonly arrived: string;
}

export interface Drafts {
  readonly get: (id: string) => Draft | undefined;
  readonly has: (id: string) => boolean;
  readonly set: (id: string, draft: Draft) => void;
  readonly delete: (id: string) => void;
  /** What was offered is taken away, and is not offered again. */
  readonly refuse: (id: string) => void;
  readonly isRefused: (id: string) => boolean;
  readonly all: () => ReadonlyMap<string, Draft>;
  readonly subscribe: (onChange: () => void) => () => void;
}

const kept = new WeakMap<Api, Drafts>();

export function draftsOf(api: Api): Drafts {
  const known = kept.get(api) ?? newDrafts();
  kept.set(api, known);
  return known;
}

function newDrafts(): Drafts {
  let all: ReadonlyMap<string, Draft> = new Map();
  const heard = new Set<() => void>();
  const refused = new Set<string>();
  const put = (next: ReadonlyMap<string, Draft>) => {
    all = next;
    for (const tell of heard) tell();
  };
  return {
    get: (id) => all.get(id),
    has: (id) => all.has(id),
    set: (id, draft) => {
      put(new Map([...all, [id, draft]]));
    },
    delete: (id) => {
      if (all.has(id)) put(new Map([...all].filter(([one]) => one !== id)));
    },
    refuse: (id) => {
      refused.add(id);
      put(new Map([...all].filter(([one]) => one !== id)));
    },
    isRefused: (id) => refused.has(id),
    all: () => all,
    subscribe: (onChange) => {
      heard.add(onChange);
      return () => heard.delete(onChange);
    },
  };
}

/** Draws anew when one of them changes. */
export const useDrafts = ({ subscribe, all }: Drafts): ReadonlyMap<string, Draft> =>
  useSyncExternalStore(subscribe, all);

/** Draws anew when that one changes. */
export const useDraft = ({ subscribe, get }: Drafts, id: string): Draft | undefined =>
  useSyncExternalStore(subscribe, () => get(id));

export const draftOn = (row: Row, text: string, version = row.version): Draft => ({
  ...{ text, version, isOffer: false, mailboxId: row.mailboxId, arrived: row.says.arrived },
  asksMore: row.isAppeal && row.registration === 'open',
});

/** Typed, or taken from the subject: that can be saved. */
export const isUnsaved = (draft: Draft | undefined): draft is Draft =>
  draft !== undefined && !draft.isOffer && draft.text.trim() !== '';

export interface Numbered {
  readonly id: string;
  readonly version: number;
  readonly number: string;
}

/** After a no the next try is made on what is shown then; what has been typed meanwhile stays. */
export function settle(drafts: Drafts, { id, version, number }: Numbered, now: Acted): void {
  const draft = drafts.get(id);
  if (draft?.text.trim() !== number) return;
  if (now.isDone || now.isSame) drafts.delete(id);
  else drafts.set(id, { ...draft, version: now.version ?? version });
}

/** Each with the message in whose row it stands. */
export const unsentNumbers = (api: Api): readonly Unsent[] =>
  [...draftsOf(api).all().values()]
    .filter(isUnsaved)
    .map(({ text, mailboxId, arrived }) => ({ text: text.trim(), mailboxIds: [mailboxId], words: arrived }));
