// The words of the page: those of the features, of one language at a time.

import { createContext, useContext } from 'react';
import type { svFrame } from '../../src/desk/texts/sv-frame';
import type { svPage } from '../../src/incoming/texts/sv-page';
import type { svPage as svRoster } from '../../src/roster/texts/sv-page';
import type { Wording } from '../../src/core/texts/wording';

export interface Words {
  readonly frame: Wording<typeof svFrame>;
  readonly page: Wording<typeof svPage>;
  readonly roster: Wording<typeof svRoster>;
}

export async function loadWords(language: 'sv' | 'en'): Promise<Words> {
  if (language === 'sv') {
    const [{ svFrame: frame }, { svPage: page }, { svPage: roster }] = await Promise.all([
      import('../../src/desk/texts/sv-frame'),
      import('../../src/incoming/texts/sv-page'),
      import('../../src/roster/texts/sv-page'),
    ]);
    return { frame, page, roster };
  }
  const [{ enFrame: frame }, { enPage: page }, { enPage: roster }] = await Promise.all([
    import('../../src/desk/texts/en-frame'),
    import('../../src/incoming/texts/en-page'),
    import('../../src/roster/texts/en-page'),
  ]);
  return { frame, page, roster };
}

const WordsContext = createContext<Words | undefined>(undefined);
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('The words have not been loaded');
  return words;
}
