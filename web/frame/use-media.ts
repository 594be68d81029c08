// Whether a media query holds, as long as somebody looks.

import { useCallback, useSyncExternalStore } from 'react';

/** Too little room for a list with a window of its own: everything is scrolled together. */
export const little = '(max-width: 50em), (max-height: 32em)';
/** A telephone, or as much text in a wider window. */
export const narrow = '(max-width: 32em)';

/** And high enough for something to stay at its lower edge. */
export const telephone = '(max-width: 32em) and (min-height: 36em)';
/** So much of it, at most. */
export const heightBelow = '13rem';

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (tell: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', tell);
      return () => {
        media.removeEventListener('change', tell);
      };
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
