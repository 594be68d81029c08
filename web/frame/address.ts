// What is looked at stands in the address: it can be kept, sent and gone back to. Ids, dates and choices; never a word of
// a subject or a sender.

import { useCallback, useSyncExternalStore } from 'react';

type Address = Readonly<Record<string, string>>;

const changed = 'brevvakt-address';

const read = (): string => location.search;

export function subscribe(tell: () => void): () => void {
  for (const event of ['popstate', changed]) addEventListener(event, tell);
  return () => {
    for (const event of ['popstate', changed]) removeEventListener(event, tell);
  };
}

/** Sets what is given and takes away what is empty. */
export function goTo(change: Readonly<Record<string, string | undefined>>, isStep = true): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(change))
    if (value === undefined || value === '') query.delete(name);
    else query.set(name, value);
  const text = query.toString();
  history[isStep ? 'pushState' : 'replaceState'](
    null,
    '',
    `${location.pathname}${text === '' ? '' : `?${text}`}`,
  );
  dispatchEvent(new Event(changed));
}

export function useAddress(): { readonly at: Address; readonly go: typeof goTo } {
  const search = useSyncExternalStore(subscribe, read);
  const go = useCallback(goTo, []);
  return { at: Object.fromEntries(new URLSearchParams(search)), go };
}
