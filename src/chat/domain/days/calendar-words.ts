// Every word of the calendar, so that one slip of the key in it is mended, and none of them is taken for a slip.

import {
  fillers,
  lengthUnits,
  links,
  months,
  numbers,
  ordinals,
  pastWeekdayNames,
  weekdayNames,
} from './day-words';
import { feastWords } from './feasts';
import { phraseWords } from './day-phrases';
import { halfHours } from './read-halves';

const tables = [months, weekdayNames, pastWeekdayNames, numbers, ordinals, lengthUnits, links];
const others =
  'eftermiddag eftermiddagen eftermiddagar eftermiddagarna formiddag formiddagen formiddagar formiddagarna morning afternoon lunch kvart over halv halvar halvaret halvtimme bitti'.split(
    ' ',
  );

export const calendarWords: readonly string[] = [
  ...new Set([
    ...tables.flatMap((words) => [...words.keys()]),
    ...fillers,
    ...feastWords,
    ...phraseWords,
    ...others,
    ...halfHours,
  ]),
].filter((word) => word.length > 2);
