// Which day it is, said and no more: nothing of the writer follows from it.

import { weekdayNames } from '../days/day-words';

/** "Måndag igen..", "ännu en måndag", "är det redan måndag": which day it is, of which nothing follows. */
export const isSigh = (said: readonly string[]): boolean => {
  const rest = said.filter((word) => !weekdayNames.has(word));
  return (
    rest.length < said.length &&
    (rest.some((word) => sighing.test(word)) || /^(?:ar|var|is) (?:det|it)(?: nu)?$/.test(rest.join(' '))) &&
    rest.every((word) => sighing.test(word) || besideSigh.test(word))
  );
};
const sighing = /^(?:igen|redan|antligen|snart|annu|nastan|again|already|finally|another|soon|almost)$/;
const besideSigh =
  /^(?:hej|jaha|suck|ja|men|och|o|oj|hi|so|da|det|var|ar|nu|en|usch|puh|phu|fy|skont|tjoho|idag|imorgon|it|its|is|a|and)$/;
