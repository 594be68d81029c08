// Copies a text; where the page may not (a frame without the permission has no clipboard) that is told.

import { useState } from 'react';

interface Copying {
  readonly told: 'copied' | 'notCopied' | undefined;
  readonly copy: () => void;
}

export function useCopy(text: string | undefined): Copying {
  const [told, tell] = useState<Copying['told']>();
  const copy = () => {
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    const writing = clipboard?.writeText(text ?? '') ?? Promise.reject(new Error());
    writing.then(
      () => tell('copied'),
      () => tell('notCopied'),
    );
  };
  return { told, copy };
}
