import type { Period } from '../period';
import type { Texts } from '../texts/texts';
import { rangeWords, weekdayWords } from '../texts/time-words';

/** "1–12 december", or from when on. */
export const periodWords = ({ from, lastDay }: Period, { absence, time }: Texts): string =>
  lastDay === undefined || lastDay < from
    ? absence.openEnd(weekdayWords(from, from, time))
    : rangeWords(from, lastDay, time);
