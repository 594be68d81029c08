// What is asked of somebody who is named, although the words are those of what is one's own.

import type { Act } from '../../acts/acts';
import type { Chosen } from '../../sentences/choose';
import type { Circumstances } from '../../acts/understanding';
import { asksWhatTheyGot } from '../messages/what-they-got';
import { hearsOfOneself } from '../said-plainly';

/** "Visa Tages frånvaro" asks of Tage; "du skrev fel, jag är borta onsdag" undoes nothing before it is asked. */
export function ofOther({ main, whole }: Chosen, { who }: Circumstances): Act | undefined {
  const isOther = whole.reading.people.some(({ people }) => people.every(({ upn }) => upn !== who));
  if (isOther && asksWhatTheyGot(whole.reading.words)) return 'answers.of';
  return main.guesses[0]?.act === 'away.mine' && isOther && !hearsOfOneself(main.reading.words)
    ? 'away.is'
    : undefined;
}
