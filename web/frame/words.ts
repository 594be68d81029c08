// The words of the page: those of the features, of one language at a time.

import { createContext, useContext } from 'react';
import type { Language } from '../../src/core/municipality';
import type { svPage as svAway } from '../../src/absence/texts/sv-page';
import type { svPage as svFigures } from '../../src/desk/texts/sv-page';
import type { svFrame } from '../../src/desk/texts/sv-frame';
import type { svPage } from '../../src/incoming/texts/sv-page';
import type { svPage as svRules } from '../../src/rules/texts/sv-page';
import type { svPage as svRoster } from '../../src/roster/texts/sv-page';
import type { Wording } from '../../src/core/texts/wording';

export interface Words {
  readonly frame: Wording<typeof svFrame>;
  readonly page: Wording<typeof svPage>;
  readonly roster: Wording<typeof svRoster>;
  readonly away: Wording<typeof svAway>;
  readonly rules: Wording<typeof svRules>;
  readonly figures: Wording<typeof svFigures>;
}

/** Each language is a part of its own, and so is each feature's share of it. */
const parts = {
  sv: () =>
    Promise.all([
      import('../../src/desk/texts/sv-frame').then((it) => it.svFrame),
      import('../../src/incoming/texts/sv-page').then((it) => it.svPage),
      import('../../src/roster/texts/sv-page').then((it) => it.svPage),
      import('../../src/absence/texts/sv-page').then((it) => it.svPage),
      import('../../src/rules/texts/sv-page').then((it) => it.svPage),
      import('../../src/desk/texts/sv-page').then((it) => it.svPage),
    ]),
  en: () =>
    Promise.all([
      import('../../src/desk/texts/en-frame').then((it) => it.enFrame),
      import('../../src/incoming/texts/en-page').then((it) => it.enPage),
      import('../../src/roster/texts/en-page').then((it) => it.enPage),
      import('../../src/absence/texts/en-page').then((it) => it.enPage),
      import('../../src/rules/texts/en-page').then((it) => it.enPage),
      import('../../src/desk/texts/en-page').then((it) => it.enPage),
    ]),
};

export async function loadWords(language: Language): Promise<Words> {
  const [frame, page, roster, away, rules, figures] = await parts[language]();
  return { frame, page, roster, away, rules, figures };
}

const WordsContext = createContext<Words | undefined>(undefined);
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('The words have not been loaded');
  return words;
}
