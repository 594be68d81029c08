// Which part of a day one is away where it is said when one works: "jobbar till 14", "jobbar bara förmiddagar", "here 9–12", "not in until 11".

import { localTime, type LocalTime } from '../../../core/time';
import type { Act } from '../acts/acts';
import { clockOf, type DayPart } from '../days/day-part';
import { isHalfOfEach, isHour } from '../days/piece';
import type { Reading } from '../reading/reading';
import { isOnlyThere, isThereBetween, isThereUntil } from './there';

interface OfficeHours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** What is left of a working day beside the hours of which it is said that one works them. */
export function partsBeside(part: DayPart, { from, to }: OfficeHours): readonly DayPart[] {
  const { from: starts, until: ends } = clockOf(part);
  return [
    ...(starts !== undefined && starts > from ? [`-${starts}` as const] : []),
    ...(ends !== undefined && ends < to ? [`${ends}-` as const] : []),
  ];
}

/** Of these the hours are those when one is not there; who says that they are there, says when they are. */
const ofAway: ReadonlySet<Act> = new Set<Act>(['away', 'away.change', 'away.of', 'duty.cannot']);

interface Told {
  readonly act: Act;
  readonly words: readonly string[];
  readonly office: OfficeHours;
}

/** "Jobbar till 14" is away from then on; "jobbar bara fm" is away in the afternoon; more than one of "här 9–12". */
export function partsAway(
  part: DayPart | undefined,
  { act, words, office }: Told,
): readonly (DayPart | undefined)[] {
  if (part === undefined || !ofAway.has(act)) return [unlessBack(part, act, words)];
  const [from, until] = part.split('-');
  if (from !== '' && until !== '' && until !== undefined && isThereBetween(words)) {
    const beside = partsBeside(part, office);
    return beside.length > 0 ? beside : [part];
  }
  return [partAway(part, words)];
}

/** "Är jag inte tillbaka kl 13 tar Bo lådan": from then on. */
function unlessBack(part: DayPart | undefined, act: Act, words: readonly string[]): DayPart | undefined {
  const until = /^-(\d\d:\d\d)$/.exec(part ?? '')?.[1];
  return until !== undefined && act.startsWith('duty.') && notBackThen.test(words.join(' '))
    ? `${until as LocalTime}-`
    : part;
}
const notBackThen =
  /(?:^|\s)(?:om|ifall|if|unless|ar|skulle|hinner|blir|kommer) (?:\S+ ){1,3}?(?:(?:inte|ej|not)(?: \p{L}+){0,2} )?(?:tillbaka|ater|inne|har|framme|fram|hem|hit|klar|pa plats|back|here|home|in|there)(?: (?:igen|again))? (?!forran|until)/u;

function partAway(part: DayPart, words: readonly string[]): DayPart {
  const text = words.join(' ');
  const isNotIn = /\b(?:not|inte|ej)(?: be| vara)? (?:in|here|at work|har|inne|pa plats)\b/.test(text);
  if (isNotIn && notUntil.test(text) && /^\d\d:\d\d-$/.test(part)) return `-${part.slice(0, 5) as LocalTime}`;
  if (isNotIn && notUntil.test(text) && part === 'pm') return 'am';
  if (part === 'pm' && (comesThen.test(text) || (notBefore.test(text) && !goes.test(text)))) return 'am';
  if (isNotIn) return part;
  const isUntil = (part.startsWith('-') || part === 'am') && isThereUntil(words);
  return isUntil || isOnlyThere(part, words) || worksThen.test(text) ? turned(part) : part;
}

/** The other side of noon, or of the hour; of what lies between two it is itself. */
export function turned(part: DayPart): DayPart {
  if (part === 'am' || part === 'pm') return part === 'am' ? 'pm' : 'am';
  const [from = '', until = ''] = part.split('-');
  if (from !== '' && until !== '') return part;
  return from === '' ? `${localTime(until)}-` : `-${localTime(from)}`;
}

/** "Sjuk i dag, jobbar hemifrån efter lunch". */
const worksThen =
  /\b(?:sjuk|vab|vabb|vabbar|feber|migran|borta|ledig|sick|ill|off|away)\b.*\b(?:jobbar|arbetar|working|work)(?: (?:hemifran|hemma|pa distans|sen|igen|fran|from|home|remotely|again))* (?:efter|fran|from|after|pa eftermiddagen|in the afternoon)\b/;
/** "Ni får se mig först på eftermiddagen". */
const comesThen =
  /\b(?:(?:far )?se(?:r)?(?: (?:ni|du|man))? mig|kommer(?: jag)?(?: in)?|inne|pa plats) forst\b|\b(?:not|inte|ej)(?: be| vara)? (?:in|here|there|inne|har|pa plats) (?:until|till|forran|before) (?:the |pa )?(?:eftermiddagen|afternoon|lunch|after|efter)\b/;
/** "Hinner inte öppna förrän efter lunch"; "slutar inte förrän efter lunch" is away from then. */
const goes =
  /\b(?:sluta\w*|gar|ga|aker|sticker|drar|ivag|hem|ledig\w*|borta|sjuk\w*|vab\w*|semester|off|away|leave|leaving|finish|go|going)\b/;
const notBefore =
  /\b(?:inte|ej|not|cannot)(?: \p{L}+){0,4} (?:forran|until)(?: (?:i|pa|in|the|efter|after))* (?:lunch|eftermiddag|eftermiddagen|afternoon)\b/u;
const notUntil = /\b(?:until|till|before|forran|innan)\b/;

export const isEachHalf = ({ runs }: Reading, words: readonly string[]): boolean =>
  words.some((word) => /^(?:(?:for|efter)middagar(?:na)?|mornings|afternoons)$/.test(word)) &&
  isOnlyThere('am', words) &&
  runs.every(({ pieces }) => pieces.every(({ piece }) => isHour(piece) || isHalfOfEach(piece)));

/** "Flex från i morgon kl 12 och tillbaka på måndag" is away from then: what is said right before the time. */
export const goneFrom =
  /(?:^| )(?:(?:inte|ej|not)(?: (?:ens|langre|be|vara))? (?:tillganglig|nabar|antraffbar|inne|har|available|reachable|in|around)|out of (?:the )?office|offline|unavailable|otillganglig|borta|ledig|ledigt|franvarande|away|off|out|gone|flex|flexar|flexledig|komp|kompar|kompledig|semester|leave)$/;
