// A sentence, or the whole text, with what it is recognised as.

import type { Act } from '../acts';
import type { Reading } from '../reading/reading';
import type { Recognised } from '../model/recognise';

export interface Heard extends Recognised {
  readonly reading: Reading;
}

export const actOf = ({ guesses }: Heard): Act => guesses[0]?.act ?? 'unclear';
export const hasRuns = ({ reading }: Heard): boolean => reading.runs.length > 0;
