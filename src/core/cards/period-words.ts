import type { Period } from '../period';
import { rangeWords, weekdayWords, type TimeTexts } from '../texts/time-words';

/** "1–12 december", or from when on. */
export const periodWords = ({ from, lastDay }: Period, { time }: { readonly time: TimeTexts }): string =>
  lastDay === undefined || lastDay < from
    ? time.openEnd(weekdayWords(from, from, time))
    : rangeWords(from, lastDay, time);
