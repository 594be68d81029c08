// An address that the server cannot read, cut off or written by hand: the view is shown as it is without it, and that is
// said until somebody goes on.

import { useSyncExternalStore } from 'react';
import { goTo, subscribe } from './address';
import { Refused } from './api';

/** What a view reads in the address. */
const chosen = ['day', 'weeks', 'mailbox', 'show', 'kind', 'number', 'from', 'until', 'sort', 'message'];
/** What is asked for as the address says it. */
const asked: readonly unknown[] = ['roster', 'rosterDay', 'messages', 'message', 'figures'];

let left: string | undefined;

export function leaveUnreadable(
  error: unknown,
  { queryKey: [of] }: { readonly queryKey: readonly unknown[] },
): void {
  if (!(error instanceof Refused) || error.refusal !== 'bad-input' || !asked.includes(of)) return;
  goTo(Object.fromEntries(chosen.map((name) => [name, undefined])), false);
  left = location.search;
  goTo({}, false);
}

/** Who has gone on and comes back to that address came by one that was read. */
const untilGoneOn = (tell: () => void): (() => void) =>
  subscribe(() => {
    if (left !== location.search) left = undefined;
    tell();
  });

export const useIsUnreadable = (): boolean =>
  useSyncExternalStore(untilGoneOn, () => left !== undefined && left === location.search);
