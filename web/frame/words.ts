// The words of the page: those of the features, of one language at a time.

import { createContext, useContext } from 'react';
import type { svPage as svAway } from '../../src/absence/texts/sv-page';
import type { svFrame } from '../../src/desk/texts/sv-frame';
import type { svPage } from '../../src/incoming/texts/sv-page';
import type { svPage as svRoster } from '../../src/roster/texts/sv-page';
import type { Wording } from '../../src/core/texts/wording';

export interface Words {
  readonly frame: Wording<typeof svFrame>;
  readonly page: Wording<typeof svPage>;
  readonly roster: Wording<typeof svRoster>;
  readonly away: Wording<typeof svAway>;
}

export async function loadWords(language: 'sv' | 'en'): Promise<Words> {
  if (language === 'sv') {
    const [{ svFrame: frame }, { svPage: page }, { svPage: roster }, { svPage: away }] = await Promise.all([
      import('../../src/desk/texts/sv-frame'),
      import('../../src/incoming/texts/sv-page'),
      import('../../src/roster/texts/sv-page'),
      import('../../src/absence/texts/sv-page'),
    ]);
    return { frame, page, roster, away };
  }
  const [{ enFrame: frame }, { enPage: page }, { enPage: roster }, { enPage: away }] = await Promise.all([
    import('../../src/desk/texts/en-frame'),
    import('../../src/incoming/texts/en-page'),
    import('../../src/roster/texts/en-page'),
    import('../../src/absence/texts/en-page'),
  ]);
  return { frame, page, roster, away };
}

const WordsContext = createContext<Words | undefined>(undefined);
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('The words have not been loaded');
  return words;
}
