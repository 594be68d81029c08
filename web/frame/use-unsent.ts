// What was written and not saved is in the page's memory alone: who leaves or reloads the page is asked first, by the browser.

import { useEffect } from 'react';
import { unsentNumbers } from '../incoming/acts/drafts';
import type { Api } from './api';
import { allTyped, type Unsent } from './typed';

export const unsent = (api: Api): readonly Unsent[] => [...unsentNumbers(api), ...allTyped(api)];

export function useAskedBeforeLeaving(api: Api): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsent(api).length > 0) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
    };
  }, [api]);
}
