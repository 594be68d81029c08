// What is said of a row in a sentence, by what its columns say.

import type { Row } from '../frame/facts';

/** How it stands. */
export const stateOf = ({ says }: Row): string =>
  says.waits || [says.registration, says.answer].filter(Boolean).join(' · ');

/** What was done, and what waits then. */
export const outcomeOf = ({ says }: Row): string =>
  [says.registration, says.waits || says.answer].filter(Boolean).join(', ');

/** Within a sentence. */
export const inWords = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
