// Which act words are likeliest of: what was learnt of the phrase files.

import type { LinearModel } from '../../../core/linear-model';
import { sharesIn } from '../../../core/linear-model';
import type { Act } from '../acts/acts';

export type ActModel = LinearModel<Act>;

export interface Guess {
  readonly act: Act;
  /** Between 0 and 1; over all acts together 1. */
  readonly share: number;
}

/** Every act with its share, likeliest first. */
export function guess(model: ActModel, features: readonly string[]): readonly Guess[] {
  const shares = sharesIn(model, features);
  return model.labels
    .map((act, at) => ({ act, share: shares[at] ?? 0 }))
    .toSorted((a, b) => b.share - a.share);
}
