import { burstsKilled } from './burst';

/** Fifty in the long run. */
burstsKilled(2);
