// Several askers, one reading.

import DataLoader from 'dataloader';
import type { Gather } from '../core/context';

/** By DataLoader, without its cache: what is asked a moment later is read anew. */
export const gather: Gather = (readAll, most) => {
  const loader = new DataLoader(readAll, { cache: false, maxBatchSize: most });
  return (asked) => loader.load(asked);
};
