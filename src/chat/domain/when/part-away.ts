// Which part of a day one is away where it is said when one works: "jobbar till 14", "jobbar bara förmiddagar", "not in until 11".

import type { LocalTime } from '../../../core/time';
import type { DayPart } from '../days/day-part';
import { isHalfOfEach, isHour } from '../days/piece';
import type { Reading } from '../reading/reading';

/** "Jobbar till 14" is away from then on; "jobbar bara fm" is away in the afternoon. */
export function partAway(part: DayPart | undefined, words: readonly string[]): DayPart | undefined {
  const text = words.join(' ');
  const isNotIn = /\b(?:not|inte|ej)(?: be| vara)? (?:in|here|at work|har|inne|pa plats)\b/.test(text);
  if (isNotIn && part !== undefined && notUntil.test(text) && /^\d\d:\d\d-$/.test(part))
    return `-${part.slice(0, 5) as LocalTime}`;
  if (part?.startsWith('-') === true && !isNotIn && workingUntil.test(text))
    return `${part.slice(1) as LocalTime}-`;
  if (part === 'pm' && comesThen.test(text)) return 'am';
  if (part === 'am' && workingUntil.test(text)) return 'pm';
  if ((part === 'am' || part === 'pm') && workingOnly.test(text)) return part === 'am' ? 'pm' : 'am';
  return part;
}
/** "Ni får se mig först på eftermiddagen". */
const comesThen =
  /\b(?:(?:far )?se(?:r)?(?: (?:ni|du|man))? mig|kommer(?: jag)?(?: in)?|inne|pa plats) forst\b|\b(?:not|inte|ej)(?: be| vara)? (?:in|here|there|inne|har|pa plats) (?:until|till|forran|before) (?:the |pa )?(?:eftermiddagen|afternoon|lunch|after|efter)\b/;
const notUntil = /\b(?:until|till|before|forran|innan)\b/;

export const isEachHalf = ({ runs }: Reading, words: readonly string[]): boolean =>
  words.some((word) => /^(?:(?:for|efter)middagar(?:na)?|mornings|afternoons)$/.test(word)) &&
  workingOnly.test(words.join(' ')) &&
  runs.every(({ pieces }) => pieces.every(({ piece }) => isHour(piece) || isHalfOfEach(piece)));

const workingUntil =
  /\b(?:jobbar|jobba|arbetar|plats|inne|ar (?:bara |kvar )?har|kvar|work|working|in|here)(?: (?:bara|endast|only))?(?: (?:har|kvar|inne|here))?(?: (?:idag|i dag|today|imorgon|tomorrow))? (?:fram )?(?:till|until|til|to) (?:kl |klockan )?(?:\d|lunch|noon|halv|kvart|half|tva|tre|fyra|fem|tolv|tio|elva|two|three|four|five)/;
const workingOnly =
  /\b(?:jobbar|jobba|arbetar|working|work)(?: (?:bara|endast|only|halvtid|deltid|half time|part time|50 %|50 procent))* (?:formiddag(?:ar(?:na)?)?|eftermiddag(?:ar(?:na)?)?|fm|em|mornings?|afternoons?)\b|\b(?:jobbar|jobba|arbetar|inne|working|work|in) (?:bara|endast|only)\b|\b(?:bara|endast|only) (?:jobbar|inne|working|in)\b/;

/** "Flex från i morgon kl 12 och tillbaka på måndag" is away from then: what is said right before the time. */
export const goneFrom =
  /(?:^| )(?:(?:inte|ej|not)(?: (?:ens|langre|be|vara))? (?:tillganglig|nabar|antraffbar|inne|har|available|reachable|in|around)|out of (?:the )?office|offline|unavailable|otillganglig|borta|ledig|ledigt|franvarande|away|off|out|gone|flex|flexar|flexledig|komp|kompar|kompledig|semester|leave)$/;
